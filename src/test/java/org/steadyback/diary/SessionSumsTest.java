package org.steadyback.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.steadyback.testing.AppTest;
import org.steadyback.testing.TestClock;
import org.steadyback.testing.Visitor;

/** What a session amounts to stands beside its sets, and says the same. */
@AppTest
class SessionSumsTest {

    private static final Path MIGRATION = Path.of("src/main/resources/db/migration/V17__what_a_session_amounts_to.sql");

    @Inject
    EntityManager entities;

    @Inject
    TestClock clock;

    @BeforeEach
    void begin() {
        clock.set(TestClock.START);
    }

    @Test
    void theDatabaseCountsWhatTheDiaryDid() throws IOException {
        var person = Visitor.welcomed();
        var shown = person.allAsShown(1);
        person.train(2).then().statusCode(303);
        person.trainAndStop("hamstring").then().statusCode(303);
        var session = person.newest("sessions");
        person.post("/sessions/" + session, allButTheFirstLeftOut(shown)).then().statusCode(303);
        leaveAllOut(person);
        var kept = sums();
        assertThat(kept).as("with sides and without").anyMatch(row -> row.contains("hamstring"))
                .anyMatch(row -> row.matches("\\[hamstring.*\\d+, null, 0, \\d+, null, 0]"));
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("update training_session set sets = 99, worked = cast(array[] as varchar(40) array)").executeUpdate();
            entities.createNativeQuery("update exercise_result set whole_reps = 99, left_hold_seconds = 99, right_load_grams = 99").executeUpdate();
        });
        try {
            assertThat(sums()).isNotEqualTo(kept);
        } finally {
            // Whatever happens: the sums of all others are spoilt too.
            for (var statement : updates()) {
                QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(statement).executeUpdate());
            }
        }
        assertThat(sums()).isEqualTo(kept);
    }

    /** Of a session in which nothing was done, nothing is summed up. */
    private void leaveAllOut(Visitor person) {
        clock.advance(Duration.ofDays(3));
        person.get("/today");
        var fields = person.sessionFields();
        Visitor.ladders(fields).forEach(ladder -> {
            fields.put(ladder + ".did", "skipped");
            fields.put(ladder + ".skipped", "TIME");
        });
        fields.put("painBefore", 1);
        fields.put("painAfter", 1);
        person.post("/sessions", fields).then().statusCode(303);
    }

    private static Map<String, Object> allButTheFirstLeftOut(Map<String, Object> fields) {
        Visitor.ladders(fields).stream().skip(1).forEach(ladder -> {
            fields.put(ladder + ".did", "skipped");
            fields.put(ladder + ".skipped", "TIME");
            fields.remove(ladder + ".pain");
        });
        return fields;
    }

    private List<String> sums() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var sums = new ArrayList<String>();
            // Which ladders they are counts, and not in which order.
            rows("select id, sets, cast(worked as varchar(1000)) from training_session order by id").stream()
                    .map(row -> Arrays.stream(row.split("[^\\w-]+")).sorted().toList().toString()).forEach(sums::add);
            sums.addAll(rows("select ladder, id, whole_hold_seconds, whole_reps, whole_load_grams, left_hold_seconds, left_reps, left_load_grams,"
                    + " right_hold_seconds, right_reps, right_load_grams from exercise_result order by id"));
            return List.copyOf(sums);
        });
    }

    private List<String> rows(String query) {
        List<?> rows = entities.createNativeQuery(query, Object[].class).getResultList();
        return rows.stream().map(row -> Arrays.toString((Object[]) row)).toList();
    }

    private static List<String> updates() throws IOException {
        return Arrays.stream(Files.readString(MIGRATION).replaceAll("(?m)^--.*$", "").split(";")).map(String::strip)
                .filter(statement -> statement.startsWith("update")).toList();
    }
}
