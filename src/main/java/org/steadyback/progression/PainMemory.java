package org.steadyback.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the rules still need of past ratings.
 *
 * @param lastHigh latest rating that sets off the guard (R5), or null
 * @param byDate   Rep(d), the higher of the morning and daily ratings of a date, for the latest dates only
 */
public record PainMemory(High lastHigh, SortedMap<LocalDate, Integer> byDate) {

    private static final int DAYS_KEPT = 7;
    /** Below this many rated days the usual pain of the start speaks instead. */
    private static final int DAYS_NEEDED = 3;

    public record High(Instant at, int score) {}

    public PainMemory {
        byDate = Collections.unmodifiableSortedMap(new TreeMap<>(byDate));
    }

    static PainMemory none() {
        return new PainMemory(null, new TreeMap<>());
    }

    PainMemory withHigh(Instant at, int score) {
        return new PainMemory(new High(at, score), byDate);
    }

    PainMemory withDay(LocalDate date, int score) {
        var days = new TreeMap<>(byDate);
        days.merge(date, score, Math::max);
        days.headMap(days.lastKey().minusDays(DAYS_KEPT - 1L)).clear();
        return new PainMemory(lastHigh, days);
    }

    /** Med7: the lower median of today and the six days before, or the usual pain of the start. */
    int median7(LocalDate today, int intakePain) {
        var recent = byDate.tailMap(today.minusDays(DAYS_KEPT - 1L)).headMap(today.plusDays(1)).values();
        return recent.size() < DAYS_NEEDED ? intakePain : LowerMedian.of(recent).orElseThrow();
    }

}
