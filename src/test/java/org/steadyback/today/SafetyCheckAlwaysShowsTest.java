package org.steadyback.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;

import org.steadyback.plan.BrokenPlan;
import org.steadyback.plan.Plan;
import org.steadyback.progression.Sign;
import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

/** If everything else of the app fails, the safety check still shows, with what to do. */
@AppTest
class SafetyCheckAlwaysShowsTest {

    private static final String NOT_SAVED = "nothing could be saved";

    @Inject
    TestClock clock;

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    private Visitor owner;

    @BeforeEach
    void begin() {
        clock.set(TestClock.FIRST_DAY, "09:00");
        owner = Visitor.unchecked();
        // The form's token, before anything is broken.
        owner.get("/sign-in");
    }

    @Test
    void withoutAPlanTheQuestionsAreAskedAllTheSame() {
        breakPlan();
        var page = owner.get("/safety-check").then().statusCode(200)
                .body(allOf(containsString("None of these"), not(containsString(NOT_SAVED)))).extract().asString();
        assertThat(page.split("name=\"yes\"", -1)).hasSize(Sign.values().length + 1);
    }

    @Test
    void withoutAPlanWhatContradictsItselfKeepsItsTicks() {
        breakPlan();
        owner.post("/safety-check", Map.of("entry", UUID.randomUUID(), "answer", "none", "yes", List.of("CHEST_PAIN")))
                .then().statusCode(422).body(containsString("value=\"CHEST_PAIN\" checked"));
    }

    @Test
    void withoutAPlanAYesStillSaysWhatToDo() {
        breakPlan();
        owner.checkSafety(Sign.CHEST_PAIN).then().statusCode(503).body(saysFirst("Get help now"));
        owner.checkSafety(Sign.NIGHT_PAIN).then().statusCode(503).body(saysFirst("Be checked today or tomorrow"));
        owner.checkSafety(Sign.NIGHT_PAIN, Sign.BOTH_LEGS).then().statusCode(503).body(saysFirst("Get help now"));
        owner.checkSafety().then().statusCode(503)
                .body(allOf(containsString(NOT_SAVED), containsString("<h1>Safety check</h1>")));
    }

    @Test
    void withoutADatabaseTheSignsAreListedWithWhatToDo() throws SQLException {
        withoutDatabase(() -> owner.get("/safety-check")).then().statusCode(503)
                .header("Content-Type", startsWith("text/html"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(allOf(containsString("<h1>Safety check</h1>"), containsString(NOT_SAVED),
                        containsString("<li>Chest pain</li>"), containsString("<li>Losing weight without trying to</li>"),
                        containsString("tel:112"), containsString("tel:911"), not(containsString("name=\"yes\""))));
    }

    @ParameterizedTest
    @CsvSource({"CHEST_PAIN,Get help now", "NIGHT_PAIN,Be checked today or tomorrow"})
    void withoutADatabaseAYesSaysWhatToDoAboveAll(Sign sign, String says) throws SQLException {
        var token = owner.get("/sign-in").htmlPath().getString("**.find { it.@name == 'csrf-token' }.@value");
        withoutDatabase(() -> owner.postWithoutToken("/safety-check", Map.of("csrf-token", token,
                "entry", UUID.randomUUID(), "yes", List.of(sign.name()), "answer", "some")))
                .then().statusCode(503).body(saysFirst(says));
        owner.get("/diary").then().body(containsString("Nothing here yet"));
    }

    @Test
    void withoutADatabaseNoAnswerIsTakenForGranted() throws SQLException {
        withoutDatabase(() -> owner.postWithoutToken("/safety-check", Map.of("answer", "none"))).then().statusCode(503)
                .body(allOf(containsString(NOT_SAVED), containsString("None of these?")));
        owner.get("/today").then().body(containsString("A short safety check comes before the rest."));
    }

    @Test
    void thePageToKeepIsThereForEverybodyAndWithoutADatabase() throws SQLException {
        toKeep(Visitor.anonymous().get("/safety-check/offline"));
        toKeep(owner.get("/safety-check/offline"));
        toKeep(withoutDatabase(() -> owner.get("/safety-check/offline")));
    }

    @Test
    void whoeverIsNotSignedInIsStillSentToTheSignIn() {
        Visitor.anonymous().get("/safety-check").then().statusCode(302).header("Location", endsWith("/sign-in"));
    }

    private static void toKeep(Response page) {
        page.then().statusCode(200).header("Cache-Control", "public, max-age=3600")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(allOf(containsString("There is no connection just now"), containsString("<li>Chest pain</li>"),
                        containsString("tel:112"), not(containsString(NOT_SAVED))));
        assertThat(page.cookies()).isEmpty();
    }

    private static void breakPlan() {
        QuarkusMock.installMockForType(new BrokenPlan(), Plan.class);
    }

    private static Matcher<String> saysFirst(String what) {
        return matchesPattern("(?s).*<h1>What to do now</h1>\\s*<section class=\"lock[^>]*>\\s*<h2 id=\"lock-title\">"
                + what + ".*" + NOT_SAVED + ".*");
    }

    /** Somebody else holds every connection there is, and nobody waits long for one. */
    private Response withoutDatabase(Supplier<Response> asks) throws SQLException {
        var held = new ArrayList<Connection>();
        var pool = database.getConfiguration().connectionPoolConfiguration();
        var patience = pool.acquisitionTimeout();
        try {
            while (held.size() < connections) {
                held.add(database.getConnection());
            }
            pool.setAcquisitionTimeout(Duration.ofMillis(200));
            return asks.get();
        } finally {
            pool.setAcquisitionTimeout(patience);
            for (var connection : held) {
                connection.close();
            }
        }
    }
}
