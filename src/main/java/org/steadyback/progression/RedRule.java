package org.steadyback.progression;

import java.time.OffsetDateTime;

/**
 * R10, too much for now: pain this high during an exercise, or stopping for pain, ends the exercise for the day and
 * takes its ladder one stage back. With a load and pain of {@code severe} it goes below the last unloaded stage.
 */
public record RedRule(int high, int severe) {

    boolean isRed(ExerciseResult result) {
        return result.stoppedForPain() || during(result) >= high;
    }

    /** The stage index to go back to; the first one where there is none below. */
    int backTo(Ladder ladder, int stage, int first, ExerciseResult result) {
        var from = ladder.stage(stage).isLoaded() && during(result) >= severe ? ladder.topUnloaded() : stage;
        return Math.max(first, from - 1);
    }

    Decision.StepBack decide(OffsetDateTime at, Ladder ladder, int from, int to, ExerciseResult result) {
        var key = result.stoppedForPain() ? "stopped" : "red";
        var reason = Reason.of(RuleId.R10, key).with("from", ladder, from).with("to", ladder, to);
        return new Decision.StepBack(at, ladder.id(), ladder.stage(from).id(), ladder.stage(to).id(),
                result.painDuring() == null ? reason : reason.with("score", result.painDuring()));
    }

    private static int during(ExerciseResult result) {
        return result.painDuring() == null ? 0 : result.painDuring();
    }
}
