package org.steadyback.trend;

import java.time.LocalDate;
import java.util.List;

import org.steadyback.account.Profile;
import org.steadyback.diary.DoneSession;

/** Training by the week, Monday to Sunday, against the days that are planned now. A week without any is a real zero. */
public record WeekTrend(List<Week> weeks) {

    /** @param sessions with something done; @param days planned so far, trained and gentle ones */
    public record Week(LocalDate monday, int sessions, PlannedDays days) {}

    /** @param period up to today */
    static WeekTrend of(Period period, Profile profile, DiarySpan span) {
        return new WeekTrend(Bucket.WEEK.start(period.first())
                .datesUntil(period.last().plusDays(1), java.time.Period.ofWeeks(1))
                .map(monday -> week(Bucket.WEEK.from(monday), period.last(), profile, span)).toList());
    }

    private static Week week(Period week, LocalDate today, Profile profile, DiarySpan span) {
        var told = span.within(week);
        return new Week(week.first(), (int) told.sessions().stream().map(DoneSession::date).count(),
                PlannedDays.of(week, today, profile, told));
    }
}
