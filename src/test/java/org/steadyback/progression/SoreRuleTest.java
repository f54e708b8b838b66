package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Given.FRONT_PLANK;
import static org.steadyback.progression.Given.HAMSTRING;
import static org.steadyback.progression.Given.inFull;
import static org.steadyback.progression.Given.someoneIn;
import static org.steadyback.progression.Status.OFFERED;
import static org.steadyback.progression.Status.RESTING;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** R4: a rating of 6 before a session leaves light work only, for that day. */
@Tag("R4")
class SoreRuleTest {

    final SoreRule rule = Given.SHEET.sore();

    @Test void sixIsSoreAndFiveIsNot() {
        assertThat(rule.isSore(6)).isTrue();
        assertThat(rule.isSore(5)).isFalse();
        assertThat(rule.isSore(null)).isFalse();
    }

    @Test void strengthWorkIsOverForTheDay() {
        var ann = comingWith(6);

        assertThat(ann.offer(FRONT_PLANK).status()).isEqualTo(RESTING);
        assertThat(ann.offer(FRONT_PLANK).until()).isEqualTo("2026-03-03T00:00+01:00[Europe/Berlin]");
        assertThat(ann.reason(FRONT_PLANK)).isEqualTo(Reason.of(RuleId.R4, "sore"));
        assertThat(ann.at("23:59:59").offer(FRONT_PLANK).status()).isEqualTo(RESTING);
        assertThat(ann.day(2).at("00:00").offer(FRONT_PLANK).status()).isEqualTo(OFFERED);
    }

    @Test void whatHasALoadIsStrengthWorkOnAnyLadder() {
        var ann = Given.someoneLifting().reached(Given.HIP_HINGE, "N3");
        assertThat(ann.offer(Given.HIP_HINGE).status()).isEqualTo(OFFERED);

        assertThat(ann.trainsFrom(6).offer(Given.HIP_HINGE).status()).isEqualTo(RESTING);
        assertThat(ann.reason(Given.HIP_HINGE).rule()).isEqualTo(RuleId.R4);
    }

    @Test void lightWorkGoesOnAtTheLastStageThatWasDoneInFull() {
        var ann = comingWith(6);

        assertThat(ann.offer(HAMSTRING)).extracting(LadderOffer::status, offer -> offer.stage().id())
                .containsExactly(OFFERED, "X2");
    }

    @Test void withFiveEverythingGoesOn() {
        var ann = comingWith(5);

        assertThat(ann.offer(FRONT_PLANK)).extracting(LadderOffer::status, offer -> offer.stage().id())
                .containsExactly(OFFERED, "P3");
        assertThat(ann.offer(HAMSTRING).stage().id()).isEqualTo("X3");
    }

    @Test void aRatingAfterASessionOrAtAnotherMomentIsNone() {
        assertThat(training().trainsFromTo(1, 6, inFull("knee-to-chest")).offer(FRONT_PLANK).status())
                .isEqualTo(OFFERED);
        assertThat(training().rates(6).offer(FRONT_PLANK).status()).isEqualTo(OFFERED);
    }

    @Test @Tag("R15") void sevenIsAFlareUp() {
        assertThat(comingWith(6).mode()).isEqualTo(Mode.NORMAL);
        assertThat(comingWith(7).mode()).isEqualTo(Mode.FLARE);
    }

    @Test void theSessionItselfIsOfTheLightKindAndStrengthInItEarnsNothing() {
        var ann = training().trainsFrom(6, inFull("front-plank"), inFull("hamstring").at("X2"));

        assertThat(ann.standing().on(FRONT_PLANK).performances()).isEmpty();
        assertThat(ann.standing().on(HAMSTRING).performances()).extracting(Performance::stage).containsExactly(1);
    }

    @Test void strengthWorkThatRestsLongerAnywayKeepsItsOwnTime() {
        var ann = someoneIn(Phase.STEADY).at("08:00").trains(inFull("front-plank")).at("18:00").trainsFrom(6, inFull("hamstring"));

        assertThat(ann.offer(FRONT_PLANK).until()).isEqualTo("2026-03-04T00:00+01:00[Europe/Berlin]");
    }

    /** Sore in Tokyo on Tuesday; after landing it is Monday again, and still the same day. */
    @Test void flyingWestToTheDayBeforeDoesNotOpenItAgain() {
        var ann = training().travelsTo("Asia/Tokyo").at("08:00").trainsFrom(6, inFull("hamstring"))
                .travelsTo("America/Los_Angeles");

        assertThat(ann.today()).isEqualTo("2026-03-02");
        assertThat(ann.reason(FRONT_PLANK).rule()).isEqualTo(RuleId.R4);
    }

    private static Story comingWith(int before) {
        return training().trainsFrom(before, inFull("knee-to-chest"));
    }

    private static Story training() {
        return someoneIn(Phase.STEADY).reached(FRONT_PLANK, "P3").reached(HAMSTRING, "X3");
    }
}
