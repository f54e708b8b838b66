package org.steadyback.reminder;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/** A session to come. @param at the person's time; @param exercises their names, as the plan stands now */
record PlannedSession(ZonedDateTime at, List<String> exercises) {

    /** What three to five exercises take. */
    static final Duration LENGTH = Duration.ofMinutes(15);

    LocalDate date() {
        return at.toLocalDate();
    }
}
