package org.steadyback.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;

import org.steadyback.account.Account;
import org.steadyback.account.Profile;
import org.steadyback.progression.Condition;
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
    void theSummaryTellsWhoItIsAndWhatTheyHaveBeenDoing() {
        changeProfile(profile -> {
            profile.birthYear = 1980;
            profile.conditions.add(Condition.OSTEOPOROSIS);
        });
        owner.get("/see-someone").then().body(allOf(containsString("about 46, born in 1980"),
                containsString("Fragile bones (osteoporosis)"), containsString("No session of home exercise in the last 28 days; phase 1 of 4")));
        var busy = Visitor.welcomed();
        busy.train(2).then().statusCode(303);
        busy.checkSafety(Sign.NIGHT_PAIN);
        busy.get("/see-someone").then().body(allOf(containsString("1 session of home exercise in the last 28 days, the latest on Sunday 6 September ("),
                containsString("Knee to chest"), not(containsString("born in"))));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"GB,Europe/Berlin,tel:999,call 999", "-,Asia/Tokyo,tel:119,call 119",
        "ZA,UTC,tel:10177,call 112 or 10177", "-,UTC,tel:911,'call 112 in Europe, 911 in the US'"})
    void theNumberIsThatOfTheirCountry(String country, String zone, String link, String says) {
        changeProfile(profile -> {
            profile.country = country;
            profile.zone = zone;
        });
        owner.get("/see-someone").then().body(allOf(containsString("href=\"" + link + "\""), containsString(says)));
        owner.get("/today").then().body(allOf(containsString("href=\"" + link + "\""), containsString(says)));
    }

    @Test
    void whereTheNumberIsNotCertainNoneIsShown() {
        changeProfile(profile -> profile.country = "AF");
        owner.get("/see-someone").then().body(allOf(containsString("call your local emergency number"), not(containsString("tel:"))));
    }

    @Test
    void whatCanWaitUntilTomorrowHasTheLineForAdviceWhereThereIsOne() {
        var careful = Visitor.unchecked();
        careful.checkSafety(Sign.NIGHT_PAIN);
        careful.get("/see-someone").then().body(allOf(containsString("href=\"tel:116117\""), containsString("In Germany this number"),
                not(containsString("href=\"tel:112\""))));
        changeProfile(careful, profile -> profile.country = "US");
        careful.get("/see-someone").then().body(allOf(containsString("Use an urgent-care line or clinic."), containsString("call 911.")));
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

    private void changeProfile(Consumer<Profile> change) {
        changeProfile(owner, change);
    }

    private static void changeProfile(Visitor whose, Consumer<Profile> change) {
        QuarkusTransaction.requiringNew().run(() -> change.accept(
                Profile.of(Account.findByEmail(whose.email()).orElseThrow()).orElseThrow()));
    }

    private Response seen(String on) {
        return owner.post("/see-someone", Map.of("entry", UUID.randomUUID(), "on", on));
    }
}
