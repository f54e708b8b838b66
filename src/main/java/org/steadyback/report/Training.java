package org.steadyback.report;

import java.util.List;
import java.util.Objects;

import org.steadyback.account.Profile;
import org.steadyback.diary.Days;
import org.steadyback.diary.DoneSession;
import org.steadyback.trend.DiarySpan;
import org.steadyback.trend.PlannedDays;
import org.steadyback.trend.Spread;
import org.steadyback.web.Decimals;

/**
 * How much was trained.
 *
 * @param trained dates with a session, and {@code aWeek} of them in a week, to one decimal
 * @param planned dates that the plan of now would have had since the start
 * @param gentle  planned dates in a flare-up without a session: no plan stood against them
 * @param perWeek planned days in a week now
 * @param minutes of a session, at the middle, or null where none is known
 */
public record Training(int trained, String aWeek, int planned, int gentle, int perWeek, int sessions, long sets,
        Integer minutes) {

    private static final int DAYS = 7;
    private static final int SECONDS = 60;

    /** @param period up to today */
    static Training of(Days period, Profile profile, DiarySpan span) {
        var days = PlannedDays.of(period, period.last(), profile, span);
        var sessions = span.sessions();
        return new Training(days.trained(), Decimals.tenths(days.trained() * DAYS / (double) period.count()), days.planned(), days.gentle(),
                profile.plannedDays.size(), sessions.size(), sessions.stream().mapToLong(DoneSession::sets).sum(), minutes(sessions));
    }

    private static Integer minutes(List<DoneSession> sessions) {
        var seconds = sessions.stream().map(DoneSession::seconds).filter(Objects::nonNull).toList();
        return seconds.isEmpty() ? null : Math.max(1, Math.round(Spread.of(seconds).middle() / (float) SECONDS));
    }
}
