package org.steadyback.progression;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every rule with its numbers, in one place. Changing a number means raising {@link #VERSION}. */
public record Rules(GuardRule guard, QualifyingRule qualifying, NextDayRule nextDay, StepUpRule stepUp, RedRule red,
        RestRule rest, HoldRule hold, List<PhaseGate> gates) {

    public static final String VERSION = "1.0";

    /** The rule sheet, version {@link #VERSION}. */
    public static Rules sheet() {
        return new Rules(
                new GuardRule(6, Duration.ofHours(24)),
                new QualifyingRule(2, 5, 4, 3, 1),
                new NextDayRule(5, 2, 3, LocalTime.of(4, 0), Duration.ofHours(36), LocalTime.NOON),
                new StepUpRule(3, 4, 2),
                new RedRule(6, 8),
                new RestRule(1, Duration.ofHours(36), Duration.ofHours(48)),
                new HoldRule(),
                List.of(
                        new SteadyGateRule(5, 14, 4),
                        new StrengthenGateRule(new TreeMap<>(Map.of(
                                "front-plank", "P4", "side-plank", "S3", "glute-bridge", "B4", "pelvic-tilt", "T3")),
                                6, 21, 4, 7)));
    }
}
