package org.steadyback.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.steadyback.programme.Programme;
import org.steadyback.programme.reading.ProgrammeReader;
import org.steadyback.progression.Rules;

/** What the rules page tells of a simulation is of today's rules, today's programme and today's engine. */
class PublishedSummaryTest {

    private static final String STALE = """
            src/main/resources/rules/simulation.json is made by the simulation. Make it anew, and commit it, with
            ./mvnw -Psimulate verify""";
    private static final Programme PROGRAMME = ProgrammeReader.read(Path.of("src/main/resources/programme"));

    private final ObjectMapper json = new ObjectMapper();
    private final JsonNode published;

    PublishedSummaryTest() throws IOException {
        published = json.readTree(Files.readString(Path.of("src/main/resources/rules/simulation.json")));
    }

    @Test
    void itIsOfTheseRulesAndOfThisProgramme() {
        assertThat(published.get("rulesVersion").asText()).as(STALE).isEqualTo(Rules.VERSION);
        assertThat(published.get("programmeVersion").asText()).as(STALE).isEqualTo(PROGRAMME.version());
        assertThat(published.get("fingerprint").asText()).as(STALE).isEqualTo(PublishedSummary.fingerprint(PROGRAMME));
    }

    /** A rule may decide otherwise without a number that says so. */
    @Test
    void aFewOfItsPeopleLiveTheSameLivesAgain() throws IOException {
        var simulation = new Simulation(PROGRAMME, Rules.sheet(), published.get("seed").asLong(), published.get("days").asInt());

        var again = json.readTree("[" + SimulationReport.json(PublishedSummary.few(simulation)) + "]");

        assertThat(again).as(STALE).isEqualTo(published.get("few"));
    }

    @Test
    void nothingWasBrokenAndAllWasAsExpected() {
        assertThat(published.get("broken").asInt()).isZero();
        assertThat(published.get("asExpected").asInt()).isEqualTo(published.get("expected").asInt()).isPositive();
    }
}
