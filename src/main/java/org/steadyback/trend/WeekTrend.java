package org.steadyback.trend;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.steadyback.account.Profile;
import org.steadyback.diary.Days;
import org.steadyback.plan.FlareUp;

/**
 * Training by the week, Monday to Sunday, against the days that are planned now; over many years by the month. A place
 * without any is a real zero.
 */
public record WeekTrend(Bucket bucket, List<Place> places) {

    /** @param sessions with something done; @param days planned so far, trained and gentle ones */
    public record Place(LocalDate from, int sessions, PlannedDays days) {}

    /** @param period up to today; @param bucket that is no day */
    static WeekTrend of(Days period, Bucket bucket, Profile profile, DiarySpan span) {
        var sessions = span.sessions().stream()
                .collect(Collectors.groupingBy(session -> bucket.start(session.date()), Collectors.summingInt(session -> 1)));
        return of(period, bucket, profile, sessions, span.trained(), span.flares());
    }

    /** @param sessions how many, by the first dates of their places; @param trained dates with one */
    static WeekTrend of(Days period, Bucket bucket, Profile profile, Map<LocalDate, Integer> sessions, Set<LocalDate> trained,
            List<FlareUp> flares) {
        return new WeekTrend(bucket, bucket.starts(period).map(from -> new Place(from, sessions.getOrDefault(from, 0),
                PlannedDays.of(bucket.from(from), period.last(), profile, trained, flares))).toList());
    }
}
