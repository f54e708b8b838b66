package org.steadyback.progression;

/**
 * R13, new pain: a rise of so much during an exercise, to a pain from {@code from} to {@code to}, ends it for the day
 * and counts as a miss. More than that is red (R10).
 */
public record NewPainRule(int rise, int from, int to) {

    boolean isNew(ExerciseResult result, Integer before) {
        var during = result.painDuring();
        return during != null && before != null && during - before >= rise && during >= from && during <= to;
    }
}
