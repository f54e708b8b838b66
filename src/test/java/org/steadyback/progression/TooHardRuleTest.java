package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Given.FRONT_PLANK;
import static org.steadyback.progression.Given.SIDE_PLANK;
import static org.steadyback.progression.Given.HAMSTRING;
import static org.steadyback.progression.Given.inFull;
import static org.steadyback.progression.Given.someone;
import static org.steadyback.progression.Given.someoneIn;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R12: less than 80 % of what was asked, three times running, takes a stage back. */
@Tag("R12")
class TooHardRuleTest {

    static final Dose TEN_OF_TEN = new Dose(10, Measure.HOLD, 10, 0, 45);

    final TooHardRule rule = Given.SHEET.tooHard();

    @Test void eightyPercentIsEnoughAndSeventyNineIsNot() {
        assertThat(rule.isTooShort(FRONT_PLANK, TEN_OF_TEN, held(10, 10, 10, 10, 10, 10, 10, 10))).isFalse();
        assertThat(rule.isTooShort(FRONT_PLANK, TEN_OF_TEN, held(10, 10, 10, 10, 10, 10, 10, 9))).isTrue();
    }

    @Test void whatGoesBeyondASetOrItsNumberMakesUpForNothing() {
        assertThat(TEN_OF_TEN.percentDone(held(20, 20, 20, 20).sets(), false)).isEqualTo(40);
        assertThat(new Dose(2, Measure.HOLD, 10, 0, 45).percentDone(held(10, 10, 10).sets(), false)).isEqualTo(100);
        assertThat(new Dose(2, Measure.HOLD, 10, 0, 45).percentDone(held(4, 8, 6).sets(), false))
                .as("the best two").isEqualTo(70);
    }

    @Test void eachSideCountsOnItsOwn() {
        var twoHolds = new Dose(2, Measure.HOLD, 10, 0, 45);
        var left = new SetResult(Side.LEFT, 10, null, 0);
        var right = new SetResult(Side.RIGHT, 10, null, 0);

        assertThat(twoHolds.percentDone(List.of(left, left, left, left), true)).isEqualTo(50);
        assertThat(twoHolds.percentDone(List.of(left, left, right), true)).isEqualTo(75);
        assertThat(twoHolds.percentDone(List.of(left, left, right, right), true)).isEqualTo(100);
        assertThat(twoHolds.percentDone(List.of(), true)).isZero();
    }

    @Test void threeTimesRunningGoesOneStageBack() {
        var ann = tooShort(tooShort(planking()));
        assertThat(ann.changes()).isEmpty();

        tooShort(ann);

        assertThat(ann.changes()).containsExactly("P3 > P2");
        assertThat(ann.decisions().getLast().reason()).isEqualTo(Reason.of(RuleId.R12, "too-hard")
                .with("from", FRONT_PLANK, 3).with("to", FRONT_PLANK, 2).with("times", 3).with("percent", 80));
    }

    @Test void theyNeedNotBeInOneWeek() {
        var ann = tooShort(tooShort(planking()).day(8));

        assertThat(tooShort(ann.day(15)).changes()).containsExactly("P3 > P2");
    }

    @Test void aFullOneBetweenStartsTheCountAnew() {
        var ann = tooShort(tooShort(planking())).goodSession("front-plank");

        assertThat(tooShort(tooShort(ann)).changes()).isEmpty();
        assertThat(tooShort(ann).changes()).containsExactly("P3 > P2");
    }

    @ParameterizedTest @EnumSource(names = { "TIME", "EQUIPMENT" })
    void whatWasCutShortByCircumstanceNeitherCountsNorStartsAnew(Skip reason) {
        var ann = tooShort(tooShort(planking())).comesTo("front-plank")
                .trains(inFull("front-plank").cutShortFor(reason)).wakesWith(1);
        assertThat(ann.changes()).isEmpty();

        assertThat(tooShort(ann).changes()).containsExactly("P3 > P2");
    }

    /** It hurt as well, so it is a miss; but not because it was too hard. */
    @Test void whatWasCutShortByCircumstanceAndHurtIsNotTooShort() {
        var ann = tooShort(tooShort(planking())).comesTo("front-plank")
                .trainsFrom(4, inFull("front-plank").cutShortFor(Skip.TIME).during(5)).wakesWith(4);

        assertThat(ann.changes()).isEmpty();
    }

    @Test void whatWasCutShortForAnotherReasonCounts() {
        var ann = tooShort(tooShort(planking())).comesTo("front-plank")
                .trains(inFull("front-plank").cutShortFor(Skip.OTHER)).wakesWith(1);

        assertThat(ann.changes()).containsExactly("P3 > P2");
    }

    /** R10 comes before R12, and of two equal steps back the first of the precedence is told. */
    @Test @Tag("R10") void theThirdTimeStoppedForPainIsNotWithoutPain() {
        var ann = tooShort(tooShort(planking())).comesTo("front-plank")
                .trains(inFull("front-plank").butOneSet().stoppedForPain());

        assertThat(ann.told()).containsExactly("R10 stopped");
    }

    @Test void twiceOnADateIsOnce() {
        var ann = someone().reached(HAMSTRING, "X3");
        for (var day = 1; day <= 2; day++) {
            ann.day(day).at("08:00").trains(inFull("hamstring").butOneSet())
                    .at("18:00").trains(inFull("hamstring").butOneSet()).wakesWith(1);
        }
        assertThat(ann.changes()).isEmpty();

        assertThat(ann.trains(inFull("hamstring").butOneSet()).changes()).containsExactly("X3 > X2");
    }

    @Test void atTheFirstStageNothingIsDecided() {
        assertThat(tooShort(tooShort(tooShort(someoneIn(Phase.STEADY)))).decisions()).isEmpty();
    }

    @Test void afterAStepBackItTakesThreeMore() {
        var ann = planking();
        for (var times = 0; times < 5; times++) {
            tooShort(ann);
        }

        assertThat(ann.changes()).containsExactly("P3 > P2");
        assertThat(tooShort(ann).changes()).containsExactly("P3 > P2", "P2 > P1");
    }

    /** Against two sets of the three, and those were all that was asked (R11). */
    @Test void whatWasAskedThatDayCountsAndNotTheStage() {
        var ann = tooShort(tooShort(planking())).comesTo("front-plank").trains(inFull("front-plank")).wakesWith(5)
                .comesTo("front-plank").trains(inFull("front-plank")).wakesWith(1);

        assertThat(ann.changes()).isEmpty();
    }

    @Test void oneLadderDoesNotCountForAnother() {
        var ann = tooShort(tooShort(planking().reached(SIDE_PLANK, "S3"))).comesTo("side-plank")
                .trains(inFull("side-plank").butOneSet());

        assertThat(ann.changes()).isEmpty();
    }

    /** Two sets of three: 66 %. */
    private static Story tooShort(Story story) {
        return story.comesTo("front-plank").trains(inFull("front-plank").butOneSet()).wakesWith(1);
    }

    private static Story planking() {
        return someoneIn(Phase.STEADY).reached(FRONT_PLANK, "P3");
    }

    private static ExerciseResult held(int... seconds) {
        return new ExerciseResult("front-plank", "P3", 1, false, null, null, IntStream.of(seconds)
                .mapToObj(each -> new SetResult(null, each, null, 0)).toList());
    }
}
