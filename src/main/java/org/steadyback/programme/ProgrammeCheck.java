package org.steadyback.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.steadyback.programme.LadderSheet.StageSheet;
import org.steadyback.progression.Phase;
import org.steadyback.progression.Rules;
import org.steadyback.progression.Stage;
import org.steadyback.progression.StrengthenGateRule;

/** What must hold across the files of a programme. Collects every problem rather than stopping at the first. */
final class ProgrammeCheck {

    private final List<PhaseSheet> phases;
    private final Routines routines;
    private final Map<String, LadderSheet> ladders;
    private final Map<String, Exercise> exercises;
    private final List<ProgrammeProblem> problems = new ArrayList<>();

    ProgrammeCheck(List<PhaseSheet> phases, Routines routines, Map<String, LadderSheet> ladders,
            Map<String, Exercise> exercises) {
        this.phases = phases;
        this.routines = routines;
        this.ladders = ladders;
        this.exercises = exercises;
    }

    List<ProgrammeProblem> problems() {
        checkPhases();
        ladders.forEach(this::checkLadder);
        exercises.forEach(this::checkExercise);
        checkRoutines();
        checkGates();
        return problems;
    }

    private void checkPhases() {
        var numbers = phases.stream().map(PhaseSheet::number).toList();
        if (!numbers.equals(List.of(1, 2, 3, 4))) {
            problem("phases.yaml", "", "must list the phases 1, 2, 3, 4 in order, not " + numbers);
        }
        phases.forEach(phase -> {
            requireText("phases.yaml", "phase " + phase.number() + " name", phase.name());
            requireText("phases.yaml", "phase " + phase.number() + " summary", phase.summary());
        });
    }

    private void checkLadder(String id, LadderSheet ladder) {
        var file = "ladders/" + id + ".yaml";
        requireText(file, "name", ladder.name());
        requireText(file, "slot", ladder.slot());
        if (ladder.kind() == null) {
            problem(file, "kind", "is missing");
        }
        if (ladder.timesPerDay() < 1) {
            problem(file, "timesPerDay", "must be at least 1");
        }
        if (ladder.stages() == null || ladder.stages().isEmpty()) {
            problem(file, "stages", "a ladder needs at least one stage");
            return;
        }
        var seen = new HashSet<String>();
        Stage before = null;
        for (var sheet : ladder.stages()) {
            if (!seen.add(sheet.id())) {
                problem(file, "stage " + sheet.id(), "the id stands twice");
            }
            requireText(file, "stage " + seen.size() + " id", sheet.id());
            var stage = checkStage(file, ladder, sheet);
            if (before != null && stage != null) {
                checkClimb(file, ladder, before, stage);
            }
            before = stage;
        }
    }

    /** @return the stage as the engine sees it, or null where it cannot be made */
    private Stage checkStage(String file, LadderSheet ladder, StageSheet sheet) {
        var where = "stage " + sheet.id();
        requireText(file, where + " name", sheet.name());
        requireText(file, where + " source", sheet.source());
        if (sheet.exercise() == null || !exercises.containsKey(sheet.exercise())) {
            problem(file, where, "there is no exercise \"" + sheet.exercise() + "\"");
        }
        if (sheet.dose() == null) {
            problem(file, where, "has no dose");
            return null;
        }
        try {
            return ladder.stage(sheet);
        } catch (IllegalArgumentException | ArithmeticException e) {
            problem(file, where, e.getMessage());
            return null;
        }
    }

    private void checkClimb(String file, LadderSheet ladder, Stage before, Stage stage) {
        var where = "stage " + stage.id();
        if (stage.phase().compareTo(before.phase()) < 0) {
            problem(file, where, "its phase is before that of " + before.id());
        }
        var was = before.dose();
        var is = stage.dose();
        if (is.loadGrams() < was.loadGrams()) {
            problem(file, where, "its load is less than that of " + before.id());
        }
        if (is.measure() == was.measure() && is.loadGrams() == was.loadGrams() && is.amount() < was.amount()
                && exercise(ladder, before).equals(exercise(ladder, stage))) {
            problem(file, where, "its dose falls below that of " + before.id());
        }
    }

    private static Optional<String> exercise(LadderSheet ladder, Stage stage) {
        return ladder.stage(stage.id()).map(StageSheet::exercise);
    }

    private void checkExercise(String id, Exercise exercise) {
        var file = "exercises/" + id + ".yaml";
        requireText(file, "name", exercise.name());
        requireText(file, "purpose", exercise.purpose());
        requireText(file, "position", exercise.position());
        requireText(file, "breathing", exercise.breathing());
        requireText(file, "feel", exercise.feel());
        requireSome(file, "steps", exercise.steps());
        requireSome(file, "cues", exercise.cues());
        requireSome(file, "sources", exercise.sources());
        requireList(file, "equipment", exercise.equipment());
        if (exercise.cautions() == null) {
            problem(file, "cautions", "are missing");
        } else {
            requireList(file, "cautions notIf", exercise.cautions().notIf());
            requireList(file, "cautions takeCare", exercise.cautions().takeCare());
            requireSome(file, "cautions stopIf", exercise.cautions().stopIf());
        }
    }

    private void checkRoutines() {
        if (routines.most() < 1) {
            problem("routines.yaml", "most", "must be at least 1");
        }
        for (var phase : Phase.values()) {
            if (routines.phases().stream().noneMatch(routine -> routine.phase() == phase.number())) {
                problem("routines.yaml", "phase " + phase.number(), "has no routine");
            }
        }
        if (routines.phases().size() > Phase.values().length) {
            problem("routines.yaml", "phases", "must list each of the phases 1, 2, 3, 4 once");
        }
        for (var routine : routines.phases()) {
            if (routine.slots().isEmpty()) {
                problem("routines.yaml", "phase " + routine.phase(), "needs at least one slot");
            }
            for (var slot : routine.slots()) {
                requireText("routines.yaml", "phase " + routine.phase() + " slot", slot.slot());
                requireSome("routines.yaml", "phase " + routine.phase() + " " + slot.slot(), slot.choices());
                for (var ladder : slot.choices()) {
                    checkSlot(routine.phase(), slot.slot(), ladder);
                }
            }
        }
    }

    private void checkSlot(int phase, String slot, String ladder) {
        var where = "phase " + phase + " " + slot;
        if (!ladders.containsKey(ladder)) {
            problem("routines.yaml", where, "there is no ladder \"" + ladder + "\"");
        } else if (!Objects.equals(slot, ladders.get(ladder).slot())) {
            problem("routines.yaml", where, "the ladder " + ladder + " belongs to " + ladders.get(ladder).slot());
        }
    }

    /** The engine looks these stages up (R23) and could not go on without them. */
    private void checkGates() {
        for (var gate : Rules.sheet().gates()) {
            if (gate instanceof StrengthenGateRule needs) {
                needs.stages().forEach((id, stage) -> Optional.ofNullable(ladders.get(id))
                        .filter(ladder -> ladder.stages() != null && !ladder.stages().isEmpty())
                        .filter(ladder -> ladder.stage(stage).isEmpty())
                        .ifPresent(ladder -> problem("ladders/" + id + ".yaml", "stages",
                                "there is no " + stage + ", at which phase " + gate.opens().number() + " opens")));
            }
        }
    }

    private void requireText(String file, String where, String text) {
        if (text == null || text.isBlank()) {
            problem(file, where, "is missing");
        }
    }

    private void requireList(String file, String where, List<String> texts) {
        if (texts == null) {
            problem(file, where, "is missing; write [] for none");
        }
    }

    private void requireSome(String file, String where, List<String> texts) {
        if (texts == null || texts.isEmpty() || texts.stream().anyMatch(text -> text == null || text.isBlank())) {
            problem(file, where, "must list at least one text, and no empty one");
        }
    }

    private void problem(String file, String where, String what) {
        problems.add(new ProgrammeProblem(file, where, what));
    }
}
