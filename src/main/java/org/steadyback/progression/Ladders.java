package org.steadyback.progression;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every ladder of the programme by id, in id order so that nothing depends on the order of files. */
public record Ladders(SortedMap<String, Ladder> byId) {

    public Ladders {
        byId = Collections.unmodifiableSortedMap(new TreeMap<>(byId));
    }

    public static Ladders of(Collection<Ladder> ladders) {
        var byId = new TreeMap<String, Ladder>();
        ladders.forEach(ladder -> byId.put(ladder.id(), ladder));
        return new Ladders(byId);
    }

    public Collection<Ladder> all() {
        return byId.values();
    }

    public Optional<Ladder> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
