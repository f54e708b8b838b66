package org.steadyback.programme.reading;

import java.util.Map;
import java.util.Objects;

import org.steadyback.programme.LadderSheet;
import org.steadyback.programme.Routines;
import org.steadyback.progression.Phase;

/** What must hold in routines.yaml. */
final class RoutinesCheck {

    private final Routines routines;
    private final Map<String, LadderSheet> ladders;
    private final Documents documents;
    private final Problems problems;

    RoutinesCheck(Routines routines, Map<String, LadderSheet> ladders, Documents documents, Problems problems) {
        this.routines = routines;
        this.ladders = ladders;
        this.documents = documents;
        this.problems = problems;
    }

    void check() {
        for (var phase : Phase.values()) {
            if (routines.phases().stream().noneMatch(routine -> routine.phase() == phase.number())) {
                problems.add("phases", "phase " + phase.number() + " has no routine");
            }
        }
        if (routines.phases().size() > Phase.values().length) {
            problems.add("phases", "must list each of the phases 1, 2, 3, 4 once");
        }
        routines.phases().forEach(this::checkRoutine);
    }

    private void checkRoutine(Routines.PhaseRoutine routine) {
        for (var slot : routine.slots()) {
            if (slot.choices().isEmpty()) {
                problems.add("phase " + routine.phase() + " " + slot.slot(), "needs a ladder or an alternative");
            }
            slot.choices().forEach(ladder -> checkChoice(routine.phase(), slot.slot(), ladder));
        }
    }

    private void checkChoice(int phase, String slot, String id) {
        var where = "phase " + phase + " " + slot;
        if (!documents.has(Documents.ladder(id))) {
            problems.add(where, "there is no ladder \"" + id + "\"");
        }
        var ladder = ladders.get(id);
        if (ladder == null) {
            return;
        }
        if (!Objects.equals(slot, ladder.slot())) {
            problems.add(where, "the ladder " + id + " belongs to " + ladder.slot());
        }
        if (ladder.stages().getFirst().phase() > phase) {
            problems.add(where, "the ladder " + id + " begins in phase " + ladder.stages().getFirst().phase());
        }
    }
}
