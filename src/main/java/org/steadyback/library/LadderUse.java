package org.steadyback.library;

import java.util.List;

import org.steadyback.programme.LadderSheet;
import org.steadyback.programme.Wording.Condition;
import org.steadyback.progression.Status;

/**
 * How far a person is with an exercise on one of its ladders.
 *
 * @param place   where the person is, seen from the stages that do this exercise
 * @param leftOut whether they leave the ladder out
 * @param stage   in words: the one where they are, or else the first that does this exercise
 * @param why     of the ladder today
 * @param opens   what opens that stage, where it is ahead
 * @param best    the most they managed at these stages, in words, or null
 */
public record LadderUse(LadderSheet ladder, Place place, Status status, boolean leftOut, String stage, String dose,
        String why, List<Condition> opens, String best) {

    public enum Place {
        AHEAD, HERE, BEHIND,
        /** It is an easier beginning than this person's (R26). */
        EASIER
    }
}
