package org.steadyback.report;

import java.util.ArrayList;
import java.util.List;

/** The lines of paper that are left on the sheet for what has no end. */
final class Room {

    /** A note is cut only where at least so many lines of it can be read. */
    private static final int LEAST_OF_ONE = 2;

    private int left;

    Room(int lines) {
        left = lines;
    }

    int left() {
        return left;
    }

    void take(int lines) {
        left -= lines;
    }

    /** What fits, in order. @param most lines for all of them; @param more how many there are that are not in the list */
    Capped<Line> take(List<Line> wanted, int most, int more) {
        var here = Math.min(left, most);
        var taken = new ArrayList<Line>();
        for (var line : wanted) {
            var shown = here >= LEAST_OF_ONE ? line.cut(here) : line;
            if (shown.height() > here) {
                break;
            }
            taken.add(shown);
            here -= shown.height();
            take(shown.height());
        }
        return new Capped<>(List.copyOf(taken), wanted.size() - taken.size() + more);
    }
}
