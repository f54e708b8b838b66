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

    /**
     * Shares in percent; days and counts on average.
     *
     * @param idleDays days on which nothing was open, without a lock
     */
    record Kind(String archetype, int people, Reached phase2, Reached phase3, Reached phase4, Reached p8, Reached load,
            double idleDays, double stepsUp, double stepsBack, double notices) {

        int steadyOnly() {
            return phase2.percent() - phase3.percent();
        }

        int strengthenOnly() {
            return phase3.percent() - phase4.percent();
        }
    }

    /** @param day the middle one of those who got there; 0 where nobody did */
    record Reached(int percent, int day) {}

    double idleDays() {
        return archetypes.stream().mapToDouble(Kind::idleDays).max().orElse(0);
    }
}
