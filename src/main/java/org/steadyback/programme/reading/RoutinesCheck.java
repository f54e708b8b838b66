package org.steadyback.programme.reading;

import org.steadyback.programme.Routines;
import org.steadyback.progression.Phase;

/** What must hold in routines.yaml. */
final class RoutinesCheck {

    private final Routines routines;
    private final Parts parts;
    private final Documents documents;
    private final Problems problems;

    RoutinesCheck(Parts parts, Documents documents, Problems problems) {
        this.routines = parts.routines();
        this.parts = parts;
        this.documents = documents;
        this.problems = problems;
    }

    void check() {
        for (var phase : Phase.values()) {
            if (routines.phases().stream().noneMatch(routine -> routine.phase() == phase.number())) {
                problems.add("phases", "phase " + phase.number() + " has no routine");
            }
        }
        problems.checkTwice("phases", "phase", routines.phases().stream().map(Routines.PhaseRoutine::phase).toList());
        routines.phases().forEach(this::checkRoutine);
        checkLengths(routines.lengths());
    }

    private void checkLengths(Routines.Lengths lengths) {
        if (lengths.brief() > lengths.normal() || lengths.normal() > lengths.full()) {
            problems.add("lengths", "must not fall from short to normal to full");
        }
    }

    private void checkRoutine(Routines.PhaseRoutine routine) {
        problems.checkTwice("phases " + routine.phase() + " slots", "slot",
                routine.slots().stream().map(Routines.Slot::slot).toList());
        for (var slot : routine.slots()) {
            var where = "phase " + routine.phase() + " " + slot.slot();
            if (!parts.hasSlot(slot.slot())) {
                problems.add(where, "there is no slot \"" + slot.slot() + "\" in slots.yaml");
            }
            if (slot.choices().isEmpty()) {
                problems.add(where, "needs a ladder or an alternative");
            }
            slot.ladders().forEach(ladder -> checkChoice(routine.phase(), slot.slot(), where + " ladders", ladder));
            slot.alternatives().forEach(ladder -> checkChoice(routine.phase(), slot.slot(), where + " alternatives", ladder));
        }
    }

    private void checkChoice(int phase, String slot, String where, String id) {
        if (!documents.has(Documents.ladder(id))) {
            problems.add(where, "there is no ladder \"" + id + "\"");
        }
        var ladder = parts.ladders().get(id);
        if (ladder == null) {
            return;
        }
        if (!slot.equals(ladder.slot()) && parts.hasSlot(slot) && parts.hasSlot(ladder.slot())) {
            problems.add(where, "the ladder " + id + " belongs to " + ladder.slot());
        }
        if (ladder.stages().getFirst().phase() > phase) {
            problems.add(where, "the ladder " + id + " begins in phase " + ladder.stages().getFirst().phase());
        }
    }
}
