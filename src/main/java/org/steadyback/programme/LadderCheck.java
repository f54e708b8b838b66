package org.steadyback.programme;

import static java.util.function.Predicate.not;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.steadyback.programme.LadderSheet.RaiseSheet;
import org.steadyback.programme.LadderSheet.StageSheet;
import org.steadyback.progression.Phase;
import org.steadyback.progression.Stage;

/** What must hold within the file of one ladder. */
final class LadderCheck {

    // Both are columns of the diary and parts of addresses.
    private static final Pattern LADDER_ID = Pattern.compile("(?=.{1,40}$)[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern STAGE_ID = Pattern.compile("[A-Za-z0-9]{1,10}");

    /** R21: the most that this app has anyone lift. */
    private static final BigDecimal MOST_KG = BigDecimal.valueOf(40);

    /** R21: the most that a load rises at once while hold or repetitions stay. */
    private static final int RISE_PERCENT = 10;

    private final LadderSheet ladder;
    private final Map<String, Exercise> exercises;
    private final Problems problems;

    LadderCheck(String file, LadderSheet ladder, Map<String, Exercise> exercises) {
        this.ladder = ladder;
        this.exercises = exercises;
        this.problems = new Problems(file);
    }

    List<ProgrammeProblem> problems() {
        checkHead();
        if (ladder.stages() == null || ladder.stages().isEmpty()) {
            problems.add("stages", "a ladder needs at least one stage");
        } else {
            checkStages();
            checkOrder();
            checkGate();
            checkRaise();
        }
        return problems.found();
    }

    private void checkHead() {
        if (ladder.id() != null && !LADDER_ID.matcher(ladder.id()).matches()) {
            problems.add("id", "must be lower-case words joined by hyphens, 40 characters at most");
        }
        problems.requireText("name", ladder.name());
        problems.requireText("slot", ladder.slot());
        if (ladder.kind() == null) {
            problems.add("kind", "is missing");
        }
        if (ladder.timesPerDay() < 1) {
            problems.add("timesPerDay", "must be at least 1");
        }
        problems.requireWithin("datesPerWeek", ladder.datesPerWeek(), 1, 7);
        problems.requireWithin("daysBetweenSteps", ladder.daysBetweenSteps(), 0, 60);
        problems.requireWithin("painAtMost", ladder.painAtMost(), 0, 10);
    }

    private void checkStages() {
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
        if (id != null && !id.isBlank() && !STAGE_ID.matcher(id).matches()) {
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
            sheet.needs().stream().filter(not(exercise.equipment()::contains)).forEach(needed -> problems.add(
                    where(sheet), "needs a " + needed.name().toLowerCase() + ", which its exercise does not list"));
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

    private void checkOrder() {
        var stages = ladder.stages();
        if (stages.stream().noneMatch(LadderCheck::isForEverybody)) {
            problems.add("stages", "needs one that is neither for older people only nor optional");
        }
        for (int i = 0; i < stages.size(); i++) {
            if (isOlder(stages.get(i)) && !stages.subList(0, i).stream().allMatch(LadderCheck::isOlder)) {
                problems.add(where(stages.get(i)), "only the first stages can be for older people");
            }
            if (isOptional(stages.get(i))
                    && !stages.subList(i, stages.size()).stream().allMatch(LadderCheck::isOptional)) {
                problems.add(where(stages.get(i)), "only the last stages can be optional");
            }
        }
    }

    /** R22 asks for it before phase 2 opens. */
    private void checkGate() {
        var begins = ladder.stages().getFirst().phase();
        if (ladder.gate() && begins > 1) {
            problems.add("gate", "what begins in phase " + begins + " cannot be asked for before phase 2 opens");
        }
    }

    private void checkRaise() {
        var raise = ladder.raise();
        var top = ladder.stages().getLast();
        if (raise == null || top.dose() == null) {
            return;
        }
        if ((raise.holdSeconds() == null) == (raise.reps() == null)) {
            problems.add("raise", "has either holdSeconds or reps");
        } else if ((raise.holdSeconds() == null) != (top.dose().holdSeconds() == null)) {
            problems.add("raise", "is not in the measure of " + top.id() + ", the top stage");
        }
        problems.requireWithin("raise holdSeconds", raise.holdSeconds(), 1, 3600);
        problems.requireWithin("raise reps", raise.reps(), 1, 3600);
        checkCap(raise, top);
    }

    private void checkCap(RaiseSheet raise, StageSheet top) {
        var load = Objects.requireNonNullElse(top.dose().loadKg(), BigDecimal.ZERO);
        if (load.signum() == 0) {
            problems.add("raise", "there is no load to raise at " + top.id() + ", the top stage");
        }
        if (raise.capKg() == null) {
            problems.add("raise capKg", "is missing");
        } else if (raise.capKg().compareTo(load) < 0) {
            problems.add("raise capKg", "is less than the load of " + top.id());
        } else if (raise.capKg().compareTo(MOST_KG) > 0) {
            problems.add("raise capKg", "must be at most " + MOST_KG + ", not " + raise.capKg());
        } else if (raise.capKg().stripTrailingZeros().scale() > 3) {
            problems.add("raise capKg", "must be a whole number of grams");
        }
    }

    private static boolean isForEverybody(StageSheet stage) {
        return !isOlder(stage) && !isOptional(stage);
    }

    private static boolean isOlder(StageSheet stage) {
        return Boolean.TRUE.equals(stage.older());
    }

    private static boolean isOptional(StageSheet stage) {
        return Boolean.TRUE.equals(stage.optional());
    }

    private static String where(StageSheet stage) {
        return "stage " + stage.id();
    }

    private static String where(Stage stage) {
        return "stage " + stage.id();
    }
}
