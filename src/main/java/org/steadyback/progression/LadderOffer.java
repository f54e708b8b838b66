package org.steadyback.progression;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * What the engine allows of one ladder at a moment.
 *
 * @param reached the stage on which the person stands
 * @param stage   the stage to do; under the guard or in a flare-up it can be below the one that was reached
 * @param dose    what is asked of it today; in a light week or after an unsettled day less than the stage's own
 * @param until   when a resting ladder comes again, or null
 * @param because at least one reason, the most telling first
 */
public record LadderOffer(String ladder, Stage reached, Stage stage, Dose dose, Status status, ZonedDateTime until,
        List<Reason> because) {

    public LadderOffer {
        because = List.copyOf(because);
    }
}
