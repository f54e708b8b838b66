package org.steadyback.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.steadyback.programme.reading.ProgrammeReader;
import org.steadyback.progression.Rules;

/**
 * {@code ./mvnw -Psimulate verify}: ten thousand made-up people for half a year, with the shipped programme. Writes
 * target/simulation, and fails on a broken invariant, a dead end, or an expectation of I18 that is not met. What passes
 * is written to the file that the rules page shows, which is to be committed with the change that it belongs to.
 */
class SimulationRun {

    private static final int PEOPLE = Integer.getInteger("steadyback.simulation.people", 10_000);
    private static final long SEED = Long.getLong("steadyback.simulation.seed", 20260302);
    private static final Path PUBLISHED = Path.of(System.getProperty("steadyback.simulation.published", "target/simulation/published.json"));

    @Test void nobodyIsLostAndNothingIsBroken() throws IOException {
        var programme = ProgrammeReader.read(Path.of("src/main/resources/programme"));
        var simulation = new Simulation(programme, Rules.sheet(), SEED, 180);

        var report = new SimulationReport(simulation, Tally.of(simulation.of(Archetype.all(), PEOPLE)), Expectation.of(simulation));
        report.writeTo(Path.of("target/simulation"));

        assertThat(report.broken()).extracting(Course::broken).isEmpty();
        assertThat(report.expectations()).allMatch(Expectation::met);
        Files.writeString(PUBLISHED, PublishedSummary.of(report).json());
    }
}
