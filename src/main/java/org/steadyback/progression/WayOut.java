package org.steadyback.progression;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * The way out of a flare-up that is on (R17).
 *
 * @param criterion what would end it
 * @param limit     a day rated up to this is calm
 * @param days      yesterday and today, which would have to be
 * @param soonest   from when it can be over if all ratings to come are calm; an entry from then on ends it
 * @param selfHeld  whether the person has to say so too
 */
public record WayOut(Criterion criterion, int limit, List<CalmDay> days, ZonedDateTime soonest, boolean selfHeld) {

    public WayOut {
        days = List.copyOf(days);
    }

    /** Whether both days are calm already. */
    public boolean isCalm() {
        return days.stream().allMatch(day -> day.counts() == CalmDay.Counts.CALM);
    }
}
