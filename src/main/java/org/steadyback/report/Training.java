package org.steadyback.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.steadyback.account.Profile;
import org.steadyback.diary.DoneSession;
import org.steadyback.plan.FlareUp;
import org.steadyback.trend.Period;
import org.steadyback.trend.Spread;

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

    static Training of(Period period, Profile profile, List<DoneSession> sessions, List<FlareUp> flares) {
        var trained = sessions.stream().map(DoneSession::date).collect(Collectors.toSet());
        // Today is not over: it is missed at its end only.
        Predicate<LocalDate> isPlanned = date -> !date.isBefore(profile.startedOn)
                && profile.plannedDays.contains(date.getDayOfWeek()) && (date.isBefore(period.last()) || trained.contains(date));
        var planned = period.dates().filter(isPlanned).toList();
        return new Training(trained.size(), tenths(trained.size() * DAYS, period.days()), planned.size(),
                (int) planned.stream().filter(date -> !trained.contains(date) && flares.stream().anyMatch(flare -> flare.isOn(date))).count(),
                profile.plannedDays.size(), sessions.size(), sessions.stream().mapToLong(DoneSession::sets).sum(), minutes(sessions));
    }

    private static Integer minutes(List<DoneSession> sessions) {
        var seconds = sessions.stream().map(DoneSession::seconds).filter(Objects::nonNull).toList();
        return seconds.isEmpty() ? null : Math.max(1, Math.round(Spread.of(seconds).middle() / (float) SECONDS));
    }

    private static String tenths(long amount, long among) {
        var tenths = Math.round(amount * 10.0 / among);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }
}
