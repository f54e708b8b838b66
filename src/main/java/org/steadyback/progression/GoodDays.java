package org.steadyback.progression;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The dates with qualifying work of each phase, as far back as a gate looks (R22, R23). */
public record GoodDays(SortedMap<Phase, SortedSet<LocalDate>> byPhase) {

    private static final int DAYS_KEPT = 21;

    public GoodDays {
        var copy = new TreeMap<Phase, SortedSet<LocalDate>>();
        byPhase.forEach((phase, dates) -> copy.put(phase, Collections.unmodifiableSortedSet(new TreeSet<>(dates))));
        byPhase = Collections.unmodifiableSortedMap(copy);
    }

    static GoodDays none() {
        return new GoodDays(new TreeMap<>());
    }

    GoodDays with(Phase phase, LocalDate date) {
        if (byPhase.containsKey(phase) && byPhase.get(phase).contains(date)) {
            return this;
        }
        var more = new TreeMap<>(byPhase);
        var dates = new TreeSet<>(more.getOrDefault(phase, new TreeSet<>()));
        dates.add(date);
        dates.headSet(dates.last().minusDays(DAYS_KEPT - 1L)).clear();
        more.put(phase, dates);
        return new GoodDays(more);
    }

    /** Distinct dates of the last so many days, today included. */
    int count(Phase phase, LocalDate today, int days) {
        return byPhase.getOrDefault(phase, new TreeSet<>())
                .subSet(today.minusDays(days - 1L), today.plusDays(1)).size();
    }
}
