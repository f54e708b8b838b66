package org.steadyback.programme;

import static java.util.function.Predicate.not;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.steadyback.programme.LadderSheet.StageSheet;
import org.steadyback.progression.Phase;
import org.steadyback.progression.Stage;

/** What must hold of each stage of a ladder, and from one to the next. */
final class StagesCheck {

    // It is a column of the diary.
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]{1,10}");

    /** R21: the most that a load rises at once while hold or repetitions stay. */
    private static final int RISE_PERCENT = 10;

    private final LadderSheet ladder;
    private final Map<String, Exercise> exercises;
    private final Problems problems;

    StagesCheck(LadderSheet ladder, Map<String, Exercise> exercises, Problems problems) {
        this.ladder = ladder;
        this.exercises = exercises;
        this.problems = problems;
    }

    void check() {
        var seen = new HashSet<String>();
        Stage before = null;
        for (var sheet : ladder.stages()) {
            if (!seen.add(sheet.id())) {
                problems.add(where(sheet), "the id stands twice");
            }
            checkId(seen.size(), sheet.id());
            var stage = checkStage(sheet);
            if (before != null && stage != null) {
                checkClimb(before, stage);
            }
            before = stage;
        }
    }

    private void checkId(int place, String id) {
        problems.requireText("stage " + place + " id", id);
        if (id != null && !id.isBlank() && !ID.matcher(id).matches()) {
            problems.add("stage " + id, "the id must be letters and digits, 10 at most");
        }
    }

    /** @return the stage as the engine sees it, or null where it cannot be made */
    private Stage checkStage(StageSheet sheet) {
        problems.requireText(where(sheet) + " name", sheet.name());
        problems.requireText(where(sheet) + " source", sheet.source());
        checkExercise(sheet);
        if (sheet.dose() == null) {
            problems.add(where(sheet), "has no dose");
            return null;
        }
        try {
            var stage = ladder.stage(sheet);
            checkLoad(stage);
            return stage;
        } catch (IllegalArgumentException e) {
            problems.add(where(sheet), e.getMessage());
            return null;
        }
    }

    private void checkExercise(StageSheet sheet) {
        var exercise = sheet.exercise() == null ? null : exercises.get(sheet.exercise());
        if (exercise == null) {
            problems.add(where(sheet), "there is no exercise \"" + sheet.exercise() + "\"");
        } else if (sheet.needs() != null && exercise.equipment() != null) {
            sheet.needs().stream().filter(not(exercise.equipment()::contains))
                    .map(needed -> needed.name().toLowerCase(Locale.ROOT))
                    .forEach(needed -> problems.add(where(sheet),
                            "needs a " + needed + ", which its exercise does not list"));
        }
    }

    private void checkLoad(Stage stage) {
        if (stage.isLoaded() && stage.phase() != Phase.LOAD) {
            problems.add(where(stage), "a load belongs to phase 4, not to phase " + stage.phase().number());
        }
        if (stage.isLoaded() && stage.needs().isEmpty()) {
            problems.add(where(stage), "has a load, but needs nothing to load with");
        }
    }

    private void checkClimb(Stage before, Stage stage) {
        if (stage.phase().compareTo(before.phase()) < 0) {
            problems.add(where(stage), "its phase is before that of " + before.id());
        }
        var was = before.dose();
        var is = stage.dose();
        var isLess = is.measure() == was.measure() && is.amount() < was.amount();
        if (is.loadGrams() < was.loadGrams()) {
            problems.add(where(stage), "its load is less than that of " + before.id());
        }
        if (before.isLoaded() && !isLess && is.loadGrams() * 100L > was.loadGrams() * (100L + RISE_PERCENT)) {
            problems.add(where(stage), "its load is more than " + RISE_PERCENT + " % above that of " + before.id()
                    + ", without a shorter hold or fewer repetitions");
        }
        if (isLess && is.loadGrams() == was.loadGrams() && exercise(before).equals(exercise(stage))) {
            problems.add(where(stage), "its dose falls below that of " + before.id());
        }
    }

    private Optional<String> exercise(Stage stage) {
        return ladder.stage(stage.id()).map(StageSheet::exercise);
    }

    private static String where(StageSheet stage) {
        return "stage " + stage.id();
    }

    private static String where(Stage stage) {
        return "stage " + stage.id();
    }
}
