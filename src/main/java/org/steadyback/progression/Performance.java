package org.steadyback.progression;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One date's work at one stage, as the window of R9 remembers it.
 *
 * @param stage       index in the ladder
 * @param at          end of the (last) session
 * @param before      lowest rating before it; 0 when none was given, the strictest reading of R7 and R8
 */
public record Performance(int stage, LocalDate date, Instant at, int before, Quality quality, NextDay nextDay) {

    boolean isQualifying() {
        return quality == Quality.GOOD && nextDay == NextDay.SETTLED;
    }

    /** A miss counts at once, a good one when the next day is known; a neutral one neither helps nor hurts. */
    boolean isCounted() {
        return quality == Quality.MISS || nextDay == NextDay.UNSETTLED || isQualifying();
    }

    boolean isPending() {
        return nextDay == NextDay.PENDING;
    }

    Performance settled(NextDay how) {
        return new Performance(stage, date, at, before, quality, how);
    }

    /** Two on one date are one: as good as the worse of them. */
    Performance and(Performance later) {
        return new Performance(stage, date, later.at, Math.min(before, later.before),
                quality.worseOf(later.quality), later.nextDay);
    }

    boolean isSameWorkAs(Performance other) {
        return stage == other.stage && date.equals(other.date);
    }
}
