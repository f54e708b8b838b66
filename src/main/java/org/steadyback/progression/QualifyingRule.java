package org.steadyback.progression;

/**
 * R7, what counts as a good performance: in full, not stopped for pain, and within comfort. Up to {@code safe} is
 * comfort for everybody; beyond it each kind of work has a cap, and the pain may have risen by no more than
 * {@code rise} (with a load: not at all).
 */
public record QualifyingRule(int safe, int looseningCap, int unloadedCap, int loadedCap, int rise) {

    /**
     * @param asked  the dose that was offered; where it was less than the stage's own, the work is neutral at best
     * @param before rating before the session, or null when none was given
     */
    Quality judge(Ladder ladder, Stage stage, Dose asked, ExerciseResult result, Integer before) {
        var comfort = comfort(ladder, stage, result.painDuring(), before);
        if (result.stoppedForPain() || comfort == Quality.MISS) {
            return Quality.MISS;
        }
        if (!asked.isReachedBy(result.sets(), ladder.perSide())) {
            return result.isCutShortByCircumstance() ? Quality.UNRATED : Quality.MISS;
        }
        return asked.equals(stage.dose()) ? comfort : Quality.UNRATED;
    }

    /** A rating that is missing cannot be compared, so it neither helps nor hurts. */
    private Quality comfort(Ladder ladder, Stage stage, Integer during, Integer before) {
        if (during == null) {
            return Quality.UNRATED;
        }
        if (ladder.limits().painAtMost() != null && during > ladder.limits().painAtMost()) {
            return Quality.MISS;
        }
        if (during <= safe) {
            return Quality.GOOD;
        }
        if (during > cap(stage)) {
            return Quality.MISS;
        }
        if (before == null) {
            return Quality.UNRATED;
        }
        return during - before <= allowedRise(stage) ? Quality.GOOD : Quality.MISS;
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
