package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Given.FRONT_PLANK;
import static org.steadyback.progression.Given.HAMSTRING;
import static org.steadyback.progression.Given.SIDE_PLANK;
import static org.steadyback.progression.Given.inFull;
import static org.steadyback.progression.Given.someone;
import static org.steadyback.progression.Given.someoneIn;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R10: pain of 6 during an exercise, or stopping for pain, ends it for the day and takes one stage back. */
@Tag("R10")
class RedRuleTest {

    final RedRule rule = Given.SHEET.red();

    @Test void sixDuringIsRedAndFiveIsNot() {
        assertThat(rule.isRed(result(inFull("front-plank").during(6)))).isTrue();
        assertThat(rule.isRed(result(inFull("front-plank").during(5)))).isFalse();
    }

    @Test void stoppingForPainIsRedWhateverTheRating() {
        assertThat(rule.isRed(result(inFull("front-plank").during(0).stoppedForPain()))).isTrue();
        assertThat(rule.isRed(result(inFull("front-plank").withoutRating().stoppedForPain()))).isTrue();
    }

    @Test void workWithoutARatingIsNotRed() {
        assertThat(rule.isRed(result(inFull("front-plank").withoutRating()))).isFalse();
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "P3, 6, P2", "P3, 10, P2",
        "P2, 6, P1", "P1, 6, P1",           // there is nothing below the first
        "P10, 6, P9", "P10, 7, P9",
        "P10, 8, P7", "P13, 8, P7",         // P8 is the last without a load, then one more
        "P9, 7, P8", "P9, 8, P7",
        "P8, 10, P7" })
    void goesOneStageBackOrWithALoadAndEightBelowTheLastUnloadedOne(String from, int during, String to) {
        var index = FRONT_PLANK.indexOf(from).orElseThrow();

        assertThat(rule.backTo(FRONT_PLANK, index, 1, result(inFull("front-plank").during(during))))
                .isEqualTo(FRONT_PLANK.indexOf(to).orElseThrow());
    }

    @Test void aLoadedStopWithoutARatingGoesOneStageBack() {
        var stop = result(inFull("front-plank").withoutRating().stoppedForPain());

        assertThat(rule.backTo(FRONT_PLANK, FRONT_PLANK.indexOf("P10").orElseThrow(), 1, stop))
                .isEqualTo(FRONT_PLANK.indexOf("P9").orElseThrow());
    }

    @Test void theDecisionSaysFromWhereToWhereAndHowMuchItHurt() {
        var ann = plankingAt("P3").trains(inFull("front-plank").during(7));

        assertThat(ann.decisions()).singleElement().isEqualTo(new Decision.StepBack(ann.now().toOffsetDateTime(),
                "front-plank", "P3", "P2", Reason.of(RuleId.R10, "red").with("from", FRONT_PLANK, 3)
                        .with("to", FRONT_PLANK, 2).with("score", 7)));
    }

    @Test void aStopWithoutARatingSaysSoWithoutANumber() {
        var ann = plankingAt("P3").trains(inFull("front-plank").withoutRating().stoppedForPain());

        assertThat(ann.decisions()).singleElement().extracting(Decision::reason)
                .isEqualTo(Reason.of(RuleId.R10, "stopped").with("from", FRONT_PLANK, 3).with("to", FRONT_PLANK, 2));
    }

    @Test void atTheFirstStageNothingIsDecidedButTheDayIsOver() {
        var ann = someone().trains(inFull("hamstring").stoppedForPain());

        assertThat(ann.decisions()).isEmpty();
        assertThat(ann.reason(HAMSTRING)).isEqualTo(Reason.of(RuleId.R10, "ended-today"));
    }

    @Test void isNotOfferedAgainOnThatDate() {
        var ann = someone().reached(HAMSTRING, "X2").at("08:00").trains(inFull("hamstring").stoppedForPain());

        assertThat(ann.offer(HAMSTRING).status()).isEqualTo(Status.RESTING);
        assertThat(ann.at("23:59").offer(HAMSTRING).status()).isEqualTo(Status.RESTING);
        assertThat(ann.offer(HAMSTRING).until()).isEqualTo("2026-03-03T00:00+01:00[Europe/Berlin]");
        assertThat(ann.day(2).at("00:00").offer(HAMSTRING).status()).isEqualTo(Status.OFFERED);
    }

    /** Stopped in Tokyo on Tuesday; after landing it is Monday again, and still the same day of training. */
    @Test void flyingWestToTheDayBeforeDoesNotOfferItAgain() {
        var ann = someone().reached(HAMSTRING, "X2").travelsTo("Asia/Tokyo").at("08:00")
                .trains(inFull("hamstring").stoppedForPain()).travelsTo("America/Los_Angeles");

        assertThat(ann.today()).isEqualTo("2026-03-02");
        assertThat(ann.offer(HAMSTRING).status()).isEqualTo(Status.RESTING);
        assertThat(ann.offer(HAMSTRING).until()).isEqualTo("2026-03-04T00:00-08:00[America/Los_Angeles]");
    }

    @Test void aStrengthLadderRestsAsLongAsItAlwaysDoes() {
        var ann = plankingAt("P3").at("18:00").trains(inFull("front-plank").stoppedForPain());

        assertThat(ann.offer(FRONT_PLANK).until()).isEqualTo("2026-03-04T06:00+01:00[Europe/Berlin]");
    }

    @Test void onlyTheExerciseThatHurtGoesBack() {
        var ann = someoneIn(Phase.STEADY).reached(FRONT_PLANK, "P3").reached(SIDE_PLANK, "S3")
                .trains(inFull("front-plank").stoppedForPain(), inFull("side-plank"));

        assertThat(ann.stageOf(FRONT_PLANK)).isEqualTo("P2");
        assertThat(ann.stageOf(SIDE_PLANK)).isEqualTo("S3");
    }

    @Test void twoExercisesThatHurtBothGoBack() {
        var ann = someoneIn(Phase.STEADY).reached(FRONT_PLANK, "P3").reached(SIDE_PLANK, "S3")
                .trains(inFull("front-plank").stoppedForPain(), inFull("side-plank").during(6));

        assertThat(ann.changes()).containsExactly("P3 > P2", "S3 > S2");
    }

    @Test void workOffThePlanThatHurtsGoesBackToo() {
        var ann = plankingAt("P3").trains(inFull("front-plank").at("P8").during(6));

        assertThat(ann.changes()).containsExactly("P3 > P2");
    }

    @Test void whatWasGoodBeforeTheStepBackNoLongerCounts() {
        var ann = plankingAt("P3").goodSessions(2, "front-plank")
                .comesTo("front-plank").trains(inFull("front-plank").stoppedForPain()).wakesWith(1)
                .goodSessions(2, "front-plank");

        assertThat(ann.changes()).containsExactly("P3 > P2");
        assertThat(ann.goodSession("front-plank").changes()).containsExactly("P3 > P2", "P2 > P3");
    }

    /** Under the guard the stage that is done lies below the one that was reached; it is the one that was too much. */
    @Test void theNextOfferIsBelowTheStageThatWasStopped() {
        var ann = plankingAt("P4").rates(6);
        assertThat(ann.offer(FRONT_PLANK).stage().id()).isEqualTo("P3");

        ann.trains(inFull("front-plank").stoppedForPain());

        assertThat(ann.comesTo("front-plank").offer(FRONT_PLANK).stage().id()).isEqualTo("P2");
    }

    private static Story plankingAt(String stage) {
        return someoneIn(Phase.STEADY).reached(FRONT_PLANK, stage);
    }

    private static ExerciseResult result(Work work) {
        return work.result(FRONT_PLANK, FRONT_PLANK.stage(0));
    }
}
