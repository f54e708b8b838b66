package org.steadyback.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.restassured.response.ValidatableResponse;

import org.steadyback.progression.Sign;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

@AppTest
class PlanResourceTest {

    private static final String PROBLEM = "application/problem+json";

    @Inject
    TestClock clock;

    private Visitor owner;

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY, "18:00");
        owner = Visitor.welcomed();
    }

    @Test
    void saysWhatThePagesSay() {
        plan().body("at", is("2026-09-01T18:00:00+02:00")).body("rulesVersion", is("1.0")).body("mode", is("normal"))
                .body("phase", is(1)).body("ladders", hasSize(27)).body("decisions", empty()).body("notices", empty())
                .body("ladders.find { it.ladder == 'front-plank' }.status", is("locked"))
                .body("ladders.find { it.ladder == 'front-plank' }.stage", is("P1"))
                .body("ladders.find { it.ladder == 'front-plank' }.because[0].rule", is("R22"))
                .body("ladders.find { it.ladder == 'front-plank' }.next.stage", is("P1"))
                .body("ladders.find { it.ladder == 'front-plank' }.next.criteria.rule", hasItem("R22"))
                .body("ladders.find { it.ladder == 'hamstring' }.status", is("offered"))
                .body("ladders.find { it.ladder == 'hamstring' }.next.stage", is("X2"))
                .body("ladders.find { it.ladder == 'hamstring' }.next.earliest", is("2026-09-04"))
                .body("ladders.find { it.ladder == 'hamstring' }.next.criteria[0].have", is("0"))
                .body("ladders.find { it.ladder == 'hamstring' }.next.criteria[0].need", is("3"))
                .body("ladders.find { it.ladder == 'hamstring' }.next.criteria[0].met", is(false))
                .body("ladders.collect { it.because }.flatten().text", everyItem(not(containsString("{"))));
    }

    @Test
    void offersWhatMayBeDoneNowWithItsDose() {
        plan().body("offer.ladder", hasItem("hamstring")).body("offer.ladder", not(hasItem("front-plank")))
                .body("offer.find { it.ladder == 'hamstring' }", equalTo(offered()));
    }

    private static Map<String, Object> offered() {
        var dose = new HashMap<String, Object>(Map.of("ladder", "hamstring", "stage", "X1", "sets", 3,
                "holdSeconds", 10, "perSide", true, "restSeconds", 30));
        dose.put("reps", null);
        dose.put("loadKg", null);
        return dose;
    }

    @Test
    void thePastIsWhatTheDiaryUpToThenSays() {
        threeGoodDays();

        plan("2026-09-03T12:00:00+02:00").body("decisions", empty())
                .body("ladders.find { it.ladder == 'hamstring' }.stage", is("X1"));
        var now = plan();
        now.body("decisions.size()", is(2)).body("decisions[0].rule", is("R9")).body("decisions[0].from", is("X1"))
                .body("decisions[0].to", is("X2")).body("decisions[0].at", is("2026-09-04T07:00:00+02:00"));
        plan("2026-09-04T07:00:00+02:00").body("decisions", equalTo(now.extract().path("decisions")));
    }

    @Test
    void anEntryOfTheVeryMomentCounts() {
        clock.set(TestClock.FIRST_DAY, "18:30");
        owner.rate("NOW", 7).then().statusCode(303);

        plan("2026-09-01T16:29:59Z").body("mode", is("normal"));
        plan("2026-09-01T16:30:00Z").body("mode", is("flare")).body("at", is("2026-09-01T18:30:00+02:00"))
                .body("decisions[-1].to", is("flare")).body("decisions[-1].ladder", nullValue())
                .body("decisions[-1].rule", is("R15"));
    }

    @Test
    void beforeTheFirstEntryTheSafetyQuestionsAreStillToCome() {
        plan("2020-01-01T00:00:00Z").body("mode", is("screening")).body("phase", is(1)).body("decisions", empty());
    }

    @Test
    void theFutureIsWhatTimeAloneMakesOfIt() {
        owner.rate("NOW", 6).then().statusCode(303);

        plan("2026-09-02T18:00:00+02:00").body("offer[0].ladder", notNullValue())
                .body("ladders.find { it.ladder == 'hamstring' }.because[0].rule", is("R5"));
        plan("2026-09-02T18:00:01+02:00").body("ladders.find { it.ladder == 'hamstring' }.because[0].rule", is("R28"));
        plan("2026-12-01T18:00:00+01:00").body("mode", is("screening"));
    }

    @Test
    void aLockOffersNothingAndAnUrgentOneWalking() {
        owner.checkSafety(Sign.NIGHT_PAIN).then().statusCode(303);
        plan().body("mode", is("urgent-lock")).body("offer.ladder", equalTo(List.of("walking")));
        owner.checkSafety(Sign.SADDLE_NUMBNESS).then().statusCode(303);
        plan().body("mode", is("emergency-lock")).body("offer", empty())
                .body("ladders.find { it.ladder == 'walking' }.next.earliest", nullValue());
    }

    @Test
    void theSoonestDateIsTheOneOnWhichItOpens() {
        owner.train(1).then().statusCode(303);
        String soonest = plan().extract().path("ladders.find { it.ladder == 'hamstring' }.next.earliest");
        threeMoreGoodDays();
        clock.set(LocalDate.parse(soonest), "12:00");

        plan().body("ladders.find { it.ladder == 'hamstring' }.stage", is("X2"));
    }

    @Test
    void ownActivitiesThatBecomeHarderAreANoticeAndNothingElse() {
        owner.scoreActivities(Map.of("putting on socks", 6)).then().statusCode(303);
        clock.set(TestClock.FIRST_DAY.plusDays(7), "18:00");
        List<?> before = plan().body("notices", empty()).extract().path("ladders");
        owner.scoreActivities(Map.of("Putting on socks", 4)).then().statusCode(303);

        plan().body("notices", hasSize(1)).body("notices[0].rule", is("R25"))
                .body("notices[0].text", containsString("by 2 points or more"))
                .body("decisions", empty()).body("ladders", equalTo(before));
        plan("2026-09-08T17:59:59+02:00").body("notices", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-09-01", "2026-09-01T18:00:00", "2026-13-01T18:00:00Z",
            "1899-12-31T20:00:00Z", "2200-01-02T00:00:00Z", "+999999999-12-31T23:59:59-18:00", "2026-09-01T18:00:00[x]"})
    void aMomentThatCannotBeReadIsSaid(String at) {
        given().redirects().follow(false).cookies(owner.cookies()).queryParam("at", at).get("/api/plan").then()
                .statusCode(400).contentType(PROBLEM).body("status", is(400)).body("type", is("about:blank"))
                .body("title", is("The moment cannot be read")).body("detail", containsString("2026-10-01T08:00:00+02:00"));
    }

    @Test
    void aPlusThatNobodyEncodedIsUnderstood() {
        owner.get("/api/plan?at=2026-09-01T18:00:00+02:00").then().statusCode(200);
    }

    @Test
    void anAnonymousIsToldToSignIn() {
        Visitor.anonymous().get("/api/plan").then().statusCode(401).contentType(PROBLEM)
                .body("title", is("Nobody is signed in"));
    }

    @Test
    void theWelcomeComesFirst() {
        Visitor.signedUp("early-" + UUID.randomUUID() + "@example.org").get("/api/plan").then().statusCode(409)
                .contentType(PROBLEM).body("detail", containsString("/welcome"));
    }

    @Test
    void aPathThatIsNotThereIsSaidInJson() {
        owner.get("/api/nothing").then().statusCode(404).contentType(PROBLEM).body("status", is(404));
    }

    @Test
    void isDescribedForPrograms() {
        var description = given().accept("application/json").get("/q/openapi").then().statusCode(200)
                .body("info.title", is("Steadyback"))
                .body("paths.'/api/plan'.get.parameters[0].name", is("at"))
                .body("paths.'/api/plan'.get.responses.'400'.content.'application/problem+json'", notNullValue())
                .body("components.schemas.Plan.properties.mode.enum", hasItem("emergency-lock"));
        assertThat(description.extract().<Map<String, ?>>path("paths")).containsOnlyKeys("/api/plan");
    }

    private void threeGoodDays() {
        owner.train(1).then().statusCode(303);
        threeMoreGoodDays();
    }

    private void threeMoreGoodDays() {
        for (int day = 1; day < 4; day++) {
            clock.set(TestClock.FIRST_DAY.plusDays(day), "07:00");
            owner.rate("MORNING", 1).then().statusCode(303);
            if (day < 3) {
                clock.set(TestClock.FIRST_DAY.plusDays(day), "18:00");
                owner.train(1).then().statusCode(303);
            }
        }
    }

    private ValidatableResponse plan() {
        return owner.get("/api/plan").then().statusCode(200).contentType("application/json");
    }

    private ValidatableResponse plan(String at) {
        return given().redirects().follow(false).cookies(owner.cookies()).queryParam("at", at).get("/api/plan").then()
                .statusCode(200);
    }
}
