package org.steadyback.routine;

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
import org.junit.jupiter.params.provider.ValueSource;

import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

/** Leaving an exercise out with a reason, and taking it back. */
@AppTest
class LeftOutResourceTest {

    @Inject
    TestClock clock;

    private Visitor owner;

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY, "18:00");
        owner = Visitor.welcomed();
    }

    @Test
    void itAsksWhyAndLeavesItOut() {
        owner.get("/left-out/piriformis").then().statusCode(200).body(allOf(containsString("Leave out Piriformis stretch"),
                containsString("value=\"pain\""), containsString("value=\"dislike\"")));
        owner.post("/left-out/piriformis", Map.of("reason", "dislike")).then().statusCode(303)
                .header("Location", endsWith("/today"));
        owner.get("/today").then().body(allOf(containsString("Piriformis stretch is left out from now on."),
                not(containsString("href=\"/exercises/piriformis-stretch\""))));
        assertThat(Visitor.ladders(owner.sessionFields())).doesNotContain("piriformis");
        owner.get("/exercises/piriformis-stretch").then().body(containsString("You left out Piriformis stretch"));
    }

    @Test
    void itIsTakenBack() {
        owner.post("/left-out/piriformis", Map.of("reason", "pain")).then().statusCode(303);
        owner.get("/left-out/piriformis").then().body(allOf(containsString("Piriformis stretch is left out"),
                containsString("Because: it hurts my back."), containsString("action=\"/left-out/piriformis/deletion\"")));
        owner.post("/left-out/piriformis/deletion", Map.of()).then().statusCode(303);
        owner.get("/today").then().body(allOf(containsString("Piriformis stretch is back."),
                containsString("href=\"/exercises/piriformis-stretch\"")));
        owner.post("/left-out/piriformis/deletion", Map.of()).then().statusCode(303);
    }

    /** R29: three ladders have a stand-in, the tilt has none, and nothing asks for the rest. */
    @Test
    void itSaysWhatLeavingOutDoesToThePhases() {
        owner.get("/left-out/front-plank").then().body(containsString("Reach out counts in its place"));
        owner.get("/left-out/pelvic-tilt").then().body(containsString("without it phase 3 stays closed"));
        owner.get("/left-out/chest").then().body(allOf(not(containsString("in its place")), not(containsString("stays closed"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "because", "PAIN"})
    void aReasonIsOneOfThoseShown(String reason) {
        owner.post("/left-out/piriformis", Map.of("reason", reason)).then().statusCode(422).body(allOf(
                containsString("Choose why you leave it out."), containsString("href=\"#reason\"")));
        owner.get("/today").then().body(containsString("href=\"/exercises/piriformis-stretch\""));
    }

    @Test
    void noReasonAtAllIsRefused() {
        owner.post("/left-out/piriformis", Map.of()).then().statusCode(422);
    }

    @Test
    void aSecondReasonReplacesTheFirst() {
        owner.post("/left-out/piriformis", Map.of("reason", "pain")).then().statusCode(303);
        owner.post("/left-out/piriformis", Map.of("reason", "other")).then().statusCode(303);
        owner.get("/left-out/piriformis").then().body(containsString("Because: another reason."));
    }

    @Test
    void whatIsNoLadderIsNotFound() {
        owner.get("/left-out/flying").then().statusCode(404);
        owner.post("/left-out/flying", Map.of("reason", "pain")).then().statusCode(404);
        owner.post("/left-out/flying/deletion", Map.of()).then().statusCode(404);
    }

    @Test
    void anotherPersonStillDoesIt() {
        owner.post("/left-out/piriformis", Map.of("reason", "pain")).then().statusCode(303);
        Visitor.welcomed().get("/today").then().body(containsString("href=\"/exercises/piriformis-stretch\""));
    }
}
