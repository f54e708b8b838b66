package org.steadyback.simulation;

import java.util.List;
import java.util.stream.IntStream;

import org.steadyback.progression.Mode;
import org.steadyback.progression.Phase;

/** One expectation of I18, and what the real engine does. */
record Expectation(String who, String expected, String found, boolean met) {

    /** The half-as-often need more than half a year. */
    private static final int LONGER = 400;
    private static final int HALF_AS_OFTEN = 100;
    /** "About 24 weeks": another hundred people move the average by a week or so. */
    private static final int FROM_WEEK = 18;
    private static final int TO_WEEK = 30;

    static List<Expectation> of(Simulation simulation) {
        var ones = simulation.one(Archetype.steady(1), Choice.ROUTINE, 1);
        var fours = simulation.one(Archetype.steady(4), Choice.ROUTINE, 1);
        var fives = simulation.one(Archetype.steady(5), Choice.ROUTINE, 1);
        var sevens = simulation.one(Archetype.steady(7), Choice.ROUTINE, 1);
        return List.of(
                day("all 1, the routine in full daily", "phase 4 on day 60 to 75", ones.reached(Phase.LOAD), 60, 75),
                day("all 1, the routine in full daily", "P13 by day 140", ones.topPlankOn(), 1, 140),
                day("all 4, the routine in full daily", "phase 3 by day 60", fours.reached(Phase.STRENGTHEN), 1, 60),
                day("all 4, the routine in full daily", "P8 by day 60", fours.plankOn(), 1, 60),
                so("all 4, the routine in full daily", "never load", fours.loadedOn() == 0 && fours.reached(Phase.LOAD) == 0,
                        "load on day " + fours.loadedOn()),
                so("all 5, the routine in full daily", "longer stretches, never phase 2, a notice of R25",
                        fives.stepsUp() > 0 && fives.reached(Phase.STEADY) == 0 && fives.notices() > 0,
                        "%d steps up, phase 2 on day %d, %d notices".formatted(fives.stepsUp(), fives.reached(Phase.STEADY),
                                fives.notices())),
                so("all 7, the routine in full daily", "a flare-up all along, a notice of R25",
                        sevens.daysIn(Mode.FLARE) == sevens.days() && sevens.notices() > 0,
                        "%d days in flare-up, %d notices".formatted(sevens.daysIn(Mode.FLARE), sevens.notices())),
                halfAsOften(simulation));
    }

    private static Expectation halfAsOften(Simulation simulation) {
        var longer = new Simulation(simulation.programme(), simulation.engine(), simulation.seed(), LONGER);
        var tally = new Tally("half-as-often", longer.many(Archetype.halfAsOften(1), HALF_AS_OFTEN).toList());
        var reaching = tally.courses().stream().mapToInt(Course::plankOn).filter(day -> day > 0).toArray();
        var weeks = IntStream.of(reaching).average().orElse(0) / 7;
        return new Expectation("half as often, noisy, no flare-ups", "P8 in about 24 weeks on average",
                "%.1f weeks, by %d of %d in %d days".formatted(weeks, reaching.length, tally.people(), LONGER),
                weeks >= FROM_WEEK && weeks <= TO_WEEK);
    }

    private static Expectation day(String who, String expected, int day, int from, int to) {
        return new Expectation(who, expected, day == 0 ? "never" : "day " + day, day >= from && day <= to);
    }

    private static Expectation so(String who, String expected, boolean isSo, String found) {
        return new Expectation(who, expected, isSo ? "so" : found, isSo);
    }
}
