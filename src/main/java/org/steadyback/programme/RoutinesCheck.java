package org.steadyback.programme;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.steadyback.progression.Phase;

/** What must hold in routines.yaml. */
final class RoutinesCheck {

    private final Routines routines;
    private final Map<String, LadderSheet> ladders;
    private final Problems problems = new Problems("routines.yaml");

    RoutinesCheck(Routines routines, Map<String, LadderSheet> ladders) {
        this.routines = routines;
        this.ladders = ladders;
    }

    List<ProgrammeProblem> problems() {
        if (routines.most() < 1) {
            problems.add("most", "must be at least 1");
        }
        for (var phase : Phase.values()) {
            if (routines.phases().stream().noneMatch(routine -> routine.phase() == phase.number())) {
                problems.add("phase " + phase.number(), "has no routine");
            }
        }
        if (routines.phases().size() > Phase.values().length) {
            problems.add("phases", "must list each of the phases 1, 2, 3, 4 once");
        }
        routines.phases().forEach(this::checkRoutine);
        return problems.found();
    }

    private void checkRoutine(Routines.PhaseRoutine routine) {
        var where = "phase " + routine.phase();
        if (routine.slots().isEmpty()) {
            problems.add(where, "needs at least one slot");
        }
        for (var slot : routine.slots()) {
            problems.requireText(where + " slot", slot.slot());
            problems.requireSome(where + " " + slot.slot(), slot.choices());
            slot.choices().forEach(ladder -> checkChoice(routine.phase(), slot.slot(), ladder));
        }
    }

    private void checkChoice(int phase, String slot, String id) {
        var where = "phase " + phase + " " + slot;
        var ladder = ladders.get(id);
        if (ladder == null) {
            problems.add(where, "there is no ladder \"" + id + "\"");
            return;
        }
        if (!Objects.equals(slot, ladder.slot())) {
            problems.add(where, "the ladder " + id + " belongs to " + ladder.slot());
        }
        if (ladder.stages() != null && !ladder.stages().isEmpty() && ladder.stages().getFirst().phase() > phase) {
            problems.add(where, "the ladder " + id + " begins in phase " + ladder.stages().getFirst().phase());
        }
    }
}
