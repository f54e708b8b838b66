package org.steadyback.progression;

/** How a performance went on its own merits (R7), before the next day has spoken. Worst first. */
public enum Quality {
    /** Not full, or beyond the comfort that its kind of work allows. */
    MISS,
    /** Nothing against it, but a rating is missing or it was cut short by circumstance: neutral. */
    UNRATED,
    /** In full and within comfort. */
    GOOD;

    Quality worseOf(Quality other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
