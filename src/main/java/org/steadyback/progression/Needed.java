package org.steadyback.progression;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The ladders that lead to a goal from where somebody stands. */
record Needed(Progression engine, Standing standing, LocalDate today) {

    Set<Ladder> ladders(Goal goal) {
        return switch (goal) {
            case Goal.OfStage stage -> toStage(stage);
            case Goal.OfPhase phase -> toPhase(phase.phase());
        };
    }

    private Set<Ladder> toStage(Goal.OfStage goal) {
        var needed = new LinkedHashSet<Ladder>();
        var next = standing.on(goal.ladder()).stage() + 1;
        if (next <= goal.stage() && goal.ladder().stage(next).phase().isOpenIn(standing.phase())) {
            needed.add(goal.ladder());
        }
        needed.addAll(toPhase(goal.ladder().stage(goal.stage()).phase()));
        return needed;
    }

    private Set<Ladder> toPhase(Phase phase) {
        if (phase.isOpenIn(standing.phase())) {
            return Set.of();
        }
        var rules = engine.rules();
        return switch (standing.phase()) {
            case LOOSEN -> mobility();
            case STEADY -> below(rules.strengthenGate());
            case STRENGTHEN -> below(rules.loadGate());
            case LOAD -> Set.of();
        };
    }

    /** Gate stretches: one is enough for the dates, but each that felt restricted has to be felt again. */
    private Set<Ladder> mobility() {
        var left = engine.ladders(standing).all().stream()
                .filter(ladder -> !standing.profile().leavesOut(ladder.id()))
                .filter(ladder -> ladder.kind().opensPhases()
                        && ladder.stage(standing.on(ladder).stage()).phase() == Phase.LOOSEN).toList();
        var needed = new LinkedHashSet<Ladder>();
        left.stream().filter(Ladder::gate).filter(ladder -> standing.on(ladder).felt().restricted().contains(true))
                .forEach(needed::add);
        if (needed.isEmpty()) {
            left.stream().filter(Ladder::gate).findFirst().or(() -> left.stream().findFirst()).ifPresent(needed::add);
        }
        return needed;
    }

    /** Those that a gate still asks something of; all of them where it asks for days of work, or for time. */
    private Set<Ladder> below(PhaseGate gate) {
        var all = gate.ofLadders(engine, standing);
        var unmet = all.stream().filter(of -> !of.isMet()).toList();
        return counting(unmet.isEmpty() || gate.isShortOfDates(standing, today) ? all : unmet);
    }

    private Set<Ladder> counting(List<PhaseGate.OfLadder> conditions) {
        var needed = new LinkedHashSet<Ladder>();
        for (var of : conditions) {
            engine.ladder(standing, GateConditions.counting(engine, standing, of.ladder())).ifPresent(needed::add);
        }
        return needed;
    }
}
