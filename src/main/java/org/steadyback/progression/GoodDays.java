package org.steadyback.progression;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The dates with qualifying work of each phase, as far back as a gate looks (R22, R23). */
public record GoodDays(SortedMap<Phase, SortedSet<LocalDate>> byPhase) {

    public GoodDays {
        var copy = new TreeMap<Phase, SortedSet<LocalDate>>();
        byPhase.forEach((phase, dates) -> copy.put(phase, Collections.unmodifiableSortedSet(new TreeSet<>(dates))));
        byPhase = Collections.unmodifiableSortedMap(copy);
    }

    static GoodDays none() {
        return new GoodDays(new TreeMap<>());
    }

    /** @param days as far back as any gate looks */
    GoodDays with(Phase phase, LocalDate date, int days) {
        if (byPhase.containsKey(phase) && byPhase.get(phase).contains(date)) {
            return this;
        }
        var more = new TreeMap<>(byPhase);
        var dates = new TreeSet<>(more.getOrDefault(phase, new TreeSet<>()));
        dates.add(date);
        dates.headSet(dates.last().minusDays(days - 1L)).clear();
        more.put(phase, dates);
        return new GoodDays(more);
    }

    /** Distinct dates of the last so many days, today included. */
    int count(Phase phase, LocalDate today, int days) {
        var dates = byPhase.get(phase);
        return dates == null ? 0 : dates.subSet(today.minusDays(days - 1L), today.plusDays(1)).size();
    }
}
