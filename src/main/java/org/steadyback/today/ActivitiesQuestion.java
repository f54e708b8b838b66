package org.steadyback.today;

import java.time.LocalDate;

import org.steadyback.progression.Progression;
import org.steadyback.progression.Standing;

/** What the day asks of the activities that a person names themselves (R27), once the welcome has asked. */
enum ActivitiesQuestion {
    /** Which they are: nothing was named so far. */
    NAME,
    /** How they go by now. */
    SCORE;

    private static final int DAYS_BEFORE = 7;
    /** Whoever still names nothing does not want to; the pages of the diary lead there all the same. */
    private static final int DAYS_ASKED = 7;

    /** Null where there is nothing to ask. A flare-up is no time for it. */
    static ActivitiesQuestion of(Progression engine, Standing standing, LocalDate today) {
        if (standing.flares().current() != null || !engine.activitiesDue(standing, today)) {
            return null;
        }
        if (standing.activities().answeredOn() != null) {
            return SCORE;
        }
        var from = standing.profile().startedOn().plusDays(DAYS_BEFORE);
        return today.isBefore(from) || !today.isBefore(from.plusDays(DAYS_ASKED)) ? null : NAME;
    }
}
