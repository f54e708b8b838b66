package org.steadyback.progression;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * R5, the 24-hour guard: after any rating this high nothing gets harder for a while, and nothing above the last stage
 * that was done in full is offered. The last moment of the while is still inside it.
 */
public record GuardRule(int high, Duration lasts) {

    boolean isHigh(int score) {
        return score >= high;
    }

    /** The reason to hold back, while there is one. */
    Optional<Reason> reason(PainMemory pain, Instant now) {
        return isActive(pain, now) ? Optional.of(sentence("guard", pain)) : Optional.empty();
    }

    boolean isActive(PainMemory pain, Instant now) {
        return pain.lastHigh() != null && !now.isAfter(ends(pain));
    }

    /** The first moment after it; long ago where there was none. */
    Instant opens(PainMemory pain) {
        return pain.lastHigh() == null ? Instant.EPOCH : ends(pain).plusSeconds(1);
    }

    /** The highest stage to offer under the guard: none done in full yet, then the first. */
    int cap(LadderStanding standing, int first) {
        return Math.min(standing.stage(), Math.max(first, standing.completed()));
    }

    Criterion criterion(PainMemory pain, Instant now) {
        return isActive(pain, now)
                ? new Criterion(sentence("guard-open", pain), false, pain.lastHigh().score(), high - 1)
                : new Criterion(Reason.of(RuleId.R5, "guard-clear").with("limit", high - 1), true, 0, high - 1);
    }

    private Instant ends(PainMemory pain) {
        return pain.lastHigh().at().plus(lasts);
    }

    private Reason sentence(String key, PainMemory pain) {
        return Reason.of(RuleId.R5, key).with("score", pain.lastHigh().score()).with("until", ends(pain));
    }
}
