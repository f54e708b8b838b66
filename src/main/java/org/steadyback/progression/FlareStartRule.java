package org.steadyback.progression;

import java.time.LocalDate;
import java.util.Optional;

/**
 * R15, how a flare-up begins: a rating at rest of {@code severe} (F1); a morning or daily rating of {@code high} and
 * {@code rise} above the baseline (F2); one of {@code raised} and as far above it on two dates running (F3); the person
 * says so (F4); a new injury (F5).
 */
public record FlareStartRule(int severe, int high, int raised, int rise) {

    boolean isSevere(int score) {
        return score >= severe;
    }

    /** F1, for any rating that was not taken during an exercise. */
    Optional<Reason> bySeverity(int score) {
        return isSevere(score) ? Optional.of(Reason.of(RuleId.R15, "severe").with("score", score)) : Optional.empty();
    }

    /** F2 and F3, for a morning or daily rating. @param risenOn the latest date of a rating that had risen so, or null */
    Optional<Reason> byRise(int score, int baseline, LocalDate date, LocalDate risenOn) {
        if (score >= high && score >= baseline + rise) {
            return Optional.of(because("risen", score, baseline));
        }
        return isRaised(score, baseline) && date.minusDays(1).equals(risenOn)
                ? Optional.of(because("risen-twice", score, baseline)) : Optional.empty();
    }

    boolean isRaised(int score, int baseline) {
        return score >= raised && score >= baseline + rise;
    }

    Reason byCall() {
        return Reason.of(RuleId.R15, "called");
    }

    Reason byInjury() {
        return Reason.of(RuleId.R15, "injury");
    }

    private static Reason because(String key, int score, int baseline) {
        return Reason.of(RuleId.R15, key).with("score", score).with("usual", baseline);
    }
}
