package org.steadyback.progression;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How well somebody can do what their back makes hard, in activities that they named themselves: each 0 = unable to 10 =
 * as before. The method is that of the Patient-Specific Functional Scale (Stratford P, Gill C, Westaway M, Binkley J.
 * Physiotherapy Canada 1995;47:258–263); the words are our own.
 *
 * @param scores by the name of the activity, as {@link #plain} spells it
 */
public record OwnActivities(OffsetDateTime at, SortedMap<String, Integer> scores) implements Entry {

    public static final int MOST = 5;
    public static final int UNABLE = 0;
    public static final int AS_BEFORE = 10;

    public OwnActivities {
        if (scores.isEmpty() || scores.size() > MOST) {
            throw new IllegalArgumentException("own activities are 1 to " + MOST + ", not " + scores.size());
        }
        scores = Collections.unmodifiableSortedMap(plain(scores));
    }

    public OwnActivities(OffsetDateTime at, Map<String, Integer> scores) {
        this(at, new TreeMap<>(scores));
    }

    /** Names that differ in nothing else are of the same activity. */
    public static String plain(String activity) {
        return activity.strip().toLowerCase(Locale.ROOT);
    }

    private static SortedMap<String, Integer> plain(SortedMap<String, Integer> scores) {
        var plain = new TreeMap<String, Integer>();
        scores.forEach((activity, score) -> {
            if (score < UNABLE || score > AS_BEFORE) {
                throw new IllegalArgumentException("an activity is scored 0 to 10, not " + score);
            }
            if (activity.isBlank() || plain.put(plain(activity), score) != null) {
                throw new IllegalArgumentException("each activity has a name of its own");
            }
        });
        return plain;
    }
}
