package org.steadyback.library;

import org.steadyback.programme.Exercise;
import org.steadyback.programme.PhaseSheet;
import org.steadyback.programme.Programme;
import org.steadyback.routine.Ways;

/**
 * An exercise in a list.
 *
 * @param lacking whether the person has nothing of what it needs
 * @param closed  whether a condition of theirs closes it
 */
public record ListedExercise(Exercise exercise, PhaseSheet phase, boolean lacking, boolean closed) {

    static ListedExercise of(Exercise exercise, Programme programme, Ways ways) {
        return new ListedExercise(exercise, programme.phase(exercise.phase()), !ways.isAtHand(exercise), ways.isClosed(exercise));
    }
}
