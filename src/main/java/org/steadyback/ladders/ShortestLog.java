package org.steadyback.ladders;

import java.time.LocalDate;
import java.util.List;

/**
 * The shortest log that opens something, entry by entry.
 *
 * @param summary how many entries, and the soonest date
 * @param weeks   at most seven days each, the first from the first entry on; none where only rest is left
 * @param soonest the date on which it is open
 * @param opens   the same in words
 */
record ShortestLog(String summary, List<Week> weeks, LocalDate soonest, String opens) {

    /** @param from its first day, in words; @param sessions,ratings how many entries there are in it */
    record Week(String from, int sessions, int ratings, List<Day> days) {}

    record Day(String name, List<Line> lines) {}

    enum Kind { WAKING, RATING, SESSION, SAFETY_CHECK, FLARE_OVER }

    /** @param at moment, as a machine reads it; @param time of day */
    record Line(Kind kind, String at, String time, List<Part> parts) {}

    /** Of a session. */
    record Part(String ladder, String name, String dose) {}
}
