package org.steadyback.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.steadyback.programme.Programme;
import org.steadyback.programme.reading.ProgrammeReader;
import org.steadyback.progression.Rules;

/** A few of the people of {@link SimulationRun}, with the ordinary tests. */
class SimulationTest {

    private static final Programme PROGRAMME = ProgrammeReader.read(Path.of("src/main/resources/programme"));

    @Test @Tag("I18") void aFewPeopleOfEachKindMeetNoDeadEnd() {
        var courses = new Simulation(PROGRAMME, Rules.sheet(), 7, 90).of(Archetype.all(), 100);

        assertThat(courses).extracting(Course::broken).containsOnlyNulls();
    }

    @Test @Tag("I11") void theSameSeedIsTheSameLife() {
        var simulation = new Simulation(PROGRAMME, Rules.sheet(), 7, 60);
        var report = new SimulationReport(simulation, Tally.of(simulation.of(Archetype.all(), 30)), List.of());

        assertThat(report.json()).isEqualTo(new SimulationReport(simulation,
                Tally.of(simulation.of(Archetype.all(), 30)), List.of()).json());
    }
}
