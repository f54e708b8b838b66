package org.steadyback.ladders;

import java.util.Locale;

import org.steadyback.programme.LadderSheet;
import org.steadyback.programme.SlotSheet;
import org.steadyback.progression.Status;

/**
 * Where a person stands on a ladder, in words and as a picture.
 *
 * @param slot    what it is for
 * @param reached the number of the stage among the {@code of} stages there are for this person
 * @param leftOut whether the person left it out
 */
record LadderLine(LadderSheet sheet, SlotSheet slot, Status status, String stage, String dose, String why, int reached,
        int of, boolean leftOut, Stairs stairs) {

    public String look() {
        return status.name().toLowerCase(Locale.ROOT);
    }

    public boolean isLocked() {
        return status == Status.LOCKED;
    }
}
