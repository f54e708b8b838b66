package org.steadyback.chart;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.steadyback.progression.Units;
import org.steadyback.trend.Bucket;
import org.steadyback.trend.Spread;

/** How values stand in a cell: those of a day each, those of a longer time as lowest, middle and highest. */
enum Cells {
    EACH, SPREAD;

    private static final String BETWEEN = ", ";
    private static final String TO = "–";

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
        if (values.isEmpty()) {
            return "";
        }
        var shown = this == EACH ? values.stream() : three(Spread.of(values));
        return shown.map(written::apply).collect(Collectors.joining(this == EACH ? BETWEEN : TO));
    }

    private static Stream<Integer> three(Spread spread) {
        return spread.isOne() ? Stream.of(spread.middle()) : Stream.of(spread.lowest(), spread.middle(), spread.highest());
    }
}
