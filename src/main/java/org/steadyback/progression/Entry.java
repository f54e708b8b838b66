package org.steadyback.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * One thing a person logged. Its offset is the one of the person's zone at that moment, so its local date is the
 * person's own; entries are folded in the order of their instants, then of their place in the diary.
 */
public sealed interface Entry permits PainRating, TrainingSession, SafetyCheck, FlareCall, Injury,
        Clearance, OwnActivities, OverallChange, AnsweredQuestionnaire {

    /** When it was logged; for a training session, when the session ended. */
    OffsetDateTime at();

    default Instant instant() {
        return at().toInstant();
    }

    default LocalDate date() {
        return at().toLocalDate();
    }
}
