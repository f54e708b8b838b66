package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Given.FRONT_PLANK;
import static org.steadyback.progression.Given.HAMSTRING;
import static org.steadyback.progression.Given.PELVIC_TILT;
import static org.steadyback.progression.Given.inFull;
import static org.steadyback.progression.Given.someone;
import static org.steadyback.progression.Given.someoneIn;
import static org.steadyback.progression.Mode.NORMAL;
import static org.steadyback.progression.Mode.SCREENING;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** R3: when the safety questions are asked; until they are answered there is phase 1 work only. */
@Tag("R3")
class ScreeningRuleTest {

    static final int AWAY = 28;
    static final int REGULARLY = 90;

    final ScreeningRule rule = Given.SHEET.screening();

    // What an open question closes

    @Test void aNewcomerIsAskedFirst() {
        var ann = someone().unscreened();

        assertThat(ann.mode()).isEqualTo(SCREENING);
        assertThat(ann.because()).contains(Reason.of(RuleId.R3, "start"));
        assertThat(ann.offer(HAMSTRING).status()).isEqualTo(Status.OFFERED);
    }

    @Test void anAnswerOpensTheRest() {
        var ann = someone().reached(Phase.STEADY).unscreened();
        assertThat(ann.offer(FRONT_PLANK).status()).isEqualTo(Status.LOCKED);
        assertThat(ann.reason(FRONT_PLANK)).isEqualTo(Reason.of(RuleId.R3, "phase-1-only"));

        assertThat(ann.answers().mode()).isEqualTo(NORMAL);
        assertThat(ann.offer(FRONT_PLANK).status()).isEqualTo(Status.OFFERED);
    }

    @Test void untilThenALadderGoesOnAtItsHighestStageOfPhaseOne() {
        var ann = someoneIn(Phase.STEADY).reached(PELVIC_TILT, "T4").unscreened();

        assertThat(ann.offer(PELVIC_TILT)).extracting(LadderOffer::status, offer -> offer.stage().id())
                .containsExactly(Status.OFFERED, "T2");
        assertThat(ann.reason(PELVIC_TILT)).isEqualTo(Reason.of(RuleId.R3, "phase-1-only"));
    }

    @Test void untilThenOnlyPhaseOneStepsUp() {
        var ann = someoneIn(Phase.STEADY).goodSessions(2, "front-plank", "hamstring")
                .comesTo("front-plank", "hamstring").trains(inFull("front-plank"), inFull("hamstring"))
                .with(standing -> standing.with(standing.safety().asking("legs"))).wakesWith(1);
        assertThat(ann.changes()).containsExactly("X1 > X2");

        assertThat(ann.answers().changes()).containsExactly("X1 > X2", "P1 > P2");
    }

    @Test void untilThenNoPhaseOpens() {
        var ann = someone().withGoodDays(Phase.LOOSEN, -3, -2, -1, 0, 1).unscreened();

        assertThat(ann.rates(1).standing().phase()).isEqualTo(Phase.LOOSEN);
        assertThat(ann.answers().standing().phase()).isEqualTo(Phase.STEADY);
    }

    @Test void whatIsClosedAsksForTheAnswer() {
        var asked = new Criterion(Reason.of(RuleId.R3, "answer-first"), false, 1, 0);

        assertThat(someone().unscreened().closedStages(FRONT_PLANK).getFirst().criteria()).contains(asked);
        assertThat(someone().closedStages(FRONT_PLANK).getFirst().criteria()).doesNotContain(asked);
        assertThat(someone().unscreened().closedStages(HAMSTRING).getFirst().criteria()).as("phase 1 goes on")
                .doesNotContain(asked);
    }

    // When they are asked

    @Test void aRatingOfSevenAsksEvenDuringAnExercise() {
        assertThat(due(someone().trains(inFull("hamstring").during(7)))).isEqualTo("severe");
        assertThat(due(someone().trains(inFull("hamstring").during(6)))).isNull();
        assertThat(someone().rates(7).standing().safety().asks()).isNotNull();
        assertThat(someone().rates(6).standing().safety().asks()).isNull();
    }

    @Test void aNewInjuryAsks() {
        assertThat(due(someone().isInjured())).isEqualTo("injury");
    }

    @Test void theStartOfAFlareAsks() {
        assertThat(due(someone().saysFlare())).isEqualTo("flare");
    }

    @Test void aFlareAsksAgainEveryThreeDays() {
        var ann = someone().saysFlare().answers();

        assertThat(due(ann.day(3))).isNull();
        assertThat(due(ann.day(4))).isEqualTo("flare-again");
        assertThat(due(ann.answers().day(6))).isNull();
        assertThat(due(ann.day(7))).isEqualTo("flare-again");
    }

    @Test void symptomsInALegAskOnceForEachSpell() {
        var ann = someone().ratesLeg(1);
        assertThat(due(ann)).isEqualTo("legs");

        assertThat(due(ann.answers().day(5).ratesLeg(3))).as("the same spell").isNull();
        assertThat(due(ann.day(5).ratesLeg(3))).as("twice on a date").isNull();
        assertThat(due(ann.day(19).ratesLeg(3))).as("after fourteen days").isNull();
        assertThat(due(ann.day(34).ratesLeg(3))).as("after fifteen").isEqualTo("legs");
    }

    @Test void aLegWithoutPainDoesNotAsk() {
        assertThat(due(someone().ratesLeg(0))).isNull();
    }

    @Test void whoeverWasAwayForMoreThanTwentyEightDaysIsAsked() {
        var ann = someone().trains(inFull("hamstring"));

        assertThat(due(ann.day(1 + AWAY))).isNull();
        assertThat(due(ann.day(2 + AWAY))).isEqualTo("return");
    }

    @Test void anAnswerWhileAwayIsEnoughOnceItIsLongEnough() {
        assertThat(due(someone().trains(inFull("hamstring")).day(1 + AWAY).answers().day(2 + AWAY)))
                .as("given before it was long").isEqualTo("return");
        assertThat(due(someone().trains(inFull("hamstring")).day(2 + AWAY).answers())).isNull();
        assertThat(due(someone().trains(inFull("hamstring")).day(2 + AWAY).answers().day(10 + AWAY))).isNull();
    }

    @Test void theSessionThatEndsTheAbsenceDoesNotMakeTheQuestionGoAway() {
        var ann = someone().trains(inFull("hamstring")).day(2 + AWAY).trains(inFull("hamstring"));

        assertThat(due(ann)).isEqualTo("return");
        assertThat(due(ann.answers())).isNull();
    }

    /** A flare-up that ends today ends the break as well, but not the absence. */
    @Test @Tag("R18") void norDoesASessionSoonAfterAFlareUp() {
        var ann = someone().trains(inFull("hamstring")).day(2).isInjured().answers()
                .day(39).rates(RatingKind.DAILY, 1).day(40).rates(RatingKind.DAILY, 1).at("20:00");
        assertThat(due(ann)).isEqualTo("return");

        assertThat(due(ann.trains(inFull("hamstring")))).isEqualTo("return");
    }

    @Test void aSessionAfterAnAnsweredAbsenceDoesNotAskAgain() {
        assertThat(due(someone().trains(inFull("hamstring")).day(2 + AWAY).answers().trains(inFull("hamstring"))))
                .isNull();
    }

    @Test void everybodyIsAskedEveryNinetyDays() {
        var ann = someone().answers();

        assertThat(due(ann.day(REGULARLY))).isNull();
        assertThat(due(ann.day(1 + REGULARLY))).isEqualTo("regular");
    }

    @Test void aLaterCheckCountsAlthoughItWasLoggedFirst() {
        var ann = someone().day(5).answers().travelsTo("America/Los_Angeles");

        assertThat(ann.answers().standing().safety().checkedOn()).isEqualTo("2026-03-06");
    }

    @Test void answersAreFreshForLoadsForFourteenDays() {
        var ann = someone().answers();

        assertThat(rule.isFresh(ann.standing().safety(), ann.today().plusDays(14))).isTrue();
        assertThat(rule.isFresh(ann.standing().safety(), ann.today().plusDays(15))).isFalse();
        assertThat(rule.isFresh(ann.ratesLeg(1).standing().safety(), ann.today())).as("asked again").isFalse();
        assertThat(rule.isFresh(Safety.unknown(), ann.today())).isFalse();
    }

    private String due(Story story) {
        return Given.ENGINE.screeningDue(story.standing(), story.today());
    }
}
