package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Given.FRONT_PLANK;
import static org.steadyback.progression.Given.HAMSTRING;
import static org.steadyback.progression.Given.PELVIC_TILT;
import static org.steadyback.progression.Given.inFull;
import static org.steadyback.progression.Given.someone;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** R26: from the year of the 65th birthday a gentler first stage, and no stretch beyond a minute. */
@Tag("R26")
class OlderRuleTest {

    final OlderRule rule = Given.SHEET.older();

    @Test void appliesFromTheYearOfTheSixtyFifthBirthday() {
        assertThat(rule.applies(bornIn(1961), LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(rule.applies(bornIn(1961), LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(rule.applies(bornIn(1962), LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(rule.applies(Profile.of(Given.START, 2), LocalDate.of(2026, 1, 1))).as("not told").isFalse();
    }

    @Test void anOlderPersonBeginsThePlankAtTheWorktop() {
        assertThat(older().stageOf(FRONT_PLANK)).isEqualTo("P0");
        assertThat(someone().stageOf(FRONT_PLANK)).isEqualTo("P1");
        assertThat(older().goodSessions(3, "front-plank").changes()).containsExactly("P0 > P1");
    }

    @Test void otherLaddersBeginWhereTheyAlwaysDo() {
        assertThat(older().stageOf(PELVIC_TILT)).isEqualTo("T1");
    }

    @Test @Tag("R10") void anOlderPersonGoesBackToTheWorktopAndNobodyElse() {
        assertThat(older().reached(FRONT_PLANK, "P1").trains(inFull("front-plank").stoppedForPain()).changes())
                .containsExactly("P1 > P0");
        assertThat(someone().reached(Phase.STEADY).trains(inFull("front-plank").stoppedForPain()).changes()).isEmpty();
    }

    @Test @Tag("R5") void anOlderPersonIsOfferedTheWorktopUnderTheGuard() {
        var young = someone().reached(Phase.STEADY).reached(FRONT_PLANK, "P1")
                .with(standing -> standing.with(FRONT_PLANK, LadderStanding.startAt(1)));
        var old = older().with(standing -> standing.with(FRONT_PLANK, LadderStanding.startAt(1)));

        assertThat(young.rates(6).offer(FRONT_PLANK).stage().id()).isEqualTo("P1");
        assertThat(old.rates(6).offer(FRONT_PLANK).stage().id()).isEqualTo("P0");
    }

    @Test void aStretchOfAMinuteIsTheTopOfAnOlderPerson() {
        var ann = older().reached(HAMSTRING, "X5").goodSessions(4, "hamstring");

        assertThat(ann.changes()).isEmpty();
        assertThat(ann.offer(HAMSTRING).status()).isEqualTo(Status.OFFERED);
        assertThat(ann.reason(HAMSTRING)).isEqualTo(Reason.of(RuleId.R28, "hold-top").with("stage", HAMSTRING, 4));
        assertThat(ann.closedStages(HAMSTRING)).isEmpty();
        assertThat(someone().reached(HAMSTRING, "X5").goodSessions(4, "hamstring").changes())
                .containsExactly("X5 > X6");
    }

    @Test void aLadderOfNothingButOptionalStagesKeepsItsFirst() {
        var minute = HAMSTRING.stages().getLast();
        var ladder = new Ladder("extra", Kind.STRETCH, true, 2, false, List.of(minute, minute));

        assertThat(rule.top(ladder, true)).isZero();
        assertThat(rule.top(ladder, false)).isEqualTo(1);
    }

    @Test void anOlderPersonIsToldWhatToHaveAtHand() {
        assertThat(older().because()).contains(Reason.of(RuleId.R26, "gentler"));
        assertThat(older().answers(Sign.CHEST_PAIN).because()).doesNotContain(Reason.of(RuleId.R26, "gentler"));
        assertThat(someone().because()).doesNotContain(Reason.of(RuleId.R26, "gentler"));
    }

    private static Story older() {
        return someone().withProfile(bornIn(1961)).reached(Phase.STEADY);
    }

    private static Profile bornIn(int year) {
        return Profile.of(Given.START, 2).bornIn(year);
    }
}
