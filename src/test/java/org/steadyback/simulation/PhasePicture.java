package org.steadyback.simulation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.steadyback.progression.Phase;

/** One small chart for each archetype: the share of people in each phase, week by week. */
record PhasePicture(List<Tally> tallies, int weeks) {

    private static final int COLUMNS = 5;
    private static final int WIDTH = 190;
    private static final int HEIGHT = 90;
    private static final int GAP = 34;
    private static final int TOP = 60;
    private static final List<String> TINTS = List.of("#e3ecee", "#a7cbd1", "#4f97a3", "#174b57");

    String svg() {
        var rows = (tallies.size() + COLUMNS - 1) / COLUMNS;
        var width = GAP + COLUMNS * (WIDTH + GAP);
        var height = TOP + rows * (HEIGHT + GAP) + GAP;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="11" fill="#222">
                <title>Share of made-up people in each phase, by week</title>
                <rect width="100%%" height="100%%" fill="#fff"/>
                <text x="%d" y="20" font-size="15">Share of made-up people in each phase, by week (0 to %d)</text>
                %s
                %s
                </svg>
                """.formatted(width, height, GAP, weeks, legend(),
                IntStream.range(0, tallies.size()).mapToObj(this::chart).collect(Collectors.joining("\n")));
    }

    private static String legend() {
        return IntStream.range(0, TINTS.size()).mapToObj(phase -> "<rect x=\"%d\" y=\"30\" width=\"12\" height=\"12\" fill=\"%s\"/><text x=\"%d\" y=\"40\">phase %d</text>"
                .formatted(GAP + phase * 80, TINTS.get(phase), GAP + phase * 80 + 17, phase + 1)).collect(Collectors.joining());
    }

    private String chart(int number) {
        var tally = tallies.get(number);
        var areas = new StringBuilder("<rect width=\"%d\" height=\"%d\" fill=\"%s\"/>".formatted(WIDTH, HEIGHT, TINTS.getFirst()));
        for (var phase : List.of(Phase.STEADY, Phase.STRENGTHEN, Phase.LOAD)) {
            areas.append("<path d=\"M0,%d %sL%d,%d Z\" fill=\"%s\"/>".formatted(HEIGHT, line(tally, phase), WIDTH, HEIGHT,
                    TINTS.get(phase.ordinal())));
        }
        return "<g transform=\"translate(%d,%d)\"><text y=\"-4\">%s</text>%s</g>".formatted(
                GAP + number % COLUMNS * (WIDTH + GAP), TOP + 10 + number / COLUMNS * (HEIGHT + GAP), tally.archetype(), areas);
    }

    private String line(Tally tally, Phase phase) {
        return IntStream.rangeClosed(1, weeks).mapToObj(week -> String.format(Locale.ROOT, "L%.1f,%.1f ",
                1.0 * WIDTH * week / weeks, HEIGHT * (1 - tally.openIn(phase, week) / 100.0))).collect(Collectors.joining());
    }
}
