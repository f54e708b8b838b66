package org.steadyback.progression;

import java.util.List;

/** What one entry did: the standing after it, and the decisions it brought, in order. */
public record Turn(Standing standing, List<Decision> decisions) {

    public Turn {
        decisions = List.copyOf(decisions);
    }
}
