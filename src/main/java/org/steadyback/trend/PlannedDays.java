package org.steadyback.trend;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.steadyback.account.Profile;
import org.steadyback.diary.Days;
import org.steadyback.plan.FlareUp;

/**
 * Some days beside the plan of now.
 *
 * @param planned dates from the start on; today only once it was trained, since it is not over
 * @param trained dates with a session, planned or not
 * @param gentle  planned dates in a flare-up without a session: no plan stood against them
 */
public record PlannedDays(int planned, int trained, int gentle) {

    /** @param span with these days in it */
    public static PlannedDays of(Days period, LocalDate today, Profile profile, DiarySpan span) {
        return of(period, today, profile, span.trained(), span.flares());
    }

    static PlannedDays of(Days period, LocalDate today, Profile profile, Set<LocalDate> trained, List<FlareUp> flares) {
        var planned = period.dates().filter(isPlanned(today, profile, trained)).toList();
        var missed = planned.stream().filter(date -> !trained.contains(date));
        return new PlannedDays(planned.size(), (int) period.dates().filter(trained::contains).count(),
                (int) missed.filter(date -> flares.stream().anyMatch(flare -> flare.isOn(date))).count());
    }

    private static Predicate<LocalDate> isPlanned(LocalDate today, Profile profile, Set<LocalDate> trained) {
        var days = Set.copyOf(profile.plannedDays);
        return date -> !date.isBefore(profile.startedOn) && days.contains(date.getDayOfWeek())
                && (date.isBefore(today) || trained.contains(date));
    }
}
