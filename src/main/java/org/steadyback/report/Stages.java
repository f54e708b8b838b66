package org.steadyback.report;

import java.time.LocalDate;
import java.util.stream.IntStream;

import org.steadyback.programme.PhaseSheet;

/** Where the person stands on what was trained. @param phase the highest that is open */
public record Stages(PhaseSheet phase, Capped<Row> rows) {

    /**
     * @param since when it was reached, or null where no step led there
     * @param next  dose of the stage after it, or null at the top; {@code opens} what leads there
     */
    public record Row(String ladder, String stage, String dose, LocalDate since, String next, String opens) {

        private static final int WIDE = 28;
        private static final int NARROW = 21;

        /** Lines of paper that it takes. */
        int height() {
            return IntStream.of(Print.lines(ladder, NARROW), Print.lines(stage, WIDE), Print.lines(dose, NARROW),
                    opens == null ? 1 : Print.lines(opens, WIDE)).max().getAsInt();
        }
    }

    /** Lines of paper that they take. */
    int height() {
        return rows.shown().stream().mapToInt(Row::height).sum();
    }
}
