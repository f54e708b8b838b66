package org.steadyback.progression;

import java.util.Optional;
import java.util.SortedSet;

/**
 * R1 and R2, the locks: a sign that needs help within hours closes everything, one that should be seen today or tomorrow
 * leaves only these ladders. Both last until a professional has agreed to exercise on or after the date of the sign.
 *
 * @param left ids of the ladders that an urgent lock leaves: walking
 */
public record LockRule(SortedSet<String> left) {

    Optional<Mode> mode(Safety safety) {
        return safety.emergencyOn() != null ? Optional.of(Mode.EMERGENCY_LOCK)
                : safety.urgentOn() != null ? Optional.of(Mode.URGENT_LOCK) : Optional.empty();
    }

    boolean leaves(Ladder ladder, Mode lock) {
        return lock == Mode.URGENT_LOCK && left.contains(ladder.id());
    }

    Reason reason(Mode lock) {
        return Reason.of(rule(lock), "locked");
    }

    Reason lifted(Mode lock) {
        return Reason.of(rule(lock), "lifted");
    }

    Criterion criterion(Mode lock) {
        return Criterion.absent(Reason.of(rule(lock), "must-be-seen"), true);
    }

    private static RuleId rule(Mode lock) {
        return lock == Mode.EMERGENCY_LOCK ? RuleId.R1 : RuleId.R2;
    }
}
