package org.steadyback.trend;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.steadyback.account.Profile;
import org.steadyback.diary.Days;
import org.steadyback.plan.FlareUp;
import org.steadyback.progression.Decision;

/**
 * Put together from months in short.
 *
 * @param months nothing was told before the period in the first of them
 */
record MonthsOverview(Days period, List<MonthSummary> months, List<Decision.OfStage> steps, List<FlareUp> flares, YearTrend year) implements Overview {

    @Override
    public PainTrend pain() {
        return PainTrend.of(period, Bucket.MONTH, months.stream().flatMap(month -> month.pain().stream()).toList(), steps, flares);
    }

    @Override
    public Set<String> ladders() {
        return months.stream().flatMap(month -> month.ladders().keySet().stream()).collect(Collectors.toSet());
    }

    @Override
    public LadderTrend ladder(String id) {
        return new LadderTrend(period, Bucket.MONTH, months.stream().flatMap(month -> month.ladder(id).stream()).toList());
    }

    @Override
    public WeekTrend weeks(Profile profile) {
        return WeekTrend.of(period, Bucket.MONTH, profile, months.stream().collect(Collectors.toMap(MonthSummary::from, MonthSummary::sessions)),
                months.stream().flatMap(MonthsOverview::trained).collect(Collectors.toSet()), flares);
    }

    private static Stream<LocalDate> trained(MonthSummary month) {
        return month.trained().stream().map(month.from()::withDayOfMonth);
    }
}
