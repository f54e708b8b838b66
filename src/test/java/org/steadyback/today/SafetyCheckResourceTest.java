package org.steadyback.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.steadyback.progression.Sign;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

@AppTest
class SafetyCheckResourceTest {

    @Inject
    TestClock clock;

    private Visitor owner;

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY, "09:00");
        owner = Visitor.unchecked();
    }

    @Test
    void asksForEverySignAndHasNothingTicked() {
        var page = owner.get("/safety-check").then().statusCode(200)
                .body(allOf(containsString("None of these"), containsString("Some of these"), not(containsString("checked>"))))
                .extract().asString();
        assertThat(page.split("name=\"yes\"", -1)).hasSize(Sign.values().length + 1);
        assertThat(Stream.of(Sign.values()).map(sign -> "value=\"" + sign + "\"")).allMatch(page::contains);
    }

    @Test
    void noneOfTheseOpensTheDay() {
        owner.get("/today").then().body(containsString("A short safety check comes before the rest."));
        owner.checkSafety().then().statusCode(303).header("Location", endsWith("/today"));
        owner.get("/today").then().body(allOf(containsString("Thank you. No warning sign"),
                not(containsString("A short safety check comes before the rest.")), containsString(">Start</a>")));
        owner.get("/diary").then().body(containsString("Safety check: no warning sign."));
    }

    @ParameterizedTest
    @EnumSource
    void aYesShowsAtOnceWhatToDo(Sign sign) {
        owner.checkSafety(sign).then().statusCode(303).header("Location", endsWith("/see-someone"));
        owner.get("/see-someone").then().statusCode(200)
                .body(sign.urgency() == Sign.Urgency.EMERGENCY
                        ? allOf(containsString("Get help now"), containsString("or call 112."), containsString("<a role=\"button\" href=\"tel:112\">Call 112</a>"),
                                containsString("the number in Germany"))
                        : containsString("Be checked today or tomorrow"))
                .body(allOf(containsString("To show to a professional"), containsString("name=\"on\"")));
    }

    @Test
    void twoSignsAreBothKeptAndTheMoreUrgentSpeaks() {
        owner.checkSafety(Sign.WEIGHT_LOSS, Sign.CHEST_PAIN);
        owner.get("/see-someone").then().body(allOf(containsString("Get help now"),
                containsString("<li>Chest pain</li>"), containsString("<li>Losing weight without trying to</li>")));
        owner.get("/diary").then().body(containsString("Safety check: chest pain, weight loss without a reason."));
    }

    static Stream<Map<String, Object>> contradictions() {
        return Stream.of(Map.of("answer", "none", "yes", List.of("CHEST_PAIN", "NIGHT_PAIN")),
                Map.of("yes", List.of("CHEST_PAIN", "NIGHT_PAIN")),
                Map.of("answer", "perhaps", "yes", List.of("CHEST_PAIN", "NIGHT_PAIN")),
                Map.of("answer", "some", "yes", List.of("CHEST_PAIN", "NIGHT_PAIN", "SNEEZING")));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void whatContradictsItselfComesBackWithAllThatWasTicked(Map<String, Object> answer) {
        var fields = new HashMap<>(answer);
        fields.put("entry", UUID.randomUUID());
        owner.post("/safety-check", fields).then().statusCode(422).body(allOf(containsString("role=\"alert\""),
                containsString("<a href=\"#signs\">"), containsString("id=\"signs-error\""),
                containsString("value=\"CHEST_PAIN\" checked"), containsString("value=\"NIGHT_PAIN\" checked")));
        owner.get("/diary").then().body(containsString("Nothing here yet"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"some", "-", "''"})
    void nothingTickedIsNoAnswerWithoutItsButton(String answer) {
        var fields = new HashMap<String, Object>(Map.of("entry", UUID.randomUUID()));
        if (answer != null) {
            fields.put("answer", answer);
        }
        owner.post("/safety-check", fields).then().statusCode(422).body(containsString("or press &quot;None of these&quot;"));
        owner.get("/diary").then().body(containsString("Nothing here yet"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"-", "42", "''"})
    void aFormWithoutItsNumberIsRefusedAndKeepsItsTicks(String entry) {
        var fields = new HashMap<String, Object>(Map.of("answer", "some", "yes", List.of("CHEST_PAIN")));
        if (entry != null) {
            fields.put("entry", entry);
        }
        owner.post("/safety-check", fields).then().statusCode(422)
                .body(allOf(containsString("Reload the page"), containsString("value=\"CHEST_PAIN\" checked")));
    }

    @Test
    void sendingItTwiceLogsItOnce() {
        var answer = Map.of("entry", UUID.randomUUID(), "answer", "some", "yes", List.of("NIGHT_PAIN"));
        owner.post("/safety-check", answer).then().statusCode(303).header("Location", endsWith("/see-someone"));
        owner.post("/safety-check", answer).then().statusCode(303).header("Location", endsWith("/see-someone"));
        assertThat(owner.get("/diary").asString().split("Safety check:", -1)).hasSize(2);
    }

    @Test
    void aLaterCheckWithoutASignOpensNothing() {
        owner.checkSafety(Sign.NIGHT_PAIN);
        owner.checkSafety().then().statusCode(303).header("Location", endsWith("/see-someone"));
        owner.get("/today").then().body(containsString("Be checked today or tomorrow"));
        owner.get("/safety-check").then().body(containsString("still keeps the exercises closed"));
    }

    @Test
    void aCheckThatWasAMistakeIsDeletedInTheDiary() {
        owner.checkSafety(Sign.BOTH_LEGS);
        owner.post("/diary/" + owner.newest("diary") + "/deletion", Map.of()).then().statusCode(303);
        owner.get("/today").then().body(allOf(not(containsString("Get help now")),
                containsString("A short safety check comes before the rest.")));
    }

    @Test
    void whoeverHasNotFinishedTheWelcomeIsSentThere() {
        var newcomer = Visitor.signedUp("unwelcomed-" + UUID.randomUUID() + "@example.org");
        newcomer.get("/safety-check").then().statusCode(303).header("Location", endsWith("/welcome"));
        newcomer.checkSafety().then().statusCode(303).header("Location", endsWith("/welcome"));
        newcomer.get("/see-someone").then().statusCode(303).header("Location", endsWith("/welcome"));
    }

    @Test
    void aStrangerIsNotTouchedByIt() {
        var stranger = Visitor.welcomed();
        owner.checkSafety(Sign.CHEST_PAIN);
        stranger.get("/today").then().body(not(containsString("Get help now")));
        stranger.get("/see-someone").then().body(not(containsString("Chest pain")));
    }
}
