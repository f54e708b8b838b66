package org.steadyback.progression;

import java.time.LocalDate;

/**
 * R3, when the safety questions are asked: at the start, when something happens that could be a sign, again and again in
 * a flare-up, after a long absence, before loads and every so often. Until they are answered there is phase 1 work only.
 *
 * @param severe      a rating this high asks
 * @param flareDays   again after so many days of a flare-up
 * @param awayDays    and by whoever has not trained for more than so many days
 * @param regularDays and by everybody after so many days
 * @param loadDays    before loads open, the answers must not be older than so many days
 * @param legDays     leg symptoms after so many days without any are new ones
 */
public record ScreeningRule(int severe, int flareDays, int awayDays, int regularDays, int loadDays, int legDays) {

    boolean isSevere(int score) {
        return score >= severe;
    }

    /** Leg symptoms that were logged on a date; a new spell of them asks. */
    boolean isNewSpell(PainMemory.Spell spell, LocalDate date) {
        return spell == null || date.isAfter(spell.last().plusDays(legDays));
    }

    /** Why the questions are due, as the key of a sentence, or null when they are not. */
    String due(Standing standing, LocalDate today) {
        var safety = standing.safety();
        if (safety.checkedOn() == null) {
            return "start";
        }
        if (safety.asks() != null) {
            return safety.asks();
        }
        if (standing.flares().isOn() && isOlderThan(flareDays, safety.checkedOn(), today)) {
            return "flare-again";
        }
        if (isAway(standing.training(), today) && !safety.checkedOn().isAfter(standing.training().lastOn().plusDays(awayDays))) {
            return "return";
        }
        return isOlderThan(regularDays, safety.checkedOn(), today) ? "regular" : null;
    }

    boolean isAway(Training training, LocalDate today) {
        return training.lastOn() != null && today.isAfter(training.lastOn().plusDays(awayDays));
    }

    /** Answers that are new enough to open loads with. */
    boolean isFresh(Safety safety, LocalDate today) {
        return safety.checkedOn() != null && safety.asks() == null && !today.isAfter(safety.checkedOn().plusDays(loadDays));
    }

    Reason reason(String due) {
        return Reason.of(RuleId.R3, due);
    }

    Reason phaseOneOnly() {
        return Reason.of(RuleId.R3, "phase-1-only");
    }

    Criterion criterion(String due) {
        return Criterion.absent(Reason.of(RuleId.R3, "answer-first"), due != null);
    }

    private static boolean isOlderThan(int days, LocalDate checked, LocalDate today) {
        return !today.isBefore(checked.plusDays(days));
    }
}
