package org.steadyback.trend;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** Some days, the first and the last among them. */
public record Period(LocalDate first, LocalDate last) {

    public boolean contains(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    public Stream<LocalDate> dates() {
        return first.datesUntil(last.plusDays(1));
    }

    /** What of it lies in another, which it meets. */
    Period within(Period other) {
        return new Period(first.isBefore(other.first) ? other.first : first, last.isAfter(other.last) ? other.last : last);
    }

    public Period until(LocalDate date) {
        return new Period(first, date);
    }

    /** From the first day of either to the last. */
    public Period with(Period other) {
        return new Period(first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }

    /** The same number of days before these. */
    public Period before() {
        return new Period(first.minusDays(days()), first.minusDays(1));
    }
}
