package org.steadyback.trend;

import java.util.List;

/** Many values in three: the least, the lower median and the greatest, each of them one that was there. */
public record Spread(int lowest, int middle, int highest) {

    /** @param values at least one */
    public static Spread of(List<Integer> values) {
        var sorted = values.stream().sorted().toList();
        return new Spread(sorted.getFirst(), sorted.get((sorted.size() - 1) / 2), sorted.getLast());
    }

    public boolean isOne() {
        return lowest == highest;
    }
}
