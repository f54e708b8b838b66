package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Given.FRONT_PLANK;
import static org.steadyback.progression.Given.HAMSTRING;
import static org.steadyback.progression.Given.inFull;
import static org.steadyback.progression.Given.someoneIn;
import static org.steadyback.progression.Given.someoneLifting;
import static org.steadyback.progression.RatingKind.DAILY;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** R20: after twelve dates with strength work two lighter ones, without a step up. */
@Tag("R20")
class LightWeekRuleTest {

    static final Reason LIGHT = Reason.of(RuleId.R20, "light").with("sets", 1).with("percent", 20);

    @Test void comesAfterTwelveDatesAndNotAfterEleven() {
        assertThat(afterStrength(11).offer(FRONT_PLANK).dose().sets()).isEqualTo(3);
        assertThat(afterStrength(12).offer(FRONT_PLANK).dose().sets()).isEqualTo(2);
        assertThat(afterStrength(12).reason(FRONT_PLANK)).isEqualTo(LIGHT);
    }

    @Test void lastsForTwoDates() {
        assertThat(afterStrength(13).offer(FRONT_PLANK).dose().sets()).isEqualTo(2);
        assertThat(afterStrength(14).offer(FRONT_PLANK).dose().sets()).isEqualTo(3);
    }

    @Test void comesAgainAfterTwelveMore() {
        assertThat(afterStrength(25).offer(FRONT_PLANK).dose().sets()).isEqualTo(3);
        assertThat(afterStrength(26).offer(FRONT_PLANK).dose().sets()).isEqualTo(2);
        assertThat(afterStrength(28).offer(FRONT_PLANK).dose().sets()).isEqualTo(3);
    }

    @Test void theTwelfthDateIsNotLightYetAndTheFourteenthIsToTheEnd() {
        var twelfth = afterStrength(11).trains(inFull("front-plank"));
        assertThat(twelfth.offer(Given.SIDE_PLANK).dose().sets()).as("later on that date").isEqualTo(3);

        var fourteenth = afterStrength(13).trains(inFull("front-plank"));
        assertThat(fourteenth.offer(Given.SIDE_PLANK).dose().sets()).as("later on that date").isEqualTo(2);
    }

    @Test void severalLaddersOfADateAreOneDate() {
        var ann = afterStrength(10).trains(inFull("front-plank"), inFull("side-plank")).comesTo("front-plank");

        assertThat(ann.offer(FRONT_PLANK).dose().sets()).isEqualTo(3);
        assertThat(ann.trains(inFull("front-plank")).comesTo("front-plank").offer(FRONT_PLANK).dose().sets()).isEqualTo(2);
    }

    @Test void onlyStrengthCountsAndOnlyStrengthIsLighter() {
        var ann = afterStrength(12);

        assertThat(ann.offer(HAMSTRING).dose().sets()).isEqualTo(3);
        assertThat(ann.reason(HAMSTRING).rule()).isEqualTo(RuleId.R28);
        assertThat(ann.trains(inFull("hamstring")).wakesWith(1).trains(inFull("hamstring")).comesTo("front-plank")
                .offer(FRONT_PLANK).dose().sets()).isEqualTo(2);
    }

    @Test void nothingStepsUpMeanwhileAndTheOfferSaysWhy() {
        var ann = afterStrength(11).goodSessions(2, "hamstring")
                .comesTo("front-plank", "hamstring").trains(inFull("front-plank"), inFull("hamstring")).wakesWith(1);

        assertThat(ann.changes()).doesNotContain("X1 > X2");
        assertThat(ann.offer(HAMSTRING).status()).isEqualTo(Status.OFFERED);
        assertThat(ann.reason(HAMSTRING)).isEqualTo(Reason.of(RuleId.R20, "no-step"));
        assertThat(ann.goodSessions(2, "front-plank").changes()).contains("X1 > X2");
    }

    @Test void workAtTheLighterDoseIsNeutral() {
        var ann = afterStrength(12).trains(inFull("front-plank"));

        assertThat(ann.standing().on(FRONT_PLANK).performances().getLast().quality()).isEqualTo(Quality.UNRATED);
    }

    @Test void aLoadIsTwentyPercentLess() {
        var ann = someoneLifting().reached(FRONT_PLANK, "P10").with(standing -> strengthDates(standing, 12));

        assertThat(ann.offer(FRONT_PLANK).dose().loadGrams()).as("of 11.3 kg, in plates").isEqualTo(9_000);
        assertThat(ann.offer(FRONT_PLANK).dose().sets()).isEqualTo(2);
    }

    @Test @Tag("R11") void aSetLessAndALightWeekAreNotBothAsked() {
        var ann = someoneIn(Phase.STEADY).with(standing -> strengthDates(standing, 11)).trains(inFull("front-plank"))
                .wakesWith(5).comesTo("front-plank");

        assertThat(ann.offer(FRONT_PLANK).dose().sets()).isEqualTo(2);
        assertThat(ann.reason(FRONT_PLANK).rule()).isEqualTo(RuleId.R11);
    }

    @Test void aFlareUpStartsTheCountAnew() {
        var ann = someoneIn(Phase.STEADY).with(standing -> strengthDates(standing, 12)).trains(inFull("hamstring"))
                .isInjured().day(2).rates(DAILY, 1).day(3).rates(DAILY, 1).answers();

        assertThat(ann.standing().training().strength()).isZero();
        assertThat(ann.offer(FRONT_PLANK).dose().sets()).isEqualTo(3);
    }

    @Test @Tag("R18") void aBreakStartsTheCountAnew() {
        var ann = someoneIn(Phase.STEADY).with(standing -> strengthDates(standing, 12)).trains(inFull("hamstring"));
        assertThat(ann.day(9).offer(FRONT_PLANK).dose().sets()).isEqualTo(2);

        assertThat(ann.day(9).trains(inFull("hamstring")).day(17).trains(inFull("hamstring"))
                .offer(FRONT_PLANK).dose().sets()).as("seven days, then eight").isEqualTo(3);
    }

    @Test void isACriterionOfWhateverIsClosed() {
        assertThat(afterStrength(12).closedStages(FRONT_PLANK).getFirst().criteria())
                .contains(new Criterion(Reason.of(RuleId.R20, "light-over"), false, 1, 0));
    }

    /** Somebody with so many dates of strength work, on the evening of the next. */
    private static Story afterStrength(int dates) {
        var ann = someoneIn(Phase.STEADY);
        for (var date = 0; date < dates; date++) {
            ann.comesTo("front-plank").trains(inFull("front-plank"));
        }
        return ann.comesTo("front-plank");
    }

    private static Standing strengthDates(Standing standing, int dates) {
        var training = standing.training();
        for (var date = 0; date < dates; date++) {
            training = training.strengthened(Given.START.minusDays(dates - date), Given.SHEET.lightWeek().cycle());
        }
        return standing.with(training);
    }
}
