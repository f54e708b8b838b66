package org.steadyback.progression;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * One entry being folded into a standing. The order of the steps is the precedence of the rules: what the back says
 * (R5, R8), then what went wrong (R10), then what opens (R22, R23), then what moves up (R9).
 */
final class Fold {

    private final Progression engine;
    private final Rules rules;
    private final Entry entry;
    private final List<Decision> decisions = new ArrayList<>();
    private Standing standing;

    Fold(Progression engine, Standing standing, Entry entry) {
        this.engine = engine;
        this.rules = engine.rules();
        this.entry = entry;
        this.standing = standing;
    }

    Turn turn() {
        switch (entry) {
            case PainRating rating -> fold(rating);
            case TrainingSession session -> fold(session);
            case SafetyCheck check -> {}
            case FlareCall call -> {}
            case Injury injury -> {}
            case Clearance clearance -> {}
        }
        if (!rules.guard().isActive(standing.pain(), entry.instant())) {
            openPhases();
            stepUp();
        }
        forget();
        return new Turn(standing, decisions);
    }

    private void fold(PainRating rating) {
        rememberHigh(OptionalInt.of(rating.score()));
        if (rating.kind() != RatingKind.NOW) {
            standing = standing.with(standing.pain().withDay(rating.date(), rating.score()));
        }
        settle(rating.score());
    }

    private void fold(TrainingSession session) {
        // What counts as "on plan" is what was offered just before.
        var offered = engine.offer(standing, entry.at().toZonedDateTime());
        rememberHigh(session.highestRating());
        session.firstRestingRating().ifPresent(this::settle);
        for (var result : session.results()) {
            if (result.isAttempted()) {
                engine.ladders().find(result.ladder()).ifPresent(ladder -> perform(ladder, result, session, offered));
            }
        }
    }

    private void rememberHigh(OptionalInt score) {
        if (score.isPresent() && rules.guard().isHigh(score.getAsInt())) {
            standing = standing.with(standing.pain().withHigh(entry.instant(), score.getAsInt()));
        }
    }

    /** R8: the first rating in its window settles a performance, for better or worse. */
    private void settle(int rating) {
        for (var ladder : engine.ladders().all()) {
            if (standing.on(ladder).performances().stream().anyMatch(this::isAwaited)) {
                standing = standing.with(ladder, here -> here.eachPerformance(performance -> isAwaited(performance)
                        ? performance.settled(rules.nextDay().judge(rating, performance.before())) : performance));
                rememberGoodDays(ladder);
            }
        }
    }

    private boolean isAwaited(Performance performance) {
        return rules.nextDay().isAwaited(performance, entry.at());
    }

    private void rememberGoodDays(Ladder ladder) {
        for (var performance : standing.on(ladder).performances()) {
            if (performance.isQualifying()) {
                var phase = ladder.stage(performance.stage()).phase();
                standing = standing.with(standing.goodDays().with(phase, performance.date()));
            }
        }
    }

    private void perform(Ladder ladder, ExerciseResult result, TrainingSession session, Offer offered) {
        var onPlan = isOnPlan(ladder, result, offered);
        if (onPlan) {
            earn(ladder, result, session);
        }
        standing = standing.with(ladder, here -> here.worked(entry.instant(), entry.date(), result.comfort()));
        if (rules.red().isRed(result)) {
            // Under the guard the stage that was offered, and was too much, can be below the one that was reached.
            stepBack(ladder, result, onPlan ? ladder.indexOf(result.stage()).orElseThrow()
                    : standing.on(ladder).stage());
        }
    }

    /** Anything else is welcome in the diary and earns nothing (I12). */
    private static boolean isOnPlan(Ladder ladder, ExerciseResult result, Offer offered) {
        return offered.find(ladder.id())
                .filter(offer -> offer.status().isOpen() && offer.stage().id().equals(result.stage()))
                .isPresent();
    }

    private void earn(Ladder ladder, ExerciseResult result, TrainingSession session) {
        var index = ladder.indexOf(result.stage()).orElseThrow();
        var stage = ladder.stage(index);
        var before = session.painBefore();
        var quality = rules.qualifying().judge(ladder, stage, result, before);
        standing = standing.with(ladder, here -> here.performed(new Performance(index, entry.date(), entry.instant(),
                before, quality, NextDay.PENDING)));
        if (stage.dose().isReachedBy(result.sets(), ladder.perSide()) && !result.stoppedForPain()) {
            standing = standing.with(ladder, here -> here.completed(index));
        }
    }

    private void stepBack(Ladder ladder, ExerciseResult result, int tooMuch) {
        var from = standing.on(ladder).stage();
        var to = rules.red().backTo(ladder, tooMuch, result);
        standing = standing.with(ladder, here -> here.stopped(entry.date()));
        if (to < from) {
            var decision = rules.red().decide(entry.at(), ladder, from, to, result);
            standing = standing.with(ladder, here -> here.steppedBack(to, decision));
            decisions.add(decision);
        }
    }

    private void openPhases() {
        for (var gate : rules.gates()) {
            if (isNext(gate.opens()) && gate.criteria(standing, engine.ladders(), entry.date()).stream()
                    .allMatch(Criterion::met)) {
                standing = standing.with(gate.opens());
                decisions.add(new Decision.PhaseOpened(entry.at(), gate.opens(), gate.opened()));
            }
        }
    }

    private boolean isNext(Phase phase) {
        return phase.number() == standing.phase().number() + 1;
    }

    private void stepUp() {
        engine.ladders().all().stream()
                .filter(ladder -> engine.isReadyForOpenStage(ladder, standing))
                .sorted(rules.stepUp().turn(standing))
                .limit(rules.stepUp().left(standing, entry.date()))
                .toList()
                .forEach(this::stepUp);
    }

    private void stepUp(Ladder ladder) {
        var decision = rules.stepUp().decide(entry.at(), ladder, standing.on(ladder));
        standing = standing.with(ladder, here -> here.steppedUp(decision)).withStepUp(entry.date());
        decisions.add(decision);
    }

    private void forget() {
        for (var ladder : engine.ladders().all()) {
            standing = standing.with(ladder, here -> here.forgetting(
                    performance -> rules.nextDay().isOver(performance, entry.at()), rules.stepUp().window()));
        }
    }
}
