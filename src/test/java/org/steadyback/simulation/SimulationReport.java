package org.steadyback.simulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.steadyback.progression.Mode;
import org.steadyback.progression.Phase;
import org.steadyback.progression.Rules;

/** What a simulation found, for people who read and who look. No time of day is in it. */
record SimulationReport(Simulation simulation, List<Tally> tallies, List<Expectation> expectations) {

    private static final int[] WEEKS = {2, 4, 8, 12, 16, 20, 26};
    private static final List<Phase> GATED = List.of(Phase.STEADY, Phase.STRENGTHEN, Phase.LOAD);

    void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("report.md"), words());
        Files.writeString(folder.resolve("report.svg"), new PhasePicture(tallies, simulation.days() / 7).svg());
        Files.writeString(folder.resolve("summary.json"), json());
    }

    int people() {
        return tallies.stream().mapToInt(Tally::people).sum();
    }

    List<Course> broken() {
        return tallies.stream().flatMap(tally -> tally.courses().stream()).filter(course -> course.broken() != null).toList();
    }

    String words() {
        return """
                # %,d made-up people, %d days each

                Rules %s, programme %s, seed %d. The diaries are invented: they look for dead ends and broken invariants, \
                and predict nothing about backs. Broken invariants and dead ends: %d.

                ## What was expected (I18)

                | who | expected | found | |
                |---|---|---|---|
                %s

                Two ladders may step up on a date (R9), so whoever does all that is offered climbs each of them more slowly:

                | all 1, in full daily | phase 2 | phase 3 | P8 | phase 4 | P13 |
                |---|---|---|---|---|---|
                %s

                ## What became of whom

                Percent of people, median day of those who got there, days and counts on average.

                | archetype | people | phase 2 | phase 3 | phase 4 | P8 | load | days in flare-up | easy | screened | locked | with nothing open | steps up | back | notices (R25) |
                |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
                %s

                ## Percent of people for whom a phase had opened, by week

                | archetype | phase | %s |
                |---|---|%s
                %s
                %s""".formatted(people(), simulation.days(), Rules.VERSION, simulation.programme().version().substring(0, 12),
                simulation.seed(), broken().size(), lines(expectations.stream().map(SimulationReport::row)),
                lines(Stream.of(Choice.values()).map(this::row)), lines(tallies.stream().map(SimulationReport::row)), weeks().map(String::valueOf).collect(Collectors.joining(" | ")),
                "---|".repeat(WEEKS.length), lines(tallies.stream().flatMap(tally -> GATED.stream().map(phase -> row(tally, phase)))),
                brokenDiaries());
    }

    private static String row(Expectation expectation) {
        return "| %s | %s | %s | %s |".formatted(expectation.who(), expectation.expected(), expectation.found(),
                expectation.met() ? "as expected" : "**not so**");
    }

    private String row(Choice choice) {
        var course = simulation.one(Archetype.steady(1), choice, 1);
        return "| %s | %d | %d | %d | %d | %d |".formatted(choice == Choice.ROUTINE ? "the routine" : "everything that is offered",
                course.reached(Phase.STEADY), course.reached(Phase.STRENGTHEN), course.plankOn(),
                course.reached(Phase.LOAD), course.topPlankOn());
    }

    private static String row(Tally tally) {
        return String.format(Locale.ROOT, "| %s | %d | %s | %s | %s | %s | %s | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |",
                tally.archetype(), tally.people(), reached(tally, Phase.STEADY), reached(tally, Phase.STRENGTHEN),
                reached(tally, Phase.LOAD), shareAndDay(tally, Course::plankOn), shareAndDay(tally, Course::loadedOn),
                tally.average(course -> course.daysIn(Mode.FLARE)), tally.average(course -> course.daysIn(Mode.EASY)),
                tally.average(course -> course.daysIn(Mode.SCREENING)), tally.daysLocked(), tally.average(Course::idleDays),
                tally.average(Course::stepsUp), tally.average(Course::stepsBack), tally.average(Course::notices));
    }

    private static String row(Tally tally, Phase phase) {
        return "| %s | %d | %s |".formatted(tally.archetype(), phase.number(),
                weeks().map(week -> String.valueOf(tally.reachedBy(phase, week))).collect(Collectors.joining(" | ")));
    }

    private static String reached(Tally tally, Phase phase) {
        return shareAndDay(tally, course -> course.reached(phase));
    }

    private static String shareAndDay(Tally tally, ToIntFunction<Course> day) {
        var share = tally.share(course -> day.applyAsInt(course) > 0);
        return share == 0 ? "–" : share + " % (" + tally.median(day) + ")";
    }

    private String brokenDiaries() {
        return broken().isEmpty() ? "" : "\n## Broken\n\n```\n" + broken().stream().limit(10)
                .map(course -> course.archetype() + ": " + course.broken().getMessage()).collect(Collectors.joining("\n\n")) + "\n```\n";
    }

    /** For whoever wants to go on with the numbers: shares in percent, days and counts on average. */
    String json() {
        return """
                {"people":%d,"days":%d,"seed":%d,"rulesVersion":"%s","programmeVersion":"%s","broken":%d,"weeks":[%s],
                "expectations":[
                %s],
                "archetypes":[
                %s]}
                """.formatted(people(), simulation.days(), simulation.seed(), Rules.VERSION, simulation.programme().version(),
                broken().size(), weeks().map(String::valueOf).collect(Collectors.joining(",")),
                expectations.stream().map(SimulationReport::json).collect(Collectors.joining(",\n")), json(tallies));
    }

    private static String json(Expectation expectation) {
        return "{\"who\":\"%s\",\"expected\":\"%s\",\"found\":\"%s\",\"met\":%s}".formatted(expectation.who(),
                expectation.expected(), expectation.found(), expectation.met());
    }

    static String json(List<Tally> tallies) {
        return tallies.stream().map(SimulationReport::json).collect(Collectors.joining(",\n"));
    }

    private static String json(Tally tally) {
        return String.format(Locale.ROOT, "{\"archetype\":\"%s\",\"people\":%d,%s,\"p8\":%s,\"load\":%s,\"flareDays\":%.1f,"
                        + "\"screenedDays\":%.1f,\"lockedDays\":%.1f,\"idleDays\":%.1f,\"stepsUp\":%.1f,\"stepsBack\":%.1f,"
                        + "\"notices\":%.1f}",
                tally.archetype(), tally.people(), GATED.stream().map(phase -> json(tally, phase)).collect(Collectors.joining(",")),
                "{" + percentAndDay(tally, Course::plankOn) + "}", "{" + percentAndDay(tally, Course::loadedOn) + "}",
                tally.average(course -> course.daysIn(Mode.FLARE)), tally.average(course -> course.daysIn(Mode.SCREENING)),
                tally.daysLocked(), tally.average(Course::idleDays), tally.average(Course::stepsUp),
                tally.average(Course::stepsBack), tally.average(Course::notices));
    }

    private static String json(Tally tally, Phase phase) {
        return "\"phase%d\":{%s,\"byWeek\":[%s]}".formatted(phase.number(), percentAndDay(tally, course -> course.reached(phase)),
                weeks().map(week -> String.valueOf(tally.reachedBy(phase, week))).collect(Collectors.joining(",")));
    }

    /** The day is the middle one of those who got there, and 0 where nobody did. */
    private static String percentAndDay(Tally tally, ToIntFunction<Course> day) {
        return "\"percent\":%d,\"day\":%d".formatted(tally.share(course -> day.applyAsInt(course) > 0), tally.median(day));
    }

    private static Stream<Integer> weeks() {
        return Arrays.stream(WEEKS).boxed();
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}
