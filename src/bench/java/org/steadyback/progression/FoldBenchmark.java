package org.steadyback.progression;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What folding costs somebody who has logged for ten years. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FoldBenchmark {

    private final TenYears years = TenYears.ofTheShippedProgramme();
    private final Entry oneMore = years.oneMore();

    @Benchmark
    public Turn tenYears() {
        return years.engine().fold(years.profile(), years.diary());
    }

    @Benchmark
    public Turn oneMoreSession() {
        return years.engine().after(years.end(), oneMore);
    }

    @Benchmark
    public Offer offer() {
        return years.engine().offer(years.end(), oneMore.at().toZonedDateTime());
    }
}
