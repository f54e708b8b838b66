package org.steadyback.trend;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.steadyback.diary.Days;
import org.steadyback.plan.FlareUp;

/** A year, day by day, in those of its months that the diary reaches. */
public record YearTrend(int year, List<Month> months) {

    public record Month(LocalDate first, List<Day> days) {

        /** From Monday to Sunday; null for what belongs to another month. */
        public List<List<Day>> weeks() {
            var weeks = new ArrayList<List<Day>>();
            for (var day : days) {
                if (weeks.isEmpty() || day.date().getDayOfWeek() == DayOfWeek.MONDAY) {
                    weeks.add(new ArrayList<>(Collections.nCopies(DayOfWeek.values().length, null)));
                }
                weeks.getLast().set(day.date().getDayOfWeek().ordinal(), day);
            }
            return weeks;
        }
    }

    /** @param rating the one that stands for the date, or null; @param outside not yet, or before the diary began */
    public record Day(LocalDate date, Integer rating, boolean trained, boolean flare, boolean outside) {

        public boolean isEmpty() {
            return rating == null && !trained && !flare;
        }
    }

    public static Days period(int year) {
        return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** @param told what has a diary: days outside of it are not missing */
    static YearTrend of(int year, Days told, DiarySpan span) {
        var days = span.within(period(year));
        var rated = days.rated();
        var trained = days.trained();
        return new YearTrend(year, period(year).first().datesUntil(period(year).last(), Period.ofMonths(1))
                .map(first -> new Month(first, Bucket.MONTH.from(first).dates()
                        .map(date -> day(date, told, rated, trained, days.flares())).toList()))
                .filter(month -> month.days().stream().anyMatch(day -> !day.outside())).toList());
    }

    private static Day day(LocalDate date, Days told, RatedDays rated, Set<LocalDate> trained, List<FlareUp> flares) {
        return new Day(date, rated.on(date), trained.contains(date),
                told.contains(date) && flares.stream().anyMatch(flare -> flare.isOn(date)), !told.contains(date));
    }
}
