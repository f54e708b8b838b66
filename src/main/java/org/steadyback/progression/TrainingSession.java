package org.steadyback.progression;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A training session as it was done. A rating that was not given is null, never 0.
 *
 * @param results at most one for each ladder
 */
public record TrainingSession(OffsetDateTime at, Integer painBefore, Integer painAfter, List<ExerciseResult> results)
        implements Entry {

    public TrainingSession {
        results = List.copyOf(results);
        requireScore(painBefore);
        requireScore(painAfter);
        if (results.stream().map(ExerciseResult::ladder).distinct().count() < results.size()) {
            throw new IllegalArgumentException("a session has at most one result for each ladder");
        }
    }

    /** R8 looks at the first rating that was not taken during an exercise; null when there is none. */
    Integer firstRestingRating() {
        return painBefore == null ? painAfter : painBefore;
    }

    private static void requireScore(Integer score) {
        if (score != null) {
            Pain.requireScore(score);
        }
    }
}
