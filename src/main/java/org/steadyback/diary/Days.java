package org.steadyback.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** Some days of a diary, the first and the last among them. */
public record Days(LocalDate first, LocalDate last) {

    public boolean contains(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    public long count() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    public Stream<LocalDate> dates() {
        return first.datesUntil(last.plusDays(1));
    }

    /**
     * The earliest moment that an entry of these days can have. On which local date an entry was is kept with it: a query
     * asks by the widest offsets there are, and its answer is then held against {@link #contains}.
     */
    public Instant from() {
        return first.atStartOfDay().toInstant(ZoneOffset.MAX);
    }

    /** The first moment that is too late, likewise. */
    public Instant to() {
        return last.plusDays(1).atStartOfDay().toInstant(ZoneOffset.MIN);
    }

    /** What of them lies among others, which they meet. */
    public Days within(Days others) {
        return new Days(first.isBefore(others.first) ? others.first : first, last.isAfter(others.last) ? others.last : last);
    }

    /** From the first day of either to the last. */
    public Days with(Days others) {
        return new Days(first.isBefore(others.first) ? first : others.first, last.isAfter(others.last) ? last : others.last);
    }

    /** As many days before these. */
    public Days before() {
        return new Days(first.minusDays(count()), first.minusDays(1));
    }
}
