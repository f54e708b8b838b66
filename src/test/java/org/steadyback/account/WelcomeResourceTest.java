package org.steadyback.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;

import org.steadyback.progression.Condition;
import org.steadyback.progression.Equipment;
import org.steadyback.progression.LeftOut;
import org.steadyback.progression.Units;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

@AppTest
class WelcomeResourceTest {

    private static final String SCORE_RANGE = "Pain is a whole number from 0 to 10.";

    @Inject
    TestClock clock;

    private String email;
    private Visitor person;

    @BeforeEach
    void somebodyNew() {
        clock.set(TestClock.START);
        email = "new-" + UUID.randomUUID() + "@example.org";
        person = Visitor.signedUp(email);
    }

    @Test
    void threeAnswersLeadToTheSafetyCheckAndThenToToday() {
        welcome("Europe/Berlin", "LB", 0).then().statusCode(303).header("Location", endsWith("/safety-check"));
        person.get("/safety-check").then().statusCode(200)
                .body(containsString("All set. One short safety check, then today."));
        person.checkSafety().then().statusCode(303).header("Location", endsWith("/today"));
        assertThat(profile()).satisfies(profile -> {
            assertThat(profile.zone).isEqualTo("Europe/Berlin");
            assertThat(profile.units).isEqualTo(Units.LB);
            assertThat(profile.intakePain).isZero();
            assertThat(profile.startedOn).isEqualTo(TestClock.FIRST_DAY);
        });
    }

    @Test
    void noAnswerIsGivenBeforehandExceptTheUnits() {
        person.get("/welcome").then().statusCode(200)
                .body(containsString("value=\"KG\" checked"))
                .body(not(containsString("selected")));
        assertThat(person.get("/welcome").asString().split(" checked", -1)).hasSize(2);
    }

    /** A second tap on the button before the first was answered. */
    @Test
    void theSameAnswersSentTwiceAtOnceAreOneProfile() throws Exception {
        person.get("/welcome");
        var together = new CyclicBarrier(3);
        Callable<Response> tap = () -> {
            together.await();
            return welcome("Europe/Berlin", "KG", 2);
        };
        try (var threads = Executors.newFixedThreadPool(3)) {
            assertThat(threads.invokeAll(List.of(tap, tap, tap))).map(answer -> answer.resultNow().statusCode())
                    .containsOnly(303);
        }
    }

    @Test
    void theAnswersCanBeChangedLaterAndTheStartStays() {
        welcome("Europe/Berlin", "KG", 4);
        clock.set(TestClock.FIRST_DAY.plusDays(10), "12:00");
        person.get("/welcome").then().statusCode(200).body(containsString("<h1>About you</h1>"))
                .body(containsString("<option selected>Europe/Berlin</option>"))
                .body(containsString("name=\"intakePain\" value=\"4\" checked"))
                .body(containsString("value=\"KG\" checked"));
        welcome("America/Lima", "LB", 5).then().statusCode(303).header("Location", endsWith("/today"));
        person.get("/today").then().statusCode(200).body(containsString("Saved."));
        assertThat(profile()).satisfies(profile -> {
            assertThat(profile.zone).isEqualTo("America/Lima");
            assertThat(profile.units).isEqualTo(Units.LB);
            assertThat(profile.intakePain).isEqualTo(5);
            assertThat(profile.startedOn).as("the day of the start").isEqualTo(TestClock.FIRST_DAY);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mars/Olympus_Mons", "", "Berlin", "GMT+2", "Z", "europe/berlin", "Europe/Berlin ",
            "Etc/GMT-14"})
    void aZoneThatIsNotInTheListIsRefused(String zone) {
        assertRefused(welcome(zone, "LB", 3), "zone", "Choose your time zone from the list.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ST", "kg", "KG|LB", "GRAM"})
    void unitsOtherThanKilogramsAndPoundsAreRefused(String units) {
        assertRefused(welcome("Europe/Berlin", units, 3), "units", "Choose kilograms or pounds.");
    }

    @ParameterizedTest
    @ValueSource(ints = {11, -1, 100, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void painOutside0To10IsRefused(int pain) {
        assertRefused(welcome("Europe/Berlin", "LB", pain), "intakePain", SCORE_RANGE);
    }

    /** The form has eleven buttons: this is tampering, and the framework's refusal will do. */
    @ParameterizedTest
    @ValueSource(strings = {"abc", "7.5", "99999999999", "1e1"})
    void painThatIsNoWholeNumberIsRefused(String pain) {
        assertThat(welcome("Europe/Berlin", "LB", pain).statusCode()).isBetween(400, 422);
        assertNoProfile();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zone       | Choose your time zone from the list.
            units      | Choose kilograms or pounds.
            intakePain | Choose a number from 0 to 10.
            """)
    void anAnswerThatIsMissingIsAskedForAndTheOthersStay(String missing, String says) {
        var answers = new HashMap<String, Object>(Map.of("zone", "Europe/Berlin", "units", "LB", "intakePain", 7));
        answers.remove(missing);
        var page = person.post("/welcome", answers);
        assertRefused(page, missing, says);
        answers.forEach((field, value) -> assertThat(page.asString()).contains(switch (field) {
            case "zone" -> "<option selected>Europe/Berlin</option>";
            case "units" -> "name=\"units\" value=\"LB\" checked";
            default -> "name=\"intakePain\" value=\"7\" checked";
        }));
    }

    @Test
    void everyAnswerThatIsMissingIsNamedAtOnce() {
        person.post("/welcome", Map.of()).then().statusCode(422)
                .body(containsString("<a href=\"#zone\">")).body(containsString("<a href=\"#units\">"))
                .body(containsString("<a href=\"#intakePain\">"));
        assertNoProfile();
    }

    @Test
    void whatElseIsToldIsKeptAndCanBeTakenBack() {
        person.post("/welcome", more(Map.of())).then().statusCode(303);
        assertThat(profile()).satisfies(profile -> {
            assertThat(profile.birthYear).isEqualTo(1950);
            assertThat(profile.equipment).containsExactly(Equipment.MAT, Equipment.PLATE);
            assertThat(profile.conditions).containsExactly(Condition.OSTEOPOROSIS);
            assertThat(profile.excluded).containsExactly(new Profile.Exclusion("side-plank", "wrist"),
                    new Profile.Exclusion("chest", "pain"));
            assertThat(profile.forEngine().excluded()).isEqualTo(Map.of("side-plank", LeftOut.BY_CHOICE, "chest", LeftOut.FOR_PAIN));
            assertThat(profile.optedIntoLoad).isTrue();
        });
        person.get("/welcome").then().body(containsString("value=\"1950\"")).body(containsString("value=\"PLATE\" checked"))
                .body(containsString("value=\"OSTEOPOROSIS\" checked")).body(containsString("value=\"side-plank:wrist\" selected"))
                .body(containsString("name=\"optedIntoLoad\" checked"));
        person.get("/ladders/side-plank").then().statusCode(200).body(containsString("You left out Side plank."));
        person.get("/ladders/chest").then().statusCode(200).body(containsString("because it hurts, and nothing counts in its place"));
        welcome("Europe/Berlin", "KG", 2);
        assertThat(profile()).satisfies(profile -> {
            assertThat(profile.birthYear).isNull();
            assertThat(profile.equipment).isEmpty();
            assertThat(profile.conditions).isEmpty();
            assertThat(profile.excluded).isEmpty();
            assertThat(profile.optedIntoLoad).isFalse();
        });
    }

    @Test
    void aReasonInTheirOwnWordsStaysUntilAnotherIsChosen() {
        welcome("Europe/Berlin", "KG", 2);
        QuarkusTransaction.requiringNew().run(() -> Profile.of(Account.findByEmail(person.email()).orElseThrow())
                .orElseThrow().excluded.add(new Profile.Exclusion("side-plank", "an old break")));
        person.get("/welcome").then().body(containsString("value=\"side-plank:other\" selected"));
        person.post("/welcome", more(Map.of("excluded", List.of("neck:dislike", "side-plank:other"))));
        assertThat(profile().excluded).containsExactly(new Profile.Exclusion("side-plank", "an old break"),
                new Profile.Exclusion("neck", "dislike"));
        person.post("/welcome", more(Map.of("excluded", List.of("side-plank:equipment"))));
        assertThat(profile().excluded).containsExactly(new Profile.Exclusion("side-plank", "equipment"));
    }

    @ParameterizedTest
    @CsvSource({"birthYear, 75", "birthYear, 1850", "birthYear, 2027", "birthYear, last year", "equipment, TRAMPOLINE",
            "conditions, HICCUPS", "excluded, rowing:wrist", "excluded, side-plank",
            "excluded, side-plank:mood"})
    void whatElseIsToldMustMakeSenseAndTheRestStays(String field, String value) {
        var page = person.post("/welcome", more(Map.of(field, value)));
        assertRefused(page, field, field.equals("birthYear")
                ? "Type the year as four digits, for example 1975, or leave it empty." : "Choose only from what is shown.");
        var html = page.asString();
        assertThat(html).contains("<details class=\"more\" open>", "name=\"optedIntoLoad\" checked");
        assertThat(html).contains(field.equals("birthYear") ? "value=\"" + value + "\"" : "value=\"1950\"");
        assertThat(html.contains("value=\"PLATE\" checked")).isEqualTo(!field.equals("equipment"));
    }

    private static Map<String, Object> more(Map<String, ?> fields) {
        var all = new HashMap<String, Object>(Map.of("zone", "Europe/Berlin", "units", "KG", "intakePain", 2,
                "birthYear", "1950", "equipment", List.of("MAT", "PLATE"), "conditions", List.of("OSTEOPOROSIS"),
                "excluded", List.of("", "side-plank:wrist", "chest:pain"), "optedIntoLoad", "on"));
        all.putAll(fields);
        return all;
    }

    @Test
    void untilThenEveryPageLeadsToTheWelcome() {
        for (var path : new String[] {"/today", "/session", "/pain", "/diary", "/ladders", "/progress", "/safety-check",
                "/see-someone", "/flare"}) {
            person.get(path).then().statusCode(303).header("Location", endsWith("/welcome"));
        }
    }

    @Test
    void theZoneDecidesWhichDayItIs() {
        var auckland = person;
        welcome("Pacific/Auckland", "KG", 2).then().statusCode(303);
        var aucklandStart = profile().startedOn;
        somebodyNew();
        welcome("America/Los_Angeles", "KG", 2).then().statusCode(303);
        assertThat(profile().startedOn).isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(aucklandStart).isEqualTo(LocalDate.of(2026, 9, 1));

        auckland.get("/today").then().body(containsString("<h1>Tuesday 1 September</h1>"));
        person.get("/today").then().body(containsString("<h1>Monday 31 August</h1>"));

        clock.set(Instant.parse("2026-09-01T12:00:00Z"));
        auckland.get("/today").then().body(containsString("<h1>Wednesday 2 September</h1>"));
        person.get("/today").then().body(containsString("<h1>Tuesday 1 September</h1>"));
    }

    @Test
    void anotherZoneChangesTheDayAtOnce() {
        welcome("America/Los_Angeles", "KG", 2);
        person.get("/today").then().body(containsString("<h1>Monday 31 August</h1>"));
        welcome("Pacific/Auckland", "KG", 2);
        person.get("/today").then().body(containsString("<h1>Tuesday 1 September</h1>"));
    }

    private Response welcome(String zone, String units, Object pain) {
        return person.post("/welcome", Map.of("zone", zone, "units", units, "intakePain", pain));
    }

    private void assertRefused(Response page, String field, String says) {
        page.then().statusCode(422)
                .body(containsString("<li><a href=\"#" + field + "\">" + says + "</a></li>"))
                .body(containsString("id=\"" + field + "\""))
                .body(containsString("id=\"" + field + "-error\">" + says))
                .body(containsString("aria-describedby=\"" + field + "-error\""));
        assertNoProfile();
    }

    private void assertNoProfile() {
        person.get("/today").then().statusCode(303).header("Location", endsWith("/welcome"));
    }

    private Profile profile() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Profile.of(Account.findByEmail(email).orElseThrow()).orElseThrow());
    }
}
