package org.steadyback.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.steadyback.progression.FlareCall;
import org.steadyback.progression.Sign;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.People;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

/** The card of the day in each of its states, and what else stands on the page then. 1 September 2026 is a Tuesday. */
@AppTest
class TodayCardsTest {

    private static final String START = "id=\"start\"";
    private static final String LENGTH = "action=\"/today/length\"";
    private static final String BAD_DAY = ">Bad day?</a>";
    private static final String TOMORROW = "That counts. Tomorrow's rating tells whether it suited you.";

    @Inject
    TestClock clock;

    private Visitor owner;

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY, "08:00");
        owner = Visitor.welcomed();
    }

    @Test
    void aDayToTrainIsToBeStarted() {
        assertThat(today()).contains("Good morning", "<h1>Tuesday 1 September</h1>", "5 exercises today", ">About 10 minutes<",
                "First 5 minutes of easy walking", "data-resume=\"Resume\"", "href=\"/session\">Start</a>", "What to do</h2>",
                LENGTH, BAD_DAY, "Next: ").containsOnlyOnce(START)
                .doesNotContain("Rest day", "Done for today", "gentle day</h2>", "This week so far", "Resting just now");
    }

    @Test
    void whatWasToldIsChangedInTheSettings() {
        assertThat(today()).contains("<a href=\"/settings\">Settings</a>").doesNotContain("\"/welcome", "About you");
    }

    @Test
    void aDayThatIsDoneTellsHowItWent() {
        var session = owner.allAsShown(2);
        session.put("painBefore", 3);
        session.put("seconds", 780);
        owner.post("/sessions", session).then().statusCode(303);
        assertThat(today()).contains("Done for today", "5 exercises in 13 minutes. Pain 3 before, 2 after.", TOMORROW,
                ">Do some more</a>", "Still open today", "This week so far: 1 of 1 day kept.")
                .containsOnlyOnce(START).doesNotContain(">Start</a>", "What to do</h2>", "Rest day");
    }

    @Test
    void whatWasNotToldIsNotTold() {
        owner.post("/sessions", Map.of("entry", "3f0c9a3e-0000-4000-8000-00000000000a", "ladder", "pelvic-tilt",
                "pelvic-tilt.shown", "T1", "pelvic-tilt.stage", "T1", "pelvic-tilt.did", "all")).then().statusCode(303);
        assertThat(today()).contains("<p class=\"did\">1 exercise.</p>", TOMORROW);
    }

    @Test
    void whatWasLeftOutAltogetherIsNotDone() {
        owner.post("/sessions", Map.of("entry", "3f0c9a3e-0000-4000-8000-00000000000b", "ladder", "pelvic-tilt",
                "pelvic-tilt.shown", "T1", "pelvic-tilt.stage", "T1", "pelvic-tilt.did", "skipped")).then().statusCode(303);
        assertThat(today()).contains(">Start</a>", "Tuesday: </span>planned").doesNotContain("Done for today");
    }

    @Test
    void onceAllIsDoneThereIsNothingMoreToAskFor() {
        owner.train(1).then().statusCode(303);
        owner.train(1).then().statusCode(303);
        assertThat(today()).contains("Done for today", "9 exercises. Pain 1 before, 1 after.").doesNotContain("Do some more", START, LENGTH,
                "Still open today");
    }

    @Test
    void aDayThatIsNotPlannedIsForResting() {
        People.tell(owner, profile -> profile.plannedDays = EnumSet.of(DayOfWeek.MONDAY));
        assertThat(today()).contains("Rest day, and that is part of it", ">Train anyway</a>", "What would be open today",
                "href=\"/pain\">Rate your back</a>", BAD_DAY).containsOnlyOnce(START)
                .doesNotContain(">Start</a>", "What to do</h2>", "exercises today</h2>");
        owner.train(1).then().statusCode(303);
        assertThat(today()).as("done all the same").contains("Done for today").doesNotContain("Rest day");
    }

    @Test
    void whereNothingIsOpenIsADayOfRest() {
        leaveOutAllStretches();
        assertThat(today()).contains("Rest day, and that is part of it", "href=\"/pain\">Rate your back</a>")
                .doesNotContain("Train anyway", START, LENGTH, "What would be open");
    }

    @Test
    void aFlareUpMakesAGentleDay() {
        owner.call(FlareCall.Call.BEGUN);
        owner.checkSafety().then().statusCode(303);
        assertThat(today()).contains("A gentle day", "Keep moving gently", "0 of 2, today and yesterday.",
                "href=\"/session\">Start gently</a>", "About this flare-up, and the way out", "Tuesday: </span>flare-up")
                .containsOnlyOnce(START)
                .doesNotContain(LENGTH, BAD_DAY, "Next: ", "Next to open", "/slots/", ">Start</a>");
        owner.train(3).then().statusCode(303);
        assertThat(today()).contains("A gentle day", "Pain 3 before, 3 after.", "Tuesday: </span>done");
    }

    @Test
    void theSafetyQuestionsComeFirstAndGentleWorkSecond() {
        owner = Visitor.unchecked();
        assertThat(today()).contains("A short check first", "A short safety check comes before the rest.",
                "class=\"primary\" href=\"/safety-check\"", ">Start without it</a>", LENGTH).containsOnlyOnce(START)
                .doesNotContain(">Start</a>", "exercises today</h2>");
        owner.checkSafety().then().statusCode(303);
        assertThat(today()).contains(">Start</a>").doesNotContain("A short check first");
    }

    @Test
    void inAFlareUpTooTheQuestionsComeFirst() {
        owner.rate("NOW", 8);
        assertThat(today()).contains("A gentle day, and a short check first", ">Start gently without it</a>", "href=\"/flare\"")
                .doesNotContain(LENGTH, BAD_DAY);
    }

    @Test
    void aLockLeavesTheGreetingAndOneCard() {
        owner.checkSafety(Sign.NIGHT_PAIN);
        assertThat(today()).contains("Good morning", "Be checked today or tomorrow", "class=\"primary\" href=\"/see-someone\"")
                .doesNotContain(START, "class=\"week\"", "action=\"/pain\"", LENGTH, BAD_DAY, "Next: ");
    }

    @Test
    void inAnEmergencyTheCallStandsOut() {
        owner.checkSafety(Sign.CHEST_PAIN);
        assertThat(owner.get("/today").asString()).contains("Get help now", "href=\"tel:112\"")
                .doesNotContain("class=\"primary\"", START, "class=\"week\"", "action=\"/pain\"");
    }

    @Test
    void aReturnAfterABreakSaysSoOnce() {
        owner.train(1).then().statusCode(303);
        clock.set(TestClock.FIRST_DAY.plusDays(12), "08:00");
        assertThat(today()).containsOnlyOnce("Welcome back after 12 days. You start a little easier.").contains(">Start</a>");
    }

    @Test
    void aCalmDayFirstIsSaidOnce() {
        owner.rate("NOW", 6);
        assertThat(today()).containsOnlyOnce("A rating of 6 in the last day: nothing harder until").contains(">Start</a>");
    }

    /** A month of every day: somewhere in it two lighter sessions are planned. */
    @Test
    void aLighterSessionIsSaidOnce() {
        var light = "A planned lighter session: one set less";
        var seen = 0;
        for (int day = 0; day < 36; day++) {
            clock.set(TestClock.FIRST_DAY.plusDays(day), "07:30");
            owner.rate("MORNING", 1);
            clock.set(TestClock.FIRST_DAY.plusDays(day), "18:00");
            var page = today();
            if (page.contains(light)) {
                seen++;
                assertThat(page).containsOnlyOnce(light).contains(">Start</a>");
            }
            owner.train(1);
        }
        assertThat(seen).isEqualTo(2);
    }

    @Test
    void theDayIsGreetedByThePersonsOwnClock() {
        clock.set(TestClock.FIRST_DAY, "03:59");
        assertThat(today()).contains("Good evening");
        clock.set(TestClock.FIRST_DAY, "04:00");
        assertThat(today()).contains("Good morning");
        clock.set(TestClock.FIRST_DAY, "12:00");
        assertThat(today()).contains("Good afternoon");
        clock.set(TestClock.FIRST_DAY, "18:00");
        assertThat(today()).contains("Good evening");
        People.tell(owner, profile -> profile.zone = "Pacific/Auckland");
        assertThat(today()).contains("Good morning", "<h1>Wednesday 2 September</h1>");
    }

    @Test
    void whatOpensNextStandsThereWithWhatItTakes() {
        owner.train(1).then().statusCode(303);
        clock.set(TestClock.FIRST_DAY.plusDays(1), "07:30");
        owner.rate("MORNING", 1);
        assertThat(today()).contains("Next: Knee to chest</h2>", "href=\"/ladders/knee-to-chest\">20 seconds</a>",
                "Good sessions at 3 × 5 s each side, each with a settled next day: 1 of 3, within the latest 4.",
                "well once; 2 more open: ");
    }

    private String today() {
        var page = owner.get("/today").then().statusCode(200).extract().asString();
        assertThat(page).containsOnlyOnce("class=\"primary\"");
        return page;
    }

    private void leaveOutAllStretches() {
        for (var ladder : new String[] {"knee-to-chest", "cat-cow", "childs-pose", "knee-rolls", "hip-twist", "twist-stretch",
            "cobra", "seated-bend", "ninety-ninety", "hamstring", "hip-flexor", "piriformis", "pelvic-tilt"}) {
            owner.post("/left-out/" + ladder, Map.of("reason", "other")).then().statusCode(303);
        }
        owner.get("/today");
    }
}
