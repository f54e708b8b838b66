package org.steadyback.chart;

import java.util.Optional;

import org.steadyback.diary.Days;
import org.steadyback.trend.Range;

/**
 * What somebody wants to look at.
 *
 * @param ladder whose bests are shown, or null for the first there is
 * @param year   of the calendar, or null for this one
 */
public record Chosen(Range range, String ladder, Integer year) {

    public static Chosen read(Optional<String> range, Optional<String> ladder, Optional<String> year) {
        return new Chosen(Range.of(range.orElse("")), ladder.orElse(null),
                year.filter(typed -> typed.matches("\\d{4}")).map(Integer::valueOf).orElse(null));
    }

    /** The year that is shown, of those that a diary reaches; without a choice the last. */
    int year(Days told) {
        return year == null ? told.last().getYear()
                : Math.clamp(year, Math.min(told.first().getYear(), told.last().getYear()), told.last().getYear());
    }
}
