package org.steadyback.trend;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.steadyback.diary.Days;
import org.steadyback.diary.GivenRating;
import org.steadyback.progression.LowerMedian;
import org.steadyback.progression.RatingKind;
import org.steadyback.progression.UsualPain;

/** The rating that stands for each date: the higher of its daily and morning ones (Rep of the rule sheet, C1). */
public record RatedDays(SortedMap<LocalDate, Integer> byDate) {

    public RatedDays {
        byDate = Collections.unmodifiableSortedMap(byDate);
    }

    public static RatedDays of(List<GivenRating> ratings) {
        var byDate = new TreeMap<LocalDate, Integer>();
        ratings.stream().filter(rating -> rating.kind() != RatingKind.NOW)
                .forEach(rating -> byDate.merge(rating.date(), rating.score(), Math::max));
        return new RatedDays(byDate);
    }

    /** Null where there is none: missing is not zero. */
    public Integer on(LocalDate date) {
        return byDate.get(date);
    }

    public int count(Days period) {
        return in(period).size();
    }

    /** Lower median of some days; null with fewer than {@code fewest} rated ones. */
    public Integer middle(Days period, int fewest) {
        var scores = in(period);
        return scores.size() < fewest ? null : LowerMedian.of(scores).getAsInt();
    }

    /** Med7: of a date and the six before it; null where the date itself has no rating, or too few of them have. */
    public Integer middleUpTo(LocalDate date, UsualPain usual) {
        return byDate.containsKey(date)
                ? middle(new Days(date.minusDays(usual.medianDays() - 1L), date), usual.fewest()) : null;
    }

    private Collection<Integer> in(Days period) {
        return byDate.subMap(period.first(), period.last().plusDays(1)).values();
    }
}
