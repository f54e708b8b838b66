package org.steadyback.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.steadyback.progression.Sign;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

/** What today looks like when it is no ordinary day. */
@AppTest
class TodayModesTest {

    private static final String CHECK = "class=\"primary\" href=\"/safety-check\">Safety check</a>";

    @Inject
    TestClock clock;

    private Visitor owner;

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY, "18:00");
        owner = Visitor.welcomed();
    }

    @Test
    void beforeTheSafetyCheckThereIsPhaseOneWorkAndOneWayToTheCheck() {
        Visitor.unchecked().get("/today").then().statusCode(200).body(allOf(
                containsString("A short safety check comes before the rest."), containsString(CHECK),
                containsString("Phase 1 · Loosen"), containsString(">Start without it</a>")));
    }

    @Test
    void afterThreeMonthsTheCheckComesRoundAgain() {
        for (int day = 0; day <= 90; day += 10) {
            clock.set(TestClock.FIRST_DAY.plusDays(day), "18:00");
            owner.train(1);
        }
        owner.get("/today").then().body(allOf(containsString("It is time for the short safety check again."),
                containsString(CHECK)));
    }

    @Test
    void anEmergencyLeavesOneCardAndNothingElse() {
        owner.train(1);
        clock.set(TestClock.FIRST_DAY.plusDays(1), "08:00");
        owner.checkSafety(Sign.SADDLE_NUMBNESS);
        owner.get("/today").then().statusCode(200).body(allOf(containsString("Get help now"),
                containsString("or call 112."),
                containsString("href=\"/see-someone\""), not(containsString("/session")), not(containsString("What to do</h2>")),
                not(containsString("the day after")), not(containsString("Next to open")), not(containsString("action=\"/pain\""))));
        owner.get("/session").then().statusCode(303).header("Location", endsWith("/see-someone"));
    }

    @Test
    void anUrgentSignLeavesWalking() {
        owner.checkSafety(Sign.ONE_LEG_WEAKNESS);
        owner.get("/today").then().body(allOf(containsString("Be checked today or tomorrow"),
                containsString("A walk is fine"), not(containsString("What to do</h2>"))));
        assertThat(Visitor.ladders(owner.sessionFields())).containsExactly("walking");
    }

    @Test
    void painAfterAStepUpBringsEasyDays() {
        for (int day = 0; day <= 3; day++) {
            clock.set(TestClock.FIRST_DAY.plusDays(day), "07:30");
            owner.rate("MORNING", 1);
            clock.set(TestClock.FIRST_DAY.plusDays(day), "18:00");
            owner.train(1).then().statusCode(303);
        }
        clock.set(TestClock.FIRST_DAY.plusDays(3), "20:00");
        owner.rate("NOW", 6);
        clock.set(TestClock.FIRST_DAY.plusDays(4), "21:00");
        owner.get("/today").then().body(allOf(
                containsString("A few easy days after a step that was a bit much: no strength work until Monday 7 September, 20:00."),
                containsString(">Start</a>")));
    }

    @Test
    void whatHasGoneOnForLongIsSaidCalmlyAndOnce() {
        for (int day = 0; day < 3; day++) {
            clock.set(TestClock.FIRST_DAY.plusDays(day), "19:00");
            owner.rate("NOW", 7);
        }
        var notice = "<p>Severe pain on 3 of the last 5 days.";
        assertThat(owner.get("/today").asString()).as("told by the rating").containsOnlyOnce(notice);
        assertThat(owner.get("/today").asString()).as("told by the day").containsOnlyOnce(notice)
                .contains("Worth having it looked at");
    }

    @Test
    void everyDayHasAWayForABadDay() {
        owner.get("/today").then().body(containsString("href=\"/flare\">Bad day?</a>"));
    }
}
