package org.steadyback.progression;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the rules still need of own activities (R25, R27): the first answer and the latest, never those between.
 *
 * @param first      the scores at the start by the name of the activity; empty before the first answer
 * @param latest     the same of the latest answer
 * @param answeredOn its date, or null
 * @param times      on how many dates there was an answer
 */
public record ActivityMemory(SortedMap<String, Integer> first, SortedMap<String, Integer> latest, LocalDate answeredOn,
        int times) {

    static final ActivityMemory NONE = new ActivityMemory(new TreeMap<>(), new TreeMap<>(), null, 0);

    public ActivityMemory {
        first = Collections.unmodifiableSortedMap(new TreeMap<>(first));
        latest = Collections.unmodifiableSortedMap(new TreeMap<>(latest));
    }

    /** A second answer on one date takes the place of the first, but the start stays the start. */
    ActivityMemory answered(OwnActivities answer) {
        return new ActivityMemory(times == 0 ? answer.scores() : first, answer.scores(), answer.date(),
                answer.date().equals(answeredOn) ? times : times + 1);
    }

    /** From the start to now, over what was named at both times. */
    ActivityChange change() {
        var points = 0;
        var activities = 0;
        for (var then : first.entrySet()) {
            var now = latest.get(then.getKey());
            if (now != null) {
                points += now - then.getValue();
                activities++;
            }
        }
        return new ActivityChange(points, activities);
    }
}
