package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Given.ENGINE;
import static org.steadyback.progression.Given.FRONT_PLANK;
import static org.steadyback.progression.Given.GLUTE_BRIDGE;
import static org.steadyback.progression.Given.PELVIC_TILT;
import static org.steadyback.progression.Given.SIDE_PLANK;
import static org.steadyback.progression.Given.inFull;
import static org.steadyback.progression.Given.someoneIn;
import static org.steadyback.progression.Phase.STEADY;
import static org.steadyback.progression.Phase.STRENGTHEN;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R23: a steady base, six dates of good stability work in 21 days, a calm week without a step back: phase 3 opens. */
@Tag("R23")
class StrengthenGateRuleTest {

    @Test void opensWhenTheBaseIsSteady() {
        var ann = ready().rates(1);

        assertThat(ann.standing().phase()).isEqualTo(STRENGTHEN);
        assertThat(ann.decisions()).contains(new Decision.PhaseOpened(ann.now().toOffsetDateTime(), STRENGTHEN,
                Reason.of(RuleId.R23, "phase-opened").with("phase", STRENGTHEN)));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({ "front-plank, P3", "side-plank, S2", "glute-bridge, B3", "pelvic-tilt, T2" })
    void staysClosedWhileALadderIsOneStageBelow(String ladder, String stage) {
        var ann = ready().reached(Given.LADDERS.find(ladder).orElseThrow(), stage);

        assertThat(ann.rates(1).standing().phase()).isEqualTo(STEADY);
    }

    @Test void opensWhenTheLaddersAreFurtherThanNeeded() {
        assertThat(ready().reached(FRONT_PLANK, "P5").reached(SIDE_PLANK, "S4").reached(PELVIC_TILT, "T4").rates(1)
                .standing().phase()).isEqualTo(STRENGTHEN);
    }

    @Test void fiveGoodDatesAreNotEnough() {
        var ann = steady().withGoodDays(STEADY, -4, -3, -2, -1, 0);

        assertThat(ann.rates(1).standing().phase()).isEqualTo(STEADY);
    }

    @Test void mobilityWorkIsNoStabilityWork() {
        var ann = steady().withGoodDays(STEADY, -4, -3, -2, -1, 0).withGoodDays(Phase.LOOSEN, 1);

        assertThat(ann.rates(1).standing().phase()).isEqualTo(STEADY);
    }

    @Test void theLastTwentyOneDaysCountTodayIncluded() {
        assertThat(ready(1, 2, 3, 4, 5, 6).day(21).rates(1).standing().phase()).isEqualTo(STRENGTHEN);
        assertThat(ready(1, 2, 3, 4, 5, 6).day(22).rates(1).standing().phase()).isEqualTo(STEADY);
        assertThat(ready(1, 2, 3, 4, 5, 21).day(21).rates(1).standing().phase()).as("the last one today")
                .isEqualTo(STRENGTHEN);
    }

    @Test void opensAtAMedianOfFourButNotOfFive() {
        assertThat(opensAfterAWeekOf(4)).isTrue();
        assertThat(opensAfterAWeekOf(5)).isFalse();
    }

    @Test void aFlareUpKeepsItClosedForSevenDaysAfterItsEnd() {
        assertThat(ready().with(standing -> endedOn(standing, -6)).rates(1).standing().phase()).as("seven days")
                .isEqualTo(STEADY);
        assertThat(ready().with(standing -> endedOn(standing, -7)).rates(1).standing().phase()).as("eight days")
                .isEqualTo(STRENGTHEN);
    }

    @Test void aStepBackKeepsItClosedForSevenDays() {
        var ann = steppedBack().day(5).trains(inFull("hamstring"));

        assertThat(ann.day(8).rates(1).standing().phase()).as("the seventh day after it").isEqualTo(STEADY);
        assertThat(ann.day(9).rates(1).standing().phase()).isEqualTo(STRENGTHEN);
    }

    @Test void aStepBackOfAnotherLadderDoesNot() {
        var ann = ready().reached(Given.HAMSTRING, "X3").trains(inFull("hamstring").stoppedForPain());

        assertThat(ann.changes()).containsExactly("X3 > X2");
        assertThat(ann.standing().phase()).isEqualTo(STRENGTHEN);
    }

    /** Tilts are done daily: three days are enough to be back up, but seven must pass. */
    @Test void aStepBackCountsAlthoughItWasMadeGoodSince() {
        var ann = ready().trains(inFull("pelvic-tilt").stoppedForPain()).wakesWith(1)
                .goodSessions(3, "pelvic-tilt");

        assertThat(ann.changes()).containsExactly("T3 > T2", "T2 > T3");
        assertThat(ann.day(8).rates(1).standing().phase()).as("seven days after").isEqualTo(STEADY);
        assertThat(ann.day(9).rates(1).standing().phase()).as("eight days after").isEqualTo(STRENGTHEN);
    }

    @Test void saysWhatIsThereAndWhatIsNeeded() {
        var ann = steppedBack();

        assertThat(ENGINE.phaseCriteria(ann.standing(), STRENGTHEN, ann.now())).containsExactly(
                new Criterion(Reason.of(RuleId.R23, "stage-reached").with("have", FRONT_PLANK, 4)
                        .with("need", FRONT_PLANK, 4), true, 5, 5),
                new Criterion(Reason.of(RuleId.R23, "stage-reached").with("have", GLUTE_BRIDGE, 3)
                        .with("need", GLUTE_BRIDGE, 3), true, 4, 4),
                new Criterion(Reason.of(RuleId.R23, "stage-reached").with("have", PELVIC_TILT, 2)
                        .with("need", PELVIC_TILT, 2), true, 3, 3),
                new Criterion(Reason.of(RuleId.R23, "stage-reached").with("have", SIDE_PLANK, 2)
                        .with("need", SIDE_PLANK, 2), true, 3, 3),
                new Criterion(Reason.of(RuleId.R23, "stability-dates").with("have", 6).with("need", 6).with("days", 21),
                        true, 6, 6),
                new Criterion(Reason.of(RuleId.R23, "calm-week").with("have", 2).with("need", 4), true, 2, 4),
                new Criterion(Reason.of(RuleId.R23, "no-flare").with("have", 0).with("days", 7), true, 0, 0),
                new Criterion(Reason.of(RuleId.R23, "no-step-back").with("have", 1).with("days", 7)
                        .with("from", ann.today().plusDays(8)), false, 1, 0));
    }

    private static boolean opensAfterAWeekOf(int pain) {
        var ann = ready().reached(FRONT_PLANK, "P3");
        for (var day = 1; day <= 3; day++) {
            ann.day(day).rates(RatingKind.DAILY, pain);
        }
        return ann.reached(FRONT_PLANK, "P4").day(4).rates(1).standing().phase() == STRENGTHEN;
    }

    /** @param day counted from day 1, as in the story */
    private static Standing endedOn(Standing standing, int day) {
        return standing.with(standing.flares().ended(Given.START.plusDays(day)));
    }

    /** On day 1 the front plank went from P5 back to P4. */
    private static Story steppedBack() {
        return ready().reached(FRONT_PLANK, "P5").trains(inFull("front-plank").stoppedForPain());
    }

    private static Story ready() {
        return ready(-4, -3, -2, -1, 0, 1);
    }

    private static Story ready(int... goodDays) {
        return steady().withGoodDays(STEADY, goodDays);
    }

    private static Story steady() {
        return someoneIn(STEADY).reached(FRONT_PLANK, "P4").reached(SIDE_PLANK, "S3").reached(GLUTE_BRIDGE, "B4")
                .reached(PELVIC_TILT, "T3");
    }
}
