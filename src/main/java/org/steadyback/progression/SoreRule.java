package org.steadyback.progression;

import java.time.LocalDate;

/** R4, a sore start: with a rating this high before a session only light work is left that day, at stages known well. */
public record SoreRule(int high) {

    boolean isSore(Integer before) {
        return before != null && before >= high;
    }

    boolean isOn(PainMemory pain, LocalDate today) {
        return pain.soreOn() != null && !today.isAfter(pain.soreOn());
    }

    Reason reason() {
        return Reason.of(RuleId.R4, "sore");
    }
}
