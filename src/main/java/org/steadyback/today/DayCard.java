package org.steadyback.today;

import java.util.List;

import org.steadyback.progression.Mode;

/**
 * The one card of the day, with one action that stands out.
 *
 * @param lines     what holds for the day, in words
 * @param check     why the safety questions are due, or null
 * @param warmUp    how to begin, or null
 * @param calm      what would end the flare-up, or null while there is none
 * @param done      what was done today, or null
 * @param exercises how many may be done now
 * @param minutes   about how long they take
 * @param routine   another for another routine, so that a device knows when what it keeps is out of date
 */
record DayCard(State state, List<String> lines, String check, String warmUp, String calm, DoneToday done, int exercises,
        int minutes, String routine) {

    enum State {
        /** Nothing before somebody was asked. */
        LOCKED,
        /** The safety questions first; what is open without them comes second. */
        SCREENING,
        /** A flare-up. */
        GENTLE,
        DONE,
        /** Nothing is open, or the person means to rest today. */
        REST,
        START;

        /** The first that applies. @param planned whether the person means to train today; @param open whether anything may be done */
        static State of(Mode mode, boolean checkDue, boolean done, boolean planned, boolean open) {
            if (mode.isLock()) {
                return LOCKED;
            }
            if (checkDue) {
                return SCREENING;
            }
            if (mode == Mode.FLARE) {
                return GENTLE;
            }
            return done ? DONE : planned && open ? START : REST;
        }
    }

    /** Whether there is something to do, but the day does not ask for it. */
    public boolean isOptional() {
        return exercises > 0 && (state == State.DONE || state == State.REST);
    }
}
