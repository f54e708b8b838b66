package org.steadyback.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

@AppTest
class SessionsResourceTest {

    @Inject
    TestClock clock;

    private Visitor owner;

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY, "18:00");
        owner = Visitor.welcomed();
    }

    @Test
    void theWarmUpIsAskedForAndKept() {
        owner.get("/session").then().body(allOf(containsString("First 5 minutes of easy walking"),
                not(containsString("name=\"warmUp\" checked"))));
        var fields = owner.allAsShown(1);
        fields.put("warmUp", "on");
        var refused = new HashMap<>(fields);
        refused.put("painAfter", 11);
        owner.post("/sessions", refused).then().statusCode(422).body(containsString("name=\"warmUp\" checked"));
        owner.post("/sessions", fields).then().statusCode(303);
        owner.get("/export").then().body(containsString("\"warmUp\":true"));
        var session = "/sessions/" + owner.newest("sessions");
        owner.get(session).then().body(containsString("name=\"warmUp\" checked"));
        fields.remove("warmUp");
        owner.post(session, fields).then().statusCode(303);
        owner.get("/export").then().body(containsString("\"warmUp\":false"));
    }

    @Test
    void aSessionIsLoggedAsShown() {
        owner.get("/today").then().body(containsString(">Start</a>"));
        owner.train(1).then().statusCode(303).header("Location", endsWith("/today"));
        owner.get("/today").then().body(allOf(containsString("Your session is in the diary."),
                containsString("Done for today")));
        owner.get("/diary").then().body(allOf(containsString("pain before <strong>1</strong>, after <strong>1</strong>"),
                containsString("Pelvic tilt, 5 tilts: 5 times; pain 1"),
                containsString("Hamstring stretch, 10 seconds: 6 × 10 s; pain 1")));
    }

    @Test
    void whatWasManagedIsLoggedSetBySet() {
        var fields = owner.sessionFields();
        fields.put("hamstring.did", "some");
        fields.put("hamstring.left", List.of("10", "12", ""));
        fields.put("hamstring.right", List.of("9", "0", ""));
        fields.put("hamstring.comfort", "TIGHT");
        fields.put("hamstring.skipped", "TIME");
        owner.post("/sessions", fields).then().statusCode(303);
        owner.get("/diary").then().body(allOf(containsString("10, 12, 9 s"), not(containsString("Pelvic tilt"))));
        owner.get("/sessions/" + owner.newest("sessions")).then().body(allOf(
                containsString("name=\"hamstring.left\" inputmode=\"numeric\" pattern=\"[0-9]*\" autocomplete=\"off\" value=\"12\""),
                containsString("value=\"TIGHT\" checked"), containsString("value=\"TIME\" selected")));
    }

    @Test
    void nothingChosenIsNothingLogged() {
        owner.post("/sessions", owner.sessionFields()).then().statusCode(422)
                .body(allOf(containsString("Nothing to log yet"), containsString("href=\"#session\"")));
        owner.get("/diary").then().body(not(containsString("href=\"/sessions/")));
    }

    @ParameterizedTest
    @CsvSource({"hamstring.left,abc,hamstring.left-1", "hamstring.left,-4,hamstring.left-1",
            "hamstring.left,3601,hamstring.left-1", "hamstring.left,1e3,hamstring.left-1",
            "hamstring.pain,12,hamstring.pain", "painBefore,11,painBefore", "painAfter,x,painAfter",
            "hamstring.stage,X99,hamstring.stage", "hamstring.comfort,VAGUE,hamstring.comfort",
            "hamstring.skipped,BORED,hamstring.skipped", "hamstring.load,heavy,hamstring.load"})
    void badInputComesBackWhereItWasMade(String field, String value, String error) {
        var fields = owner.sessionFields();
        fields.put("note", "what I typed");
        fields.put("hamstring.did", "some");
        fields.put("hamstring.left", List.of("10"));
        fields.put(field, value);
        owner.post("/sessions", fields).then().statusCode(422).body(allOf(containsString("what I typed"),
                containsString("role=\"alert\""), containsString("href=\"#" + error + "\"")));
        owner.get("/diary").then().body(not(containsString("href=\"/sessions/")));
    }

    @Test
    void somethingElseAsksWhatItWas() {
        var fields = owner.sessionFields();
        fields.put("hamstring.did", "some");
        owner.post("/sessions", fields).then().statusCode(422)
                .body(containsString("Choose what you did, or type what you managed."));
    }

    @Test
    void anUnknownLadderIsRefusedNotLogged() {
        var fields = owner.sessionFields();
        fields.put("ladder", List.of("flying"));
        fields.put("flying.did", "all");
        fields.put("flying.stage", "Z1");
        owner.post("/sessions", fields).then().statusCode(422).body(containsString("not in the programme"));
    }

    @Test
    void aHarderStageGoesIntoTheDiaryAndOpensNothing() {
        var fields = owner.sessionFields();
        fields.put("ladder", List.of("front-plank"));
        fields.put("front-plank.shown", "P1");
        fields.put("front-plank.stage", "P10");
        fields.put("front-plank.did", "some");
        fields.put("front-plank.set", List.of("20"));
        fields.put("front-plank.load", "11.3");
        owner.post("/sessions", fields).then().statusCode(303);
        owner.get("/ladders").then().body(containsString("Closed. Opens with phase 2"));
    }

    @Test
    void sendingItTwiceLogsItOnce() {
        var fields = owner.allAsShown(1);
        owner.post("/sessions", fields).then().statusCode(303);
        owner.post("/sessions", fields).then().statusCode(303);
        owner.get("/today").then().body(containsString("nothing was added twice"));
        assertThat(owner.get("/diary").asString().split("Session,", -1)).hasSize(2);
    }

    @Test
    void aCorrectionTakesBackWhatNoLongerHolds() {
        owner.train(1).then().statusCode(303);
        var first = owner.newest("sessions");
        for (int day = 1; day < 3; day++) {
            clock.set(TestClock.FIRST_DAY.plusDays(day), "07:00");
            owner.rate("MORNING", 1).then().statusCode(303);
            clock.set(TestClock.FIRST_DAY.plusDays(day), "18:00");
            owner.train(1).then().statusCode(303);
        }
        clock.set(TestClock.FIRST_DAY.plusDays(3), "07:00");
        owner.rate("MORNING", 1).then().statusCode(303);
        owner.get("/today").then().body(containsString("3 good sessions of Hamstring stretch at 3 × 10 s each side. "
                + "New: 20 seconds (5 × 20 s each side)."));

        var corrected = new HashMap<String, Object>(Map.of("entry", "3f0c9a3e-0000-4000-8000-000000000000",
                "ladder", List.of("hamstring"), "hamstring.shown", "X1", "hamstring.stage", "X1",
                "hamstring.did", "some", "hamstring.left", "4", "hamstring.right", "4", "hamstring.pain", "1"));
        owner.post("/sessions/" + first, corrected).then().statusCode(303);
        owner.get("/diary").then().body(allOf(containsString("The entry is corrected."),
                containsString("No longer so after this change: 3 good sessions of Hamstring stretch")));
        owner.get("/ladders/hamstring").then().body(containsString("Recalculated"));
        owner.get("/ladders").then().body(containsString("10 seconds, 3 × 10 s each side"));
    }

    @Test
    void aDeletedSessionLeavesNothingBehind() {
        owner.train(1).then().statusCode(303);
        owner.post("/sessions/" + owner.newest("sessions") + "/deletion", Map.of()).then().statusCode(303);
        owner.get("/diary").then().body(not(containsString("href=\"/sessions/")));
        owner.get("/today").then().body(containsString(">Start</a>"));
    }

    @ParameterizedTest
    @CsvSource({"hamstring.left,6", "hamstring.stage,X2", "hamstring.load,5"})
    void allAsShownBesideSomethingElseIsAskedAbout(String field, String value) {
        var fields = owner.sessionFields();
        fields.put("hamstring.did", "all");
        fields.put(field, value);
        owner.post("/sessions", fields).then().statusCode(422).body(allOf(containsString("but typed something else"),
                containsString("href=\"#hamstring.did\"")));
    }

    @Test
    void onlyAReasonIsLeftOut() {
        var fields = owner.sessionFields();
        fields.put("hamstring.skipped", "TIME");
        owner.post("/sessions", fields).then().statusCode(303);
        owner.get("/diary").then().body(containsString("Hamstring stretch, 10 seconds: left out"));
    }

    @Test
    void leftOutIsNoMissAndNoRestEvenWithARating() {
        var fields = owner.sessionFields();
        fields.put("pelvic-tilt.did", "skipped");
        fields.put("pelvic-tilt.pain", "4");
        owner.post("/sessions", fields).then().statusCode(303);
        owner.get("/today").then().body(not(containsString("Pelvic tilt</a> (5 tilts): again from")));
    }

    @Test
    void zerosAreNothingDone() {
        var fields = owner.sessionFields();
        fields.put("hamstring.did", "some");
        fields.put("hamstring.left", List.of("0", "0"));
        owner.post("/sessions", fields).then().statusCode(422)
                .body(containsString("Choose what you did, or type what you managed."));
    }

    @Test
    void aCorrectionKeepsWhatTheFormDidNotShow() {
        owner.train(1).then().statusCode(303);
        owner.post("/sessions/" + owner.newest("sessions"), Map.of("entry", UUID.randomUUID(),
                "ladder", List.of("hamstring"), "hamstring.shown", "X1", "hamstring.stage", "X1",
                "hamstring.did", "all")).then().statusCode(303);
        owner.get("/diary").then().body(allOf(containsString("Pelvic tilt, 5 tilts"),
                containsString("Hamstring stretch, 10 seconds: 6 × 10 s<")));
    }

    @Test
    void savingACorrectionTwiceAtOnceSavesIt() throws Exception {
        owner.train(1).then().statusCode(303);
        var path = "/sessions/" + owner.newest("sessions");
        var fields = Map.of("entry", UUID.randomUUID(), "ladder", List.of("hamstring"), "hamstring.shown", "X1",
                "hamstring.stage", "X1", "hamstring.did", "all", "hamstring.pain", "0");
        Callable<Integer> save = () -> owner.twin().post(path, fields).statusCode();
        try (var threads = Executors.newFixedThreadPool(4)) {
            assertThat(threads.invokeAll(List.of(save, save, save, save))).extracting(saved -> saved.get())
                    .containsOnly(303);
        }
        owner.get("/diary").then().body(containsString("Hamstring stretch, 10 seconds: 6 × 10 s; pain 0"));
    }

    @Test
    void deletingTwiceAtOnceFindsNothingTheSecondTime() throws Exception {
        owner.train(1).then().statusCode(303);
        var path = "/sessions/" + owner.newest("sessions") + "/deletion";
        Callable<Integer> delete = () -> owner.twin().post(path, Map.of()).statusCode();
        try (var threads = Executors.newFixedThreadPool(4)) {
            assertThat(threads.invokeAll(List.of(delete, delete, delete))).extracting(deleted -> deleted.get())
                    .containsExactlyInAnyOrder(303, 404, 404);
        }
    }
}
