package org.steadyback.diary;

import java.util.List;

import org.steadyback.progression.Decision;

/** What a change of the diary did to the plan: decisions that are new, and decisions that no longer stand. */
public record PlanChange(List<Decision> made, List<Decision> withdrawn) {

    public static PlanChange none() {
        return new PlanChange(List.of(), List.of());
    }

    public static PlanChange made(List<Decision> decisions) {
        return new PlanChange(decisions, List.of());
    }

    public boolean isNone() {
        return made.isEmpty() && withdrawn.isEmpty();
    }
}
