package org.steadyback.programme;

import java.util.List;

/** Which slots make up a day in each phase. @param most exercises in one session, since few exercises get done */
public record Routines(int most, List<PhaseRoutine> phases) {

    public Routines {
        phases = orNone(phases);
    }

    public record PhaseRoutine(int phase, List<Slot> slots) {

        public PhaseRoutine {
            slots = orNone(slots);
        }
    }

    /** A purpose, and the ladders that serve it: the default first, then the alternatives. */
    public record Slot(String slot, List<String> ladders) {

        public Slot {
            ladders = orNone(ladders);
        }
    }

    public List<Slot> of(int phase) {
        return phases.stream().filter(routine -> routine.phase() == phase).findFirst().orElseThrow().slots();
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
