package org.steadyback.progression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The dates with qualifying work that a gate counts, as far back as a gate looks, oldest first.
 *
 * @param mobility  of phase 1 (R22)
 * @param stability of phase 2 (R23)
 */
public record GoodDays(List<LocalDate> mobility, List<LocalDate> stability) {

    static final GoodDays NONE = new GoodDays(List.of(), List.of());

    public GoodDays {
        mobility = List.copyOf(mobility);
        stability = List.copyOf(stability);
    }

    /** @param days as far back as any gate looks */
    GoodDays with(Phase phase, LocalDate date, int days) {
        if (dates(phase).contains(date)) {
            return this;
        }
        return switch (phase) {
            case LOOSEN -> new GoodDays(adding(mobility, date, days), stability);
            case STEADY -> new GoodDays(mobility, adding(stability, date, days));
            case STRENGTHEN, LOAD -> this;
        };
    }

    /** Distinct dates of the last so many days, today included. */
    int count(Phase phase, LocalDate today, int days) {
        var first = today.minusDays(days - 1L);
        return (int) dates(phase).stream().filter(date -> !date.isBefore(first) && !date.isAfter(today)).count();
    }

    /** No gate counts work of the later phases. */
    private List<LocalDate> dates(Phase phase) {
        return switch (phase) {
            case LOOSEN -> mobility;
            case STEADY -> stability;
            case STRENGTHEN, LOAD -> List.of();
        };
    }

    private static List<LocalDate> adding(List<LocalDate> dates, LocalDate date, int days) {
        var all = new ArrayList<>(dates);
        all.add(date);
        all.sort(null);
        var oldest = all.getLast().minusDays(days - 1L);
        all.removeIf(earlier -> earlier.isBefore(oldest));
        return all;
    }
}
