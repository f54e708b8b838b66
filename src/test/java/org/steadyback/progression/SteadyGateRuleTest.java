package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Comfort.EASY;
import static org.steadyback.progression.Comfort.RESTRICTED;
import static org.steadyback.progression.Comfort.TIGHT;
import static org.steadyback.progression.Given.FRONT_PLANK;
import static org.steadyback.progression.Given.ENGINE;
import static org.steadyback.progression.Given.inFull;
import static org.steadyback.progression.Given.someone;
import static org.steadyback.progression.Phase.LOOSEN;
import static org.steadyback.progression.Phase.STEADY;
import static org.steadyback.progression.RatingKind.DAILY;
import static org.steadyback.progression.RatingKind.MORNING;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** R22: five dates of good mobility work in 14 days, no restricted stretch, a calm week: phase 2 opens. */
@Tag("R22")
class SteadyGateRuleTest {

    @Test void opensWithTheFifthGoodDate() {
        var ann = someone().goodSessions(4, "hamstring");
        assertThat(ann.standing().phase()).isEqualTo(LOOSEN);

        ann.goodSession("hamstring");

        assertThat(ann.standing().phase()).isEqualTo(STEADY);
        assertThat(ann.decisions()).contains(new Decision.PhaseOpened(ann.now().toOffsetDateTime(), STEADY,
                Reason.of(RuleId.R22, "phase-opened").with("phase", STEADY)));
        assertThat(ann.offer(FRONT_PLANK).status()).isEqualTo(Status.OFFERED);
    }

    @Test void saysWhyAPlankIsLockedUntilThen() {
        assertThat(someone().offer(FRONT_PLANK).status()).isEqualTo(Status.LOCKED);
        assertThat(someone().reason(FRONT_PLANK))
                .isEqualTo(Reason.of(RuleId.R22, "phase-locked").with("phase", STEADY));
    }

    @Test void tiltsOfPhaseOneAreMobilityWorkToo() {
        assertThat(someone().goodSessions(5, "pelvic-tilt").standing().phase()).isEqualTo(STEADY);
    }

    @Test void severalStretchesOfADateAreOneDate() {
        assertThat(someone().goodSessions(4, "hamstring", "hip-flexor", "knee-to-chest").standing().phase())
                .isEqualTo(LOOSEN);
    }

    @Test void aDateIsGoodOnlyWhenTheNextDayIsKnown() {
        var ann = someone().goodSessions(4, "hamstring").day(5).trains(inFull("hamstring"));

        assertThat(ann.later(Duration.ofMinutes(5)).rates(1).standing().phase()).isEqualTo(LOOSEN);
        assertThat(ann.wakesWith(1).standing().phase()).isEqualTo(STEADY);
    }

    @Test void theLastFourteenDaysCountTodayIncluded() {
        assertThat(someone().withGoodDays(LOOSEN, 1, 2, 3, 4, 5).day(14).rates(1).standing().phase()).isEqualTo(STEADY);
        assertThat(someone().withGoodDays(LOOSEN, 1, 2, 3, 4, 5).day(15).rates(1).standing().phase()).isEqualTo(LOOSEN);
    }

    @Test void staysClosedWhileAStretchFeelsRestricted() {
        var ann = ready().trains(inFull("piriformis").feeling(RESTRICTED));

        assertThat(ann.standing().phase()).isEqualTo(LOOSEN);
        assertThat(ann.day(2).trains(inFull("piriformis").feeling(TIGHT)).standing().phase()).isEqualTo(LOOSEN);
        assertThat(ann.day(3).trains(inFull("piriformis").feeling(EASY)).standing().phase()).isEqualTo(STEADY);
    }

    @Test void aTightStretchDoesNotKeepItClosed() {
        assertThat(ready().trains(inFull("piriformis").feeling(TIGHT)).standing().phase()).isEqualTo(STEADY);
    }

    @Test void onlyGateStretchesAreAskedHowTheyFeel() {
        assertThat(ready().trains(inFull("pelvic-tilt").feeling(RESTRICTED)).standing().phase()).isEqualTo(STEADY);
    }

    @Test void opensAtAMedianOfFourButNotOfFive() {
        assertThat(ready().withUsualPain(4).withGoodDays(LOOSEN, -3, -2, -1, 0, 1).rates(1).standing().phase())
                .isEqualTo(STEADY);
        assertThat(ready().withUsualPain(5).withGoodDays(LOOSEN, -3, -2, -1, 0, 1).rates(1).standing().phase())
                .isEqualTo(LOOSEN);
    }

    @Test void aFlareUpKeepsItClosedForThreeDaysAfterItsEnd() {
        assertThat(ready().with(standing -> endedOn(standing, -2)).rates(1).standing().phase()).as("three days")
                .isEqualTo(LOOSEN);
        assertThat(ready().with(standing -> endedOn(standing, -3)).rates(1).standing().phase()).as("four days")
                .isEqualTo(STEADY);
    }

    @Test @Tag("R29") void aStretchThatWasLeftOutIsNotAsked() {
        var ann = someone().withProfile(Profile.of(Given.START, 2).excluding(List.of("piriformis")))
                .withGoodDays(LOOSEN, -3, -2, -1, 0, 1).trains(inFull("piriformis").feeling(RESTRICTED));

        assertThat(ann.rates(1).standing().phase()).isEqualTo(STEADY);
    }

    @Test void theMedianIsOfTheDaysThatWereRatedOnceThereAreThree() {
        var ann = someone().withUsualPain(5).withGoodDays(LOOSEN, -3, -2, -1, 0, 1)
                .rates(DAILY, 4).day(2).rates(DAILY, 4);
        assertThat(ann.standing().phase()).as("two rated days: the usual pain speaks").isEqualTo(LOOSEN);

        assertThat(ann.day(3).rates(MORNING, 4).standing().phase()).isEqualTo(STEADY);
    }

    @Test @Tag("R5") void staysClosedUnderTheGuard() {
        var ann = someone().goodSessions(4, "hamstring").comesTo("hamstring").trains(inFull("hamstring"))
                .at("20:00").rates(6);

        assertThat(ann.wakesWith(1).standing().phase()).as("R5 comes before R22").isEqualTo(LOOSEN);
        assertThat(ann.at("20:00:01").rates(1).standing().phase()).isEqualTo(STEADY);
    }

    @Test void saysWhatIsThereAndWhatIsNeeded() {
        var ann = someone().withUsualPain(5).goodSessions(2, "hamstring")
                .trains(inFull("piriformis").feeling(RESTRICTED));

        assertThat(ENGINE.phaseCriteria(ann.standing(), STEADY, ann.now())).containsExactly(
                new Criterion(Reason.of(RuleId.R22, "mobility-dates").with("have", 2).with("need", 5).with("days", 14),
                        false, 2, 5),
                new Criterion(Reason.of(RuleId.R22, "none-restricted").with("have", 1), false, 1, 0),
                new Criterion(Reason.of(RuleId.R22, "calm-week").with("have", 5).with("need", 4), false, 5, 4),
                new Criterion(Reason.of(RuleId.R22, "no-flare").with("have", 0).with("days", 3), true, 0, 0));
    }

    @Test @Tag("R5") void theGuardIsOneMoreCriterionWhileItLasts() {
        var ann = someone().rates(6);

        assertThat(ENGINE.phaseCriteria(ann.standing(), STEADY, ann.now())).hasSize(5).last()
                .extracting(criterion -> criterion.reason().rule(), Criterion::met).containsExactly(RuleId.R5, false);
    }

    @Test void anOpenPhaseHasNoCriteria() {
        var ann = someone().rates(7);

        assertThat(ENGINE.phaseCriteria(ann.standing(), LOOSEN, ann.now())).isEmpty();
    }

    @Test void aPhaseOnceOpenStaysOpen() {
        var ann = ready().rates(1);

        assertThat(ann.day(60).rates(DAILY, 9).standing().phase()).isEqualTo(STEADY);
    }

    /** @param day counted from day 1, as in the story */
    private static Standing endedOn(Standing standing, int day) {
        return standing.with(standing.flares().ended(Given.START.plusDays(day)));
    }

    private static Story ready() {
        return someone().withGoodDays(LOOSEN, -3, -2, -1, 0, 1);
    }
}
