package org.steadyback.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

/** Swapping what fills a slot of the routine. */
@AppTest
class SlotResourceTest {

    private static final String SPINE = "/slots/spine-mobility";

    @Inject
    TestClock clock;

    private Visitor owner;

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY, "18:00");
        owner = Visitor.welcomed();
    }

    @Test
    void itShowsWhatIsDoneNowAndWhatElseMayBe() {
        owner.get(SPINE).then().statusCode(200).body(allOf(
                containsString("value=\"knee-to-chest:knee-to-chest\" checked"),
                containsString("value=\"cat-cow:cat-cow\">"), containsString("/figures/cat-cow/small.svg")));
    }

    @Test
    void whatIsChosenComesFromNowOn() {
        owner.post(SPINE, Map.of("choice", "cat-cow:cat-cow")).then().statusCode(303).header("Location", endsWith("/today"));
        owner.get("/today").then().body(allOf(containsString("From now on: Cat and cow."),
                containsString("href=\"/exercises/cat-cow\""), not(containsString("href=\"/exercises/knee-to-chest\""))));
        assertThat(Visitor.ladders(owner.sessionFields())).contains("cat-cow").doesNotContain("knee-to-chest");
        owner.train(1).then().statusCode(303);
        clock.set(TestClock.FIRST_DAY.plusDays(1), "18:00");
        owner.get(SPINE).then().body(containsString("value=\"cat-cow:cat-cow\" checked"));
    }

    /** The same stage, the same dose, another way to do it. */
    @Test
    void anotherWayToDoTheSameStageCanBeChosen() {
        owner.post("/slots/hamstring", Map.of("choice", "hamstring:hamstring-stretch-standing")).then().statusCode(303);
        owner.get("/today").then().body(containsString("href=\"/exercises/hamstring-stretch-standing\""));
        owner.get("/session").then().body(allOf(containsString("Hamstring stretch, standing"),
                containsString("name=\"ladder\" value=\"hamstring\"")));
    }

    @Test
    void whatIsMissingOrClosedIsNotOffered() {
        owner.get("/slots/hamstring").then().body(allOf(not(containsString("value=\"hamstring:hamstring-stretch-belt\"")),
                containsString("needs a belt")));
        refuse("/slots/hamstring", "hamstring:hamstring-stretch-belt");
        tell("conditions", "OSTEOPOROSIS");
        owner.get(SPINE).then().body(allOf(not(containsString("value=\"seated-bend:seated-bend\"")),
                containsString("waits for a professional")));
        refuse(SPINE, "seated-bend:seated-bend");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "front-plank:front-plank", "cat-cow", "cat-cow:cobra", "nothing:at-all"})
    void whatIsNoneOfThemIsRefusedWhereItWasChosen(String choice) {
        refuse(SPINE, choice);
    }

    @Test
    void nothingChosenIsRefused() {
        owner.post(SPINE, Map.of()).then().statusCode(422).body(containsString("Choose one of the exercises shown."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "front-core", "self-massage"})
    void aSlotThatIsNotInTheRoutineOfThePhaseIsNotFound(String slot) {
        owner.get("/slots/" + slot).then().statusCode(404);
        owner.post("/slots/" + slot, Map.of("choice", "cat-cow:cat-cow")).then().statusCode(404);
    }

    @Test
    void twoTapsAreOneChoiceAndEachSlotIsItsOwn() {
        owner.post(SPINE, Map.of("choice", "cat-cow:cat-cow")).then().statusCode(303);
        owner.post(SPINE, Map.of("choice", "cat-cow:cat-cow")).then().statusCode(303);
        owner.post("/slots/walking", Map.of("choice", "walking:walking")).then().statusCode(303);
        owner.get(SPINE).then().body(containsString("value=\"cat-cow:cat-cow\" checked"));
        owner.get("/slots/walking").then().body(containsString("value=\"walking:walking\" checked"));
        owner.get("/slots/posture").then().body(not(containsString("checked")));
    }

    @Test
    void anothersRoutineIsTheirOwn() {
        owner.post(SPINE, Map.of("choice", "cat-cow:cat-cow")).then().statusCode(303);
        Visitor.welcomed().get(SPINE).then().body(containsString("value=\"knee-to-chest:knee-to-chest\" checked"));
    }

    @Test
    void onceWhatWasChosenIsLeftOutTheProgrammeChoosesAgain() {
        owner.post(SPINE, Map.of("choice", "cat-cow:cat-cow")).then().statusCode(303);
        owner.post("/left-out/cat-cow", Map.of("reason", "dislike")).then().statusCode(303);
        owner.get("/today").then().body(allOf(containsString("href=\"/exercises/knee-to-chest\""),
                not(containsString("href=\"/exercises/cat-cow\""))));
    }

    /** What fills a slot never touches the stage that was reached. */
    @Test
    void aSwapChangesNoStage() {
        owner.train(1).then().statusCode(303);
        var before = stages();
        owner.post(SPINE, Map.of("choice", "cat-cow:cat-cow")).then().statusCode(303);
        owner.get("/today");
        assertThat(stages()).isEqualTo(before);
    }

    private List<String> stages() {
        return owner.get("/ladders").then().extract().asString().lines().filter(line -> line.contains("<p>Stage ")).toList();
    }

    private void refuse(String slot, String choice) {
        owner.post(slot, Map.of("choice", choice)).then().statusCode(422).body(allOf(
                containsString("Choose one of the exercises shown."), containsString("href=\"#choice\"")));
    }

    private void tell(String key, String value) {
        var fields = new HashMap<String, Object>(Map.of("zone", "Europe/Berlin", "units", "KG", "intakePain", 2));
        fields.put(key, List.of(value));
        owner.post("/welcome", fields).then().statusCode(303);
    }
}
