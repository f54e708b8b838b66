package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Given.FRONT_PLANK;
import static org.steadyback.progression.Given.HAMSTRING;
import static org.steadyback.progression.Given.KNEE_TO_CHEST;
import static org.steadyback.progression.Given.PELVIC_TILT;
import static org.steadyback.progression.Given.WALKING;
import static org.steadyback.progression.Given.inFull;
import static org.steadyback.progression.Given.someone;
import static org.steadyback.progression.Given.someoneLifting;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** R16: in a flare-up only the gentle list, up to a stage and in a few sets. */
@Tag("R16")
class GentleRuleTest {

    @Test @Tag("I2") void leavesTiltsKneeToChestAndWalking() {
        var ann = inFlare();

        assertThat(ann.open()).containsExactly("knee-to-chest", "pelvic-tilt", "walking");
        assertThat(ann.because()).contains(Reason.of(RuleId.R16, "gentle"));
    }

    @Test void everyOtherLadderIsClosedAndSaysWhy() {
        var ann = inFlare();

        assertThat(ann.offer(FRONT_PLANK).status()).isEqualTo(Status.LOCKED);
        assertThat(ann.offer(HAMSTRING).status()).isEqualTo(Status.LOCKED);
        assertThat(ann.reason(HAMSTRING)).isEqualTo(Reason.of(RuleId.R16, "closed"));
    }

    @Test void fiveTiltsTwoShortPullsOfTheKneeAndTenMinutesOfWalking() {
        var ann = inFlare();

        assertThat(ann.offer(PELVIC_TILT).dose()).isEqualTo(new Dose(1, Measure.REPS, 5, 0, 45));
        assertThat(ann.offer(KNEE_TO_CHEST).dose()).isEqualTo(new Dose(2, Measure.HOLD, 5, 0, 45));
        assertThat(ann.offer(WALKING).dose()).isEqualTo(new Dose(1, Measure.HOLD, 600, 0, 45));
        assertThat(ann.reason(WALKING)).isEqualTo(Reason.of(RuleId.R16, "gentle"));
    }

    @Test void oneSetIsLeftOfALadderThatAsksForMore() {
        for (var id : List.of("pelvic-tilt", "walking")) {
            var more = new Ladder(id, Kind.CONTROL, false, 1, false, HAMSTRING.stages());

            assertThat(Given.SHEET.gentle().dose(more, 0).sets()).as(id).isEqualTo(1);
        }
    }

    @Test void nothingAboveTheStageThatWasReached() {
        assertThat(someone().saysFlare().offer(WALKING).dose().amount()).isEqualTo(300);
    }

    @Test @Tag("R5") void nothingAboveTheGuardEither() {
        var ann = someone().reached(WALKING, "K2").with(standing -> standing.with(WALKING, LadderStanding.startAt(1)))
                .rates(7);

        assertThat(ann.offer(WALKING).stage().id()).isEqualTo("K1");
    }

    @Test @Tag("R19") void theListRestsAsItAlwaysDoes() {
        var ann = inFlare().at("18:30").trains(inFull("pelvic-tilt"));

        assertThat(ann.offer(PELVIC_TILT).status()).isEqualTo(Status.RESTING);
    }

    @Test @Tag("R29") void whatWasLeftOutStaysOut() {
        var ann = someone().withProfile(Given.lifter().excluding(List.of("walking"))).saysFlare();

        assertThat(ann.open()).containsExactly("knee-to-chest", "pelvic-tilt");
    }

    @Test void nothingIsEarnedInAFlareUp() {
        var ann = inFlare().trains(inFull("pelvic-tilt"), inFull("knee-to-chest"));

        assertThat(ann.standing().on(PELVIC_TILT).performances()).isEmpty();
        assertThat(ann.standing().goodDays()).isEqualTo(GoodDays.NONE);
        assertThat(ann.standing().on(PELVIC_TILT).lastWork()).as("but it rests").isNotNull();
    }

    @Test void nothingStepsUpInAFlareUp() {
        var ann = someone().goodSessions(2, "hamstring").comesTo("hamstring").trains(inFull("hamstring")).saysFlare();

        assertThat(ann.wakesWith(1).changes()).isEmpty();
    }

    @Test @Tag("R2") @Tag("I9") void anUrgentSignLeavesNoMoreThanTheFlareUpDid() {
        assertThat(inFlare().answers(Sign.FEVER_UNWELL).offer(WALKING).dose().amount()).isEqualTo(600);
    }

    /** A programme without walks is one of its own; the rule does not mind. */
    @Test void aListThatNamesAnUnknownStageLeavesNothingOfThatLadder() {
        var odd = new Ladder("walking", Kind.CONTROL, false, 3, false, HAMSTRING.stages());

        assertThat(Given.SHEET.gentle().stage(odd, 0)).isEmpty();
    }

    private static Story inFlare() {
        return someoneLifting().reached(FRONT_PLANK, "P10").reached(HAMSTRING, "X4").reached(PELVIC_TILT, "T4")
                .reached(KNEE_TO_CHEST, "X3").reached(WALKING, "K4").saysFlare();
    }
}
