package org.steadyback.progression;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Supplier;

/**
 * What is allowed of one ladder at one moment. The reasons are only made for whoever asks: a fold does not.
 *
 * @param stage index of the stage to do
 * @param dose  what is asked of it today; it can be less than the stage's own
 * @param until when a resting ladder comes again, or null
 */
record Allowance(Ladder ladder, Status status, int stage, Dose dose, ZonedDateTime until,
        Supplier<List<Reason>> because) {

    /** Whether work at a stage is what was asked for. */
    boolean isFor(String stageId) {
        return status.isOpen() && ladder.stage(stage).id().equals(stageId);
    }

    LadderOffer offer(int reached) {
        return new LadderOffer(ladder.id(), ladder.stage(reached), ladder.stage(stage), dose, status, until, because.get());
    }
}
