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
import org.steadyback.progression.FlareCall;
import org.steadyback.progression.OverallChange;
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

    // How it is on the whole

    @Test
    void onItsDayItStandsBeneathTheActivitiesAndOneFormLogsBoth() {
        owner.post("/activities", typed("putting on socks", 4)).then().statusCode(303);
        clock.advance(Duration.ofDays(28));
        var page = owner.get("/activities").then().statusCode(200).extract().asString();
        assertThat(page).contains("name=\"overallEntry\"", "Overall, compared with when you started, how are you?")
                .doesNotContain(" checked");
        assertThat(page.split("name=\"overall\"", -1)).hasSize(1 + 7);
        assertThat(page.indexOf("Overall, compared")).isGreaterThan(page.indexOf("Activity 5"));

        var fields = typed("putting on socks", 6);
        fields.putAll(compared("MUCH_BETTER"));
        owner.post("/activities", fields).then().statusCode(303).header("Location", endsWith("/today"));
        owner.post("/activities", fields).then().statusCode(303);

        owner.get("/today").then().body(containsString("nothing was added twice"));
        var diary = owner.get("/diary").asString();
        assertThat(diary).containsOnlyOnce("Compared with when you started: much better.")
                .containsOnlyOnce("Own activities: putting on socks <strong>6</strong>");
        assertThat(owner.get("/activities").asString()).doesNotContain("name=\"overall\"");
    }

    @Test
    void itIsAskedFourWeeksAfterTheStartAndNotBefore() {
        clock.advance(Duration.ofDays(27));
        owner.get("/activities").then().body(not(containsString("name=\"overall\"")));
        clock.advance(Duration.ofDays(1));
        owner.get("/activities").then().body(containsString("name=\"overall\""));
    }

    @Test
    void aFlareUpIsNoTimeForIt() {
        clock.advance(Duration.ofDays(28));
        owner.call(FlareCall.Call.BEGUN).then().statusCode(303);
        owner.get("/activities").then().statusCode(200).body(not(containsString("name=\"overall\"")));
    }

    @Test
    void whoNamesNothingAnswersItAlone() {
        clock.advance(Duration.ofDays(28));
        var page = owner.get("/activities").asString();
        assertThat(page).contains("<h1>How is it on the whole?</h1>");
        assertThat(page.indexOf("Overall, compared")).isLessThan(page.indexOf("Activity 1"));
        var fields = typed();
        fields.putAll(compared("A_LITTLE_WORSE"));
        owner.post("/activities", fields).then().statusCode(303);
        owner.get("/diary").then().body(allOf(containsString("Compared with when you started: a little worse."),
                not(containsString("Own activities:"))));
    }

    /** The names stand there from the last time, and nobody has to say how they go. */
    @Test
    void namesOfTheLastTimeAskForNoScoresBesideIt() {
        owner.post("/activities", typed("putting on socks", 4, "stairs", 5)).then().statusCode(303);
        clock.advance(Duration.ofDays(28));
        var fields = typed("Putting on socks", "", "stairs", "");
        fields.putAll(compared("NO_CHANGE"));
        owner.post("/activities", fields).then().statusCode(303);
        owner.get("/diary").then().body(containsString("Compared with when you started: about the same."));

        fields.put("activity3", "driving");
        fields.putAll(compared("NO_CHANGE"));
        owner.post("/activities", fields).then().statusCode(422).body(allOf(containsString("href=\"#score3\""),
                containsString("value=\"driving\""), containsString("value=\"NO_CHANGE\" checked")));
    }

    @Test
    void itMayBeLeftOutAndIsThenAskedAgain() {
        owner.post("/activities", typed("putting on socks", 4)).then().statusCode(303);
        clock.advance(Duration.ofDays(28));
        var fields = typed("putting on socks", 6);
        fields.put("overallEntry", UUID.randomUUID());
        owner.post("/activities", fields).then().statusCode(303);
        assertThat(owner.get("/activities").asString()).contains("name=\"overall\"", "<h1>How is it on the whole?</h1>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            overall      | fine | #overall | Choose one of the seven answers.
            overall      | ''   | #overall | Choose one of the seven answers.
            overall      | -    | #overall | Choose how it is on the whole, or say how well one activity goes.
            overallEntry | 42   | #entry   | This form has lost its number
            overallEntry | -    | #entry   | This form has lost its number
            """)
    void aWrongAnswerComesBack(String field, String value, String at, String told) {
        clock.advance(Duration.ofDays(28));
        var fields = typed();
        fields.putAll(compared("NO_CHANGE"));
        if (value.equals("-")) {
            fields.remove(field);
        } else {
            fields.put(field, value);
        }
        owner.post("/activities", fields).then().statusCode(422).body(allOf(containsString("href=\"" + at + "\""),
                containsString(told), containsString("name=\"overall\""), containsString("id=\"" + at.substring(1) + "\"")));
        owner.get("/diary").then().body(containsString("Nothing here yet"));
    }

    @Test
    void itIsCorrectedWithALookAheadDeletedAndBroughtBack() {
        clock.advance(Duration.ofDays(28));
        owner.compare("MUCH_BETTER").then().statusCode(303);
        var path = "/diary/" + owner.newest("diary");
        owner.get(path).then().statusCode(200).body(containsString("value=\"MUCH_BETTER\" checked"));
        owner.post(path, Map.of("overall", "MUCH_WORSE", "look", "first")).then().statusCode(200)
                .body(allOf(containsString("Nothing in your plan changes."), containsString("value=\"MUCH_WORSE\" checked")));
        owner.post(path, Map.of("overall", "fine")).then().statusCode(422).body(containsString("href=\"#overall\""));
        owner.post(path, Map.of()).then().statusCode(422);
        owner.get("/diary").then().body(containsString("started: much better."));
        owner.post(path, Map.of("overall", "MUCH_WORSE", "at", "2026-09-28T08:00")).then().statusCode(303);
        owner.get("/diary").then().body(allOf(containsString("started: much worse."), containsString("Monday 28 September")));
        owner.post(path + "/deletion", Map.of()).then().statusCode(303);
        owner.get("/activities").then().body(containsString("name=\"overall\""));
        owner.post(path + "/undo", Map.of()).then().statusCode(303);
        owner.get("/diary").then().body(containsString("started: much worse."));
    }

    /** For the charts. */
    @Test
    void theAnswersAreReadFromAMomentOn() {
        var from = clock.instant().plus(Duration.ofDays(30));
        for (var answer : List.of("NO_CHANGE", "MUCH_BETTER", "A_LITTLE_WORSE")) {
            clock.advance(Duration.ofDays(28));
            owner.compare(answer).then().statusCode(303);
        }
        Visitor.welcomed().compare("VERY_MUCH_WORSE").then().statusCode(303);
        assertThat(QuarkusTransaction.requiringNew().call(() -> LoggedOverallChange.of(
                Account.findByEmail(owner.email()).orElseThrow(), from).stream().map(change -> change.answer).toList()))
                .containsExactly(OverallChange.Answer.MUCH_BETTER, OverallChange.Answer.A_LITTLE_WORSE);
    }

    @Test
    void theWelcomeDoesNotTakeIt() {
        comeToTheStep();
        owner.compare("NO_CHANGE").then().statusCode(422).body(not(containsString("name=\"overall\"")));
        var fields = typed("putting on socks", 4);
        fields.putAll(compared("NO_CHANGE"));
        owner.post("/activities", fields).then().statusCode(303);
        owner.get("/diary").then().body(not(containsString("Compared with")));
    }

    private static Map<String, Object> compared(String answer) {
        return Map.of("overallEntry", UUID.randomUUID(), "overall", answer);
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
