package org.steadyback.programme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which slots make up a day in each phase, and how many of them one session takes, since few exercises get done. */
public record Routines(Lengths lengths, List<PhaseRoutine> phases) {

    public Routines {
        phases = orNone(phases);
    }

    /** Exercises in one session at most, for a person who has little time, the usual, or much. */
    public record Lengths(@JsonProperty("short") int brief, int normal, int full) {}

    public record PhaseRoutine(int phase, List<Slot> slots) {

        public PhaseRoutine {
            slots = orNone(slots);
        }
    }

    /**
     * A purpose, and the ladders that serve it.
     *
     * @param ladders      what fills it by itself: the first that is open, or nothing where none is named
     * @param alternatives what may stand in its place where a person chooses it. They are kept apart, or the day
     *                     on which a plank rests would bring the next kind of plank
     */
    public record Slot(String slot, List<String> ladders, List<String> alternatives) {

        public Slot {
            ladders = orNone(ladders);
            alternatives = orNone(alternatives);
        }

        /** Both, the default first. */
        public List<String> choices() {
            return Stream.concat(ladders.stream(), alternatives.stream()).toList();
        }
    }

    public List<Slot> of(int phase) {
        return phases.stream().filter(routine -> routine.phase() == phase).findFirst().orElseThrow().slots();
    }

    /** Empty for one that has no place in a phase. */
    public Optional<Slot> slot(int phase, String id) {
        return of(phase).stream().filter(slot -> slot.slot().equals(id)).findFirst();
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
