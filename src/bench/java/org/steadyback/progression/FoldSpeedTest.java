package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Holds the engine to its targets, and leaves the figures in target/bench. */
class FoldSpeedTest {

    private static final double MILLISECOND = 1_000;

    @Test void tenYearsFoldInABlink() throws RunnerException, IOException {
        Files.createDirectories(Path.of("target/bench"));
        var options = new OptionsBuilder().include(FoldBenchmark.class.getSimpleName())
                .resultFormat(ResultFormatType.JSON).result("target/bench/fold.json").build();

        Map<String, Double> micros = new Runner(options).run().stream().collect(Collectors.toMap(
                result -> result.getPrimaryResult().getLabel(), result -> result.getPrimaryResult().getScore()));

        assertThat(micros.get("tenYears")).as("ten years, in microseconds").isLessThan(50 * MILLISECOND);
        assertThat(micros.get("oneMoreSession")).as("one more session").isLessThan(MILLISECOND);
    }
}
