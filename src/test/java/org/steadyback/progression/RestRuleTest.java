package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Given.FRONT_PLANK;
import static org.steadyback.progression.Given.HAMSTRING;
import static org.steadyback.progression.Given.PELVIC_TILT;
import static org.steadyback.progression.Given.inFull;
import static org.steadyback.progression.Given.someone;
import static org.steadyback.progression.Given.someoneIn;
import static org.steadyback.progression.Given.someoneLifting;
import static org.steadyback.progression.Status.OFFERED;
import static org.steadyback.progression.Status.RESTING;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** R19: strength every other day and never sooner than its hours; stretches and tilts so many times a day. */
@Tag("R19")
class RestRuleTest {

    @Test void workThatWasNeverDoneDoesNotRest() {
        assertThat(someone().offer(HAMSTRING).status()).isEqualTo(OFFERED);
        assertThat(someoneIn(Phase.STEADY).offer(FRONT_PLANK).status()).isEqualTo(OFFERED);
    }

    @Test void strengthComesAgainAfterThirtySixHours() {
        var ann = planked("18:00");

        assertThat(ann.day(3).at("05:59:59").offer(FRONT_PLANK).status()).isEqualTo(RESTING);
        assertThat(ann.day(3).at("06:00").offer(FRONT_PLANK).status()).isEqualTo(OFFERED);
    }

    @Test void strengthComesAgainOnlyAfterAFullCalendarDay() {
        var ann = planked("06:00");

        assertThat(ann.day(2).at("23:59:59").offer(FRONT_PLANK).status()).as("42 hours later").isEqualTo(RESTING);
        assertThat(ann.day(3).at("00:00").offer(FRONT_PLANK).status()).isEqualTo(OFFERED);
    }

    @Test void loadedStrengthComesAgainAfterFortyEightHours() {
        var ann = someoneLifting().reached(FRONT_PLANK, "P9").at("18:00").trains(inFull("front-plank"));

        assertThat(ann.day(3).at("17:59:59").offer(FRONT_PLANK).status()).isEqualTo(RESTING);
        assertThat(ann.day(3).at("18:00").offer(FRONT_PLANK).status()).isEqualTo(OFFERED);
    }

    @Test void afterLoadsTheUnloadedStageRestsAsLong() {
        var ann = someoneLifting().reached(FRONT_PLANK, "P9").at("18:00").trains(inFull("front-plank").during(8))
                .answers();

        assertThat(ann.day(3).at("17:59:59").offer(FRONT_PLANK).until()).isEqualTo("2026-03-04T18:00+01:00[Europe/Berlin]");
        assertThat(ann.offer(FRONT_PLANK).stage().isLoaded()).isFalse();
    }

    @Test void aLoadThatWasStoppedBeforeAnySetRestsAsLong() {
        var ann = someoneLifting().reached(FRONT_PLANK, "P9").at("18:00")
                .trains(inFull("front-plank").stoppedForPain().beforeAnySet());

        assertThat(ann.offer(FRONT_PLANK).stage().isLoaded()).isFalse();
        assertThat(ann.day(3).at("17:59:59").offer(FRONT_PLANK).status()).isEqualTo(RESTING);
    }

    @Test void whatWasStoppedBeforeAnySetRestsLikeItsStage() {
        var ann = someoneIn(Phase.STEADY).reached(FRONT_PLANK, "P2").at("06:00")
                .trains(inFull("front-plank").stoppedForPain().beforeAnySet());

        assertThat(ann.day(3).at("00:00").offer(FRONT_PLANK).status()).as("no weight: 42 hours are enough").isEqualTo(OFFERED);
    }

    @Test void beforeLoadsTheRestOfTheNextStageCounts() {
        var ann = someoneLifting().reached(FRONT_PLANK, "P8").at("18:00").trains(inFull("front-plank"));
        ann.with(standing -> standing.with(FRONT_PLANK, here -> here.steppedUp(
                Given.SHEET.stepUp().decide(ann.now().toOffsetDateTime(), FRONT_PLANK, here))));

        assertThat(ann.day(3).at("17:59:59").offer(FRONT_PLANK).status()).isEqualTo(RESTING);
        assertThat(ann.day(3).at("18:00").offer(FRONT_PLANK).status()).isEqualTo(OFFERED);
    }

    @Test void loadsComeOnThreeDatesInSevenDays() {
        var ann = lifting(1, 3, 5);

        assertThat(ann.day(7).offer(Given.GLUTE_BRIDGE).status()).isEqualTo(RESTING);
        assertThat(ann.offer(Given.GLUTE_BRIDGE).until()).isEqualTo("2026-03-09T00:00+01:00[Europe/Berlin]");
        assertThat(ann.day(8).at("00:00").offer(Given.GLUTE_BRIDGE).status()).isEqualTo(OFFERED);
        assertThat(lifting(1, 3).day(5).offer(Given.GLUTE_BRIDGE).status()).as("the third").isEqualTo(OFFERED);
    }

    @Test void aDateWithLoadsMayHaveMoreOfThem() {
        assertThat(lifting(1, 3, 5).offer(Given.GLUTE_BRIDGE).status()).isEqualTo(OFFERED);
    }

    @Test void loadsOffThePlanAreDatesWithLoadsToo() {
        var ann = someoneLifting().reached(FRONT_PLANK, "P9").reached(Given.GLUTE_BRIDGE, "B9");
        for (var day = 1; day <= 5; day += 2) {
            ann.day(day).trains(inFull("front-plank").at("P10"));
        }

        assertThat(ann.day(7).offer(Given.GLUTE_BRIDGE).status()).isEqualTo(RESTING);
    }

    @Test void theOldestOfTheThreeDatesMakesRoom() {
        var ann = lifting(1, 3, 5, 8);

        assertThat(ann.day(9).offer(Given.GLUTE_BRIDGE).until()).isEqualTo("2026-03-11T00:00+01:00[Europe/Berlin]");
    }

    @Test void whatIsNotLoadedDoesNotWaitForLoads() {
        assertThat(lifting(1, 3, 5).day(7).offer(Given.SIDE_PLANK).status()).isEqualTo(OFFERED);
    }

    @Test void aLadderWithAWeeklyLimitComesOnSoManyDatesInSevenDays() {
        var ann = someoneIn(Phase.STRENGTHEN).at("08:00").trains(inFull("resistance-stretch"))
                .day(3).at("20:00").trains(inFull("resistance-stretch"));

        assertThat(ann.day(7).offer(Given.RESISTANCE_STRETCH).until()).isEqualTo("2026-03-09T00:00+01:00[Europe/Berlin]");
        assertThat(ann.day(8).at("00:00").offer(Given.RESISTANCE_STRETCH).status()).isEqualTo(OFFERED);
    }

    @Test @Tag("R13") void whatWasEndedForTheDayComesAgainTheNext() {
        var ann = someone().at("08:00").trains(inFull("hamstring").during(4));

        assertThat(ann.offer(HAMSTRING).until()).isEqualTo("2026-03-03T00:00+01:00[Europe/Berlin]");
        assertThat(ann.reason(HAMSTRING)).isEqualTo(Reason.of(RuleId.R13, "ended-today"));
    }

    @Test @Tag("R13") void strengthThatWasEndedForTheDayRestsAsLongAsItAlwaysDoes() {
        var ann = someoneIn(Phase.STEADY).trains(inFull("front-plank").during(4));
        assertThat(ann.reason(FRONT_PLANK).rule()).isEqualTo(RuleId.R13);

        assertThat(ann.day(2).reason(FRONT_PLANK).rule()).isEqualTo(RuleId.R19);
    }

    @Test void oneStrengthLadderDoesNotTireAnother() {
        assertThat(planked("18:00").offer(Given.SIDE_PLANK).status()).isEqualTo(OFFERED);
    }

    @Test void strengthThatWasCutShortRestsToo() {
        var ann = someoneIn(Phase.STEADY).trains(inFull("front-plank").cutShortFor(Skip.TIME));

        assertThat(ann.day(2).offer(FRONT_PLANK).status()).isEqualTo(RESTING);
    }

    @Test void strengthOffThePlanRestsToo() {
        var ann = someoneIn(Phase.STEADY).trains(inFull("front-plank").at("P5"));

        assertThat(ann.day(2).offer(FRONT_PLANK).status()).isEqualTo(RESTING);
    }

    @Test void strengthThatWasLeftOutDoesNotRest() {
        var ann = someoneIn(Phase.STEADY).trains(inFull("front-plank").leftOutFor(Skip.TIME));

        assertThat(ann.offer(FRONT_PLANK).status()).isEqualTo(OFFERED);
    }

    @Test void aStretchComesTwiceADay() {
        var ann = someone().at("08:00").trains(inFull("hamstring"));

        assertThat(ann.offer(HAMSTRING).status()).isEqualTo(OFFERED);
        assertThat(ann.at("18:00").trains(inFull("hamstring")).offer(HAMSTRING).status()).isEqualTo(RESTING);
        assertThat(ann.at("23:59:59").offer(HAMSTRING).status()).isEqualTo(RESTING);
        assertThat(ann.day(2).at("00:00").offer(HAMSTRING).status()).isEqualTo(OFFERED);
    }

    @Test void aNewDateStartsTheCountAnew() {
        var ann = someone().at("23:50").trains(inFull("hamstring"))
                .day(2).at("00:10").trains(inFull("hamstring"));

        assertThat(ann.offer(HAMSTRING).status()).isEqualTo(OFFERED);
    }

    @Test void tiltsComeOnceADay() {
        var ann = someone().at("08:00").trains(inFull("pelvic-tilt"));

        assertThat(ann.at("23:59:59").offer(PELVIC_TILT).status()).isEqualTo(RESTING);
        assertThat(ann.day(2).at("00:00").offer(PELVIC_TILT).status()).isEqualTo(OFFERED);
    }

    @Test void saysWhyAndUntilWhen() {
        var planked = planked("18:00");
        var tilted = someone().trains(inFull("pelvic-tilt"));

        assertThat(planked.offer(FRONT_PLANK).until()).isEqualTo("2026-03-04T06:00+01:00[Europe/Berlin]");
        assertThat(planked.reason(FRONT_PLANK)).isEqualTo(Reason.of(RuleId.R19, "strength-rest")
                .with("ladder", FRONT_PLANK).with("until", planked.offer(FRONT_PLANK).until().toInstant()));
        assertThat(tilted.offer(PELVIC_TILT).until()).isEqualTo("2026-03-03T00:00+01:00[Europe/Berlin]");
        assertThat(tilted.reason(PELVIC_TILT)).isEqualTo(Reason.of(RuleId.R19, "enough-today")
                .with("ladder", PELVIC_TILT).with("until", tilted.offer(PELVIC_TILT).until().toInstant()));
    }

    /** 29 March 2026 has 23 hours in Berlin. Day 27 is the evening before. */
    @Test @Tag("I20") void thirtySixHoursStayThirtySixWhenTheClocksGoForward() {
        var ann = someoneIn(Phase.STEADY).day(27).at("18:00").trains(inFull("front-plank"));

        assertThat(ann.day(29).at("06:59:59").offer(FRONT_PLANK).status()).isEqualTo(RESTING);
        assertThat(ann.day(29).at("07:00").offer(FRONT_PLANK).status()).isEqualTo(OFFERED);
    }

    /** 25 October 2026 has 25 hours in Berlin. Day 237 is the evening before. */
    @Test @Tag("I20") void thirtySixHoursStayThirtySixWhenTheClocksGoBack() {
        var ann = someoneIn(Phase.STEADY).day(237).at("18:00").answers().trains(inFull("front-plank"));

        assertThat(ann.offer(FRONT_PLANK).until()).isEqualTo("2026-10-26T05:00+01:00[Europe/Berlin]");
    }

    @Test @Tag("I20") void flyingEastTurnsTheCalendarButNotTheHours() {
        var ann = someoneIn(Phase.STEADY).travelsTo("America/Los_Angeles").at("22:00").trains(inFull("front-plank"))
                .travelsTo("Asia/Tokyo");

        assertThat(ann.offer(FRONT_PLANK).until()).isEqualTo("2026-03-05T03:00+09:00[Asia/Tokyo]");
    }

    @Test @Tag("I7") void flyingWestKeepsTheFullDayBetweenTheDates() {
        var ann = someoneIn(Phase.STEADY).travelsTo("Asia/Tokyo").at("06:00").trains(inFull("front-plank"))
                .travelsTo("America/Los_Angeles");

        assertThat(ann.today()).as("landed on the day before").isEqualTo("2026-03-02");
        assertThat(ann.offer(FRONT_PLANK).until()).isEqualTo("2026-03-05T00:00-08:00[America/Los_Angeles]");
    }

    /** Planked in Tokyo on Tuesday; planked again off the plan after landing, where it was still Monday. */
    @Test @Tag("I7") void workOffThePlanAfterFlyingWestDoesNotShortenTheRest() {
        var ann = someoneIn(Phase.STEADY).travelsTo("Asia/Tokyo").at("08:00").trains(inFull("front-plank"))
                .travelsTo("America/Los_Angeles").later(Duration.ofHours(1)).trains(inFull("front-plank"));

        assertThat(ann.offer(FRONT_PLANK).until()).isEqualTo("2026-03-05T00:00-08:00[America/Los_Angeles]");
    }

    /** Planks with a plate on these days. */
    private static Story lifting(int... days) {
        var ann = someoneLifting().reached(FRONT_PLANK, "P9").reached(Given.GLUTE_BRIDGE, "B9");
        for (var day : days) {
            ann.day(day).trains(inFull("front-plank"));
        }
        return ann;
    }

    private static Story planked(String time) {
        return someoneIn(Phase.STEADY).at(time).trains(inFull("front-plank"));
    }
}
