package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Given.FRONT_PLANK;
import static org.steadyback.progression.Given.HAMSTRING;
import static org.steadyback.progression.Given.KNEE_TO_CHEST;
import static org.steadyback.progression.Given.inFull;
import static org.steadyback.progression.Given.someone;
import static org.steadyback.progression.Given.someoneIn;
import static org.steadyback.progression.Given.someoneLifting;
import static org.steadyback.progression.RatingKind.DAILY;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R18: the longer a break, the lower the way back in. */
@Tag("R18")
class BreakRuleTest {

    final BreakRule rule = Given.SHEET.breaks();

    // How far back

    @Test @Tag("I14") void aLongerBreakNeverLeadsHigher() {
        for (var stage = 1; stage < FRONT_PLANK.stages().size(); stage++) {
            for (var days = 1; days < 70; days++) {
                assertThat(rule.backTo(FRONT_PLANK, stage, 1, days)).isLessThanOrEqualTo(stage)
                        .isGreaterThanOrEqualTo(rule.backTo(FRONT_PLANK, stage, 1, days + 1));
            }
        }
    }

    @ParameterizedTest(name = "{0} after {1} days: {2}")
    @CsvSource({
        "P5, 7, P5", "P5, 14, P5", "P5, 15, P4", "P5, 28, P4", "P5, 29, P3", "P5, 56, P3", "P5, 57, P1",
        "P1, 15, P1", "P2, 29, P1",                             // nothing below the first
        "P10, 28, P9", "P12, 29, P8", "P9, 29, P7", "P12, 57, P1" })    // loads stay until 28 days
    void goesBackByHowLongItWas(String from, long days, String to) {
        assertThat(rule.backTo(FRONT_PLANK, FRONT_PLANK.indexOf(from).orElseThrow(), 1, days))
                .isEqualTo(FRONT_PLANK.indexOf(to).orElseThrow());
    }

    @Test void loadsCloseAfterMoreThanTwentyEightDays() {
        assertThat(rule.closesLoad(28)).isFalse();
        assertThat(rule.closesLoad(29)).isTrue();
    }

    @Test void sevenDaysAreNoBreakAndEightAre() {
        assertThat(rule.isBreak(7)).isFalse();
        assertThat(rule.isBreak(8)).isTrue();
    }

    // From when

    @Test void countsFromTheLastSession() {
        var ann = someone().trains(inFull("hamstring")).day(2).rates(1);

        assertThat(rule.days(ann.standing(), ann.today())).isEqualTo(1);
        assertThat(rule.days(someone().standing(), ann.today().plusDays(300))).as("never trained").isZero();
    }

    @Test void countsFromTheEndOfAFlareUpThatCameAfter() {
        var ann = someone().trains(inFull("hamstring")).day(2).isInjured();
        assertThat(rule.days(ann.standing(), ann.today().plusDays(40))).as("in the flare-up").isZero();

        ann.day(3).rates(DAILY, 1).day(4).rates(DAILY, 1);

        assertThat(rule.days(ann.standing(), ann.today().plusDays(8))).isEqualTo(8);
    }

    @Test void countsFromTheLastSessionWhenTheFlareUpWasBefore() {
        var ann = someone().isInjured().day(2).rates(DAILY, 1).day(3).rates(DAILY, 1).day(6)
                .trains(inFull("hamstring"));

        assertThat(rule.days(ann.standing(), ann.today().plusDays(8))).isEqualTo(8);
    }

    /** Trained in Tokyo on Tuesday; trained again after landing, where it was still Monday. */
    @Test void countsFromTheLaterDateOfWhoeverFlewWest() {
        var ann = someone().travelsTo("Asia/Tokyo").at("08:00").trains(inFull("hamstring"))
                .travelsTo("America/Los_Angeles").trains(inFull("hamstring"));

        assertThat(ann.today()).isEqualTo("2026-03-02");
        assertThat(ann.standing().training().lastOn()).isEqualTo("2026-03-03");
    }

    // What is offered

    @Test void aWeekChangesNothing() {
        var ann = someone().goodSessions(2, "hamstring").day(9);

        assertThat(ann.because()).extracting(Reason::rule).doesNotContain(RuleId.R18);
        assertThat(ann.comesTo("hamstring").trains(inFull("hamstring")).wakesWith(1).changes())
                .containsExactly("X1 > X2");
    }

    @Test void afterEightDaysTheWindowStartsAnew() {
        var ann = someone().goodSessions(2, "hamstring").day(10);
        assertThat(ann.because()).contains(Reason.of(RuleId.R18, "welcome-back").with("days", 8));
        assertThat(ann.reason(HAMSTRING)).isEqualTo(Reason.of(RuleId.R18, "welcome-back").with("days", 8));

        ann.goodSessions(2, "hamstring");
        assertThat(ann.changes()).isEmpty();
        assertThat(ann.goodSession("hamstring").changes()).containsExactly("X1 > X2");
    }

    @Test void theOfferIsLowerBeforeTheSessionThatMakesItLast() {
        var ann = planked().day(16);

        assertThat(ann.offer(FRONT_PLANK).stage().id()).as("fifteen days").isEqualTo("P4");
        assertThat(ann.stageOf(FRONT_PLANK)).as("so far only offered").isEqualTo("P5");
        assertThat(planked().day(15).offer(FRONT_PLANK).stage().id()).as("fourteen days").isEqualTo("P5");
    }

    @Test void theSessionThatEndsItMakesItLast() {
        var ann = planked().day(16).trains(inFull("hamstring"));

        assertThat(ann.stageOf(FRONT_PLANK)).isEqualTo("P4");
        assertThat(ann.decisions()).containsExactly(new Decision.StepBack(ann.now().toOffsetDateTime(), "front-plank",
                "P5", "P4", Reason.of(RuleId.R18, "restart").with("from", FRONT_PLANK, 5).with("to", FRONT_PLANK, 4)
                        .with("days", 15)));
        assertThat(ann.because()).extracting(Reason::rule).doesNotContain(RuleId.R18);
    }

    @Test void workAtTheStageThatWasOfferedAfterItCounts() {
        var ann = planked().day(16).trains(inFull("front-plank"));

        assertThat(ann.standing().on(FRONT_PLANK).performances()).extracting(Performance::stage).endsWith(4);
    }

    @Test void aSessionInWhichNothingWasDoneDoesNotEndIt() {
        var ann = planked().day(16).trains(inFull("front-plank").leftOutFor(Skip.TIME));

        assertThat(ann.changes()).isEmpty();
        assertThat(ann.standing().training().lastOn()).isEqualTo(ann.today().minusDays(15));
    }

    @Test void aRatingDoesNotEndIt() {
        var ann = planked().day(16).rates(1);

        assertThat(ann.changes()).isEmpty();
        assertThat(ann.offer(FRONT_PLANK).stage().id()).isEqualTo("P4");
    }

    @Test void loadsCloseWithTheSessionAfterTwentyNineDays() {
        var ann = lifted().day(30);
        assertThat(ann.offer(FRONT_PLANK).stage().id()).isEqualTo("P8");

        ann.trains(inFull("hamstring"));

        assertThat(ann.standing().phase()).isEqualTo(Phase.STRENGTHEN);
        assertThat(ann.stageOf(FRONT_PLANK)).isEqualTo("P8");
        assertThat(ann.decisions()).contains(new Decision.PhaseClosed(ann.now().toOffsetDateTime(), Phase.LOAD,
                Reason.of(RuleId.R18, "phase-closed").with("phase", Phase.LOAD)));
    }

    @Test void whatItClosesIsClosedBeforeTheSessionToo() {
        assertThat(lifted().day(30).closedStages(FRONT_PLANK).getFirst().criteria()).extracting(Criterion::reason)
                .extracting(Reason::rule).contains(RuleId.R24);
        assertThat(lifted().day(29).closedStages(FRONT_PLANK).getFirst().criteria()).extracting(Criterion::reason)
                .extracting(Reason::rule).doesNotContain(RuleId.R24);
        assertThat(someoneIn(Phase.STEADY).trains(inFull("hamstring")).day(31).closedStages(Given.RESISTANCE_STRETCH)
                .getFirst().criteria()).as("nor does it open anything").extracting(Criterion::reason).extracting(Reason::rule)
                .contains(RuleId.R23);
    }

    @Test void loadsStayOpenAfterTwentyEightDays() {
        assertThat(lifted().day(29).trains(inFull("hamstring")).standing().phase()).isEqualTo(Phase.LOAD);
    }

    @Test void meanwhileNothingStepsUpAndNoPhaseOpens() {
        var ann = someone().withGoodDays(Phase.LOOSEN, 5, 6, 7, 8, 9).goodSessions(2, "hamstring")
                .comesTo("hamstring").trains(inFull("hamstring")).with(standing -> standing.with(Phase.LOOSEN));

        assertThat(ann.day(12).rates(1).standing().phase()).isEqualTo(Phase.LOOSEN);
        assertThat(ann.day(13).trains(inFull("hamstring")).standing().phase()).isEqualTo(Phase.STEADY);
    }

    @Test @Tag("I18") void aPhaseThatWaitsForASessionSaysSo() {
        var ann = someone().withGoodDays(Phase.LOOSEN, 5, 6, 7, 8, 9).trains(inFull("hamstring"))
                .with(standing -> standing.with(Phase.LOOSEN)).day(9).rates(1);
        assertThat(ann.standing().phase()).isEqualTo(Phase.LOOSEN);

        assertThat(Given.ENGINE.phaseCriteria(ann.standing(), Phase.STEADY, ann.now()))
                .anyMatch(criterion -> criterion.reason().rule() == RuleId.R18 && !criterion.met());
    }

    @Test @Tag("R9") void theWayBackUpIsFasterUntilOneBelowTheFormerStage() {
        var ann = planked().day(30).answers().trains(inFull("knee-to-chest"));
        assertThat(ann.stageOf(FRONT_PLANK)).isEqualTo("P3");

        assertThat(ann.goodSessions(2, "front-plank").stageOf(FRONT_PLANK)).isEqualTo("P4");
        assertThat(ann.goodSessions(2, "front-plank").stageOf(FRONT_PLANK)).isEqualTo("P4");
        assertThat(ann.goodSession("front-plank").stageOf(FRONT_PLANK)).isEqualTo("P5");
    }

    @Test @Tag("R14") void theFirstSessionAfterItIsNotWatched() {
        var ann = someone().reached(HAMSTRING, "X3").trains(inFull("knee-to-chest")).day(20)
                .trains(inFull("hamstring")).later(Duration.ofMinutes(5)).rates(6);

        assertThat(ann.told()).doesNotContain("R14 undone");
    }

    @Test @Tag("R16") void inAFlareUpThereIsNoBreak() {
        var ann = someone().reached(KNEE_TO_CHEST, "X3").trains(inFull("hamstring")).day(2).isInjured().day(40);

        assertThat(ann.because()).extracting(Reason::rule).doesNotContain(RuleId.R18);
    }

    /** On day 1. */
    private static Story planked() {
        return someoneIn(Phase.STEADY).reached(FRONT_PLANK, "P5").trains(inFull("front-plank"));
    }

    private static Story lifted() {
        return someoneLifting().reached(FRONT_PLANK, "P10").trains(inFull("hamstring"));
    }
}
