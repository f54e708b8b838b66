package org.steadyback.progression;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * What the engine allows of one ladder at a moment.
 *
 * @param stage   the stage to do; under the guard it can be below the one that was reached
 * @param until   when a resting ladder comes again, or null
 * @param because at least one reason, the most telling first
 */
public record LadderOffer(String ladder, Stage stage, Status status, ZonedDateTime until, List<Reason> because) {

    public LadderOffer {
        because = List.copyOf(because);
    }
}
