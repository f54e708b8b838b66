package org.steadyback.programme;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.steadyback.figure.Figure;
import org.steadyback.progression.Ladders;
import org.steadyback.progression.Phase;

/**
 * Everything there is to do, as data.
 *
 * @param ladders  the same ladders as the engine sees them
 * @param questionnaires those of the operator; none is built in
 * @param version  changes whenever something changes that the engine decides with
 */
public record Programme(List<PhaseSheet> phases, List<SlotSheet> slots, List<LadderSheet> sheets,
        Map<String, Exercise> exercises, Map<String, Figure> figures, Map<String, Card> cards, Routines routines,
        List<Questionnaire> questionnaires, Ladders ladders, String version) {

    public Optional<LadderSheet> sheet(String ladder) {
        return sheets.stream().filter(sheet -> sheet.id().equals(ladder)).findFirst();
    }

    public Optional<Exercise> exercise(String id) {
        return Optional.ofNullable(exercises.get(id));
    }

    public Optional<Card> card(String id) {
        return Optional.ofNullable(cards.get(id));
    }

    /** @throws java.util.NoSuchElementException for an id that is none */
    public SlotSheet slot(String id) {
        return slots.stream().filter(slot -> slot.id().equals(id)).findFirst().orElseThrow();
    }

    /** Everything for one purpose, from the first phase on. */
    public List<Exercise> exercisesOf(String slot) {
        return exercises.values().stream().filter(exercise -> exercise.slot().equals(slot))
                .sorted(Comparator.comparing(Exercise::phase).thenComparing(Exercise::name)).toList();
    }

    public PhaseSheet phase(int number) {
        return phases.get(number - 1);
    }

    public PhaseSheet phase(Phase phase) {
        return phases.get(phase.ordinal());
    }
}
