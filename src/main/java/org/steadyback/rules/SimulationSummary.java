package org.steadyback.rules;

import java.util.List;

/**
 * What became of made-up people under these rules.
 *
 * @param broken     people for whom an invariant did not hold, or who met a dead end
 * @param expected   what had been expected of the rules, written down before
 * @param asExpected how much of it came so
 */
record SimulationSummary(int people, int days, long seed, String rulesVersion, String programmeVersion, int broken,
        int expected, int asExpected, List<Kind> archetypes) {

    /** Shares in percent; notices on average. */
    record Kind(String archetype, Reached phase2, Reached phase3, Reached phase4, Reached p8, double notices) {}

    /** @param day the middle one of those who got there; 0 where nobody did */
    record Reached(int percent, int day) {}
}
