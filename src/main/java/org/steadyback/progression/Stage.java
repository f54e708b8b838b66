package org.steadyback.progression;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One rung of a ladder. Its id is unique within the ladder and never reused: diaries refer to it.
 *
 * @param ways     the ways to do it, of which one is enough
 * @param older    a gentler first stage for older people only (R26)
 * @param optional beyond the usual top; not for older people (R26)
 */
public record Stage(String id, Phase phase, Dose dose, List<Way> ways, boolean older, boolean optional) {

    /**
     * One way to do a stage.
     *
     * @param needs     equipment of which one is needed; empty for none
     * @param closedFor conditions with which it waits until a professional has agreed; weights have R24 besides
     */
    public record Way(SortedSet<Equipment> needs, SortedSet<Condition> closedFor) {

        /** Needs nothing, and is for everybody. */
        public static final Way PLAIN = new Way(new TreeSet<>(), new TreeSet<>());

        public Way {
            needs = Collections.unmodifiableSortedSet(new TreeSet<>(needs));
            closedFor = Collections.unmodifiableSortedSet(new TreeSet<>(closedFor));
        }

        public boolean isPossibleWith(Set<Equipment> atHand) {
            return needs.isEmpty() || needs.stream().anyMatch(atHand::contains);
        }

        public boolean isFor(Set<Condition> conditions) {
            return closedFor.stream().noneMatch(conditions::contains);
        }
    }

    public Stage {
        ways = List.copyOf(ways);
    }

    public Stage(String id, Phase phase, Dose dose) {
        this(id, phase, dose, List.of(Way.PLAIN), false, false);
    }

    public boolean isLoaded() {
        return dose.isLoaded();
    }

    /** Whether what one of its ways needs is there. */
    public boolean canBeDoneWith(Set<Equipment> atHand) {
        return ways.stream().anyMatch(way -> way.isPossibleWith(atHand));
    }

    /** Whether one of its ways is possible with what is there, and not closed by what the person lives with. */
    boolean canBeDoneBy(Set<Equipment> atHand, Set<Condition> conditions) {
        return ways.stream().anyMatch(way -> way.isPossibleWith(atHand) && way.isFor(conditions));
    }
}
