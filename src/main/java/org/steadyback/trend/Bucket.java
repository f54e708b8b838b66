package org.steadyback.trend;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.steadyback.diary.Days;

/** What one place on the time axis stands for: so long that a chart never has more places than can be told apart. */
public enum Bucket {
    DAY(1, Period.ofDays(1), UnaryOperator.identity()),
    /** From Monday. */
    WEEK(7, Period.ofWeeks(1), date -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))),
    MONTH(31, Period.ofMonths(1), date -> date.withDayOfMonth(1));

    /** A year by days, or seven years by weeks. */
    private static final int MOST_PLACES = 370;
    /** Two years: bars must be wider than dots. */
    private static final int MOST_WEEKS = 106;

    private final int days;
    private final Period length;
    private final UnaryOperator<LocalDate> start;

    Bucket(int days, Period length, UnaryOperator<LocalDate> start) {
        this.days = days;
        this.length = length;
        this.start = start;
    }

    public static Bucket of(Days period) {
        return period.count() <= MOST_PLACES ? DAY : period.count() <= MOST_PLACES * 7L ? WEEK : MONTH;
    }

    /** Where a day is too little to count in. */
    public static Bucket ofWeeks(Days period) {
        return period.count() <= MOST_WEEKS * 7L ? WEEK : MONTH;
    }

    /** The first dates of all places that some days are in. */
    Stream<LocalDate> starts(Days period) {
        return start(period.first()).datesUntil(period.last().plusDays(1), length);
    }

    /** The first date of the place that a date belongs to. */
    LocalDate start(LocalDate date) {
        return start.apply(date);
    }

    /** All dates of the place that begins on a date. */
    public Days from(LocalDate start) {
        return new Days(start, start.plus(length).minusDays(1));
    }

    /** What is kept of the values of a place: of a day each, in their order; of a longer place those that a {@link Spread} tells. */
    List<Integer> shown(Stream<Integer> values) {
        var given = values.filter(Objects::nonNull).toList();
        return isDay() || given.isEmpty() ? given : Spread.of(given).values();
    }

    /** From one place to the next, at the most. */
    public int days() {
        return days;
    }

    public boolean isDay() {
        return this == DAY;
    }
}
