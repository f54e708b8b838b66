package org.steadyback.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.steadyback.programme.Programme;
import org.steadyback.programme.SlotSheet;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

/** Finding an exercise by what it is for, what it is called, and what there is at hand. */
@AppTest
class ExercisesResourceTest {

    private static final Pattern LISTED = Pattern.compile("<li><a href=\"/exercises/([a-z-]+)\">");

    @Inject
    TestClock clock;

    @Inject
    Programme programme;

    private Visitor owner;

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY, "18:00");
        owner = Visitor.welcomed();
    }

    @Test
    void atFirstThereIsOnePictureForEachPurpose() {
        var page = owner.get("/exercises").then().statusCode(200).extract().asString();
        assertThat(programme.slots()).extracting(SlotSheet::id)
                .allSatisfy(slot -> assertThat(page).contains("href=\"/exercises?slot=" + slot + "\""));
        assertThat(listed("")).isEmpty();
    }

    @Test
    void byPurposeAndPhaseEveryExerciseIsFound() {
        assertThat(programme.slots().stream().flatMap(slot -> listed("?slot=" + slot.id()).stream()))
                .containsExactlyInAnyOrderElementsOf(programme.exercises().keySet());
        assertThat(List.of(1, 2, 3, 4).stream().flatMap(phase -> listed("?phase=" + phase).stream()))
                .containsExactlyInAnyOrderElementsOf(programme.exercises().keySet());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            side plank    | side-plank
            SIDE  BRIDGE  | side-plank
            hamstring     | hamstring-stretch-belt
            thigh belt    | hamstring-stretch-belt
            pick-up       | squat-pick-up
            bird dog      | reach-out
            on your back  | pelvic-tilt
            """)
    void aSearchFindsNamesAliasesAndPurposes(String words, String found) {
        assertThat(listed("?q=" + words)).contains(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?q=trampoline", "?slot=nowhere", "?phase=9", "?phase=x", "?with=rope", "?q=side plank&phase=4"})
    void whatFindsNothingSaysSo(String search) {
        owner.get("/exercises" + search).then().statusCode(200).body(containsString("Nothing is called that"));
    }

    @Test
    void whatWasSearchedForStaysInTheField() {
        owner.get("/exercises?q=<b>\"x&slot=hamstring&with=mine").then().body(allOf(
                containsString("value=\"&lt;b&gt;&quot;x\""), containsString("<option value=\"hamstring\" selected>"),
                containsString("<option value=\"mine\" selected>"), not(containsString("<b>\"x"))));
    }

    @Test
    void whatThereIsAtHandNarrowsIt() {
        assertThat(listed("?slot=hamstring&with=mine")).contains("hamstring-stretch").doesNotContain("hamstring-stretch-belt");
        assertThat(listed("?slot=hamstring&with=belt")).containsExactly("hamstring-stretch-belt");
        assertThat(listed("?slot=back-of-hip&with=nothing")).contains("glute-bridge")
                .doesNotContain("ball-extension", "glute-bridge-band", "glute-bridge-barbell");
        owner.settle(Map.of("equipment", List.of("BELT"))).then().statusCode(303);
        assertThat(listed("?slot=hamstring&with=mine")).contains("hamstring-stretch-belt");
    }

    private List<String> listed(String search) {
        return LISTED.matcher(owner.get("/exercises" + search).then().statusCode(200).extract().asString()).results()
                .map(found -> found.group(1)).toList();
    }
}
