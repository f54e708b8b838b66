package org.steadyback.report;

import org.steadyback.diary.Days;
import org.steadyback.progression.UsualPain;
import org.steadyback.trend.MeaningfulChange;
import org.steadyback.trend.RatedDays;

/**
 * Pain in numbers, beside its picture.
 *
 * @param picture null where nothing was rated or trained
 * @param usual   of the week before the start
 * @param begin   middle of the first {@code days} days of the period, or null with fewer than {@code fewest} rated ones
 * @param now     middle of the latest, likewise
 * @param change  what may be said of usual and now, or null while now is not known
 * @param from    points from which on a difference from the usual counts
 * @param rated   rated days of the period
 * @param lowest  and {@code highest}: the ratings that stand for its days, or null
 * @param legs    days on which it was felt most in a leg
 */
public record Pain(PainPicture picture, int usual, boolean usuallyLeg, Integer begin, Integer now,
        MeaningfulChange.Verdict change, int from, int days, int fewest, int rated, Integer lowest, Integer highest,
        int legs) {

    /** Lines of paper that it takes. */
    static final int HEIGHT = 8;

    static Pain of(PainPicture picture, int usual, boolean usuallyLeg, RatedDays rated, Days period, UsualPain rule,
            MeaningfulChange change, int legs) {
        var days = rule.medianDays();
        var now = rated.middle(new Days(period.last().minusDays(days - 1L), period.last()), rule.fewest());
        var begin = rated.middle(new Days(period.first(), period.first().plusDays(days - 1L)), rule.fewest());
        var scores = rated.byDate().values();
        return new Pain(picture, usual, usuallyLeg, begin, now, now == null ? null : change.of(usual, now),
                change.from(usual), days, rule.fewest(), scores.size(),
                scores.stream().min(Integer::compare).orElse(null), scores.stream().max(Integer::compare).orElse(null), legs);
    }
}
