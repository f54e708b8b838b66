package org.steadyback.trend;

import java.util.List;

/** Many values in three: the least, the lower median and the greatest, each of them one that was there. */
public record Spread(int lowest, int middle, int highest) {

    /** @param values at least one */
    public static Spread of(List<Integer> values) {
        var sorted = values.stream().mapToInt(Integer::intValue).sorted().toArray();
        return new Spread(sorted[0], sorted[(sorted.length - 1) / 2], sorted[sorted.length - 1]);
    }

    public boolean isOne() {
        return lowest == highest;
    }

    /** Of which the spread is the same again. */
    List<Integer> values() {
        return isOne() ? List.of(middle) : List.of(lowest, middle, highest);
    }
}
