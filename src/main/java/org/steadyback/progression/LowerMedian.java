package org.steadyback.progression;

import java.util.Collection;
import java.util.OptionalInt;

/** The middle value, or the lower of the two middle ones: always a score that somebody gave. */
public final class LowerMedian {

    private LowerMedian() {}

    public static OptionalInt of(Collection<Integer> scores) {
        return scores.stream().mapToInt(Integer::intValue).sorted().skip(Math.max(0, (scores.size() - 1) / 2)).findFirst();
    }
}
