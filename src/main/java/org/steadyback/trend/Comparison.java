package org.steadyback.trend;

import java.time.LocalDate;
import java.util.List;

import org.steadyback.diary.Days;
import org.steadyback.plan.FlareUp;
import org.steadyback.progression.Decision;
import org.steadyback.trend.MeaningfulChange.Verdict;

/**
 * Some days beside as many before them.
 *
 * @param middle      lower median of the rated days, and {@code middleBefore} of those before; null with too few
 * @param rated       rated days, of which {@code fewest} are needed for a middle; and {@code ratedBefore}
 * @param days        planned, trained and gentle ones
 * @param trainedBefore dates with a session, or null where the diary did not reach as far
 * @param pain        what may be said of the two middles, or null while one is missing
 * @param flares      flare-ups that began
 */
public record Comparison(Days now, int fewest, Integer middle, int rated, Integer middleBefore, int ratedBefore,
        PlannedDays days, Integer trainedBefore, Verdict pain, List<Decision.StepUp> up, List<Decision.StepBack> back,
        int flares, int flaresBefore) {

    /** @param begin first date of the diary; @param span of these days and of those before */
    static Comparison of(Days now, int fewest, MeaningfulChange change, PlannedDays planned, LocalDate begin, DiarySpan span) {
        var before = now.before();
        var days = span.rated();
        var middle = days.middle(now, fewest);
        var middleBefore = days.middle(before, fewest);
        var steps = span.within(now).steps();
        return new Comparison(now, fewest, middle, days.count(now), middleBefore, days.count(before),
                planned, before.first().isBefore(begin) ? null : trained(span, before),
                middle == null || middleBefore == null ? null : change.of(middleBefore, middle),
                of(steps, Decision.StepUp.class), of(steps, Decision.StepBack.class),
                begun(span.flares(), now), begun(span.flares(), before));
    }

    private static <T extends Decision> List<T> of(List<Decision.OfStage> steps, Class<T> kind) {
        return steps.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static int trained(DiarySpan span, Days period) {
        return (int) span.trained().stream().filter(period::contains).count();
    }

    private static int begun(List<FlareUp> flares, Days period) {
        return (int) flares.stream().filter(flare -> period.contains(flare.from())).count();
    }
}
