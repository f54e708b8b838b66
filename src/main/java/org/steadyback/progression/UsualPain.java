package org.steadyback.progression;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntBinaryOperator;

/**
 * The two measures of a person's usual pain (C1 of the rule sheet): the baseline B, lower median of the daily ratings of
 * the {@code baselineDays} before today, and Med7, that of Rep over {@code medianDays} with today. With fewer than
 * {@code fewest} values the usual pain of the start speaks instead.
 */
public record UsualPain(int baselineDays, int medianDays, int fewest) {

    /** B(t). Today's own ratings are not in it. */
    int baseline(Standing standing, LocalDate today) {
        return median(standing.pain().daily().subMap(today.minusDays(baselineDays), today), standing.profile());
    }

    /** Med7. */
    int median(Standing standing, LocalDate today) {
        return median(standing.pain().byDate().subMap(today.minusDays(medianDays - 1L), today.plusDays(1)),
                standing.profile());
    }

    private int median(SortedMap<LocalDate, Integer> scores, Profile profile) {
        return scores.size() < fewest ? profile.intakePain() : LowerMedian.of(scores.values()).orElseThrow();
    }

    SortedMap<LocalDate, Integer> remembering(SortedMap<LocalDate, Integer> scores, LocalDate date, int score,
            IntBinaryOperator ofOneDate, int days) {
        var kept = new TreeMap<>(scores);
        kept.merge(date, score, ofOneDate::applyAsInt);
        kept.headMap(kept.lastKey().minusDays(days - 1L)).clear();
        return kept;
    }
}
