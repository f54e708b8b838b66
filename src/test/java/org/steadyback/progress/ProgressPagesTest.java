package org.steadyback.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.steadyback.progression.FlareCall;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.OwnQuestionnaires;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

@AppTest
class ProgressPagesTest {

    @Inject
    TestClock clock;

    private Visitor owner;

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY, "18:00");
        owner = Visitor.welcomed();
    }

    @Test
    void anEmptyDiaryNamesWhatIsMissing() {
        owner.get("/progress").then().statusCode(200).body(allOf(containsString("No ratings and no sessions in this time"),
                containsString("No sessions in this time"), containsString("No answer in this time"),
                containsString("Too few ratings for a middle value: 0 rated days, and it takes 8."),
                not(containsString("id=\"pain-table\"")), not(containsString("lower")), not(containsString("better"))));
    }

    @Test
    void aMissingRatingIsAnEmptyCellAndZeroIsAZero() {
        owner.rate("MORNING", 0).then().statusCode(303);
        owner.rate("NOW", 3).then().statusCode(303);
        owner.rate("NOW", 2).then().statusCode(303);
        owner.get("/progress").then().body(containsString("<tr data-date=\"2026-09-01\"><th scope=\"row\">Tue 1 Sept 2026</th>"
                + "<td>0</td><td></td><td>3, 2</td><td></td><td></td><td></td><td></td><td></td></tr>"));
    }

    @Test
    void theBestOfEachSideStandsBesideWhatWasAskedFor() {
        var fields = owner.sessionFields();
        fields.put("hamstring.did", "some");
        fields.put("hamstring.left", List.of("12", "10", "15"));
        fields.put("hamstring.right", List.of("9", "11", "8"));
        owner.post("/sessions", fields).then().statusCode(303);
        owner.get("/progress?ladder=hamstring").then().body(allOf(containsString("The best of each session: Hamstring"),
                containsString("<td>15</td><td>11</td><td>10</td><td>1</td><td>10 seconds</td><td></td><td></td></tr>")));
    }

    @Test
    void whatWasStoppedBeforeAnySetIsThereWithoutANumber() {
        owner.trainAndStop("hamstring");
        owner.get("/progress?ladder=hamstring").then().body(containsString("<td>10</td><td>1</td><td>10 seconds</td><td>5</td><td>yes</td></tr>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ladder=flying", "ladder=", "ladder=%3Cscript%3E", "range=forever", "year=soon", "year=0001", "year=9999", "range=all&year=2026&ladder=front-plank"})
    void whatIsNotThereFallsBackToWhatIs(String asked) {
        owner.train(1).then().statusCode(303);
        owner.get("/progress?" + asked).then().statusCode(200).body(allOf(containsString("The best of each session: "),
                containsString("2026, day by day"), not(containsString("<script>"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"four-weeks", "three-months", "year", "all"})
    void aRangeIsKeptWhereSomethingElseIsChosen(String range) {
        owner.train(1).then().statusCode(303);
        owner.get("/progress?range=" + range + "&ladder=hamstring").then().body(allOf(
                containsString("<a href=\"/progress?range=" + range + "&amp;ladder=hamstring&amp;year=2026\" aria-current=\"true\">"),
                containsString("name=\"range\" value=\"" + range + "\"")));
    }

    @Test
    void aPointLessIsNotCalledLower() {
        for (int day = 0; day < 56; day++) {
            clock.set(TestClock.FIRST_DAY.plusDays(day), "08:00");
            owner.rate("MORNING", day < 28 ? 3 : 2).then().statusCode(303);
        }
        owner.get("/progress").then().body(allOf(
                containsString("Your middle pain rating is 2, and was 3 in the four weeks before. Ratings vary by that much anyway."),
                not(containsString("anyway: lower"))));
    }

    @Test
    void aFlareUpIsNamedWithItsDays() {
        owner.rate("NOW", 5).then().statusCode(303);
        owner.call(FlareCall.Call.BEGUN).then().statusCode(303);
        owner.get("/progress").then().body(containsString("data-flare-from=\"2026-09-01\""));
    }

    @ParameterizedTest
    @CsvSource({"pain,'Day,On waking,Last 24 hours,At a moment,Before and after training,Middle value,Sets done,Steps up,Steps back'",
            "ladder,'Day,\"Longest hold left, seconds\",\"Longest hold right, seconds\",\"Asked for, seconds\",Stage,Name of the stage,Pain during it,Stopped because it hurt'",
            "weeks,'Day,Sessions,Days trained,Gentle days of a flare-up,Days planned'",
            "activities,'Day,On the whole,The same at the start,putting on socks,Named before'",
            "calendar,'Day,Pain,Trained,Flare-up'"})
    void everyChartIsAFileToo(String chart, String head) {
        owner.train(1).then().statusCode(303);
        owner.rate("DAILY", 2).then().statusCode(303);
        owner.scoreActivities(Map.of("putting on socks", 4)).then().statusCode(303);
        var file = owner.get("/progress/" + chart + ".csv?ladder=hamstring");
        file.then().statusCode(200).contentType(startsWith("text/csv"))
                .header("Content-Disposition", "attachment; filename=\"steadyback-" + chart + "-2026-09-01.csv\"");
        assertThat(file.asString().lines()).first().isEqualTo(head);
        assertThat(file.asString().lines()).as("with a line of the day or its week").anyMatch(line -> line.matches("2026-0[89]-.*"));
    }

    @Test
    void howItIsOnTheWholeIsChartedInWordsAndAsANumber() {
        clock.set(TestClock.FIRST_DAY.plusDays(28), "08:00");
        owner.compare("MUCH_WORSE").then().statusCode(303);
        owner.get("/progress").then().body(allOf(containsString("Your latest answer: much worse."),
                containsString("<td>much worse</td><td>-2</td></tr>")));
        owner.get("/progress/overall.csv").then().body(containsString("2026-09-29,much worse,-2\r\n"));
    }

    @Test
    void theScoresOfAQuestionnaireAreChartedWithWhatCounts() {
        OwnQuestionnaires.on();
        owner.post("/questionnaires/today", Map.of("entry", UUID.randomUUID(), "version", OwnQuestionnaires.TODAY.version(), "q-1", "on"))
                .then().statusCode(303);
        owner.get("/progress").then().body(allOf(containsString(OwnQuestionnaires.TODAY.title()),
                containsString("id=\"scores-table-0\""), containsString("data-max=\"" + OwnQuestionnaires.TODAY.highestScore() + "\"")));
        owner.get("/progress/scores.csv?of=" + OwnQuestionnaires.TODAY.url()).then().statusCode(200)
                .body(containsString("2026-09-01,1,1," + OwnQuestionnaires.TODAY.version() + "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/progress/flying.csv", "/progress/ladder.csv", "/progress/ladder.csv?ladder=flying", "/progress/scores.csv", "/progress/scores.csv?of=urn:nothing"})
    void aFileThatIsNotThereIsNotFound(String path) {
        owner.get(path).then().statusCode(404);
    }

    @Test
    void nobodySeesTheNumbersOfAnother() {
        owner.rate("MORNING", 7).then().statusCode(303);
        var stranger = Visitor.welcomed();
        stranger.get("/progress/pain.csv").then().body(not(containsString("2026-09-01")));
        stranger.get("/progress").then().body(not(containsString("id=\"pain-table\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/today", "/session", "/diary", "/pain", "/ladders", "/ladders/front-plank", "/rules", "/report", "/settings/shares"})
    void noOtherPageLoadsWhatDrawsCharts(String page) {
        assertThat(owner.get("/progress").asString()).contains("/webjars/chart");
        assertThat(owner.get(page).asString()).doesNotContain("/webjars/chart", "/js/charts/");
    }

    @Test
    void anExerciseThatIsNotThereIsNotFound() {
        owner.get("/exercises/flying").then().statusCode(404).body(containsString("There is nothing here"));
    }

    @Test
    void everyExerciseHasItsPage() {
        for (var exercise : List.of("front-plank", "side-plank", "glute-bridge", "pelvic-tilt", "knee-to-chest")) {
            owner.get("/exercises/" + exercise).then().statusCode(200).body(containsString("How to do it"));
        }
    }
}
