package org.steadyback.progression;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The engine: entries in, decisions and offers out. Pure: the same ladders, rules, profile, entries and moment give the
 * same result. Entries come in the order of their instants, then of their place in the diary.
 */
public record Progression(Ladders ladders, Rules rules) {

    /** Where somebody stands who has not logged anything. */
    public Standing start(Profile profile) {
        return Standing.start(profile, ladders);
    }

    /** Folds one entry, which is not earlier than those before it, into a standing. */
    public Turn after(Standing standing, Entry entry) {
        return new Fold(this, standing, entry).turn();
    }

    /** Folds a whole diary, in order, from the start. */
    public Turn fold(Profile profile, List<Entry> entries) {
        var standing = start(profile);
        var decisions = new ArrayList<Decision>();
        for (var entry : entries) {
            var turn = after(standing, entry);
            standing = turn.standing();
            decisions.addAll(turn.decisions());
        }
        return new Turn(standing, decisions);
    }

    /** What is allowed at a moment: rest, guard and phases as they are then. Its zone is the person's. */
    public Offer offer(Standing standing, ZonedDateTime now) {
        return new Offer(ladders.all().stream().map(ladder -> offer(ladder, standing, now)).toList());
    }

    /** Whether a rating given now would answer "how is your back the day after?" (R8). */
    public boolean awaitsNextDay(Standing standing, ZonedDateTime now) {
        return standing.performances()
                .anyMatch(performance -> rules.nextDay().isAwaited(performance, now.toOffsetDateTime()));
    }

    /** Every stage above the current one, with what would open it. */
    public List<ClosedStage> closedStages(Standing standing, Ladder ladder, ZonedDateTime now) {
        return IntStream.rangeClosed(standing.on(ladder).stage() + 1, ladder.top())
                .mapToObj(index -> new ClosedStage(ladder.id(), ladder.stage(index),
                        criteria(standing, ladder, index, now)))
                .toList();
    }

    /** What would open a phase that is closed; nothing for one that is open. Under the guard nothing opens. */
    public List<Criterion> phaseCriteria(Standing standing, Phase phase, ZonedDateTime now) {
        var criteria = new ArrayList<>(gateCriteria(standing, phase, now));
        if (!criteria.isEmpty() && rules.guard().isActive(standing.pain(), now.toInstant())) {
            criteria.add(rules.guard().criterion(standing.pain(), now.toInstant()));
        }
        return criteria;
    }

    private List<Criterion> gateCriteria(Standing standing, Phase phase, ZonedDateTime now) {
        if (phase.isOpenIn(standing.phase())) {
            return List.of();
        }
        return rules.gates().stream().filter(gate -> gate.opens() == phase).findFirst()
                .map(gate -> gate.criteria(standing, ladders, now.toLocalDate()))
                .orElseGet(() -> List.of(unopened(standing, phase)));
    }

    private LadderOffer offer(Ladder ladder, Standing standing, ZonedDateTime now) {
        var here = standing.on(ladder);
        var current = ladder.stage(here.stage());
        if (!current.phase().isOpenIn(standing.phase())) {
            return new LadderOffer(ladder.id(), current, Status.LOCKED, null, List.of(lockedBy(current.phase())));
        }
        if (here.wasStoppedOn(now.toLocalDate())) {
            var tomorrow = here.stoppedOn().plusDays(1).atStartOfDay(now.getZone());
            var until = rules.rest().restsUntil(ladder, here, now).filter(tomorrow::isBefore).orElse(tomorrow);
            return new LadderOffer(ladder.id(), current, Status.RESTING, until, List.of(rules.red().endedToday()));
        }
        return rules.rest().restsUntil(ladder, here, now)
                .map(until -> new LadderOffer(ladder.id(), current, Status.RESTING, until,
                        List.of(rules.rest().reason(ladder, until))))
                .orElseGet(() -> open(ladder, standing, now));
    }

    private LadderOffer open(Ladder ladder, Standing standing, ZonedDateTime now) {
        var here = standing.on(ladder);
        var guard = rules.guard().reason(standing.pain(), now.toInstant());
        if (guard.isPresent()) {
            var capped = ladder.stage(rules.guard().cap(here));
            return new LadderOffer(ladder.id(), capped, Status.OFFERED, null, List.of(guard.get()));
        }
        var stage = ladder.stage(here.stage());
        if (isReadyForOpenStage(ladder, standing)) {
            return new LadderOffer(ladder.id(), stage, Status.WAITING, null, List.of(waiting(ladder, here)));
        }
        return new LadderOffer(ladder.id(), stage, Status.OFFERED, null, List.of(why(ladder, here, standing.phase())));
    }

    /** The last change speaks until the stage has a performance of its own. */
    private Reason why(Ladder ladder, LadderStanding here, Phase reached) {
        return here.lastChange() != null && here.counted().isEmpty() ? here.lastChange().reason()
                : rules.hold().reason(ladder, here, reached, rules.stepUp());
    }

    boolean isReadyForOpenStage(Ladder ladder, Standing standing) {
        var here = standing.on(ladder);
        return here.stage() < ladder.top()
                && ladder.stage(here.stage() + 1).phase().isOpenIn(standing.phase())
                && rules.stepUp().isReady(here);
    }

    private List<Criterion> criteria(Standing standing, Ladder ladder, int index, ZonedDateTime now) {
        var here = standing.on(ladder);
        var criteria = new ArrayList<Criterion>();
        if (index > here.stage() + 1) {
            criteria.add(Criterion.atLeast(Reason.of(RuleId.R9, "stage-before").with("stage", ladder, index - 1),
                    here.stage() + 1, index));
        } else {
            criteria.addAll(rules.stepUp().criteria(ladder, here));
            criteria.add(rules.guard().criterion(standing.pain(), now.toInstant()));
        }
        criteria.addAll(gateCriteria(standing, ladder.stage(index).phase(), now));
        return criteria;
    }

    private Reason lockedBy(Phase phase) {
        var rule = switch (phase) {
            case LOOSEN, STEADY -> RuleId.R22;
            case STRENGTHEN -> RuleId.R23;
            case LOAD -> RuleId.R24;
        };
        return Reason.of(rule, "phase-locked").with("phase", phase);
    }

    private Criterion unopened(Standing standing, Phase phase) {
        return Criterion.atLeast(lockedBy(phase), standing.phase().number(), phase.number());
    }

    private Reason waiting(Ladder ladder, LadderStanding here) {
        return Reason.of(RuleId.R9, "waiting").with("next", ladder, here.stage() + 1);
    }
}
