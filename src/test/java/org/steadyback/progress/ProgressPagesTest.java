package org.steadyback.progress;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.steadyback.testing.AppTest;
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
    void anEmptyDiaryHasNoChartAndSaysWhatIsMissing() {
        owner.get("/progress").then().statusCode(200).body(allOf(containsString("No ratings in the last 12 weeks"),
                containsString("No holds in the last 12 weeks"), not(containsString("<table"))));
    }

    @Test
    void aMissingRatingIsAnEmptyCellAndZeroIsAZero() {
        owner.rate("MORNING", 0).then().statusCode(303);
        owner.get("/progress").then().body(containsString(
                "<tr data-date=\"2026-09-01\"><th scope=\"row\">Tue 1 Sept</th><td>0</td><td></td><td></td><td></td></tr>"));
    }

    @Test
    void theMedianNeedsThreeRatedDaysAndTakesTheHigherOfADay() {
        for (int day = 0; day < 3; day++) {
            clock.set(TestClock.FIRST_DAY.plusDays(day), "08:00");
            owner.rate("MORNING", day).then().statusCode(303);
            owner.rate("DAILY", 4).then().statusCode(303);
            owner.rate("NOW", 9).then().statusCode(303);
        }
        owner.get("/progress").then().body(allOf(
                containsString("<td>1</td><td>4</td><td>9</td><td></td></tr>"),
                containsString("<td>2</td><td>4</td><td>9</td><td>4</td></tr>")));
    }

    @Test
    void theLongestHoldIsThatOfTheWeakerSide() {
        var fields = owner.sessionFields();
        fields.put("hamstring.did", "some");
        fields.put("hamstring.left", List.of("12", "10", "15"));
        fields.put("hamstring.right", List.of("9", "11", "8"));
        owner.post("/sessions", fields).then().statusCode(303);
        owner.get("/progress?ladder=hamstring").then().body(allOf(containsString("Of the weaker side."),
                containsString("<td>11</td><td>10</td></tr>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"flying", "", "front-plank", "%3Cscript%3E"})
    void aLadderWithoutHoldsFallsBackToOneThatHas(String ladder) {
        owner.train(1).then().statusCode(303);
        owner.get("/progress?ladder=" + ladder).then().statusCode(200).body(containsString("Longest hold: Hamstring"));
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
