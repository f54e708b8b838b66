package org.steadyback.chart;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import org.steadyback.progression.Units;
import org.steadyback.trend.Bucket;

/** How values stand in a cell: those of a day each, those of a longer time as lowest, middle and highest. */
enum Cells {
    EACH, SPREAD;

    static Cells of(Bucket bucket) {
        return bucket.isDay() ? EACH : SPREAD;
    }

    String of(List<Integer> values) {
        return of(values, String::valueOf);
    }

    /** @param grams in the units of the person they stand without them */
    String ofLoads(List<Integer> grams, Units units) {
        return of(grams, load -> units.fromGrams(load).toPlainString());
    }

    private String of(List<Integer> values, IntFunction<String> written) {
        return values.stream().map(written::apply).collect(Collectors.joining(this == EACH ? ", " : "–"));
    }
}
