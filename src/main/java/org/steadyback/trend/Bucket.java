package org.steadyback.trend;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalAmount;
import java.util.function.UnaryOperator;

/** What one place on the time axis stands for: so long that a chart never has more places than can be told apart. */
public enum Bucket {
    DAY(1, java.time.Period.ofDays(1), UnaryOperator.identity()),
    /** From Monday. */
    WEEK(7, java.time.Period.ofWeeks(1), date -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))),
    MONTH(31, java.time.Period.ofMonths(1), date -> date.withDayOfMonth(1));

    /** A year by days, or seven years by weeks. */
    private static final int MOST_PLACES = 370;

    private final int days;
    private final TemporalAmount length;
    private final UnaryOperator<LocalDate> start;

    Bucket(int days, TemporalAmount length, UnaryOperator<LocalDate> start) {
        this.days = days;
        this.length = length;
        this.start = start;
    }

    public static Bucket of(Period period) {
        return period.days() <= MOST_PLACES ? DAY : period.days() <= MOST_PLACES * 7L ? WEEK : MONTH;
    }

    /** The first date of the place that a date belongs to. */
    LocalDate start(LocalDate date) {
        return start.apply(date);
    }

    /** All dates of the place that begins on a date. */
    public Period from(LocalDate start) {
        return new Period(start, start.plus(length).minusDays(1));
    }

    /** From one place to the next, at the most. */
    public int days() {
        return days;
    }

    public boolean isDay() {
        return this == DAY;
    }
}
