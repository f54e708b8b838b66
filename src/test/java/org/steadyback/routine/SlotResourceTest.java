package org.steadyback.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.steadyback.progression.FlareCall;
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
                containsString("value=\"cat-cow:cat-cow\">"), containsString("/figures/cat-cow/small.svg?")));
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
    void twoTapsAtOnceAreOneChoice() throws Exception {
        owner.get(SPINE);
        try (var taps = Executors.newFixedThreadPool(2)) {
            var both = taps.invokeAll(Collections.nCopies(2, () ->
                    owner.post(SPINE, Map.of("choice", "cat-cow:cat-cow")).statusCode()));
            for (var tap : both) {
                assertThat(tap.get()).isEqualTo(303);
            }
        }
    }

    @Test
    void theProgrammeChoosesAgainOnceItIsAskedTo() {
        owner.get(SPINE).then().body(not(containsString("As the programme chooses")));
        owner.post(SPINE, Map.of("choice", "cat-cow:cat-cow")).then().statusCode(303);
        owner.get(SPINE).then().body(containsString("As the programme chooses"));
        owner.post(SPINE, Map.of("choice", "usual")).then().statusCode(303);
        owner.get("/today").then().body(allOf(containsString("The programme chooses again."),
                containsString("href=\"/exercises/knee-to-chest\"")));
    }

    @Test
    void whatHasNoPlaceByItselfCanBeTakenOutAgain() {
        owner.post("/slots/walking", Map.of("choice", "walking:walking")).then().statusCode(303);
        owner.get("/slots/walking").then().body(containsString("Nothing for it"));
        owner.post("/slots/walking", Map.of("choice", "usual")).then().statusCode(303);
        owner.get("/slots/walking").then().body(not(containsString("checked")));
    }

    /** What rests makes its slot rest: another kind of the same work on the day between is no rest. */
    @Test
    void whileTheChosenOneRestsNothingElseFillsItsSlot() {
        owner.post("/slots/posture", Map.of("choice", "neck:neck-stretch")).then().statusCode(303);
        assertThat(Visitor.ladders(owner.sessionFields())).contains("neck");
        owner.train(1).then().statusCode(303);
        assertThat(Visitor.ladders(owner.sessionFields())).doesNotContain("neck", "chest");
    }

    @Test
    void aWayThatIsNoLongerPossibleGivesWayToTheUsualOne() {
        tell("equipment", "BELT");
        owner.post("/slots/hamstring", Map.of("choice", "hamstring:hamstring-stretch-belt")).then().statusCode(303);
        owner.get("/today").then().body(containsString("href=\"/exercises/hamstring-stretch-belt\""));
        tell("equipment", "MAT");
        owner.get("/today").then().body(allOf(containsString("href=\"/exercises/hamstring-stretch\""),
                not(containsString("hamstring-stretch-belt"))));
    }

    @Test
    void inAFlareUpThereIsNothingToSwap() {
        owner.call(FlareCall.Call.BEGUN).then().statusCode(303);
        owner.get("/slots/hamstring").then().statusCode(200).body(containsString("Nothing for it is open to you just now."));
        refuse("/slots/hamstring", "hamstring:hamstring-stretch");
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
        for (int day = 0; day < 4; day++) {
            clock.set(TestClock.FIRST_DAY.plusDays(day), "07:00");
            owner.rate("MORNING", 1);
            clock.set(TestClock.FIRST_DAY.plusDays(day), "18:00");
            owner.train(1).then().statusCode(303);
        }
        assertThat(stages().toString()).contains("Stage 2 of");
        var before = stages();
        owner.post(SPINE, Map.of("choice", "cat-cow:cat-cow")).then().statusCode(303);
        owner.get("/today");
        assertThat(stages()).isEqualTo(before);
    }

    private List<String> stages() {
        return owner.get("/ladders").then().extract().asString().lines()
                .filter(line -> line.contains("<p>Stage ")).sorted().toList();
    }

    private void refuse(String slot, String choice) {
        owner.post(slot, Map.of("choice", choice)).then().statusCode(422).body(allOf(
                containsString("Choose one of the exercises shown."), containsString("href=\"#choice\"")));
    }

    private void tell(String key, String value) {
        owner.settle(Map.of(key, List.of(value))).then().statusCode(303);
    }
}
