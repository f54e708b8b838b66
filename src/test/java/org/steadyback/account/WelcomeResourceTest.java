package org.steadyback.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;

import org.steadyback.progression.Condition;
import org.steadyback.progression.Equipment;
import org.steadyback.progression.Place;
import org.steadyback.progression.Sign;
import org.steadyback.progression.Units;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

@AppTest
class WelcomeResourceTest {

    private static final String BERLIN = "Europe/Berlin";

    @Inject
    TestClock clock;

    @Inject
    EntityManager entities;

    private String email;
    private Visitor person;

    @BeforeEach
    void somebodyNew() {
        clock.set(TestClock.START);
        email = "new-" + UUID.randomUUID() + "@example.org";
        person = Visitor.signedUp(email);
    }

    @Test
    void sixStepsLeadToToday() {
        person.get("/welcome").then().statusCode(303).header("Location", endsWith("/welcome/1"));
        answer(WelcomeStep.START).then().statusCode(303).header("Location", endsWith("/safety-check"));
        answer(WelcomeStep.SAFETY).then().statusCode(303).header("Location", endsWith("/welcome/3"));
        answer(WelcomeStep.ABOUT_YOU).then().statusCode(303).header("Location", endsWith("/welcome/4"));
        answer(WelcomeStep.USUAL_PAIN).then().statusCode(303).header("Location", endsWith(WelcomeStep.ACTIVITIES.path()));
        answer(WelcomeStep.ACTIVITIES).then().statusCode(303).header("Location", endsWith("/welcome/6"));
        answer(WelcomeStep.HOW_MUCH).then().statusCode(303).header("Location", endsWith("/today"));
        person.get("/today").then().statusCode(200).body(allOf(containsString("All set."), containsString("id=\"start\""),
                not(containsString("safety check comes before"))));
        assertThat(profile()).satisfies(profile -> {
            assertThat(profile.isWelcomed()).isTrue();
            assertThat(profile.zone).isEqualTo(BERLIN);
            assertThat(profile.units).isEqualTo(Units.LB);
            assertThat(profile.birthYear).isEqualTo(1950);
            assertThat(profile.equipment).containsExactly(Equipment.MAT, Equipment.PLATE);
            assertThat(profile.conditions).containsExactly(Condition.OSTEOPOROSIS);
            assertThat(profile.conditionsSince).isNull();
            assertThat(profile.intakePain).isZero();
            assertThat(profile.intakePlace).isEqualTo(Place.LEG);
            assertThat(profile.routineLength).isEqualTo(RoutineLength.SHORT);
            assertThat(profile.plannedDays).containsExactly(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
            assertThat(profile.startedOn).isEqualTo(TestClock.FIRST_DAY);
        });
    }

    @ParameterizedTest
    @EnumSource
    void eachStepSaysWhichItIsAndLeadsBack(WelcomeStep step) {
        passUpTo(step);
        person.get("/welcome").then().statusCode(303).header("Location", endsWith(step.path()));
        var page = page(step);
        assertThat(page).contains("Step " + step.number() + " of 6",
                "<progress max=\"6\" value=\"" + step.number() + "\" aria-labelledby=\"on-the-way\">")
                .doesNotContain("<nav class=\"places\"");
        if (step == WelcomeStep.START) {
            assertThat(page).doesNotContain(">Back</a>").contains("href=\"/import\"");
        } else {
            assertThat(page).contains("<a href=\"/welcome/" + (step.number() - 1) + "\">Back</a>");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoeverLeavesInTheMiddleGoesOnThere(WelcomeStep step) {
        passUpTo(step);
        clock.set(TestClock.FIRST_DAY.plusDays(3), "21:00");
        person = Visitor.anonymous();
        person.signIn(email, Visitor.PASSWORD);
        for (var path : new String[] {"/today", "/session", "/pain", "/ladders", "/progress", "/flare", "/settings",
                "/export", "/exercises"}) {
            person.get(path).then().statusCode(303).header("Location", endsWith("/welcome"));
        }
        person.rate("NOW", 3).then().statusCode(303).header("Location", endsWith("/welcome"));
        person.get("/welcome").then().statusCode(303).header("Location", endsWith(step.path()));
        Stream.of(WelcomeStep.values()).skip(step.ordinal()).forEach(left -> answer(left).then().statusCode(303));
        person.get("/today").then().statusCode(200);
        assertThat(profile().startedOn).as("the day on which the last step was done")
                .isEqualTo(TestClock.FIRST_DAY.plusDays(3));
        assertThat(profile().conditionsSince).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void nobodyGetsAheadByAnAddress(WelcomeStep step) {
        passUpTo(step);
        Stream.of(WelcomeStep.values()).skip(step.ordinal() + 1L).forEach(ahead -> {
            var expected = ahead == WelcomeStep.SAFETY || ahead == WelcomeStep.ACTIVITIES ? "/welcome" : step.path();
            person.get("/welcome/" + ahead.number()).then().statusCode(303).header("Location", endsWith(step.path()));
            person.get(ahead.path()).then().statusCode(303).header("Location", endsWith(expected));
            answer(ahead).then().statusCode(303).header("Location", endsWith(expected));
        });
        person.get("/welcome").then().statusCode(303).header("Location", endsWith(step.path()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/welcome/0", "/welcome/7", "/welcome/-1", "/welcome/one"})
    void thereAreSixSteps(String path) {
        person.get(path).then().statusCode(404);
    }

    @Test
    void thereAndBackEveryAnswerIsKept() {
        passUpTo(WelcomeStep.HOW_MUCH);
        assertThat(page(WelcomeStep.START)).contains("<option selected>Europe/Berlin</option>");
        assertThat(page(WelcomeStep.SAFETY)).contains("You have answered this.", "href=\"/welcome/3\"");
        assertThat(page(WelcomeStep.ABOUT_YOU)).contains("value=\"1950\"", "value=\"LB\" checked",
                "value=\"PLATE\" checked", "value=\"OSTEOPOROSIS\" checked");
        assertThat(page(WelcomeStep.USUAL_PAIN)).contains("name=\"intakePain\" value=\"0\" checked",
                "value=\"LEG\" checked");
        person.post("/welcome/3", Map.of("units", "KG", "birthYear", "1981")).then().statusCode(303)
                .header("Location", endsWith("/welcome/4"));
        person.get("/welcome").then().header("Location", endsWith("/welcome/6"));
        assertThat(profile()).satisfies(profile -> {
            assertThat(profile.birthYear).isEqualTo(1981);
            assertThat(profile.equipment).isEmpty();
            assertThat(profile.intakePlace).isEqualTo(Place.LEG);
        });
    }

    @Test
    void noAnswerIsGivenBeforehandExceptWhatMostPeopleChoose() {
        assertThat(page(WelcomeStep.START)).doesNotContain(" selected");
        passUpTo(WelcomeStep.SAFETY);
        assertThat(page(WelcomeStep.SAFETY)).doesNotContain(" checked");
        answer(WelcomeStep.SAFETY);
        assertThat(page(WelcomeStep.ABOUT_YOU).split(" checked", -1)).hasSize(2);
        assertThat(page(WelcomeStep.ABOUT_YOU)).contains("value=\"KG\" checked");
        answer(WelcomeStep.ABOUT_YOU);
        assertThat(page(WelcomeStep.USUAL_PAIN).split(" checked", -1)).hasSize(2);
        assertThat(page(WelcomeStep.USUAL_PAIN)).contains("value=\"BACK\" checked");
        answer(WelcomeStep.USUAL_PAIN);
        answer(WelcomeStep.ACTIVITIES);
        assertThat(page(WelcomeStep.HOW_MUCH).split(" checked", -1)).as("normal, on all seven days").hasSize(9);
        assertThat(page(WelcomeStep.HOW_MUCH)).contains("value=\"NORMAL\" checked");
    }

    /** A second tap on the button before the first was answered. */
    @ParameterizedTest
    @EnumSource
    void tappedThriceAtOnceAStepIsDoneOnce(WelcomeStep step) throws Exception {
        passUpTo(step);
        var fields = answers(step);
        var together = new CyclicBarrier(3);
        Callable<Response> tap = () -> {
            together.await();
            return person.twin().post(step.path(), fields);
        };
        var on = step == WelcomeStep.HOW_MUCH ? "/today" : step.next().path();
        try (var threads = Executors.newFixedThreadPool(3)) {
            assertThat(threads.invokeAll(List.of(tap, tap, tap))).allSatisfy(answer -> answer.resultNow().then()
                    .statusCode(303).header("Location", endsWith(on)));
        }
        assertThat(profile().welcomeStep).isEqualTo(step == WelcomeStep.HOW_MUCH ? null : step.number() + 1);
        Stream.of(WelcomeStep.values()).skip(step.ordinal() + 1L).forEach(left -> answer(left).then().statusCode(303));
        assertThat(person.get("/diary").asString().split("Safety check:", -1)).hasSize(2);
    }

    /** It has begun already, and waits for the other. */
    @ParameterizedTest
    @EnumSource
    void aStepThatComesAfterTheLastOfAnotherTabReopensNothing(WelcomeStep step) throws Exception {
        passUpTo(step);
        try (var tab = Executors.newSingleThreadExecutor()) {
            var late = QuarkusTransaction.requiringNew().call(() -> {
                var account = Account.findByEmail(email).orElseThrow();
                account.lock();
                var answer = tab.submit(() -> person.twin().post(step.path(), answers(step)));
                assertThat(somebodyComesToWait(answer)).isTrue();
                var profile = Profile.of(account).orElseGet(() -> Profile.unwelcomed(account));
                profile.zone = BERLIN;
                profile.finishWelcome(TestClock.FIRST_DAY);
                profile.persist();
                return answer;
            });
            late.get().then().statusCode(303);
        }
        assertThat(profile().isWelcomed()).isTrue();
        person.get("/today").then().statusCode(200);
    }

    private boolean somebodyComesToWait(Future<Response> answer) {
        while (!answer.isDone()) {
            if (((Number) entities.createNativeQuery(waiting()).getSingleResult()).intValue() > 0) {
                return true;
            }
            Thread.onSpinWait();
        }
        return false;
    }

    private static String waiting() {
        return "postgresql".equals(System.getProperty("quarkus.datasource.db-kind"))
                ? "select count(*) from pg_locks where not granted"
                : "select count(*) from information_schema.sessions where blocker_id is not null";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            START      | zone          | Mars/Olympus_Mons | Choose your time zone from the list.
            START      | zone          | ''                | Choose your time zone from the list.
            START      | zone          | Berlin            | Choose your time zone from the list.
            START      | zone          | GMT+2             | Choose your time zone from the list.
            START      | zone          | Z                 | Choose your time zone from the list.
            START      | zone          | europe/berlin     | Choose your time zone from the list.
            START      | zone          | Etc/GMT-14        | Choose your time zone from the list.
            START      | zone          | -                 | Choose your time zone from the list.
            ABOUT_YOU  | units         | -                 | Choose kilograms or pounds.
            ABOUT_YOU  | units         | ''                | Choose kilograms or pounds.
            ABOUT_YOU  | units         | kg                | Choose kilograms or pounds.
            ABOUT_YOU  | birthYear     | 75                | Type the year as four digits, for example 1975, or leave it empty.
            ABOUT_YOU  | birthYear     | 1850              | Type the year as four digits, for example 1975, or leave it empty.
            ABOUT_YOU  | birthYear     | 2027              | Type the year as four digits, for example 1975, or leave it empty.
            ABOUT_YOU  | birthYear     | last year         | Type the year as four digits, for example 1975, or leave it empty.
            ABOUT_YOU  | equipment     | TRAMPOLINE        | Choose only from what is shown.
            ABOUT_YOU  | conditions    | HICCUPS           | Choose only from what is shown.
            USUAL_PAIN | intakePain    | -                 | Choose a number from 0 to 10.
            USUAL_PAIN | intakePain    | 11                | Pain is a whole number from 0 to 10.
            USUAL_PAIN | intakePain    | -1                | Pain is a whole number from 0 to 10.
            USUAL_PAIN | intakePain    | 2147483647        | Pain is a whole number from 0 to 10.
            USUAL_PAIN | intakePlace   | -                 | Choose back or leg.
            USUAL_PAIN | intakePlace   | ARM               | Choose back or leg.
            HOW_MUCH   | routineLength | -                 | Choose how much you take on at a time.
            HOW_MUCH   | routineLength | ENDLESS           | Choose only from what is shown.
            HOW_MUCH   | plannedDays   | -                 | Choose at least one day.
            HOW_MUCH   | plannedDays   | YESTERDAY         | Choose only from what is shown.
            """)
    void whatDoesNotMakeSenseComesBackWithTheRest(WelcomeStep step, String field, String value, String says) {
        passUpTo(step);
        var fields = answers(step);
        fields.remove(field);
        if (value != null) {
            fields.put(field, value);
        }
        var page = person.post(step.path(), fields).then().statusCode(422)
                .body(containsString("<li><a href=\"#" + field + "\">" + says + "</a></li>"))
                .body(containsString("id=\"" + field + "\""))
                .body(containsString("id=\"" + field + "-error\">" + says))
                .body(containsString(field + "-error\"")).extract().asString();
        assertThat(page).contains("Step " + step.number() + " of 6");
        fields.remove(field);
        fields.forEach((name, typed) -> {
            for (var one : typed instanceof List<?> several ? several : List.of(typed)) {
                assertThat(page).contains("value=\"" + one + "\"" + (name.equals("birthYear") ? "" : " checked"));
            }
        });
        person.get("/welcome").then().header("Location", endsWith(step.path()));
    }

    /** The form has eleven buttons: this is tampering, and the framework's refusal will do. */
    @ParameterizedTest
    @ValueSource(strings = {"abc", "7.5", "99999999999", "1e1"})
    void painThatIsNoWholeNumberIsRefused(String pain) {
        passUpTo(WelcomeStep.USUAL_PAIN);
        assertThat(person.post("/welcome/4", Map.of("intakePain", pain, "intakePlace", "BACK")).statusCode())
                .isBetween(400, 422);
        person.get("/welcome").then().header("Location", endsWith("/welcome/4"));
    }

    @Test
    void aYesStopsItUntilAProfessionalHasAgreed() {
        passUpTo(WelcomeStep.SAFETY);
        person.checkSafety(Sign.NIGHT_PAIN).then().statusCode(303).header("Location", endsWith("/see-someone"));
        person.get("/see-someone").then().statusCode(200).body(allOf(containsString("Be checked today or tomorrow"),
                not(containsString("<nav class=\"places\""))));
        assertStopped();
        person.checkSafety().then().header("Location", endsWith("/see-someone"));
        assertStopped();
        clock.set(TestClock.FIRST_DAY.plusDays(2), "12:00");
        person.post("/see-someone", Map.of("entry", UUID.randomUUID(), "on", "2026-08-30")).then().statusCode(422);
        assertStopped();
        var seen = Map.of("entry", UUID.randomUUID(), "on", "2026-09-03");
        person.post("/see-someone", seen).then().statusCode(303).header("Location", endsWith("/welcome/3"));
        person.post("/see-someone", seen).then().statusCode(303).header("Location", endsWith("/welcome"));
        person.get("/welcome").then().header("Location", endsWith("/welcome/3"));
        Stream.of(WelcomeStep.values()).skip(2).forEach(step -> answer(step).then().statusCode(303));
        person.get("/today").then().statusCode(200).body(not(containsString("Be checked")));
    }

    @Test
    void aYesOnTheWayBackStopsItToo() {
        passUpTo(WelcomeStep.HOW_MUCH);
        person.checkSafety(Sign.CHEST_PAIN).then().statusCode(303).header("Location", endsWith("/see-someone"));
        assertStopped();
        answer(WelcomeStep.HOW_MUCH).then().statusCode(303).header("Location", endsWith("/safety-check"));
        assertThat(profile().isWelcomed()).isFalse();
    }

    @Test
    void aDateAloneAnswersNoQuestion() {
        passUpTo(WelcomeStep.SAFETY);
        person.post("/see-someone", Map.of("entry", UUID.randomUUID(), "on", "2026-09-01")).then().statusCode(303)
                .header("Location", endsWith("/welcome"));
        person.get("/welcome").then().header("Location", endsWith("/safety-check"));
        person.get("/safety-check").then().statusCode(200);
    }

    @Test
    void aTickThatWasAMistakeIsTakenBackInTheDiary() {
        passUpTo(WelcomeStep.SAFETY);
        person.checkSafety(Sign.BOTH_LEGS);
        person.get("/diary").then().statusCode(200).body(containsString("Go on with the welcome"));
        person.post("/diary/" + person.newest("diary") + "/deletion", Map.of()).then().statusCode(303)
                .header("Location", endsWith("/diary"));
        person.get("/welcome").then().header("Location", endsWith("/safety-check"));
        person.get("/safety-check").then().statusCode(200);
        person.checkSafety().then().header("Location", endsWith("/welcome/3"));
    }

    @Test
    void aSafetyCheckThatWasDeletedByMistakeComesBackInTheWelcomeToo() {
        passUpTo(WelcomeStep.SAFETY);
        person.checkSafety(Sign.BOTH_LEGS);
        var number = person.newest("diary");
        person.post("/diary/" + number + "/deletion", Map.of()).then().statusCode(303);
        person.post("/diary/" + number + "/undo", Map.of()).then().statusCode(303).header("Location", endsWith("/diary"));
        assertStopped();
    }

    private void assertStopped() {
        person.get("/welcome").then().statusCode(303).header("Location", endsWith("/safety-check"));
        person.get("/safety-check").then().statusCode(303).header("Location", endsWith("/see-someone"));
        for (var step : new String[] {"/welcome/3", "/welcome/4", "/welcome/5", "/welcome/6"}) {
            person.get(step).then().statusCode(303).header("Location", endsWith("/safety-check"));
        }
    }

    @Test
    void whoeverIsWelcomedFindsItInTheSettings() {
        person.welcome(Map.of());
        person.get("/welcome").then().statusCode(303).header("Location", endsWith("/settings"));
        for (var step : WelcomeStep.values()) {
            person.get("/welcome/" + step.number()).then().statusCode(303).header("Location", endsWith("/settings"));
        }
        person.get("/settings").then().body(containsString("The welcome is done."));
        person.post("/welcome/4", Map.of("intakePain", 9, "intakePlace", "LEG")).then().statusCode(303)
                .header("Location", endsWith("/settings"));
        clock.set(TestClock.FIRST_DAY.plusDays(5), "12:00");
        answer(WelcomeStep.HOW_MUCH).then().statusCode(303).header("Location", endsWith("/today"));
        assertThat(profile()).satisfies(profile -> {
            assertThat(profile.intakePain).isEqualTo(2);
            assertThat(profile.routineLength).isEqualTo(RoutineLength.NORMAL);
            assertThat(profile.startedOn).isEqualTo(TestClock.FIRST_DAY);
        });
    }

    @Test
    void theZoneDecidesOnWhichDayItBegins() {
        var auckland = person;
        auckland.welcome(Map.of("zone", "Pacific/Auckland"));
        var aucklandStart = profile().startedOn;
        somebodyNew();
        person.welcome(Map.of("zone", "America/Los_Angeles"));
        assertThat(profile().startedOn).isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(aucklandStart).isEqualTo(LocalDate.of(2026, 9, 1));

        auckland.get("/today").then().body(containsString("<h1>Tuesday 1 September</h1>"));
        person.get("/today").then().body(containsString("<h1>Monday 31 August</h1>"));

        clock.set(Instant.parse("2026-09-01T12:00:00Z"));
        auckland.get("/today").then().body(containsString("<h1>Wednesday 2 September</h1>"));
        person.get("/today").then().body(containsString("<h1>Tuesday 1 September</h1>"));
    }

    /** Told in one zone, and the rest of it in another. */
    @Test
    void anotherZoneOnTheWayIsTheOneThatCounts() {
        passUpTo(WelcomeStep.HOW_MUCH);
        person.post("/welcome/1", Map.of("zone", "America/Los_Angeles")).then().statusCode(303);
        person.get("/welcome").then().header("Location", endsWith("/welcome/6"));
        answer(WelcomeStep.HOW_MUCH).then().statusCode(303);
        assertThat(profile().startedOn).isEqualTo(LocalDate.of(2026, 8, 31));
        person.get("/today").then().statusCode(200).body(containsString("<h1>Monday 31 August</h1>"));
        person.get("/diary").then().body(containsString("Safety check: no warning sign."));
    }

    private void passUpTo(WelcomeStep step) {
        Stream.of(WelcomeStep.values()).limit(step.ordinal()).forEach(before -> answer(before).then().statusCode(303));
    }

    private Response answer(WelcomeStep step) {
        return person.post(step.path(), answers(step));
    }

    private static Map<String, Object> answers(WelcomeStep step) {
        return new HashMap<>(switch (step) {
            case START -> Map.of("zone", BERLIN);
            case SAFETY -> Map.of("entry", UUID.randomUUID(), "answer", "none");
            case ABOUT_YOU -> Map.of("units", "LB", "birthYear", "1950", "equipment", List.of("MAT", "PLATE"),
                    "conditions", List.of("OSTEOPOROSIS"));
            case USUAL_PAIN -> Map.of("intakePain", 0, "intakePlace", "LEG");
            case ACTIVITIES -> Map.of("entry", UUID.randomUUID(), "activity1", "putting on socks", "score1", 4);
            case HOW_MUCH -> Map.of("routineLength", "SHORT", "plannedDays", List.of("MONDAY", "FRIDAY"));
        });
    }

    private String page(WelcomeStep step) {
        return person.get(step.path()).then().statusCode(200).extract().asString();
    }

    private Profile profile() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Profile.of(Account.findByEmail(email).orElseThrow()).orElseThrow());
    }
}
