package org.steadyback.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.progression.Sign;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

/** What was not noted at the time, added later. */
@AppTest
class PastDayResourceTest {

    @Inject
    TestClock clock;

    private Visitor owner;

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY, "07:00");
        owner = Visitor.welcomed();
    }

    @Test
    void theDiaryLeadsToTheDayAndTheDayToItsForms() {
        clock.set(TestClock.FIRST_DAY.plusDays(5), "09:00");
        owner.get("/diary").then().body(containsString("href=\"/diary/add\""));
        owner.get("/diary/add").then().statusCode(200).body(allOf(containsString("type=\"date\""),
                containsString("max=\"2026-09-06\""), containsString("value=\"2026-09-05\"")));
        owner.get("/diary/add?on=2026-09-03&add=pain").then().statusCode(303)
                .header("Location", endsWith("/pain?on=2026-09-03"));
        owner.get("/diary/add?on=2026-09-03&add=session").then().statusCode(303)
                .header("Location", endsWith("/session?on=2026-09-03"));
        owner.get("/diary/add?on=2026-09-03&add=flying").then().statusCode(303)
                .header("Location", endsWith("/pain?on=2026-09-03"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.9.2026         | This date cannot be read
            tomorrow <b>     | This date cannot be read
            2026-02-30       | This date cannot be read
            2026-09-02       | This day is still to come
            1899-12-31       | not before 1900
            -99999-01-01     | not before 1900
            """)
    void aDayThatCannotBeComesBackAsTyped(String typed, String told) {
        owner.get("/diary/add?on=" + typed).then().statusCode(422).body(allOf(containsString(told),
                containsString("href=\"#on\""), containsString("value=\"" + typed.replace("<b>", "&lt;b&gt;") + "\"")));
        for (var form : List.of("/pain", "/session")) {
            owner.get(form + "?on=" + typed).then().statusCode(422).body(allOf(containsString(told),
                    containsString("href=\"#at\""), containsString("value=\"2026-09-01T07:00\"")));
        }
    }

    @Test
    void aRatingOfAPastMorningGoesToItsDay() {
        clock.set(TestClock.FIRST_DAY.plusDays(5), "09:00");
        owner.get("/pain?on=2026-09-03").then().statusCode(200).body(allOf(containsString("value=\"2026-09-03T08:00\""),
                containsString("value=\"MORNING\" checked")));
        var rating = rating("2026-09-03T08:00", 4);
        owner.post("/pain", rating).then().statusCode(303).header("Location", endsWith("/diary?on=2026-09-03"));
        var page = owner.get("/diary?on=2026-09-03").asString();
        assertThat(page).contains("Logged: 4 of 10.");
        assertThat(page.indexOf("<h2>Thursday 3 September</h2>")).isPositive();
        assertThat(Pattern.compile("<h2>([^<]*)</h2>").matcher(page).results().findFirst().orElseThrow().group(1))
                .isEqualTo("Thursday 3 September");
        owner.post("/pain", rating).then().statusCode(303);
        owner.get("/diary?on=2026-09-03").then().body(containsString("nothing was added twice"));
    }

    @Test
    void todayIsNeverLaterThanNow() {
        owner.get("/pain?on=2026-09-01").then().statusCode(200).body(containsString("value=\"2026-09-01T07:00\""));
        owner.get("/session?on=2026-09-01").then().statusCode(200).body(containsString("value=\"2026-09-01T07:00\""));
        clock.set(TestClock.FIRST_DAY, "20:00");
        owner.get("/pain?on=2026-09-01").then().body(containsString("value=\"2026-09-01T08:00\""));
        owner.get("/session?on=2026-09-01").then().body(containsString("value=\"2026-09-01T18:00\""));
        owner.post("/pain", rating("2026-09-01T08:00", 2)).then().statusCode(303).header("Location", endsWith("/today"));
    }

    @Test
    void whatIsTypedStaysWhenItComesBack() {
        clock.set(TestClock.FIRST_DAY.plusDays(5), "09:00");
        owner.post("/pain", rating("2026-09-07T08:00", 4)).then().statusCode(422).body(allOf(
                containsString("value=\"2026-09-07T08:00\""), containsString("href=\"#at\""),
                containsString("value=\"4\" checked")));
        var fields = session("/session?on=2026-09-03");
        fields.put("at", "soon");
        fields.put("warmUp", "on");
        owner.post("/sessions", fields).then().statusCode(422).body(allOf(containsString("value=\"soon\""),
                containsString("name=\"warmUp\" checked"), containsString("value=\"all\" checked")));
    }

    @Test
    void aPastSessionIsTheRoutineOfItsDay() {
        for (int day = 0; day < 4; day++) {
            clock.set(TestClock.FIRST_DAY.plusDays(day), "07:30");
            owner.rate("MORNING", 1).then().statusCode(303);
            if (day != 1) {
                clock.set(TestClock.FIRST_DAY.plusDays(day), "18:00");
                owner.train(1).then().statusCode(303);
            }
        }
        clock.set(TestClock.FIRST_DAY.plusDays(4), "09:00");
        owner.rate("MORNING", 1).then().statusCode(303);
        owner.get("/session").then().body(containsString("name=\"hamstring.shown\" value=\"X2\""));
        owner.get("/session?on=2026-09-02").then().statusCode(200).body(allOf(
                containsString("name=\"hamstring.shown\" value=\"X1\""), containsString("value=\"2026-09-02T18:00\"")));
        owner.post("/sessions", session("/session?on=2026-09-02")).then().statusCode(303)
                .header("Location", endsWith("/diary?on=2026-09-02"));
        // Three good sessions came a day earlier with it, so the step did, too.
        owner.get("/diary?on=2026-09-02").then().body(allOf(containsString("Your session is in the diary."),
                containsString("Now from Friday 4 September on: 3 good sessions of Hamstring stretch"),
                not(containsString("No longer so after this change: 3 good sessions of Hamstring")),
                containsString("Wednesday 2 September")));
    }

    @Test
    void aDayBeforeEverythingElseHasAFormToo() {
        var body = owner.get("/session?on=2025-03-01").then().statusCode(200).extract().asString();
        assertThat(body).contains("value=\"2025-03-01T18:00\"", "Log the session");
        owner.post("/sessions", session("/session?on=2025-03-01")).then().statusCode(303);
        owner.post("/pain", rating("1900-01-01T00:00", 3)).then().statusCode(303)
                .header("Location", endsWith("/diary?on=1900-01-01"));
        owner.get("/diary?on=1900-01-01").then().body(allOf(containsString("Monday 1 January 1900"),
                not(containsString("March 2025"))));
        owner.get("/diary").then().body(containsString("Saturday 1 March 2025"));
        owner.get("/today").then().statusCode(200);
    }

    /** In Berlin the clocks went back on 25 October 2026 and forward on 29 March 2026. */
    @ParameterizedTest
    @CsvSource({"2026-10-25,2026-10-25T08:00:00+01:00", "2026-10-24,2026-10-24T08:00:00+02:00",
        "2026-03-29,2026-03-29T08:00:00+02:00", "2026-03-28,2026-03-28T08:00:00+01:00"})
    void aDayAcrossAChangeOfTheClocksKeepsItsTime(String day, String at) {
        clock.set(LocalDate.of(2026, 11, 3), "09:00");
        var page = owner.get("/pain?on=" + day).asString();
        assertThat(page).contains("value=\"" + day + "T08:00\"");
        owner.post("/pain", rating(day + "T08:00", 3)).then().statusCode(303);
        owner.get("/export").then().body(containsString("\"at\":\"" + at + "\""));
        owner.get("/diary?on=" + day).then().body(containsString("<span class=\"time\">08:00</span>"));
        owner.get("/session?on=" + day).then().statusCode(200).body(containsString("value=\"" + day + "T18:00\""));
    }

    @Test
    void aDayOnWhichNothingWasOfferedSaysSo() {
        clock.set(TestClock.FIRST_DAY.plusDays(1), "09:00");
        owner.checkSafety(Sign.CHEST_PAIN).then().statusCode(303);
        clock.set(TestClock.FIRST_DAY.plusDays(3), "09:00");
        owner.get("/session?on=2026-09-02").then().statusCode(200).body(allOf(
                containsString("There was nothing planned for that moment"), containsString("href=\"/diary/add\"")));
        owner.get("/session?on=2026-09-01").then().statusCode(200).body(containsString("Log the session"));
    }

    /** Two tabs with the same day: each form is its own entry, sent twice it is one. */
    @Test
    void twoTabsAddTwoRatingsAndADoubleTapOne() {
        clock.set(TestClock.FIRST_DAY.plusDays(5), "09:00");
        var first = rating("2026-09-03T08:00", 4);
        var second = rating("2026-09-03T08:00", 5);
        for (var rating : List.of(first, second, first, second)) {
            owner.twin().post("/pain", rating).then().statusCode(303);
        }
        assertThat(owner.get("/diary").asString().split("href=\"/pain/", -1)).hasSize(3);
    }

    private Map<String, Object> session(String form) {
        var page = owner.get(form).then().statusCode(200).extract().asString();
        var fields = new HashMap<String, Object>();
        Pattern.compile("<input type=\"hidden\" name=\"([a-z-]+\\.[a-z]+)\" value=\"([^\"]*)\"").matcher(page).results()
                .forEach(field -> fields.put(field.group(1), field.group(2)));
        var ladders = Pattern.compile("name=\"ladder\" value=\"([^\"]*)\"").matcher(page).results()
                .map(ladder -> ladder.group(1)).toList();
        ladders.forEach(ladder -> {
            fields.put(ladder + ".stage", fields.get(ladder + ".shown"));
            fields.put(ladder + ".did", "all");
            fields.put(ladder + ".pain", "1");
        });
        fields.put("ladder", ladders);
        fields.put("entry", UUID.randomUUID());
        fields.put("painBefore", "1");
        fields.put("painAfter", "1");
        fields.put("at", Pattern.compile("name=\"at\"[^>]* value=\"([^\"]*)\"").matcher(page).results().findFirst()
                .orElseThrow().group(1));
        return fields;
    }

    private static Map<String, Object> rating(String at, int score) {
        return Map.of("entry", UUID.randomUUID(), "kind", "MORNING", "score", score, "place", "BACK", "note", "", "at", at);
    }
}
