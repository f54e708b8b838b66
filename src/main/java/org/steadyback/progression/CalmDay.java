package org.steadyback.progression;

import java.time.LocalDate;

/** One of the two days that end a flare-up (R17). @param rated Rep of the date, or null where it was not rated */
public record CalmDay(LocalDate date, Integer rated, Counts counts) {

    /** What the day is worth: calm, too sore, not rated, or no later than the day on which it began. */
    public enum Counts { CALM, SORE, UNRATED, TOO_EARLY }
}
