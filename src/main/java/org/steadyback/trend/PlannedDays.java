package org.steadyback.trend;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.steadyback.account.Profile;
import org.steadyback.diary.DoneSession;

/**
 * Some days beside the plan of now.
 *
 * @param planned dates from the start on; today only once it was trained, since it is not over
 * @param trained dates with a session, planned or not
 * @param gentle  planned dates in a flare-up without a session: no plan stood against them
 */
public record PlannedDays(int planned, int trained, int gentle) {

    /** @param span with these days in it */
    public static PlannedDays of(Period period, LocalDate today, Profile profile, DiarySpan span) {
        var trained = span.sessions().stream().map(DoneSession::date).filter(period::contains).collect(Collectors.toSet());
        var planned = period.dates().filter(isPlanned(today, profile, trained)).toList();
        return new PlannedDays(planned.size(), trained.size(), (int) planned.stream().filter(date -> !trained.contains(date)
                && span.flares().stream().anyMatch(flare -> flare.isOn(date))).count());
    }

    private static Predicate<LocalDate> isPlanned(LocalDate today, Profile profile, Set<LocalDate> trained) {
        return date -> !date.isBefore(profile.startedOn) && profile.plannedDays.contains(date.getDayOfWeek())
                && (date.isBefore(today) || trained.contains(date));
    }
}
