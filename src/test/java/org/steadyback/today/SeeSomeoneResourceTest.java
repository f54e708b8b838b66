package org.steadyback.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.restassured.response.Response;

import org.steadyback.progression.Sign;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

@AppTest
class SeeSomeoneResourceTest {

    private static final LocalDate SIGN = TestClock.FIRST_DAY.plusDays(3);

    @Inject
    TestClock clock;

    private Visitor owner;

    @BeforeEach
    void aSignOnTheFourthDay() {
        clock.set(TestClock.FIRST_DAY, "09:00");
        owner = Visitor.welcomed();
        clock.set(SIGN, "09:00");
        owner.rate("MORNING", 4);
        owner.checkSafety(Sign.CHEST_PAIN);
        clock.set(SIGN.plusDays(2), "09:00");
    }

    @Test
    void theSummaryTellsSignsPainAndStart() {
        owner.get("/see-someone").then().statusCode(200).body(allOf(containsString("Friday 4 September"),
                containsString("<li>Chest pain</li>"), containsString("4 of 10, in the back, Friday 4 September"),
                containsString("2 of 10, on Tuesday 1 September"), containsString("nothing told")));
    }

    @Test
    void whoeverWasSeenGoesOn() {
        seen("2026-09-05").then().statusCode(303).header("Location", endsWith("/today"));
        owner.get("/today").then().body(allOf(containsString("Noted: a professional has seen you since"),
                not(containsString("Get help now")), containsString(">Start</a>")));
        owner.get("/diary").then().body(containsString("Checked by a professional on Saturday 5 September"));
    }

    @ParameterizedTest
    @CsvSource({"2026-09-04", "2026-09-06"})
    void theDayOfTheSignAndTodayCount(String on) {
        seen(on).then().statusCode(303);
        owner.get("/today").then().body(not(containsString("Get help now")));
    }

    @ParameterizedTest
    @CsvSource({"2026-09-03,before the day on which you ticked the sign", "2026-09-07,not in the future",
            "1899-12-31,not in the future", "yesterday,Give the date", "'',Give the date", "2026-02-30,Give the date"})
    void aDateThatCannotBeComesBackAsTyped(String on, String says) {
        seen(on).then().statusCode(422).body(allOf(containsString("<a href=\"#on\">"), containsString(says),
                containsString("id=\"on-error\""), containsString("value=\"" + on + "\""),
                containsString("Get help now"), containsString("<li>Chest pain</li>")));
        owner.get("/today").then().body(containsString("Get help now"));
    }

    @Test
    void withoutADateNothingIsLogged() {
        owner.post("/see-someone", Map.of("entry", UUID.randomUUID())).then().statusCode(422);
        owner.post("/see-someone", Map.of("entry", "42", "on", "2026-09-05")).then().statusCode(422)
                .body(allOf(containsString("Reload the page"), containsString("value=\"2026-09-05\"")));
        owner.get("/today").then().body(containsString("Get help now"));
    }

    @Test
    void sendingItTwiceLogsItOnce() {
        var seen = Map.of("entry", UUID.randomUUID(), "on", "2026-09-05");
        owner.post("/see-someone", seen).then().statusCode(303);
        owner.post("/see-someone", seen).then().statusCode(303);
        assertThat(owner.get("/diary").asString().split("Checked by a professional", -1)).hasSize(2);
    }

    @Test
    void aNewSignAfterThatClosesAgain() {
        seen("2026-09-05");
        owner.checkSafety(Sign.NIGHT_PAIN).then().header("Location", endsWith("/see-someone"));
        owner.get("/today").then().body(containsString("Be checked today or tomorrow"));
        seen("2026-09-05").then().statusCode(422);
    }

    @Test
    void aDateCanBeKeptWithoutASign() {
        var careful = Visitor.welcomed();
        careful.get("/see-someone").then().statusCode(200).body(allOf(containsString("Nothing is closed"),
                not(containsString("To show to a professional"))));
        careful.post("/see-someone", Map.of("entry", UUID.randomUUID(), "on", "2026-08-01")).then().statusCode(303);
        careful.get("/diary").then().body(containsString("Checked by a professional on Saturday 1 August"));
    }

    private Response seen(String on) {
        return owner.post("/see-someone", Map.of("entry", UUID.randomUUID(), "on", on));
    }
}
