package org.steadyback.progression;

import java.util.List;
import java.util.Objects;

/**
 * What was done of one ladder in a session.
 *
 * @param stage      the stage that was done, whether or not it was the one offered
 * @param painDuring the worst of it, 0–10, or null when not given
 * @param skipped    why it was left out or cut short, or null
 * @param comfort    how it felt, or null
 */
public record ExerciseResult(String ladder, String stage, Integer painDuring, boolean stoppedForPain, Skip skipped,
        Comfort comfort, List<SetResult> sets) {

    public ExerciseResult {
        Objects.requireNonNull(ladder, "a result is of a ladder");
        sets = List.copyOf(sets);
        if (painDuring != null) {
            Pain.requireScore(painDuring);
        }
    }

    /** Something was tried, even if it ended before a set was full; left out with a reason, nothing was. */
    public boolean isAttempted() {
        return !sets.isEmpty() || stoppedForPain || painDuring != null && skipped == null;
    }

    boolean isCutShortByCircumstance() {
        return skipped != null && skipped.isCircumstance();
    }

    /** All that one side did, in seconds or repetitions. */
    int amount(Side side, Measure measure) {
        var sum = 0;
        for (var set : sets) {
            if (set.side() == side) {
                sum += set.amount(measure);
            }
        }
        return sum;
    }
}
