package org.steadyback.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.steadyback.progression.Rules;

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
        ladders.forEach((id, ladder) -> problems.addAll(new LadderCheck(file(id), ladder, exercises).problems()));
        exercises.forEach(this::checkExercise);
        problems.addAll(new RoutinesCheck(routines, ladders).problems());
        checkGates();
        return problems;
    }

    private void checkPhases() {
        var file = new Problems("phases.yaml");
        var numbers = phases.stream().map(PhaseSheet::number).toList();
        if (!numbers.equals(List.of(1, 2, 3, 4))) {
            file.add("", "must list the phases 1, 2, 3, 4 in order, not " + numbers);
        }
        phases.forEach(phase -> {
            file.requireText("phase " + phase.number() + " name", phase.name());
            file.requireText("phase " + phase.number() + " summary", phase.summary());
        });
        problems.addAll(file.found());
    }

    private void checkExercise(String id, Exercise exercise) {
        var file = new Problems("exercises/" + id + ".yaml");
        file.requireText("name", exercise.name());
        file.requireText("purpose", exercise.purpose());
        file.requireText("position", exercise.position());
        file.requireText("breathing", exercise.breathing());
        file.requireText("feel", exercise.feel());
        file.requireSome("steps", exercise.steps());
        file.requireSome("cues", exercise.cues());
        file.requireSome("sources", exercise.sources());
        file.requireList("equipment", exercise.equipment());
        if (exercise.cautions() == null) {
            file.add("cautions", "are missing");
        } else {
            file.requireList("cautions notIf", exercise.cautions().notIf());
            file.requireList("cautions takeCare", exercise.cautions().takeCare());
            file.requireSome("cautions stopIf", exercise.cautions().stopIf());
        }
        problems.addAll(file.found());
    }

    /** The engine looks these stages up (R23) and could not go on without them. */
    private void checkGates() {
        Rules.sheet().stagesNamed().forEach((id, stages) -> {
            var ladder = ladders.get(id);
            if (ladder == null) {
                problems.add(new ProgrammeProblem(file(id), "", "is missing, and the rules look at it"));
            } else if (ladder.stages() != null && !ladder.stages().isEmpty()) {
                stages.stream().filter(stage -> ladder.stage(stage).isEmpty())
                        .forEach(stage -> problems.add(new ProgrammeProblem(file(id), "stages",
                                "there is no " + stage + ", which the rules look at")));
            }
        });
    }

    private static String file(String ladder) {
        return "ladders/" + ladder + ".yaml";
    }
}
