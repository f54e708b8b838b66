package org.steadyback.progression;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One date's work at one stage, as the window of R9 remembers it.
 *
 * @param stage       index in the ladder
 * @param at          end of the (last) session
 * @param before      lowest rating before it, or null when one was not given
 */
public record Performance(int stage, LocalDate date, Instant at, Integer before, Quality quality, NextDay nextDay) {

    /** A good one after which the next day was settled: what a step up is made of. */
    public boolean isQualifying() {
        return quality == Quality.GOOD && nextDay == NextDay.SETTLED;
    }

    /** A miss counts at once, a good one when the next day is known; a neutral one neither helps nor hurts. */
    boolean isCounted() {
        return quality == Quality.MISS || nextDay == NextDay.UNSETTLED || isQualifying();
    }

    boolean isPending() {
        return nextDay == NextDay.PENDING;
    }

    /** Whether it was good so far, and the next day has still to speak. */
    public boolean isAwaiting() {
        return quality == Quality.GOOD && isPending();
    }

    Performance settled(NextDay how) {
        return new Performance(stage, date, at, before, quality, how);
    }

    /** Two on one date are one. */
    Performance and(Performance later) {
        return new Performance(stage, date, later.at, lower(before, later.before), quality.and(later.quality),
                later.nextDay);
    }

    private static Integer lower(Integer before, Integer later) {
        return before == null || later == null ? null : Integer.valueOf(Math.min(before, later));
    }

    boolean isSameWorkAs(Performance other) {
        return stage == other.stage && date.equals(other.date);
    }
}
