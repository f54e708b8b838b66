package org.steadyback.progression;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ladders that lead to a goal from where somebody stands. */
record Needed(Progression engine, Standing standing, LocalDate today) {

    /** The session that ends a break starts from what the break has left. */
    Needed {
        standing = engine.afterBreak(standing, today);
    }

    Set<Ladder> ladders(Goal goal) {
        var needed = new LinkedHashSet<>(switch (goal) {
            case Goal.OfStage stage -> toStage(stage);
            case Goal.OfPhase phase -> toPhase(phase.phase());
        });
        if (engine.rules().lightWeek().isOn(standing.training(), today) && needed.stream().noneMatch(this::isStrength)) {
            lightWork().ifPresent(needed::add);
        }
        return needed;
    }

    /** Only strength work, of whichever ladder, brings the lighter sessions behind one that every step waits for (R20). */
    private Optional<Ladder> lightWork() {
        return engine.ladders(standing).all().stream().filter(ladder -> !standing.profile().leavesOut(ladder.id()))
                .filter(ladder -> stage(ladder).phase().isOpenIn(standing.phase()) && standing.allows(stage(ladder)))
                .filter(this::isStrength).findFirst();
    }

    private boolean isStrength(Ladder ladder) {
        return ladder.kind() == Kind.STRENGTH || stage(ladder).isLoaded();
    }

    private Stage stage(Ladder ladder) {
        return ladder.stage(standing.on(ladder).stage());
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
                .filter(ladder -> ladder.kind().opensPhases() && stage(ladder).phase() == Phase.LOOSEN).toList();
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
