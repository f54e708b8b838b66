package org.steadyback.trend;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.steadyback.diary.Days;
import org.steadyback.diary.DoneSession;
import org.steadyback.diary.GivenRating;
import org.steadyback.diary.SessionBest;
import org.steadyback.progression.UsualPain;

/**
 * What a month comes to, as the charts of many years show it. The steps and flare-ups of it are not there: those are the
 * plan's. It is stored as {@link MonthJson} writes it.
 *
 * @param scores   as a {@link PainTrend.Place} has them; so {@code middle} and {@code sets}
 * @param sessions with something done
 * @param trained  the days of the month with a session, 1–31
 * @param ladders  those of which anything was done, by their ids
 */
record MonthSummary(LocalDate from, Map<PainTrend.Source, List<Integer>> scores, Integer middle, long sets, int sessions,
        List<Integer> trained, Map<String, LadderTrend.Place> ladders) {

    /** @param days of the month, some or all; the rest is what was told on them */
    static MonthSummary of(Days days, UsualPain usual, List<GivenRating> ratings, List<DoneSession> sessions, List<SessionBest> bests) {
        var span = new DiarySpan(days, ratings, sessions, List.of(), List.of());
        var from = Bucket.MONTH.start(days.first());
        var pain = PainTrend.of(days, Bucket.MONTH, usual, span).places().stream().findFirst()
                .orElseGet(() -> PainTrend.Place.blank(from));
        return new MonthSummary(from, pain.scores(), pain.middle(), pain.sets(), sessions.size(),
                span.trained().stream().map(LocalDate::getDayOfMonth).sorted().toList(),
                bests.stream().collect(Collectors.groupingBy(SessionBest::ladder, TreeMap::new, Collectors.collectingAndThen(
                        Collectors.toList(), all -> LadderTrend.of(days, Bucket.MONTH, all).places().getFirst()))));
    }

    /** Without its steps; empty without a rating and a session. */
    Optional<PainTrend.Place> pain() {
        return scores.isEmpty() && sessions == 0 ? Optional.empty()
                : Optional.of(new PainTrend.Place(from, scores, middle, sets, List.of(), List.of()));
    }

    Optional<LadderTrend.Place> ladder(String id) {
        return Optional.ofNullable(ladders.get(id));
    }
}
