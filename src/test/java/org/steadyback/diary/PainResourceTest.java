package org.steadyback.diary;

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

import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

@AppTest
class PainResourceTest {

    @Inject
    TestClock clock;

    private Visitor owner;

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY, "09:00");
        owner = Visitor.unchecked();
    }

    @Test
    void aRatingIsLoggedAndStandsInTheDiary() {
        owner.post("/pain", rating(Map.of("score", 4, "place", "LEG", "note", "after gardening <b>"))).then()
                .statusCode(303).header("Location", endsWith("/today"));
        owner.get("/today").then().body(containsString("Logged: 4 of 10."));
        owner.get("/diary").then().body(allOf(containsString("Pain <strong>4</strong> of 10"),
                containsString(", leg"), containsString("after gardening &lt;b&gt;"),
                containsString("Tuesday 1 September")));
    }

    @Test
    void zeroIsARating() {
        owner.post("/pain", rating(Map.of("score", 0))).then().statusCode(303);
        owner.get("/diary").then().body(containsString("Pain <strong>0</strong> of 10"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"score,-", "score,11", "score,-1", "kind,SOMETIMES", "kind,-", "place,KNEE",
            "entry,42", "entry,-"})
    void badInputComesBackWithAnErrorAndWithWhatWasTyped(String field, String value) {
        var fields = new HashMap<String, Object>(rating(Map.of("note", "what I typed")));
        if (value == null) {
            fields.remove(field);
        } else {
            fields.put(field, value);
        }
        owner.post("/pain", fields).then().statusCode(422).body(allOf(containsString("what I typed"),
                containsString("role=\"alert\""), containsString("href=\"#" + field + "\"")));
        owner.get("/diary").then().body(containsString("Nothing here yet"));
    }

    @ParameterizedTest
    @CsvSource({"score,many", "score,3.5", "score,99999999999"})
    void aScoreThatIsNoWholeNumberIsRefused(String field, String value) {
        owner.post("/pain", rating(Map.of(field, value))).then().statusCode(400);
        owner.get("/diary").then().body(containsString("Nothing here yet"));
    }

    @Test
    void aNoteCanBeLongButNotEndless() {
        owner.post("/pain", rating(Map.of("note", "x".repeat(2000)))).then().statusCode(303);
        owner.post("/pain", rating(Map.of("note", "y".repeat(2001)))).then().statusCode(422)
                .body(containsString("Keep the note under"));
    }

    @Test
    void sendingItTwiceLogsItOnce() {
        var rating = rating(Map.of("score", 5));
        owner.post("/pain", rating).then().statusCode(303);
        owner.post("/pain", rating).then().statusCode(303);
        owner.get("/today").then().body(containsString("nothing was added twice"));
        assertThat(owner.get("/diary").asString().split("of 10", -1)).hasSize(2);
    }

    @Test
    void aRatingIsCorrected() {
        owner.post("/pain", rating(Map.of("score", 6, "kind", "NOW"))).then().statusCode(303);
        owner.get("/today").then().body(containsString("A rating of 6 in the last day"));
        var id = owner.newest("pain");
        owner.get("/pain/" + id).then().statusCode(200).body(containsString("value=\"2026-09-01T09:00\""));
        owner.post("/pain/" + id, rating(Map.of("score", 3, "at", "2026-09-01T08:15"))).then().statusCode(303)
                .header("Location", endsWith("/diary"));
        owner.get("/diary").then().body(allOf(containsString("The entry is corrected."),
                containsString("Pain <strong>3</strong>"), containsString("08:15")));
        owner.get("/today").then().body(not(containsString("A rating of 6 in the last day")));
    }

    @ParameterizedTest
    @CsvSource({"2026-09-01T09:01", "1899-12-31T23:59", "yesterday", "2026-02-30T10:00"})
    void aMomentThatCannotBeIsRefused(String at) {
        owner.rate("NOW", 3).then().statusCode(303);
        owner.post("/pain/" + owner.newest("pain"), rating(Map.of("at", at, "score", 7))).then().statusCode(422)
                .body(allOf(containsString("href=\"#at\""), containsString("value=\"" + at + "\"")));
        owner.get("/diary").then().body(containsString("Pain <strong>3</strong>"));
    }

    @Test
    void aRatingIsDeletedAndItsGuardWithIt() {
        owner.rate("NOW", 8).then().statusCode(303);
        owner.post("/pain/" + owner.newest("pain") + "/deletion", Map.of()).then().statusCode(303);
        owner.get("/diary").then().body(allOf(containsString("Deleted: Pain 8 of 10, today 09:00."),
                containsString("Nothing here yet")));
        owner.get("/today").then().body(not(containsString("in the last day")));
    }

    private static Map<String, Object> rating(Map<String, ?> fields) {
        var rating = new HashMap<String, Object>(Map.of("entry", UUID.randomUUID(), "kind", "NOW", "score", 2,
                "place", "BACK", "note", ""));
        rating.putAll(fields);
        return rating;
    }
}
