package org.steadyback.progression;

import java.util.Collection;
import java.util.OptionalInt;

/** Of pain scores: the middle one, or the lower of the two middle ones: always a score that somebody gave. */
public final class LowerMedian {

    private final int[] counts = new int[Pain.WORST + 1];
    private int rated;

    LowerMedian() {}

    public static OptionalInt of(Collection<Integer> scores) {
        var median = new LowerMedian();
        scores.forEach(median::add);
        return median.rated == 0 ? OptionalInt.empty() : OptionalInt.of(median.score());
    }

    void add(int score) {
        counts[score]++;
        rated++;
    }

    int rated() {
        return rated;
    }

    /** Of at least one score. */
    int score() {
        var score = 0;
        for (var passed = counts[0]; passed <= (rated - 1) / 2; passed += counts[score]) {
            score++;
        }
        return score;
    }
}
