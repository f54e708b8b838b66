package org.steadyback.simulation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

import org.steadyback.programme.Programme;
import org.steadyback.progression.Rules;

/**
 * What the rules page shows of a simulation, and what gives away that it is of other rules than today's.
 *
 * @param few of those people, whom the ordinary tests let live again
 */
record PublishedSummary(SimulationReport all, List<Tally> few) {

    private static final int OF_EACH = 2;

    static PublishedSummary of(SimulationReport all) {
        return new PublishedSummary(all, few(all.simulation()));
    }

    /** Without number 0 of each kind, whose diary the simulation folds again and again. */
    static List<Tally> few(Simulation simulation) {
        return Tally.of(Archetype.all().stream().flatMap(archetype -> IntStream.rangeClosed(1, OF_EACH)
                .mapToObj(number -> simulation.one(archetype, Choice.ROUTINE, number))).toList());
    }

    /** Of every number of the rules, and of every stage. */
    static String fingerprint(Programme programme) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest((Rules.sheet() + "\n" + programme.ladders()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String json() {
        var simulation = all.simulation();
        return """
                {"people":%d,"days":%d,"seed":%d,"rulesVersion":"%s","programmeVersion":"%s","fingerprint":"%s",
                "broken":%d,"expected":%d,"asExpected":%d,
                "archetypes":[
                %s],
                "few":[
                %s]}
                """.formatted(all.people(), simulation.days(), simulation.seed(), Rules.VERSION,
                simulation.programme().version(), fingerprint(simulation.programme()), all.broken().size(),
                all.expectations().size(), all.expectations().stream().filter(Expectation::met).count(),
                SimulationReport.json(all.tallies()), SimulationReport.json(few));
    }
}
