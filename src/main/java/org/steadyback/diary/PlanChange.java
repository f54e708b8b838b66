package org.steadyback.diary;

import java.util.List;
import java.util.stream.Stream;

import org.steadyback.progression.Decision;

/** What a change of the diary did to the plan: decisions that are new, and decisions that no longer stand. */
public record PlanChange(List<Decision> made, List<Decision> withdrawn) {

    public static PlanChange none() {
        return new PlanChange(List.of(), List.of());
    }

    public static PlanChange made(List<Decision> decisions) {
        return new PlanChange(decisions, List.of());
    }

    PlanChange and(PlanChange more) {
        return new PlanChange(Stream.concat(made.stream(), more.made.stream()).toList(),
                Stream.concat(withdrawn.stream(), more.withdrawn.stream()).toList());
    }

    public boolean isNone() {
        return made.isEmpty() && withdrawn.isEmpty();
    }
}
