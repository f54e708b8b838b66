package org.steadyback.api;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.steadyback.api.PlanAnswer.Because;
import org.steadyback.api.PlanAnswer.CriterionAnswer;
import org.steadyback.api.PlanAnswer.DecisionAnswer;
import org.steadyback.api.PlanAnswer.LadderAnswer;
import org.steadyback.api.PlanAnswer.NextAnswer;
import org.steadyback.api.PlanAnswer.OfferAnswer;
import org.steadyback.programme.Viewer;
import org.steadyback.programme.Wording;
import org.steadyback.progression.ClosedStage;
import org.steadyback.progression.Criterion;
import org.steadyback.progression.Decision;
import org.steadyback.progression.Ladder;
import org.steadyback.progression.LadderOffer;
import org.steadyback.progression.Progression;
import org.steadyback.progression.Reason;
import org.steadyback.progression.Rules;
import org.steadyback.progression.Turn;

/** Puts what the engine says into the shape and the words of the answer. */
@Singleton
class PlanWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private final Progression engine;
    private final Wording wording;

    PlanWords(Progression engine, Wording wording) {
        this.engine = engine;
        this.wording = wording;
    }

    PlanAnswer answer(Turn turn, ZonedDateTime at, Viewer viewer) {
        var standing = turn.standing();
        var offer = engine.offer(standing, at);
        return new PlanAnswer(MOMENT.format(at), Rules.VERSION, id(offer.mode()), standing.phase().number(),
                offer.ladders().stream().map(offered -> ladder(offered, turn, at, viewer)).toList(),
                offer.open().stream().map(this::offer).toList(),
                turn.decisions().stream().flatMap(decision -> decision(decision, viewer)).toList(),
                engine.notices(standing, at).stream().map(reason -> because(reason, viewer)).toList());
    }

    private LadderAnswer ladder(LadderOffer offered, Turn turn, ZonedDateTime at, Viewer viewer) {
        return new LadderAnswer(offered.ladder(), offered.reached().id(), id(offered.status()),
                offered.because().stream().map(reason -> because(reason, viewer)).toList(),
                next(ladder(offered), turn, at, viewer).orElse(null));
    }

    private Optional<NextAnswer> next(Ladder ladder, Turn turn, ZonedDateTime at, Viewer viewer) {
        return engine.closedStages(turn.standing(), ladder, at).stream().findFirst()
                .map((ClosedStage closed) -> new NextAnswer(closed.stage().id(),
                        engine.soonest(turn.standing(), ladder, at).orElse(null),
                        closed.criteria().stream().map(criterion -> criterion(criterion, viewer)).toList()));
    }

    private CriterionAnswer criterion(Criterion criterion, Viewer viewer) {
        return new CriterionAnswer(criterion.reason().rule().name(), wording.of(criterion.reason(), viewer),
                String.valueOf(criterion.have()), String.valueOf(criterion.need()), criterion.met());
    }

    private OfferAnswer offer(LadderOffer offered) {
        var dose = offered.dose();
        return new OfferAnswer(offered.ladder(), offered.stage().id(), dose.sets(), dose.isHold() ? dose.amount() : null,
                dose.isHold() ? null : dose.amount(), dose.isLoaded() ? kilograms(dose.loadGrams()) : null,
                ladder(offered).perSide(), dose.restSeconds());
    }

    private Stream<DecisionAnswer> decision(Decision decision, Viewer viewer) {
        return switch (decision) {
            case Decision.OfStage change -> answer(change, change.ladder(), change.from(), change.to(), viewer);
            case Decision.PhaseOpened opened -> answer(opened, null, opened.phase().number() - 1,
                    opened.phase().number(), viewer);
            case Decision.PhaseClosed closed -> answer(closed, null, closed.phase().number(),
                    closed.phase().number() - 1, viewer);
            case Decision.ModeEntered entered -> answer(entered, null, null, id(entered.mode()), viewer);
            case Decision.ModeLeft left -> answer(left, null, id(left.mode()), null, viewer);
            case Decision.NoticeGiven notice -> Stream.of();
        };
    }

    private Stream<DecisionAnswer> answer(Decision decision, String ladder, Object from, Object to, Viewer viewer) {
        return Stream.of(new DecisionAnswer(moment(decision.at()), ladder, from == null ? null : from.toString(),
                to == null ? null : to.toString(), decision.reason().rule().name(), wording.of(decision.reason(), viewer)));
    }

    private Because because(Reason reason, Viewer viewer) {
        return new Because(reason.rule().name(), wording.of(reason, viewer));
    }

    private Ladder ladder(LadderOffer offered) {
        return engine.ladders().find(offered.ladder()).orElseThrow();
    }

    private static String moment(OffsetDateTime at) {
        return MOMENT.format(at);
    }

    private static BigDecimal kilograms(int grams) {
        var kilograms = BigDecimal.valueOf(grams, 3).stripTrailingZeros();
        return kilograms.scale() < 0 ? kilograms.setScale(0) : kilograms;
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
