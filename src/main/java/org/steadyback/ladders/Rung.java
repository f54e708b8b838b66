package org.steadyback.ladders;

import org.steadyback.programme.Exercise;
import org.steadyback.programme.PhaseSheet;

/**
 * One stage of a ladder as the page shows it.
 *
 * @param id       of the stage; a raise of load shares it with the stage before
 * @param begins   the phase that begins with it, or null where it is the phase of the stage before
 * @param exercise the person's way to do it
 * @param pictured whether its picture says something new: of where the person stands, of what comes next, of another exercise
 * @param lock     null unless closed
 * @param next     whether it is the first closed one
 */
record Rung(String id, String name, String dose, PhaseSheet begins, Exercise exercise, boolean pictured, Reach reach, Lock lock,
        boolean next) {

    /** Work at the stage that was reached. */
    record Counted(String day, How how) {}

    /** As the step to the next stage sees it: good and settled, not so, or the next day has still to speak. */
    enum How { GOOD, MISS, WAITS }
}
