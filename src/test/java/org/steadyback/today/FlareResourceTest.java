package org.steadyback.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.progression.FlareCall.Call;
import org.steadyback.progression.Sign;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

@AppTest
class FlareResourceTest {

    @Inject
    TestClock clock;

    private Visitor owner;

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY, "09:00");
        owner = Visitor.welcomed();
    }

    @Test
    void onAnOrdinaryDayItSaysWhatAFlareUpIsAndHasOneButtonForIt() {
        owner.get("/flare").then().statusCode(200).body(allOf(containsString("In a flare-up your back hurts clearly more"),
                containsString("This is a flare-up"), containsString("I hurt myself anew"),
                not(containsString("It is over"))));
    }

    @Test
    void beforeItIsCalledItSaysWhatChangesTodayAndWhatHappensAfterwards() {
        owner.get("/flare").then().body(allOf(containsString("Your day holds only"), containsString("Knee to chest (2 × 5 s each side)"),
                containsString("It lasts 48 hours at least"),
                containsString("stretches go on 1 stage lower, and so does strength work: 1 stage after up to 7 days, 2 stages after up to 21"),
                containsString("Fewer good sessions are asked for on the way back: 2 of 3."), containsString("a flare-up of more than 14 days, or 3 of them in 30 days"),
                containsString("pain of 7 or more on 3 of 5 days"), containsString("in a leg for more than 14 days")));
        owner.get("/today").then().body(not(containsString("A gentle day")));
    }

    @Test
    void theWayOutShowsYesterdayAndTodayAndTheSoonestDay() {
        owner.call(Call.BEGUN);
        owner.checkSafety();
        assertDays("TOO_EARLY", "TOO_EARLY");
        owner.get("/flare").then().body(allOf(containsString("You call it a flare-up, so it is one."),
                containsString("it can be over on Thursday 3 September, 09:00."), containsString("Does not count")));
        calmMorning(1);
        assertDays("TOO_EARLY", "CALM");
        clock.set(TestClock.FIRST_DAY.plusDays(2), "08:00");
        assertDays("CALM", "UNRATED");
        owner.rate("MORNING", 5);
        assertDays("CALM", "SORE");
        owner.get("/flare").then().body(allOf(containsString("5<small> of 10</small>"), containsString("Not calm yet"),
                containsString("it can be over on Saturday 5 September.")));
    }

    @Test
    void whenAllOfItIsThereTheButtonIsTheOneAction() {
        owner.call(Call.BEGUN);
        owner.checkSafety();
        calmMorning(1);
        calmMorning(2);
        owner.get("/flare").then().body(containsString("it can be over today"));
        clock.set(TestClock.FIRST_DAY.plusDays(2), "09:00");
        owner.get("/flare").then().body(allOf(containsString("it is over as soon as you say so."),
                containsString("<button name=\"call\" value=\"OVER\">It is over</button>")));
    }

    @Test
    void itSaysWhereWorkWouldGoOnAndAfterwardsWhereItDoes() {
        for (int day = 0; day < 4; day++) {
            clock.set(TestClock.FIRST_DAY.plusDays(day), "08:00");
            owner.rate("MORNING", 1);
            clock.set(TestClock.FIRST_DAY.plusDays(day), "18:00");
            owner.train(1).then().statusCode(303);
        }
        calmMorning(4);
        owner.call(Call.BEGUN);
        owner.checkSafety();
        owner.get("/flare").then().body(allOf(containsString("If it ended now:"),
                containsString("<li>Knee to chest goes on at 5 seconds (3 × 5 s each side).</li>")));
        calmMorning(5);
        calmMorning(6);
        clock.set(TestClock.FIRST_DAY.plusDays(6), "09:00");
        owner.call(Call.OVER).then().statusCode(303).header("Location", endsWith("/today"));
        owner.get("/today").then().body(allOf(containsString("The flare-up is over after 2 days."),
                containsString("Knee to chest goes on at 5 seconds")));
        owner.get("/flare").then().body(allOf(containsString("What was decided, and why"),
                containsString("Knee to chest goes on at 5 seconds"), containsString("The flare-up is over after 2 days."),
                containsString("You call it a flare-up, so it is one."), containsString("This is a flare-up</button>")));
    }

    @Test
    void aDecisionThatACorrectionTookBackIsMarked() {
        owner.rate("NOW", 8);
        owner.post("/pain/" + owner.newest("pain") + "/deletion", Map.of()).then().statusCode(303);
        owner.get("/flare").then().body(allOf(containsString("A rating of 8: this looks like a flare-up."),
                containsString("a later correction of the diary took this back"), containsString("This is a flare-up</button>")));
    }

    @Test
    void inTwoTabsItBeginsOnceAndEndsOnce() {
        owner.call(Call.BEGUN).then().header("Location", endsWith("/safety-check"));
        owner.call(Call.BEGUN).then().statusCode(303).header("Location", endsWith("/safety-check"));
        owner.get("/safety-check").then().body(containsString("A flare-up is on already"));
        owner.checkSafety();
        owner.call(Call.BEGUN).then().statusCode(303).header("Location", endsWith("/flare"));
        assertThat(owner.get("/diary").asString().split("A flare-up began.", -1)).hasSize(2);
        calmMorning(1);
        calmMorning(2);
        clock.set(TestClock.FIRST_DAY.plusDays(2), "09:30");
        owner.call(Call.OVER).then().header("Location", endsWith("/today"));
        owner.call(Call.OVER).then().statusCode(303).header("Location", endsWith("/flare"));
        owner.get("/flare").then().body(containsString("No flare-up is on, so there is nothing to end."));
        assertThat(owner.get("/diary").asString().split("The flare-up is over.", -1)).hasSize(2);
    }

    /** What began by itself stays what it was: a stale "This is a flare-up" does not make it wait for a word of theirs. */
    @Test
    void callingOneThatIsOnAlreadyDoesNotHoldIt() {
        owner.rate("NOW", 7);
        owner.call(Call.BEGUN).then().statusCode(303);
        owner.get("/flare").then().body(allOf(containsString("A flare-up is on already"), not(containsString("You called this flare-up"))));
    }

    @Test
    void inALockThePageSaysThatFirstAndOffersNothing() {
        owner.call(Call.BEGUN);
        owner.checkSafety(Sign.CHEST_PAIN);
        owner.get("/flare").then().statusCode(200).body(allOf(containsString("Get help now"), containsString("The way out"),
                not(containsString("What may do you good today")), not(containsString("Start gently"))));
    }

    private void assertDays(String yesterday, String today) {
        var page = owner.get("/flare").then().statusCode(200).extract().asString();
        assertThat(page.replaceAll("\\s+", " ")).containsPattern("<ol class=\"calm-days\"> <li class=\"" + yesterday
                + "\"> <span class=\"when\"><strong>Yesterday</strong>.*<li class=\"" + today
                + "\"> <span class=\"when\"><strong>Today</strong>");
    }

    @Test
    void aFlareUpBeginsWithTheSafetyCheckAndTheGentleList() {
        owner.call(Call.BEGUN).then().statusCode(303).header("Location", endsWith("/safety-check"));
        owner.get("/safety-check").then().body(allOf(containsString("You call it a flare-up, so it is one."),
                containsString("A flare-up has begun. A short safety check")));
        owner.checkSafety().then().header("Location", endsWith("/today"));
        owner.get("/today").then().body(allOf(containsString("A gentle day"), containsString("Keep moving gently"),
                containsString("/exercises/walking"), containsString("/exercises/knee-to-chest"),
                not(containsString("/exercises/hamstring"))));
        owner.get("/flare").then().body(allOf(containsString("Since Tuesday 1 September"),
                containsString("You called this flare-up, so you say when it is over."), containsString("It is over"),
                containsString("/exercises/pelvic-tilt"), not(containsString("This is a flare-up<"))));
    }

    /** A flare-up asks for two sets of the knee to chest, although its stage has three. */
    @Test
    void whatIsLoggedInItIsWhatWasAsked() {
        owner.call(Call.BEGUN);
        owner.get("/session").then().body(allOf(containsString("2 × 5 s each side"), not(containsString("3 × 5 s"))));
        owner.train(2).then().statusCode(303);
        owner.get("/diary").then().body(containsString("Knee to chest, 5 seconds: 4 × 5 s"));
        owner.get("/sessions/" + owner.newest("sessions")).then().body(containsString("2 × 5 s each side"));
    }

    @Test
    void twoCalmDaysAndSayingSoEndIt() {
        owner.call(Call.BEGUN);
        owner.checkSafety();
        calmMorning(1);
        calmMorning(2);
        owner.get("/flare").then().body(containsString("2 of 2"));
        clock.set(TestClock.FIRST_DAY.plusDays(2), "09:30");
        owner.call(Call.OVER).then().statusCode(303).header("Location", endsWith("/today"));
        owner.get("/today").then().body(allOf(containsString("The flare-up is over after 2 days."),
                not(containsString("A gentle day"))));
    }

    @Test
    void sayingSoAloneDoesNotAndSaysWhatIsMissing() {
        owner.call(Call.BEGUN);
        owner.checkSafety();
        clock.set(TestClock.FIRST_DAY, "15:00");
        owner.call(Call.OVER).then().statusCode(303).header("Location", endsWith("/flare"));
        owner.get("/flare").then().body(allOf(containsString("Good to hear that it eases."),
                containsString("Calm days, rated 3 or less: 0 of 2"),
                containsString("If all ratings from now on are 3 or less, it can be over on Thursday 3 September, 09:00."),
                not(containsString("You called this flare-up"))));
        owner.get("/today").then().body(containsString("A gentle day"));
    }

    @Test
    void sayingThatNothingIsOverChangesNothing() {
        owner.call(Call.OVER).then().statusCode(303).header("Location", endsWith("/flare"));
        owner.get("/flare").then().body(containsString("nothing to end"));
        owner.get("/today").then().body(containsString(">Start</a>"));
        owner.get("/diary").then().body(not(containsString("The flare-up is over.")));
    }

    @Test
    void aSevereRatingBeginsItByItself() {
        owner.rate("NOW", 7);
        owner.get("/today").then().body(allOf(containsString("A rating of 7: this looks like a flare-up."),
                containsString("You rated your pain high. A short safety check"), containsString("A gentle day")));
        owner.get("/flare").then().body(allOf(containsString("It is over"), containsString("href=\"/safety-check\"")));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"call,-", "call,PERHAPS", "entry,-", "entry,42"})
    void badInputIsRefused(String field, String value) {
        var fields = new HashMap<String, Object>(Map.of("entry", UUID.randomUUID(), "call", "BEGUN"));
        if (value == null) {
            fields.remove(field);
        } else {
            fields.put(field, value);
        }
        owner.post("/flare", fields).then().statusCode(422).body(allOf(containsString("role=\"alert\""),
                containsString("<a href=\"#" + field + "\">"), containsString("id=\"" + field + "\"")));
        owner.get("/today").then().body(not(containsString("A gentle day")));
    }

    @Test
    void sendingItTwiceLogsItOnce() {
        var call = Map.of("entry", UUID.randomUUID(), "call", "BEGUN");
        owner.post("/flare", call).then().statusCode(303);
        owner.post("/flare", call).then().statusCode(303);
        assertThat(owner.get("/diary").asString().split("A flare-up began.", -1)).hasSize(2);
    }

    @Test
    void anInjuryBeginsCalmerDaysAndAsksTheSafetyQuestions() {
        var injury = Map.of("entry", UUID.randomUUID(), "note", "slipped on <ice>");
        owner.post("/flare/injury", injury).then().statusCode(303).header("Location", endsWith("/safety-check"));
        owner.get("/safety-check").then().body(containsString("You hurt yourself. A short safety check"));
        owner.post("/flare/injury", injury).then().statusCode(303);
        assertThat(owner.get("/diary").asString().split("A new injury.", -1)).hasSize(2);
        owner.get("/diary").then().body(containsString("slipped on &lt;ice&gt;"));
        owner.get("/today").then().body(containsString("A gentle day"));
    }

    @Test
    void aNoteThatIsTooLongComesBackAsTyped() {
        var note = "x".repeat(2001);
        owner.post("/flare/injury", Map.of("entry", UUID.randomUUID(), "note", note)).then().statusCode(422)
                .body(allOf(containsString(note), containsString("<a href=\"#note\">"), containsString("Keep the note under")));
        owner.get("/today").then().body(not(containsString("A gentle day")));
    }

    private void calmMorning(int day) {
        clock.set(TestClock.FIRST_DAY.plusDays(day), "08:00");
        owner.rate("MORNING", 2).then().statusCode(303);
    }
}
