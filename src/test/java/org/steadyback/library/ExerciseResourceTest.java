package org.steadyback.library;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.steadyback.programme.Programme;
import org.steadyback.progression.FlareCall;
import org.steadyback.progression.Sign;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

/** What a person finds of one exercise, and of themselves in it. */
@AppTest
class ExerciseResourceTest {

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
    void itShowsPicturesStepsCautionsAndSources() {
        owner.get("/exercises/side-plank").then().statusCode(200).body(allOf(containsString("<h1>Side plank</h1>"),
                containsString("Side bridge"), containsString("src=\"/figures/side-plank/1.svg?"),
                containsString("src=\"/figures/side-plank/2.svg?"), containsString("Lift your hips until your body is one line."),
                containsString("Leave it out if"), containsString("Take care"), containsString("Stop, and get help, if"),
                containsString("Sources: source text 004"), containsString("Phase 2, Steady")));
    }

    @Test
    void everyExerciseHasAPageWithItsPictures() {
        programme.exercises().values().forEach(exercise -> owner.get("/exercises/" + exercise.id()).then().statusCode(200)
                .body(containsString("/figures/" + exercise.id() + "/")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"flying", "Side-Plank", "..%2fsecret"})
    void whatIsNoExerciseIsNotFound(String id) {
        owner.get("/exercises/" + id).then().statusCode(404);
    }

    @Test
    void whereTheyAreAndWhatTheyManagedBestIsTold() {
        owner.train(1).then().statusCode(303);
        owner.get("/exercises/knee-to-chest").then().body(allOf(containsString("You are here: 5 seconds"),
                containsString("Your best at these stages: 5 s, on Tuesday 1 September."), containsString("/ladders/knee-to-chest")));
    }

    @Test
    void whatIsClosedSaysWhatOpensIt() {
        owner.get("/exercises/front-plank-weighted").then().body(allOf(containsString("Not open to you yet: With 5 kg, 30 seconds"),
                containsString("What opens it"), containsString("Not yet"), containsString("Needed: 28."),
                not(containsString("Your best"))));
    }

    @Test
    void anExerciseOfNoLadderSaysWhenItMayBeDone() {
        owner.get("/exercises/ankle-pumps").then().body(containsString("Do it whenever it feels right."));
        owner.get("/exercises/glute-bridge-barbell").then().body(allOf(containsString("It has its place from phase 4, Load, on."),
                not(containsString("Do it whenever"))));
        tell(Map.of("conditions", List.of("OSTEOPOROSIS")));
        owner.get("/exercises/knees-to-chest-ninety").then().body(allOf(containsString("Not before a professional agreed."),
                not(containsString("Do it whenever"))));
    }

    @Test
    void inAFlareUpOnlyWhatIsGentleIsFree() {
        owner.call(FlareCall.Call.BEGUN).then().statusCode(303);
        owner.get("/exercises/ankle-pumps").then().body(allOf(containsString("Do it whenever it feels right."),
                not(containsString("A flare-up is on"))));
        owner.get("/exercises/jog-on-the-spot").then().body(allOf(containsString("A flare-up is on"),
                containsString("Not before the flare-up is over."), not(containsString("Do it whenever"))));
        owner.get("/exercises/hamstring-stretch").then().body(allOf(containsString("A flare-up is on"),
                not(containsString("always fine")), not(containsString(">Swap</a>"))));
    }

    @Test
    void underALockEveryExerciseSaysWhatToDoFirst() {
        owner.checkSafety(Sign.CHEST_PAIN).then().statusCode(303);
        owner.get("/exercises/ankle-pumps").then().body(allOf(containsString("Get help now"), not(containsString("Do it whenever"))));
        owner.get("/exercises/side-plank").then().body(allOf(containsString("Get help now"), not(containsString(">Swap</a>"))));
    }

    @Test
    void whatALaterPhaseBeginsWithIsNotWhereTheyAre() {
        owner.get("/exercises/side-plank-knees").then().body(allOf(containsString("Not open to you yet: On your knees, 10 seconds"),
                not(containsString("You are here"))));
    }

    /** R26 */
    @Test
    void aGentlerBeginningIsNotWhereTheyHaveBeen() {
        owner.get("/exercises/front-plank-worktop").then().body(allOf(containsString("A gentler beginning than yours"),
                not(containsString("You have been here"))));
    }

    @Test
    void whatWasLeftOutCanBeTakenBackFromThere() {
        owner.get("/exercises/piriformis-stretch").then().body(containsString(">Leave it out</a>"));
        owner.post("/left-out/piriformis", Map.of("reason", "dislike")).then().statusCode(303);
        owner.get("/exercises/piriformis-stretch").then().body(containsString(">Take it back</a>"));
    }

    @Test
    void aStrangersBestIsNotTold() {
        owner.train(1).then().statusCode(303);
        Visitor.welcomed().get("/exercises/knee-to-chest").then().body(not(containsString("Your best")));
    }

    @Test
    void theSessionTellsWhatConditionsMeanToo() {
        tell(Map.of("conditions", List.of("PREGNANCY")));
        owner.get("/session").then().body(containsString("<ul class=\"care\">"));
    }

    @Test
    void otherWaysSayWhatTheyNeed() {
        owner.get("/exercises/hamstring-stretch").then().body(allOf(
                containsString("Hamstring stretch, standing"), containsString("Needs a belt, which you did not tick"),
                containsString("a chair")));
        tell(Map.of("equipment", List.of("BELT")));
        owner.get("/exercises/hamstring-stretch").then().body(allOf(containsString("with a belt"),
                not(containsString("did not tick"))));
    }

    @Test
    void aConditionAddsItsCautionAndClosesWhatItShould() {
        tell(Map.of("conditions", List.of("OSTEOPOROSIS")));
        owner.get("/exercises/seated-bend").then().body(allOf(containsString("For you</h2>"),
                containsString("<strong>Not yet.</strong>"), containsString("href=\"/see-someone\""),
                containsString("until a professional has agreed")));
        owner.get("/exercises/front-plank").then().body(allOf(containsString("For you</h2>"),
                not(containsString("<strong>Not yet.</strong>"))));
    }

    @Test
    void aProfessionalsWordOpensItAgain() {
        tell(Map.of("conditions", List.of("OSTEOPOROSIS")));
        owner.post("/see-someone", Map.of("entry", UUID.randomUUID(), "on", TestClock.FIRST_DAY.toString())).then().statusCode(303);
        owner.get("/exercises/seated-bend").then().body(allOf(containsString("A professional agreed that you exercise"),
                not(containsString("<strong>Not yet.</strong>")), not(containsString("until a professional has agreed"))));
    }

    /** A fever that was looked at in spring says nothing of an operation in autumn. */
    @Test
    void aWordFromBeforeTheConditionOpensNothing() {
        owner.post("/see-someone", Map.of("entry", UUID.randomUUID(), "on", TestClock.FIRST_DAY.toString())).then().statusCode(303);
        clock.set(TestClock.FIRST_DAY.plusDays(20), "18:00");
        tell(Map.of("conditions", List.of("RECENT_SPINE_SURGERY")));
        owner.get("/exercises/seated-bend").then().body(containsString("<strong>Not yet.</strong>"));
        owner.post("/see-someone", Map.of("entry", UUID.randomUUID(), "on", TestClock.FIRST_DAY.plusDays(20).toString()))
                .then().statusCode(303);
        owner.get("/exercises/seated-bend").then().body(not(containsString("<strong>Not yet.</strong>")));
    }

    @Test
    void itLeadsToTheCardsThatBelongToIt() {
        owner.get("/exercises/hip-hinge").then().body(containsString("href=\"/learn/lifting\""));
    }

    /** Whoever has told nothing yet is asked first. */
    @Test
    void beforeTheWelcomeThereIsTheWelcome() {
        Visitor.signedUp("early-" + UUID.randomUUID() + "@example.org").get("/exercises/side-plank").then()
                .statusCode(303).header("Location", endsWith("/welcome"));
    }

    private void tell(Map<String, ?> more) {
        owner.settle(more).then().statusCode(303);
    }
}
