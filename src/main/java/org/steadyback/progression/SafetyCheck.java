package org.steadyback.progression;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The answers to the red-flag questions: the signs that were there, none for a clean check. */
public record SafetyCheck(OffsetDateTime at, SortedSet<Sign> yes) implements Entry {

    public SafetyCheck {
        yes = Collections.unmodifiableSortedSet(new TreeSet<>(yes));
    }

    public SafetyCheck(OffsetDateTime at, Set<Sign> yes) {
        this(at, new TreeSet<>(yes));
    }

    boolean has(Sign.Urgency urgency) {
        return yes.stream().anyMatch(sign -> sign.urgency() == urgency);
    }
}
