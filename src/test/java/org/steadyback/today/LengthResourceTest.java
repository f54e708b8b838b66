package org.steadyback.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.steadyback.account.RoutineLength;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.People;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

/** Short, normal or full, for one day. */
@AppTest
class LengthResourceTest {

    @Inject
    TestClock clock;

    private Visitor owner;

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY, "08:00");
        owner = Visitor.welcomed();
    }

    /** Of the first phase there are five exercises, however much somebody takes on. */
    @ParameterizedTest
    @CsvSource({"SHORT, 3", "NORMAL, 5", "FULL, 5"})
    void theRoutineAndTheSessionAreAsLongAsWasChosen(String length, int exercises) {
        choose(owner, length);
        owner.get("/today").then().body(allOf(containsString(exercises + " exercises today"),
                containsString("value=\"" + length + "\" aria-pressed=\"true\""), containsString(" for today. Tomorrow is as usual again.")));
        assertThat(Visitor.ladders(owner.sessionFields())).hasSize(exercises);
    }

    @Test
    void anotherDayBeginsWithTheUsualAgain() {
        choose(owner, "SHORT");
        clock.set(TestClock.FIRST_DAY, "23:59");
        owner.get("/today").then().body(containsString("3 exercises today"));
        clock.set(TestClock.FIRST_DAY.plusDays(1), "00:00");
        owner.get("/today").then().body(allOf(containsString("5 exercises today"), containsString("value=\"NORMAL\" aria-pressed=\"true\"")));
    }

    @Test
    void whoeverUsuallyDoesLittleMayDoMoreForADay() {
        People.tell(owner, profile -> profile.routineLength = RoutineLength.SHORT);
        owner.get("/today").then().body(containsString("3 exercises today"));
        choose(owner, "NORMAL");
        owner.get("/today").then().body(containsString("5 exercises today"));
        clock.set(TestClock.FIRST_DAY.plusDays(1), "08:00");
        owner.get("/today").then().body(containsString("3 exercises today"));
    }

    @Test
    void theLastOfTwoTabsHoldsAndTwoTapsAreOne() {
        var other = owner.twin();
        owner.get("/today");
        choose(other, "SHORT");
        choose(other, "SHORT");
        owner.get("/today").then().body(containsString("3 exercises today"));
        choose(owner, "NORMAL");
        other.get("/today").then().body(containsString("5 exercises today"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "LONG", "SHORT ", "0"})
    void whatIsNoLengthComesBackWhereItWasChosen(String nonsense) {
        owner.post("/today/length", Map.of("length", nonsense)).then().statusCode(422).body(allOf(
                containsString("href=\"#length\">Choose short, normal or full.</a>"), containsString("id=\"length-error\""),
                containsString("5 exercises today")));
    }

    @Test
    void nothingChosenComesBackToo() {
        owner.post("/today/length", Map.of()).then().statusCode(422).body(containsString("Choose short, normal or full."));
    }

    @Test
    void anothersDayStaysAsItIs() {
        choose(owner, "SHORT");
        Visitor.welcomed().get("/today").then().body(allOf(containsString("5 exercises today"), not(containsString("3 exercises today"))));
    }

    @Test
    void whoeverHasNotFinishedTheWelcomeIsSentThere() {
        Visitor.signedUp("no-length-" + System.nanoTime() + "@example.org").post("/today/length", Map.of("length", "SHORT"))
                .then().statusCode(303).header("Location", containsString("/welcome"));
    }

    private static void choose(Visitor who, String length) {
        who.post("/today/length", Map.of("length", length)).then().statusCode(303).header("Location", endsWith("/today"));
    }
}
