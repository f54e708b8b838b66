package org.steadyback.progression;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One rung of a ladder. Its id is unique within the ladder and never reused: diaries refer to it.
 *
 * @param needs     equipment of which one is needed; empty for none
 * @param closedFor conditions with which it waits until a professional has agreed; weights have R24 besides
 * @param older     a gentler first stage for older people only (R26)
 * @param optional  beyond the usual top; not for older people (R26)
 */
public record Stage(String id, Phase phase, Dose dose, SortedSet<Equipment> needs, SortedSet<Condition> closedFor,
        boolean older, boolean optional) {

    public Stage {
        needs = Collections.unmodifiableSortedSet(new TreeSet<>(needs));
        closedFor = Collections.unmodifiableSortedSet(new TreeSet<>(closedFor));
    }

    public Stage(String id, Phase phase, Dose dose) {
        this(id, phase, dose, new TreeSet<>(), new TreeSet<>(), false, false);
    }

    public boolean isLoaded() {
        return dose.isLoaded();
    }

    /** Whether what it needs is there. */
    public boolean canBeDoneWith(Set<Equipment> atHand) {
        return needs.isEmpty() || needs.stream().anyMatch(atHand::contains);
    }
}
