package org.steadyback.trend;

import java.util.List;

import org.steadyback.diary.DoneSession;
import org.steadyback.plan.FlareUp;
import org.steadyback.progression.Decision;
import org.steadyback.trend.MeaningfulChange.Verdict;

/**
 * Some days beside as many before them.
 *
 * @param middle      lower median of the rated days, and {@code middleBefore} of those before; null with too few
 * @param rated       rated days, of which {@code fewest} are needed for a middle; and {@code ratedBefore}
 * @param trained     dates with a session
 * @param pain        what may be said of the two middles, or null while one is missing
 * @param flares      flare-ups that began
 */
public record Comparison(Period now, int fewest, Integer middle, int rated, Integer middleBefore, int ratedBefore,
        int trained, int trainedBefore, Verdict pain, List<Decision.StepUp> up, List<Decision.StepBack> back,
        int flares, int flaresBefore) {

    static Comparison of(Period now, int fewest, MeaningfulChange change, RatedDays days, List<DoneSession> sessions,
            List<Decision.OfStage> steps, List<FlareUp> flares) {
        var before = now.before();
        var middle = days.middle(now, fewest);
        var middleBefore = days.middle(before, fewest);
        return new Comparison(now, fewest, middle, days.count(now), middleBefore, days.count(before),
                trained(sessions, now), trained(sessions, before),
                middle == null || middleBefore == null ? null : change.of(middleBefore, middle),
                steps.stream().filter(Decision.StepUp.class::isInstance).map(Decision.StepUp.class::cast).toList(),
                steps.stream().filter(Decision.StepBack.class::isInstance).map(Decision.StepBack.class::cast).toList(),
                begun(flares, now), begun(flares, before));
    }

    private static int trained(List<DoneSession> sessions, Period period) {
        return (int) sessions.stream().map(DoneSession::date).filter(period::contains).distinct().count();
    }

    private static int begun(List<FlareUp> flares, Period period) {
        return (int) flares.stream().filter(flare -> period.contains(flare.from())).count();
    }
}
