package org.steadyback.progression;

/**
 * R7, what counts as a good performance: in full, not stopped for pain, and within comfort. Up to {@code safe} is
 * comfort for everybody; beyond it each kind of work has a cap, and the pain may have risen by no more than
 * {@code rise} (with a load: not at all).
 */
public record QualifyingRule(int safe, int looseningCap, int unloadedCap, int loadedCap, int rise) {

    /** @param before lowest rating before the exercise; 0 when none was given */
    Quality judge(Ladder ladder, Stage stage, ExerciseResult result, int before) {
        if (result.stoppedForPain() || hurts(stage, result, before)) {
            return Quality.MISS;
        }
        if (!stage.dose().isReachedBy(result.sets(), ladder.perSide())) {
            return result.isCutShortByCircumstance() ? Quality.UNRATED : Quality.MISS;
        }
        return result.painDuring() == null ? Quality.UNRATED : Quality.GOOD;
    }

    private boolean hurts(Stage stage, ExerciseResult result, int before) {
        return result.painDuring() != null && !isComfortable(stage, result.painDuring(), before);
    }

    private boolean isComfortable(Stage stage, int during, int before) {
        return during <= safe || during <= cap(stage) && during - before <= allowedRise(stage);
    }

    private int cap(Stage stage) {
        if (stage.isLoaded()) {
            return loadedCap;
        }
        return stage.phase() == Phase.LOOSEN ? looseningCap : unloadedCap;
    }

    private int allowedRise(Stage stage) {
        return stage.isLoaded() ? 0 : rise;
    }
}
