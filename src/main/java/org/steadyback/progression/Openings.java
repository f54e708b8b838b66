package org.steadyback.progression;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What would open each thing that is closed, condition by condition. */
final class Openings {

    private final Progression engine;
    private final Rules rules;

    Openings(Progression engine) {
        this.engine = engine;
        this.rules = engine.rules();
    }

    List<ClosedStage> closedStages(Standing stored, Ladder shipped, ZonedDateTime now) {
        var standing = engine.afterBreak(stored, now.toLocalDate());
        var ladder = engine.ladder(standing, shipped.id()).orElse(shipped);
        var top = rules.older().top(ladder, rules.older().applies(standing.profile(), now.toLocalDate()));
        var here = standing.on(ladder).stage();
        return IntStream.rangeClosed(ladder.stage(here).phase().isOpenIn(standing.phase()) ? here + 1 : here, top)
                .mapToObj(index -> new ClosedStage(ladder.id(), ladder.stage(index),
                        index == here ? withItsPhase(standing, ladder, here, now) : stage(standing, ladder, index, now)))
                .toList();
    }

    /** The stage that was reached, or the first of all, while its phase is closed. */
    private List<Criterion> withItsPhase(Standing standing, Ladder ladder, int here, ZonedDateTime now) {
        var criteria = new ArrayList<>(phase(standing, ladder.stage(here).phase(), now));
        if (!standing.allows(ladder.stage(here))) {
            criteria.add(rules.substitutes().missing(standing, ladder, here));
        }
        return criteria;
    }

    private List<Criterion> stage(Standing standing, Ladder ladder, int index, ZonedDateTime now) {
        var here = standing.on(ladder);
        var criteria = new ArrayList<Criterion>();
        if (index > here.stage() + 1) {
            criteria.add(Criterion.atLeast(Reason.of(RuleId.R9, "stage-before").with("stage", ladder, index - 1),
                    here.stage() + 1, index));
        } else {
            criteria.addAll(rules.stepUp().criteria(ladder, here));
            if (!rules.stepUp().isInPace(ladder, here, now.toOffsetDateTime())) {
                criteria.add(rules.stepUp().pace(ladder, here));
            }
            turn(standing, ladder, now).ifPresent(criteria::add);
            criteria.add(rules.guard().criterion(standing.pain(), now.toInstant()));
            criteria.addAll(held(standing, ladder.stage(index).phase(), now));
        }
        var stage = ladder.stage(index);
        if (!standing.allows(stage)) {
            criteria.add(rules.substitutes().missing(standing, ladder, index));
        }
        if (stage.isLoaded() && !rules.stepUp().mayLoad(standing.stepUps(), now.toInstant())) {
            criteria.add(rules.stepUp().loadPace(standing.stepUps()));
        }
        if (stage.isLoaded() && standing.profile().leavesOut(ladder.id())) {
            criteria.add(rules.substitutes().neverLoaded(ladder));
        }
        criteria.addAll(gate(standing, stage.phase(), now.toLocalDate()));
        return criteria;
    }

    /** The steps of this date, where they are not enough for this ladder too. */
    private Optional<Criterion> turn(Standing standing, Ladder ladder, ZonedDateTime now) {
        var today = now.toLocalDate();
        var left = rules.stepUp().left(standing.stepUps(), today);
        if (left == 0) {
            return Optional.of(rules.stepUp().full(standing.stepUps(), today));
        }
        var screened = engine.screeningDue(standing, today) == null;
        var ahead = engine.readyInTurn(standing, engine.ladders(standing).all(), now.toOffsetDateTime(), screened)
                .indexOf(ladder);
        return ahead < left ? Optional.empty() : Optional.of(rules.stepUp().turn(ahead, left));
    }

    /** Nothing for a phase that is open. */
    List<Criterion> phase(Standing standing, Phase phase, ZonedDateTime now) {
        var criteria = new ArrayList<>(gate(standing, phase, now.toLocalDate()));
        if (!criteria.isEmpty()) {
            if (rules.guard().isActive(standing.pain(), now.toInstant())) {
                criteria.add(rules.guard().criterion(standing.pain(), now.toInstant()));
            }
            criteria.addAll(held(standing, phase, now));
        }
        return criteria;
    }

    /** A phase behind another closed one waits for that one first. */
    private List<Criterion> gate(Standing standing, Phase phase, LocalDate today) {
        if (phase.isOpenIn(standing.phase())) {
            return List.of();
        }
        var criteria = new ArrayList<Criterion>();
        if (phase.number() > standing.phase().number() + 1) {
            criteria.add(Criterion.atLeast(lockedBy(phase), standing.phase().number(), phase.number() - 1));
        }
        rules.gates().stream().filter(gate -> gate.opens() == phase)
                .forEach(gate -> criteria.addAll(gate.criteria(engine, standing, today)));
        return criteria;
    }

    Reason lockedBy(Phase phase) {
        var rule = switch (phase) {
            case LOOSEN, STEADY -> RuleId.R22;
            case STRENGTHEN -> RuleId.R23;
            case LOAD -> RuleId.R24;
        };
        return Reason.of(rule, "phase-locked").with("phase", phase);
    }

    /** What holds everything back at this moment, besides the guard. */
    private List<Criterion> held(Standing standing, Phase phase, ZonedDateTime now) {
        var today = now.toLocalDate();
        var criteria = new ArrayList<Criterion>();
        rules.lock().mode(standing.safety()).ifPresent(lock -> criteria.add(rules.lock().criterion(lock)));
        if (standing.flares().isOn()) {
            criteria.add(rules.flareEnd().criterion(standing, rules.usual(), today));
        }
        var due = engine.screeningDue(standing, today);
        if (due != null && phase != Phase.LOOSEN) {
            criteria.add(rules.screening().criterion(due));
        }
        if (rules.watch().isEasy(standing.easyUntil(), now.toInstant())) {
            criteria.add(rules.watch().criterion(standing.easyUntil()));
        }
        var away = rules.breaks().days(standing, today);
        if (rules.breaks().isBreak(away)) {
            criteria.add(rules.breaks().criterion(away));
        }
        if (rules.lightWeek().isOn(standing.training(), today)) {
            criteria.add(rules.lightWeek().criterion());
        }
        return criteria;
    }
}
