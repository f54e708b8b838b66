package org.steadyback.progression;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** When each notice was last given, by its key (R25). */
public record Told(SortedMap<String, LocalDate> on) {

    static final Told NOTHING = new Told(new TreeMap<>());

    public Told {
        on = Collections.unmodifiableSortedMap(new TreeMap<>(on));
    }

    Told with(String notice, LocalDate date) {
        var all = new TreeMap<>(on);
        all.put(notice, date);
        return new Told(all);
    }
}
