package org.steadyback.progression;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A training session as it was done. A rating that was not given is null, never 0.
 *
 * @param results at most one for each ladder
 */
public record TrainingSession(OffsetDateTime at, Integer painBefore, Integer painAfter, List<ExerciseResult> results)
        implements Entry {

    public TrainingSession {
        results = List.copyOf(results);
        ratings(painBefore, painAfter).forEach(Pain::requireScore);
        if (results.stream().map(ExerciseResult::ladder).distinct().count() < results.size()) {
            throw new IllegalArgumentException("a session has at most one result for each ladder");
        }
    }

    /** R8 looks at the first rating that was not taken during an exercise. */
    OptionalInt firstRestingRating() {
        return ratings(painBefore, painAfter).findFirst();
    }

    /** The highest rating of any type, for the guard (R5). */
    OptionalInt highestRating() {
        var during = results.stream().map(ExerciseResult::painDuring).filter(Objects::nonNull).mapToInt(Integer::intValue);
        return IntStream.concat(during, ratings(painBefore, painAfter)).max();
    }

    private static IntStream ratings(Integer... scores) {
        return Stream.of(scores).filter(Objects::nonNull).mapToInt(Integer::intValue);
    }
}
