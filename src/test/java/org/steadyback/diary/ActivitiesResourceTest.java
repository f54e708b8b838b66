package org.steadyback.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.steadyback.account.Account;
import org.steadyback.account.Profile;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

@AppTest
class ActivitiesResourceTest {

    private static final int WELCOME_STEP = 5;

    @Inject
    TestClock clock;

    private Visitor owner;

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY, "09:00");
        owner = Visitor.unchecked();
    }

    @Test
    void theyAreLoggedAndStandInTheDiaryInTheirOrder() {
        owner.post("/activities", typed("putting on socks", 4, "  climbing <b>stairs ", 0, "Sitting", 10)).then()
                .statusCode(303).header("Location", endsWith("/today"));
        owner.get("/today").then().body(containsString("Thank you. It is in your diary."));
        owner.get("/diary").then().body(allOf(containsString("Own activities: putting on socks <strong>4</strong>, "
                + "climbing &lt;b&gt;stairs <strong>0</strong>, Sitting <strong>10</strong>"),
                containsString("Tuesday 1 September")));
    }

    @Test
    void nothingIsChosenInAdvanceAndNothingIsNamedTheFirstTime() {
        var page = owner.get("/activities").then().statusCode(200).extract().asString();
        assertThat(page).doesNotContain(" checked").contains("What does your back make hard?", "unable", "as before");
        assertThat(page.split("class=\"activity\"", -1)).hasSize(1 + 5);
        assertThat(page.indexOf("<details")).isGreaterThan(page.indexOf("Activity 3")).isLessThan(page.indexOf("Activity 4"));
        assertThat(main(page).replaceAll("<[^>]*>", "")).doesNotContainIgnoringCase("pain");
    }

    @Test
    void whatWasNamedTheLastTimeIsNamedAgainWithoutItsScores() {
        owner.post("/activities", typed("old", 1)).then().statusCode(303);
        clock.advance(Duration.ofDays(7));
        owner.post("/activities", typed("a", 1, "b", 2, "c", 3, "d & e", 4)).then().statusCode(303);

        var page = owner.get("/activities").asString();

        assertThat(page).contains("name=\"activity1\"", "value=\"a\"", "value=\"b\"", "value=\"c\"", "value=\"d &amp; e\"")
                .doesNotContain("value=\"old\"", " checked");
        assertThat(page.indexOf("<details")).as("all that were named are in sight")
                .isGreaterThan(page.indexOf("Activity 4")).isLessThan(page.indexOf("Activity 5"));
    }

    @Test
    void rowsThatAreLeftEmptyDoNotCount() {
        var fields = typed();
        fields.put("activity2", " ");
        fields.put("activity5", "driving");
        fields.put("score5", 7);
        owner.post("/activities", fields).then().statusCode(303);
        owner.get("/diary").then().body(containsString("Own activities: driving <strong>7</strong></p>"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            score1    | -     | score1    | Choose how well it goes, from 0 to 10.
            score1    | 11    | score1    | Choose how well it goes
            score1    | -1    | score1    | Choose how well it goes
            score1    | many  | score1    | Choose how well it goes
            score1    | 4.5   | score1    | Choose how well it goes
            activity1 | -     | activity1 | Name the activity that this number is for.
            activity1 | ' '   | activity1 | Name the activity that this number is for.
            activity3 | STAIRS | activity3 | You named this one already.
            activity1 | LONG  | activity1 | Keep the name under 100 characters.
            at        | 2026-09-01T09:01 | at | not in the future
            at        | now   | at        | Give the date and time
            ago       | -5    | at        | not in the future
            entry     | 42    | entry     | This form has lost its number
            entry     | -     | entry     | This form has lost its number
            """)
    void badInputComesBackWithAnErrorAtItsFieldAndWithWhatWasTyped(String field, String value, String at, String told) {
        var fields = typed("putting on socks", 4, "stairs", 5, "sitting", 6);
        if (value == null) {
            fields.remove(field);
        } else {
            fields.put(field, value.equals("LONG") ? "x".repeat(101) : value);
        }
        var page = owner.post("/activities", fields).then().statusCode(422).extract().asString();
        assertThat(page).contains("role=\"alert\"", "href=\"#" + at + "\"", "id=\"" + at + "\"", told)
                .contains("name=\"score2\" value=\"5\" checked", "value=\"stairs\"");
        if (!at.equals("entry")) {
            assertThat(page).contains("id=\"" + at + "-error\"");
        }
        owner.get("/diary").then().body(containsString("Nothing here yet"));
    }

    @Test
    void anEmptyFormAsksForOne() {
        owner.post("/activities", typed()).then().statusCode(422).body(allOf(containsString("href=\"#activity1\""),
                containsString("Name at least one activity")));
    }

    @Test
    void aNameOfAHundredCharactersIsKept() {
        var name = "ä".repeat(100);
        owner.post("/activities", typed(name, 3)).then().statusCode(303);
        owner.get("/diary").then().body(containsString(name));
    }

    @Test
    void notNowLogsNothing() {
        var fields = typed("putting on socks", 4);
        fields.put("answer", "later");
        owner.post("/activities", fields).then().statusCode(303).header("Location", endsWith("/today"));
        owner.get("/diary").then().body(containsString("Nothing here yet"));
    }

    @Test
    void sendingItTwiceLogsItOnce() {
        var fields = typed("putting on socks", 4);
        owner.post("/activities", fields).then().statusCode(303);
        owner.post("/activities", fields).then().statusCode(303);
        owner.get("/today").then().body(containsString("nothing was added twice"));
        assertThat(owner.get("/diary").asString().split("Own activities:", -1)).hasSize(2);
    }

    @Test
    void theyAreCorrectedMovedAndShortened() {
        owner.post("/activities", typed("putting on socks", 4, "stairs", 5, "sitting", 6, "driving", 7)).then().statusCode(303);
        clock.advance(Duration.ofHours(1));
        var path = "/activities/" + owner.newest("activities");
        owner.get(path).then().statusCode(200).body(allOf(containsString("value=\"2026-09-01T09:00\""),
                containsString("name=\"score4\" value=\"7\" checked"), containsString("Delete this entry"),
                not(containsString("Not now"))));
        var fields = typed("sitting", 8, "putting on socks", 3);
        fields.put("at", "2026-08-31T08:15");
        owner.post(path, fields).then().statusCode(303).header("Location", endsWith("/diary"));
        owner.get("/diary").then().body(allOf(containsString("The entry is corrected."), containsString("Monday 31 August"),
                containsString("sitting <strong>8</strong>, putting on socks <strong>3</strong></p>")));
    }

    @Test
    void aWrongCorrectionComesBackAndChangesNothing() {
        owner.post("/activities", typed("putting on socks", 4)).then().statusCode(303);
        var before = owner.get("/export").asString();
        var path = "/activities/" + owner.newest("activities");
        for (var wrong : List.of(typed(), typed("a", 1, "A", 2), typed("a", 11))) {
            owner.post(path, wrong).then().statusCode(422).body(containsString("action=\"" + path + "\""));
        }
        var future = typed("socks", 9);
        future.put("at", "2026-09-02T09:00");
        owner.post(path, future).then().statusCode(422).body(allOf(containsString("href=\"#at\""),
                containsString("value=\"2026-09-02T09:00\""), containsString("value=\"9\" checked")));
        assertThat(owner.get("/export").asString()).isEqualTo(before);
    }

    @Test
    void theyAreDeleted() {
        owner.post("/activities", typed("putting on socks", 4)).then().statusCode(303);
        var path = "/activities/" + owner.newest("activities");
        owner.post(path + "/deletion", Map.of()).then().statusCode(303).header("Location", endsWith("/diary"));
        owner.get("/diary").then().body(allOf(containsString("Deleted: Own activities, "), containsString("Nothing here yet")));
        owner.get(path).then().statusCode(404);
        owner.post(path + "/deletion", Map.of()).then().statusCode(404);
        owner.get("/activities").then().body(not(containsString("putting on socks\"")));
    }

    @Test
    void whatBecameHarderIsSaidAndACorrectionTakesItBack() {
        owner.checkSafety();
        owner.post("/activities", typed("putting on socks", 6)).then().statusCode(303);
        clock.advance(Duration.ofDays(7));
        owner.post("/activities", typed("Putting on socks", 3)).then().statusCode(303);
        owner.get("/today").then().body(containsString("What your back makes hard has become harder since the start"));
        owner.post("/activities/" + owner.newest("activities"), typed("putting on socks", 5)).then().statusCode(303);
        owner.get("/diary").then().body(containsString("No longer so after this change: What your back makes hard"));
        owner.get("/today").then().body(not(containsString("become harder")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pain", "sessions"})
    void anEntryOfAnotherKindIsNotFoundHere(String kind) {
        owner.rate("NOW", 2).then().statusCode(303);
        owner.checkSafety().then().statusCode(303);
        owner.train(2).then().statusCode(303);
        owner.get("/activities/" + owner.newest(kind)).then().statusCode(404);
    }

    // The step of the welcome

    @Test
    void inTheWelcomeItAsksForThreeAndLeadsOnThere() {
        comeToTheStep();
        owner.get("/activities").then().statusCode(200).body(allOf(containsString("Up to three things"),
                containsString("Activity 3"), not(containsString("Activity 4"))));
        owner.post("/activities", typed("putting on socks", 11)).then().statusCode(422)
                .body(not(containsString("Activity 4")));
        owner.post("/activities", typed("putting on socks", 4)).then().statusCode(303)
                .header("Location", endsWith("/welcome/6"));
        owner.get("/welcome/5").then().header("Location", endsWith("/activities"));
        owner.get("/activities").then().statusCode(200).body(allOf(containsString("value=\"putting on socks\""),
                containsString("name=\"score1\" value=\"4\" checked"), containsString("Step 5 of 6")));
        owner.post("/activities/" + entry(), typed("putting on socks", 3)).then().statusCode(303)
                .header("Location", endsWith("/welcome/6"));
    }

    @Test
    void inTheWelcomeNotNowLeadsOnThereToo() {
        comeToTheStep();
        owner.post("/activities", Map.of("answer", "later")).then().statusCode(303).header("Location", endsWith("/welcome/6"));
    }

    private long entry() {
        return QuarkusTransaction.requiringNew().call(() -> LoggedActivities
                .latest(Account.findByEmail(owner.email()).orElseThrow()).orElseThrow().id);
    }

    private void comeToTheStep() {
        QuarkusTransaction.requiringNew().run(() -> Profile.of(Account.findByEmail(owner.email()).orElseThrow())
                .orElseThrow().welcomeStep = WELCOME_STEP);
    }

    /** Names and scores in turn, and the other rows as empty as a browser sends them. */
    private static Map<String, Object> typed(Object... namesAndScores) {
        var fields = new HashMap<String, Object>(Map.of("entry", UUID.randomUUID()));
        var all = new ArrayList<>(List.of(namesAndScores));
        for (int number = 1; number <= 5; number++) {
            fields.put("activity" + number, all.isEmpty() ? "" : all.removeFirst());
            if (!all.isEmpty()) {
                fields.put("score" + number, all.removeFirst());
            }
        }
        return fields;
    }

    private static String main(String page) {
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }
}
