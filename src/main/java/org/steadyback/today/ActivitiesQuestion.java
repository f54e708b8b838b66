package org.steadyback.today;

import java.time.LocalDate;

import org.steadyback.progression.Progression;
import org.steadyback.progression.Standing;

/** What the day asks of the activities that a person names themselves, and of how it is on the whole (R27). */
enum ActivitiesQuestion {
    /** Which they are: nothing was named so far. */
    NAME,
    /** How they go by now. How it is on the whole stands on the same page, when it is time for that too. */
    SCORE,
    /** How it is on the whole, and nothing else. */
    OVERALL;

    private static final int DAYS_BEFORE = 7;
    /** Whoever still names nothing does not want to; the pages of the diary lead there all the same. */
    private static final int DAYS_ASKED = 7;

    /** Null where there is nothing to ask. A flare-up is no time for it. */
    static ActivitiesQuestion of(Progression engine, Standing standing, LocalDate today) {
        if (standing.flares().current() != null) {
            return null;
        }
        var activities = engine.activitiesDue(standing, today) ? activities(standing, today) : null;
        return activities == null && engine.overallChangeDue(standing, today) ? OVERALL : activities;
    }

    private static ActivitiesQuestion activities(Standing standing, LocalDate today) {
        if (standing.activities().answeredOn() != null) {
            return SCORE;
        }
        var from = standing.profile().startedOn().plusDays(DAYS_BEFORE);
        return today.isBefore(from) || !today.isBefore(from.plusDays(DAYS_ASKED)) ? null : NAME;
    }
}
