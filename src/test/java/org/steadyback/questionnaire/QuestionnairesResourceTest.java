package org.steadyback.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.time.Duration;
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
import io.quarkus.test.junit.QuarkusMock;

import org.steadyback.account.Account;
import org.steadyback.diary.LoggedQuestionnaire;
import org.steadyback.programme.Programme;
import org.steadyback.programme.Questionnaires;
import org.steadyback.progression.FlareCall;
import org.steadyback.progression.Sign;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.DatabaseCost;
import org.steadyback.testing.OwnQuestionnaires;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

/** What an operator has loaded is asked, answered, kept as it was, corrected, and brought along. */
@AppTest
class QuestionnairesResourceTest {

    private static final String CONFIDENCE = "/questionnaires/confidence";

    @Inject
    TestClock clock;

    @Inject
    DatabaseCost database;

    @Inject
    Programme programme;

    private Visitor owner;

    @BeforeEach
    void begin() {
        OwnQuestionnaires.on();
        clock.set(TestClock.FIRST_DAY, "09:00");
        owner = Visitor.welcomed();
    }

    // Answering

    @Test
    void aFormHasAHeadingAndAPlaceForEachAnswerAndNothingChosen() {
        var page = owner.get(CONFIDENCE).then().statusCode(200).extract().asString();
        assertThat(page).contains("<h1>How sure you feel</h1>", "<h2>How sure are you, at present, that you can …</h2>",
                "0 is not sure at all", "Use it as you like.", "<legend>carry the shopping home?</legend>", "You may leave this open.")
                .doesNotContain(" checked");
        assertThat(page.split("name=\"q-sure/floor\"", -1)).hasSize(1 + 11);
        assertThat(page.split("name=\"q-avoids\"", -1)).hasSize(1 + 3);
    }

    @Test
    void anAnswerIsLoggedWithItsScoreAndStandsInTheDiary() {
        owner.post(CONFIDENCE, confident(4, 7)).then().statusCode(303).header("Location", endsWith("/today"));
        owner.get("/today").then().body(containsString("It is in your diary, with a score of 5.33."));
        owner.get("/diary").then().body(containsString("How sure you feel: a score of 5.33."));
        assertThat(owner.get("/export").asString()).contains("\"questionnaire\":\"https://example.org/fhir/Questionnaire/confidence\","
                + "\"version\":\"1.0\",\"score\":5.33,\"answers\":[{\"linkId\":\"sure/floor\",\"value\":4},"
                + "{\"linkId\":\"sure/carry\",\"value\":7},{\"linkId\":\"avoids\",\"value\":\"some\"}]");
    }

    @Test
    void ticksAreCountedAndNoneIsAnAnswerToo() {
        var fields = form(OwnQuestionnaires.TODAY.version());
        owner.post("/questionnaires/today", fields).then().statusCode(303);
        owner.get("/diary").then().body(containsString("Your back today: a score of 0."));
        fields = form(OwnQuestionnaires.TODAY.version());
        fields.put("q-1", "on");
        fields.put("q-3", "on");
        owner.post("/questionnaires/today", fields).then().statusCode(303);
        assertThat(owner.get("/export").asString()).contains("\"score\":0,\"answers\":[]}",
                "\"score\":2,\"answers\":[{\"linkId\":\"1\",\"value\":1},{\"linkId\":\"3\",\"value\":1}]}");
    }

    @Test
    void numbersAreTypedWithACommaOrAPointAndWhatIsLeftOpenAddsNothing() {
        var fields = form("1");
        fields.put("q-hours", " 3,25 ");
        fields.put("q-walks", "12");
        fields.put("q-mood", "hard");
        owner.post("/questionnaires/week", fields).then().statusCode(303);
        owner.get("/diary").then().body(containsString("Your week: a score of 12.75."));
    }

    @Test
    void sendingItTwiceLogsItOnce() {
        var fields = confident(4, 7);
        owner.post(CONFIDENCE, fields).then().statusCode(303);
        owner.post(CONFIDENCE, fields).then().statusCode(303);
        owner.get("/today").then().body(containsString("nothing was added twice"));
        assertThat(owner.get("/diary").asString().split("How sure you feel: a score", -1)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            q-sure/carry | -    | q-sure/carry | Choose one of the answers.
            q-sure/carry | 11   | q-sure/carry | Choose one of the answers.
            q-sure/carry | 07   | q-sure/carry | Choose one of the answers.
            q-avoids     | lots | q-avoids     | Choose one of the answers.
            q-avoids     | -    | q-avoids     | Choose one of the answers.
            version      | 0.9  | questions    | These questions have changed meanwhile.
            version      | -    | questions    | These questions have changed meanwhile.
            at           | 2026-09-01T09:01 | at | not in the future
            ago          | -5   | at           | not in the future
            entry        | 42   | entry        | This form has lost its number
            entry        | -    | entry        | This form has lost its number
            """)
    void badInputComesBackWithAnErrorAtItsFieldAndWithWhatWasChosen(String field, String value, String at, String told) {
        var fields = confident(4, 7);
        if (value.equals("-")) {
            fields.remove(field);
        } else {
            fields.put(field, value);
        }
        var page = owner.post(CONFIDENCE, fields).then().statusCode(422).extract().asString();
        assertThat(page).contains("role=\"alert\"", "href=\"#" + at + "\"", "id=\"" + at + "\"", told,
                "name=\"q-sure/floor\" value=\"4\" checked");
        owner.get("/diary").then().body(not(containsString("a score of")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            q-hours | 99.51  | Give a number from 0 to 99.5
            q-hours | -1     | Give a number from 0 to 99.5
            q-hours | 1.234  | Give a number from 0 to 99.5
            q-hours | 1e1    | Give a number from 0 to 99.5
            q-hours | many   | Give a number from 0 to 99.5
            q-walks | 31     | Give a whole number from 0 to 30
            q-walks | 1.5    | Give a whole number from 0 to 30
            q-walks | 999999 | Give a whole number from 0 to 30
            """)
    void aNumberThatCannotBeComesBackAsTyped(String field, String value, String told) {
        var fields = form("1");
        fields.put("q-mood", "good");
        fields.put(field, value);
        owner.post("/questionnaires/week", fields).then().statusCode(422).body(allOf(containsString(told),
                containsString("id=\"" + field + "-error\""), containsString("value=\"" + value + "\""),
                containsString("value=\"good\" checked")));
    }

    @Test
    void anUnknownOneIsNotFound() {
        owner.get("/questionnaires/other").then().statusCode(404);
        owner.post("/questionnaires/other", confident(1, 1)).then().statusCode(404);
    }

    @Test
    void whoHasNotFinishedTheWelcomeIsSentThere() {
        var fresh = Visitor.signedUp("fresh-" + UUID.randomUUID() + "@example.org");
        for (var path : List.of("/questionnaires", CONFIDENCE, "/answers/1")) {
            fresh.get(path).then().statusCode(303).header("Location", endsWith("/welcome"));
        }
        fresh.post(CONFIDENCE, confident(4, 7)).then().statusCode(303).header("Location", endsWith("/welcome"));
    }

    // Asking

    @Test
    void theListTellsWhenEachIsDueAndTheLastScore() {
        owner.get("/questionnaires").then().statusCode(200).body(allOf(containsString("<h2>How sure you feel</h2>"),
                containsString("<h2>Your back today</h2>"), containsString("Not answered so far.")));
        owner.post(CONFIDENCE, confident(4, 7)).then().statusCode(303);
        owner.get("/questionnaires").then().body(containsString("Last time: a score of <strong>5.33</strong>, Tuesday 1 September."
                + " Again from Tuesday 29 September."));
        clock.advance(Duration.ofDays(28));
        owner.get("/questionnaires").then().body(allOf(containsString("Tuesday 1 September."), not(containsString("Again from"))));
    }

    @Test
    void todayAsksQuietlyForAWeekAndAgainWhenItIsDue() {
        assertThat(onDay(0)).containsOnlyOnce("href=\"/questionnaires\">3 questionnaires are due.")
                .contains("<a href=\"/questionnaires\">Questionnaires</a>");
        answerAll();
        assertThat(onDay(0)).doesNotContain("due.", "A few questions").contains("<a href=\"/questionnaires\">Questionnaires</a>");
        assertThat(onDay(7)).containsOnlyOnce("href=\"/questionnaires/week\">A few questions are due: Your week.");
        assertThat(onDay(14)).contains("2 questionnaires are due.");
        assertThat(onDay(21)).as("a week was enough for the one of 14 days").contains("A few questions are due: Your week.");
        assertThat(onDay(28)).contains("3 questionnaires are due.");
    }

    @Test
    void neitherAFlareUpNorALockIsATimeForIt() {
        assertThat(onDay(0)).contains("questionnaires are due.");
        owner.call(FlareCall.Call.BEGUN).then().statusCode(303);
        assertThat(onDay(0)).doesNotContain("questionnaires are due.");
        var locked = Visitor.welcomed();
        locked.checkSafety(Sign.NIGHT_PAIN).then().statusCode(303);
        assertThat(locked.get("/today").asString()).doesNotContain("uestionnaires");
    }

    // What was answered

    @Test
    void answersAreCorrectedWithALookAhead() {
        owner.post(CONFIDENCE, confident(4, 7)).then().statusCode(303);
        clock.advance(Duration.ofHours(1));
        var path = "/answers/" + owner.newest("answers");
        owner.get(path).then().statusCode(200).body(allOf(containsString("value=\"2026-09-01T09:00\""),
                containsString("name=\"q-sure/carry\" value=\"7\" checked"), containsString("value=\"some\" checked"),
                containsString("action=\"" + path + "\"")));
        var fields = confident(9, 9);
        fields.put("at", "2026-08-31T08:15");
        fields.put("look", "first");
        owner.post(path, fields).then().statusCode(200).body(allOf(containsString("Nothing in your plan changes."),
                containsString("value=\"9\" checked")));
        owner.get("/diary").then().body(containsString("a score of 5.33."));
        fields.remove("look");
        owner.post(path, fields).then().statusCode(303).header("Location", endsWith("/diary"));
        owner.get("/diary").then().body(allOf(containsString("a score of 7.67."), containsString("Monday 31 August")));
        fields.remove("q-avoids");
        owner.post(path, fields).then().statusCode(422).body(containsString("href=\"#q-avoids\""));
    }

    @Test
    void ticksComeBackAsTicks() {
        var fields = form("2");
        fields.put("q-2", "on");
        owner.post("/questionnaires/today", fields).then().statusCode(303);
        var path = "/answers/" + owner.newest("answers");
        assertThat(owner.get(path).asString()).containsOnlyOnce(" checked").contains("name=\"q-2\" checked");
        owner.post(path, form("2")).then().statusCode(303);
        owner.get("/diary").then().body(containsString("Your back today: a score of 0."));
    }

    @Test
    void answersAreDeletedAndBroughtBack() {
        owner.post(CONFIDENCE, confident(4, 7)).then().statusCode(303);
        var file = owner.get("/export").asString();
        var id = owner.newest("answers");
        owner.post("/answers/" + id + "/deletion", Map.of()).then().statusCode(303).header("Location", endsWith("/diary"));
        owner.get("/diary").then().body(containsString("Deleted: How sure you feel, today 09:00."));
        owner.get("/answers/" + id).then().statusCode(404);
        owner.post("/diary/" + id + "/undo", Map.of()).then().statusCode(303);
        assertThat(owner.get("/export").asString()).isEqualTo(file);
    }

    @Test
    void theDateAloneIsCorrectedAndTheScoreStaysAsItWas() {
        owner.post(CONFIDENCE, confident(4, 7)).then().statusCode(303);
        var id = owner.newest("answers");
        QuarkusTransaction.requiringNew().run(() ->
                LoggedQuestionnaire.<LoggedQuestionnaire>findById(id).score = new java.math.BigDecimal("5.3"));
        var fields = confident(4, 7);
        fields.put("at", "2026-08-31T08:15");
        owner.post("/answers/" + id, fields).then().statusCode(303);
        owner.get("/diary").then().body(allOf(containsString("a score of 5.3."), containsString("Monday 31 August")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/fhir/Questionnaire/elsewhere", "https://example.org/fhir/Questionnaire/confidence"})
    void whatIsNotAskedHereLikeThatIsKeptToBeReadAndDeleted(String questionnaire) {
        bringIn(questionnaire);
        var path = "/answers/" + owner.newest("answers");
        owner.get("/diary").then().body(containsString(questionnaire.endsWith("elsewhere")
                ? "A questionnaire that is not here any more: a score of 6.5." : "How sure you feel: a score of 6.5."));
        owner.get(path).then().statusCode(200).body(allOf(containsString("can be read and deleted, but not changed"),
                containsString("quite-sure"), containsString("6.25"), containsString(questionnaire + ", version 0.1")));
        owner.post(path, confident(4, 7)).then().statusCode(404);
        owner.post(path + "/deletion", Map.of()).then().statusCode(303);
        owner.get("/diary").then().body(not(containsString("a score of")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pain", "activities"})
    void anEntryOfAnotherKindIsNotFoundHere(String kind) {
        owner.rate("NOW", 2).then().statusCode(303);
        owner.scoreActivities(Map.of("socks", 2)).then().statusCode(303);
        owner.get("/answers/" + owner.newest(kind)).then().statusCode(404);
    }

    /** For the charts. */
    @Test
    void allAnswersAreReadInOrderAndTheLatestByQuestionnaire() {
        owner.post(CONFIDENCE, confident(4, 7)).then().statusCode(303);
        clock.advance(Duration.ofDays(28));
        answerAll();
        clock.advance(Duration.ofDays(28));
        owner.post(CONFIDENCE, confident(9, 9)).then().statusCode(303);
        Visitor.welcomed().post(CONFIDENCE, confident(1, 1)).then().statusCode(303);
        QuarkusTransaction.requiringNew().run(() -> {
            var account = Account.findByEmail(owner.email()).orElseThrow();
            assertThat(LoggedQuestionnaire.all(account).stream()
                    .filter(logged -> logged.questionnaire.equals(OwnQuestionnaires.CONFIDENCE.url())))
                    .extracting(QuestionnairesResourceTest::plain).containsExactly("5.33", "5.33", "7.67");
            var latest = LoggedQuestionnaire.latest(account);
            assertThat(latest.keySet()).containsExactlyInAnyOrder(OwnQuestionnaires.CONFIDENCE.url(),
                    OwnQuestionnaires.TODAY.url(), OwnQuestionnaires.WEEK.url());
            assertThat(plain(latest.get(OwnQuestionnaires.CONFIDENCE.url()))).isEqualTo("7.67");
        });
    }

    @Test
    void howeverManyAreLoadedThePagesAskForTheLatestOnce() {
        answerAll();
        owner.get("/today");
        var today = database.of(owner, "/today").statements();
        var list = database.of(owner, "/questionnaires").statements();
        QuarkusMock.installMockForType(new Questionnaires(programme), Questionnaires.class);
        assertThat(database.of(owner, "/today").statements()).as("without any").isEqualTo(today - 1);
        assertThat(database.of(owner, "/questionnaires").statements()).as("nor whose day it is").isEqualTo(list - 1);
    }

    private static String plain(LoggedQuestionnaire logged) {
        return logged.score.stripTrailingZeros().toPlainString();
    }

    private void answerAll() {
        owner.post(CONFIDENCE, confident(4, 7)).then().statusCode(303);
        owner.post("/questionnaires/today", form("2")).then().statusCode(303);
        var week = form("1");
        week.put("q-mood", "so so");
        owner.post("/questionnaires/week", week).then().statusCode(303);
    }

    private void bringIn(String questionnaire) {
        owner.bringIn("""
                {"format":"steadyback-diary","version":1,"profile":{"zone":"Europe/Berlin","units":"kg","birthYear":null,\
                "bodyMassKg":null,"equipment":[],"conditions":[],"intakePain":2,"startedOn":"2026-09-01","excluded":[],\
                "optedIntoLoad":false},"entries":[{"type":"questionnaire","id":"%s","at":"2026-09-01T08:00:00+02:00",\
                "questionnaire":"%s","version":"0.1","score":6.5,"answers":[{"linkId":"a/2","value":6.25},\
                {"linkId":"b","value":"quite-sure"}]}]}""".formatted(UUID.randomUUID(), questionnaire)).then().statusCode(303);
        owner.get("/diary");
    }

    private String onDay(int day) {
        clock.set(TestClock.FIRST_DAY.plusDays(day), "09:00");
        return owner.get("/today").then().statusCode(200).extract().asString();
    }

    private static Map<String, Object> confident(int floor, int carry) {
        var fields = form("1.0");
        fields.putAll(Map.of("q-sure/floor", floor, "q-sure/carry", carry, "q-avoids", "some"));
        return fields;
    }

    private static Map<String, Object> form(String version) {
        return new HashMap<>(Map.of("entry", UUID.randomUUID(), "version", version));
    }
}
