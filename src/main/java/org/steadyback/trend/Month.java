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
 * plan's.
 *
 * @param pain     null without a rating or a session
 * @param sessions with something done
 * @param trained  the days of the month with a session, 1–31
 * @param ladders  those of which anything was done, by their ids
 */
record Month(LocalDate from, PainTrend.Place pain, int sessions, List<Integer> trained, Map<String, LadderTrend.Place> ladders) {

    /** @param days of the month, some or all; the rest is what was told on them */
    static Month of(Days days, UsualPain usual, List<GivenRating> ratings, List<DoneSession> sessions, List<SessionBest> bests) {
        var span = new DiarySpan(days, ratings, sessions, List.of(), List.of());
        return new Month(Bucket.MONTH.start(days.first()),
                PainTrend.of(days, Bucket.MONTH, usual, span).places().stream().findFirst().orElse(null), sessions.size(),
                span.trained().stream().map(LocalDate::getDayOfMonth).sorted().toList(),
                bests.stream().collect(Collectors.groupingBy(SessionBest::ladder, TreeMap::new, Collectors.collectingAndThen(
                        Collectors.toList(), all -> LadderTrend.of(days, Bucket.MONTH, all).places().getFirst()))));
    }

    Optional<LadderTrend.Place> ladder(String id) {
        return Optional.ofNullable(ladders.get(id));
    }
}
