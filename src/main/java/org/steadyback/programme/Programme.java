package org.steadyback.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.steadyback.progression.Ladders;
import org.steadyback.progression.Phase;

/**
 * Everything there is to do, as data.
 *
 * @param ladders  the same ladders as the engine sees them
 * @param version  changes whenever something changes that the engine decides with
 */
public record Programme(List<PhaseSheet> phases, List<LadderSheet> sheets, Map<String, Exercise> exercises,
        Routines routines, Ladders ladders, String version) {

    public Optional<LadderSheet> sheet(String ladder) {
        return sheets.stream().filter(sheet -> sheet.id().equals(ladder)).findFirst();
    }

    public Optional<Exercise> exercise(String id) {
        return Optional.ofNullable(exercises.get(id));
    }

    public PhaseSheet phase(Phase phase) {
        return phases.get(phase.ordinal());
    }
}
