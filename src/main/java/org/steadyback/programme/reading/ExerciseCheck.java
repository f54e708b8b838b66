package org.steadyback.programme.reading;

import static java.util.function.Predicate.not;

import java.util.HashSet;
import java.util.Map;
import java.util.function.Function;

import org.steadyback.programme.Exercise;

/** What must hold of one exercise beside the others. */
final class ExerciseCheck {

    private final Exercise exercise;
    private final Parts parts;
    private final Documents documents;
    private final Problems problems;

    ExerciseCheck(Exercise exercise, Parts parts, Documents documents, Problems problems) {
        this.exercise = exercise;
        this.parts = parts;
        this.documents = documents;
        this.problems = problems;
    }

    void check() {
        checkSlot();
        exercise.needs().stream().filter(not(exercise.equipment()::contains))
                .forEach(need -> problems.add("needs", "the " + need.id() + " does not stand in equipment"));
        exercise.learn().stream().filter(card -> !documents.has(Documents.card(card)))
                .forEach(card -> problems.add("learn", "there is no card \"" + card + "\""));
        checkNeighbour("easier", Exercise::easier);
        checkNeighbour("harder", Exercise::harder);
        checkPhase();
    }

    private void checkSlot() {
        if (!parts.hasSlot(exercise.slot())) {
            problems.add("slot", "there is no slot \"" + exercise.slot() + "\" in slots.yaml");
        }
    }

    private void checkNeighbour(String key, Function<Exercise, String> neighbour) {
        var next = neighbour.apply(exercise);
        if (next != null && !documents.has(Documents.exercise(next))) {
            problems.add(key, "there is no exercise \"" + next + "\"");
        }
        var seen = new HashSet<String>();
        while (next != null && seen.add(next)) {
            if (next.equals(exercise.id())) {
                problems.add(key, "leads back to itself");
                return;
            }
            next = parts.exercises().containsKey(next) ? neighbour.apply(parts.exercises().get(next)) : null;
        }
    }

    /** A person who looks an exercise up is told from which phase on it is theirs. */
    private void checkPhase() {
        parts.ladders().values().stream()
                .flatMap(ladder -> ladder.stages().stream().filter(stage -> stage.exercise().equals(exercise.id()))
                        .map(stage -> Map.entry(stage.phase(), ladder.id())))
                .min(Map.Entry.comparingByKey()).filter(first -> first.getKey() != exercise.phase())
                .ifPresent(first -> problems.add("phase", "is %d, but the ladder %s does it from phase %d on"
                        .formatted(exercise.phase(), first.getValue(), first.getKey())));
    }
}
