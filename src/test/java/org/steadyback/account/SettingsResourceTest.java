package org.steadyback.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;

import org.steadyback.programme.Programme;
import org.steadyback.progression.Condition;
import org.steadyback.progression.Equipment;
import org.steadyback.progression.LeftOut;
import org.steadyback.progression.Place;
import org.steadyback.progression.Units;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

@AppTest
class SettingsResourceTest {

    private static final Map<String, Object> ALL = Map.of("birthYear", "1950", "units", "LB",
            "equipment", List.of("MAT", "PLATE"), "conditions", List.of("OSTEOPOROSIS"), "intakePain", 5,
            "intakePlace", "LEG", "excluded", List.of("", "side-plank:wrist", "chest:pain"), "optedIntoLoad", "on",
            "routineLength", "FULL", "plannedDays", List.of("TUESDAY", "SATURDAY"));

    @Inject
    TestClock clock;

    @Inject
    Programme programme;

    private Visitor person;

    @BeforeEach
    void somebody() {
        clock.set(TestClock.START);
        person = Visitor.welcomed();
    }

    @Test
    void whatWasToldInTheWelcomeIsThere() {
        person.get("/settings").then().statusCode(200).body(allOf(containsString("<h1>Settings</h1>"),
                containsString("<option selected>Europe/Berlin</option>"), containsString("value=\"KG\" checked"),
                containsString("name=\"intakePain\" value=\"2\" checked"), containsString("value=\"NORMAL\" checked"),
                containsString("href=\"/settings/reminders\""), containsString("href=\"/export\""),
                containsString("href=\"/import\""), containsString("action=\"/sign-out\""),
                containsString("<nav class=\"places\""), not(containsString("of 6"))));
    }

    @Test
    void everythingIsKeptAndTheStartStays() {
        clock.set(TestClock.FIRST_DAY.plusDays(10), "12:00");
        person.settle(ALL).then().statusCode(303).header("Location", endsWith("/today"));
        person.get("/today").then().statusCode(200).body(containsString("Saved."));
        assertThat(profile()).satisfies(profile -> {
            assertThat(profile.birthYear).isEqualTo(1950);
            assertThat(profile.units).isEqualTo(Units.LB);
            assertThat(profile.equipment).containsExactly(Equipment.MAT, Equipment.PLATE);
            assertThat(profile.conditions).containsExactly(Condition.OSTEOPOROSIS);
            assertThat(profile.conditionsSince).isEqualTo(TestClock.FIRST_DAY.plusDays(10));
            assertThat(profile.intakePain).isEqualTo(5);
            assertThat(profile.intakePlace).isEqualTo(Place.LEG);
            assertThat(profile.excluded).containsExactly(new Profile.Exclusion("side-plank", "wrist"),
                    new Profile.Exclusion("chest", "pain"));
            assertThat(profile.forEngine().excluded())
                    .isEqualTo(Map.of("side-plank", LeftOut.BY_CHOICE, "chest", LeftOut.FOR_PAIN));
            assertThat(profile.optedIntoLoad).isTrue();
            assertThat(profile.routineLength).isEqualTo(RoutineLength.FULL);
            assertThat(profile.plannedDays).containsExactly(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY);
            assertThat(profile.startedOn).as("the day of the start").isEqualTo(TestClock.FIRST_DAY);
            assertThat(profile.isWelcomed()).isTrue();
        });
        person.get("/settings").then().body(allOf(containsString("value=\"1950\""), containsString("value=\"LB\" checked"),
                containsString("value=\"PLATE\" checked"), containsString("value=\"OSTEOPOROSIS\" checked"),
                containsString("value=\"side-plank:wrist\" selected"), containsString("name=\"optedIntoLoad\" checked"),
                containsString("value=\"FULL\" checked"), containsString("value=\"LEG\" checked"),
                containsString("value=\"SATURDAY\" checked")));
        person.get("/ladders/side-plank").then().statusCode(200).body(containsString("You left out Side plank."));
        person.get("/ladders/chest").then().statusCode(200).body(containsString("because it hurts, and nothing counts in its place"));
    }

    @Test
    void whatIsNotTickedAnyMoreIsTakenBack() {
        person.settle(ALL);
        person.settle(Map.of()).then().statusCode(303);
        assertThat(profile()).satisfies(profile -> {
            assertThat(profile.birthYear).isNull();
            assertThat(profile.equipment).isEmpty();
            assertThat(profile.conditions).isEmpty();
            assertThat(profile.excluded).isEmpty();
            assertThat(profile.optedIntoLoad).isFalse();
            assertThat(profile.plannedDays).hasSize(7);
        });
    }

    @Test
    void aReasonInTheirOwnWordsStaysUntilAnotherIsChosen() {
        QuarkusTransaction.requiringNew().run(() -> Profile.of(Account.findByEmail(person.email()).orElseThrow())
                .orElseThrow().excluded.add(new Profile.Exclusion("side-plank", "an old break")));
        person.get("/settings").then().body(containsString("value=\"side-plank:other\" selected"));
        person.settle(Map.of("excluded", List.of("neck:dislike", "side-plank:other")));
        assertThat(profile().excluded).containsExactly(new Profile.Exclusion("side-plank", "an old break"),
                new Profile.Exclusion("neck", "dislike"));
        person.settle(Map.of("excluded", List.of("side-plank:equipment")));
        assertThat(profile().excluded).containsExactly(new Profile.Exclusion("side-plank", "equipment"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            birthYear     | 75                | Type the year as four digits, for example 1975, or leave it empty.
            birthYear     | 2027              | Type the year as four digits, for example 1975, or leave it empty.
            units         | GRAM              | Choose kilograms or pounds.
            equipment     | TRAMPOLINE        | Choose only from what is shown.
            conditions    | HICCUPS           | Choose only from what is shown.
            zone          | Mars/Olympus_Mons | Choose your time zone from the list.
            intakePain    | 11                | Pain is a whole number from 0 to 10.
            intakePlace   | ARM               | Choose back or leg.
            excluded      | rowing:wrist      | Choose only from what is shown.
            excluded      | side-plank        | Choose only from what is shown.
            excluded      | side-plank:mood   | Choose only from what is shown.
            routineLength | ENDLESS           | Choose only from what is shown.
            plannedDays   | YESTERDAY         | Choose only from what is shown.
            """)
    void whatDoesNotMakeSenseComesBackAndTheRestStays(String field, String value, String says) {
        var fields = new HashMap<>(ALL);
        fields.put(field, value);
        var page = person.settle(fields).then().statusCode(422)
                .body(containsString("<li><a href=\"#" + field + "\">" + says + "</a></li>"))
                .body(containsString("id=\"" + field + "\""))
                .body(containsString("id=\"" + field + "-error\">" + says)).extract().asString();
        assertThat(page).contains("name=\"optedIntoLoad\" checked");
        assertThat(page).contains(field.equals("birthYear") ? "value=\"" + value + "\"" : "value=\"1950\"");
        assertThat(page.contains("value=\"PLATE\" checked")).isEqualTo(!field.equals("equipment"));
        assertThat(page.contains("value=\"TUESDAY\" checked")).isEqualTo(!field.equals("plannedDays"));
        assertThat(page.contains("<details open>")).isEqualTo(field.equals("excluded"));
        assertThat(profile().birthYear).as("nothing is saved").isNull();
    }

    @Test
    void everyMistakeIsNamedAtOnceInTheOrderOfThePage() {
        assertThat(person.post("/settings", Map.of()).then().statusCode(422).extract().asString().lines()
                .filter(line -> line.contains("<li><a href=\"#")).map(line -> line.replaceAll(".*\"#(.*?)\".*", "$1")))
                .containsExactly("routineLength", "plannedDays", "units", "zone", "intakePain", "intakePlace");
    }

    @Test
    void anotherZoneChangesTheDayAtOnce() {
        clock.set(Instant.parse("2026-09-01T05:00:00Z"));
        person.settle(Map.of("zone", "America/Los_Angeles"));
        person.get("/today").then().body(containsString("<h1>Monday 31 August</h1>"));
        person.settle(Map.of("zone", "Pacific/Auckland"));
        person.get("/today").then().body(containsString("<h1>Tuesday 1 September</h1>"));
    }

    @Test
    void aLengthSaysWhatTheProgrammeMakesOfIt() {
        var lengths = programme.routines().lengths();
        person.get("/settings").then().body(allOf(
                containsString("<strong>Short</strong> <small>Up to " + lengths.brief() + " exercises</small>"),
                containsString("<strong>Normal</strong> <small>Up to " + lengths.normal() + " exercises</small>"),
                containsString("<strong>Full</strong> <small>Up to " + lengths.full() + " exercises</small>"),
                not(containsString(" minutes"))));
    }

    @Test
    void savedTwiceAtOnceItIsSaved() throws Exception {
        var together = new CyclicBarrier(3);
        Callable<Response> tap = () -> {
            together.await();
            return person.twin().settle(ALL);
        };
        try (var threads = Executors.newFixedThreadPool(3)) {
            assertThat(threads.invokeAll(List.of(tap, tap, tap))).map(answer -> answer.resultNow().statusCode())
                    .containsOnly(303);
        }
        assertThat(profile().excluded).hasSize(2);
    }

    @Test
    void aStrangersStayAsTheyAre() {
        var stranger = Visitor.welcomed();
        person.settle(ALL).then().statusCode(303);
        stranger.get("/settings").then().body(not(containsString("value=\"1950\"")));
    }

    private Profile profile() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Profile.of(Account.findByEmail(person.email()).orElseThrow()).orElseThrow());
    }
}
