package org.steadyback.report;

import java.time.LocalDate;

/** Something that was so on a date, in words. */
public record Line(LocalDate date, String text) {

    /** About as many characters of the sheet's print stand in a line, the date aside. */
    private static final int WIDTH = 112;

    /** Lines of paper that it takes. */
    int height() {
        return Print.lines(text, WIDTH);
    }

    /** As much of it as goes into some lines of paper. */
    Line cut(int lines) {
        return new Line(date, Print.cut(text, lines * WIDTH));
    }
}
