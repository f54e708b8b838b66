package org.steadyback.reminder;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * A session to come.
 *
 * @param at        the person's time
 * @param length    about how long it takes, with the warm-up
 * @param exercises their names, as the plan stands now
 */
record PlannedSession(ZonedDateTime at, Duration length, List<String> exercises) {

    LocalDate date() {
        return at.toLocalDate();
    }
}
