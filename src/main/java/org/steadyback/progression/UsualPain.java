package org.steadyback.progression;

import java.time.LocalDate;

/**
 * The two measures of a person's usual pain (C1 of the rule sheet): the baseline B, lower median of the daily ratings of
 * the {@code baselineDays} before today, and Med7, that of Rep over {@code medianDays} with today. With fewer than
 * {@code fewest} values the usual pain of the start speaks instead.
 */
public record UsualPain(int baselineDays, int medianDays, int fewest) {

    /** B(t). Today's own ratings are not in it. */
    int baseline(Standing standing, LocalDate today) {
        return standing.pain().daily().median(today.minusDays(baselineDays), today, fewest,
                standing.profile().intakePain());
    }

    /** Med7. */
    int median(Standing standing, LocalDate today) {
        return standing.pain().byDate().median(today.minusDays(medianDays - 1L), today.plusDays(1), fewest,
                standing.profile().intakePain());
    }
}
