package org.steadyback.trend;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.steadyback.diary.DoneSession;
import org.steadyback.plan.FlareUp;

/** Training by the week, Monday to Sunday, against the days that are planned now. A week without any is a real zero. */
public record WeekTrend(List<Week> weeks) {

    /**
     * @param sessions with something done
     * @param trained  dates with one
     * @param gentle   planned dates in a flare-up without one: no plan stood against them
     * @param planned  dates from the start on
     */
    public record Week(LocalDate monday, int sessions, int trained, int gentle, int planned) {}

    static WeekTrend of(Period period, LocalDate startedOn, Set<DayOfWeek> plannedDays, DiarySpan span) {
        var weeks = new Period(Bucket.WEEK.start(period.first()), period.last());
        var byDate = span.within(weeks).sessions().stream()
                .collect(Collectors.groupingBy(DoneSession::date, Collectors.summingInt(one -> 1)));
        return new WeekTrend(weeks.first().datesUntil(weeks.last().plusDays(1), java.time.Period.ofWeeks(1))
                .map(monday -> week(Bucket.WEEK.from(monday), period.last(), startedOn, plannedDays, byDate, span.flares()))
                .toList());
    }

    private static Week week(Period week, LocalDate today, LocalDate startedOn, Set<DayOfWeek> plannedDays,
            Map<LocalDate, Integer> byDate, List<FlareUp> flares) {
        var planned = week.dates().filter(date -> !date.isBefore(startedOn) && plannedDays.contains(date.getDayOfWeek()))
                .toList();
        return new Week(week.first(), week.dates().mapToInt(date -> byDate.getOrDefault(date, 0)).sum(),
                (int) week.dates().filter(byDate::containsKey).count(),
                (int) planned.stream().filter(date -> !date.isAfter(today) && !byDate.containsKey(date)
                        && flares.stream().anyMatch(flare -> flare.isOn(date))).count(),
                planned.size());
    }
}
