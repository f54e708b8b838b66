package org.steadyback.routine;

import org.steadyback.programme.Exercise;
import org.steadyback.programme.LadderSheet;
import org.steadyback.progression.Status;

/**
 * One way to fill a slot.
 *
 * @param value  as a form sends it
 * @param state  how it is with it; of an open one why it is at this stage
 * @param why    in words
 * @param chosen whether it is what the routine does now
 */
public record SlotOption(String value, LadderSheet ladder, Exercise exercise, String dose, State state, String why,
        boolean chosen) {

    public enum State {
        OPEN, RESTING, CLOSED, LEFT_OUT, LACKING, CONDITION;

        static State of(Status status, boolean leftOut, boolean condition) {
            return switch (status) {
                case OFFERED, WAITING -> OPEN;
                case RESTING -> RESTING;
                case LOCKED -> CLOSED;
                case EXCLUDED -> leftOut ? LEFT_OUT : condition ? CONDITION : LACKING;
            };
        }

        public boolean isToChoose() {
            return this == OPEN || this == RESTING;
        }
    }

    /** A slot is filled by a ladder, and by one of the ways to do it where it has several. */
    static String value(String ladder, String exercise) {
        return ladder + ":" + exercise;
    }
}
