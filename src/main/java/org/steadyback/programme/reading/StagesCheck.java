package org.steadyback.programme.reading;

import java.util.Set;

import org.steadyback.programme.Exercise;
import org.steadyback.programme.LadderSheet;
import org.steadyback.programme.LadderSheet.StageSheet;
import org.steadyback.progression.Phase;
import org.steadyback.progression.Stage;

/** What must hold of each stage of a ladder, and from one to the next. */
final class StagesCheck {

    /** R21: the most that a load rises at once while hold or repetitions stay. */
    private static final int RISE_PERCENT = 10;

    private final LadderSheet ladder;
    private final Parts parts;
    private final Documents documents;
    private final Problems problems;

    StagesCheck(LadderSheet ladder, Parts parts, Documents documents, Problems problems) {
        this.ladder = ladder;
        this.parts = parts;
        this.documents = documents;
        this.problems = problems;
    }

    void check() {
        problems.checkTwice("stages", "id", ladder.stages().stream().map(StageSheet::id).toList());
        Stage before = null;
        StageSheet sheetBefore = null;
        for (var sheet : ladder.stages()) {
            checkExercise(sheet, "exercise", sheet.exercise());
            sheet.variants().forEach(variant -> checkExercise(sheet, "variants", variant));
            var stage = stage(sheet);
            if (stage != null) {
                checkLoad(stage, sheet);
            }
            if (before != null && stage != null) {
                checkClimb(before, stage, sheet.exercise().equals(sheetBefore.exercise()));
            }
            before = stage;
            sheetBefore = sheet;
        }
    }

    /** The stage as the engine sees it, or null where it cannot be made. */
    private Stage stage(StageSheet sheet) {
        try {
            return ladder.stage(sheet, parts.exercises());
        } catch (IllegalArgumentException e) {
            problems.add(where(sheet) + " dose", e.getMessage());
            return null;
        }
    }

    private void checkExercise(StageSheet sheet, String key, String id) {
        if (!documents.has(Documents.exercise(id))) {
            problems.add(where(sheet) + " " + key, "there is no exercise \"" + id + "\"");
        } else if (parts.exercises().containsKey(id)) {
            checkFits(where(sheet) + " " + key, parts.exercises().get(id));
        }
    }

    private void checkFits(String where, Exercise exercise) {
        if (!exercise.slot().equals(ladder.slot()) && parts.hasSlot(exercise.slot()) && parts.hasSlot(ladder.slot())) {
            problems.add(where, "the exercise " + exercise.id() + " belongs to " + exercise.slot(), "slot");
        }
        if (exercise.bothSides() != ladder.perSide()) {
            problems.add(where, "the exercise " + exercise.id() + (exercise.bothSides() ? " is done on each side"
                    : " has no sides") + ", unlike this ladder", "perSide");
        }
    }

    private void checkLoad(Stage stage, StageSheet sheet) {
        if (stage.isLoaded() && stage.phase() != Phase.LOAD) {
            problems.add(where(stage), "a load belongs to phase 4, not to phase " + stage.phase().number());
        }
        // Of an exercise that could not be read nobody knows what it needs.
        if (stage.isLoaded() && stage.canBeDoneWith(Set.of()) && parts.exercises().keySet().containsAll(sheet.exercises())) {
            problems.add(where(stage), "has a load, but needs nothing to load with");
        }
    }

    private void checkClimb(Stage before, Stage stage, boolean sameExercise) {
        if (stage.phase().compareTo(before.phase()) < 0) {
            problems.add(where(stage), "its phase is before that of " + before.id(), where(before));
        }
        var was = before.dose();
        var is = stage.dose();
        var isLess = is.measure() == was.measure() && is.amount() < was.amount();
        if (is.loadGrams() < was.loadGrams()) {
            problems.add(where(stage), "its load is less than that of " + before.id(), where(before));
        }
        if (before.isLoaded() && !isLess && is.loadGrams() * 100L > was.loadGrams() * (100L + RISE_PERCENT)) {
            problems.add(where(stage), "its load is more than " + RISE_PERCENT + " % above that of " + before.id()
                    + ", without a shorter hold or fewer repetitions", where(before));
        }
        if (isLess && is.loadGrams() == was.loadGrams() && sameExercise) {
            problems.add(where(stage), "its dose falls below that of " + before.id(), where(before));
        }
    }

    private static String where(StageSheet stage) {
        return "stage " + stage.id();
    }

    private static String where(Stage stage) {
        return "stage " + stage.id();
    }
}
