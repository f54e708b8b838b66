package org.steadyback.today;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

@AppTest
class TodayResourceTest {

    private static final String QUESTION = "How is your back the day after?";

    @Inject
    TestClock clock;

    private Visitor owner;

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY, "18:00");
        owner = Visitor.welcomed();
    }

    @Test
    void showsWhatToDoWithDoseAndReasonAndOneStart() {
        owner.get("/today").then().statusCode(200).body(allOf(containsString("Tuesday 1 September"),
                containsString("Phase 1 · Loosen"), containsString("5 exercises today"), containsString(">Start</a>"),
                containsString("3 × 10 s each side"), containsString("3 good sessions at 3 × 10 s each side open the next stage: 20 seconds."),
                containsString("Next to open: phase 2, Steady"), containsString("Days with good stretching among the last 14: 0. Needed: 5."),
                not(containsString(QUESTION))));
    }

    @Test
    void isNotKeptByAnyCacheBetween() {
        owner.get("/today").then().header("Cache-Control", equalTo("private, no-cache"));
    }

    @Test
    void aNoticeIsToldOnce() {
        owner.train(1).then().statusCode(303);
        owner.get("/today").then().body(containsString("Your session is in the diary."));
        owner.get("/today").then().body(not(containsString("Your session is in the diary.")));
    }

    @Test
    void asksTheMorningAfterUntilItIsAnswered() {
        owner.train(1).then().statusCode(303);
        owner.get("/today").then().body(not(containsString(QUESTION)));
        clock.set(TestClock.FIRST_DAY.plusDays(1), "03:59");
        owner.get("/today").then().body(not(containsString(QUESTION)));
        clock.set(TestClock.FIRST_DAY.plusDays(1), "04:00");
        owner.get("/today").then().body(containsString(QUESTION));
        owner.rate("MORNING", 1).then().statusCode(303);
        owner.get("/today").then().body(not(containsString(QUESTION)));
    }

    @Test
    void anAnswerInTheEveningIsNoRatingOnWaking() {
        owner.train(1).then().statusCode(303);
        clock.set(TestClock.FIRST_DAY.plusDays(1), "11:59");
        owner.get("/today").then().body(containsString("name=\"kind\" value=\"MORNING\""));
        clock.set(TestClock.FIRST_DAY.plusDays(1), "12:00");
        owner.get("/today").then().body(containsString("name=\"kind\" value=\"NOW\""));
    }

    @Test
    void aFormSentWhileSignedOutLeadsBackToToday() {
        var stranger = Visitor.anonymous();
        stranger.post("/sessions", Map.of("entry", "0")).then().statusCode(302);
        var email = "way-back-" + System.nanoTime() + "@example.org";
        Visitor.signedUp(email);
        stranger.signIn(email, Visitor.PASSWORD).then().statusCode(302).header("Location", endsWith("/today"));
    }

    @Test
    void saysWhatRestsAndUntilWhen() {
        owner.train(1).then().statusCode(303);
        owner.get("/today").then().body(allOf(containsString("Pelvic tilt</a> (5 tilts): again from Wednesday 2 September"),
                containsString("Still open today"), containsString("Do some more")));
        owner.train(1).then().statusCode(303);
        owner.get("/today").then().body(allOf(not(containsString("Do some more")), containsString("Done for today")));
        owner.get("/session").then().body(containsString("Everything is resting just now."));
    }

    @Test
    void aDayBeginsAndEndsByThePersonsOwnZone() {
        owner.settle(Map.of("zone", "Pacific/Auckland")).then().statusCode(303);
        owner.get("/today").then().body(containsString("Wednesday 2 September"));
    }

    @Test
    void whoeverHasNotFinishedTheWelcomeIsSentThere() {
        Visitor.signedUp("unwelcomed-" + System.nanoTime() + "@example.org").get("/today").then().statusCode(303)
                .header("Location", containsString("/welcome"));
    }
}
