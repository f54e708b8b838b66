package org.steadyback.trend;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

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
        var near = flares.stream().filter(flare -> flare.reaches(period)).toList();
        int planned = 0;
        int done = 0;
        int gentle = 0;
        for (var date : period.dates().toList()) {
            var isTrained = trained.contains(date);
            var isPlanned = !date.isBefore(profile.startedOn) && profile.plannedDays.contains(date.getDayOfWeek())
                    && (date.isBefore(today) || isTrained);
            planned += isPlanned ? 1 : 0;
            done += isTrained ? 1 : 0;
            gentle += isPlanned && !isTrained && near.stream().anyMatch(flare -> flare.isOn(date)) ? 1 : 0;
        }
        return new PlannedDays(planned, done, gentle);
    }
}
