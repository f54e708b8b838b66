package org.steadyback.progression;

/** How a performance went on its own merits (R7), before the next day has spoken. */
public enum Quality {
    /** Not full, or beyond the comfort that its kind of work allows. */
    MISS,
    /** Nothing against it, but a rating is missing, it was cut short by circumstance, or less was asked: neutral. */
    UNRATED,
    /** In full and within comfort. */
    GOOD;

    /** Of two on one date the worse counts; what is neutral neither helps nor hurts the other. */
    Quality and(Quality other) {
        if (this == MISS || other == MISS) {
            return MISS;
        }
        return this == GOOD || other == GOOD ? GOOD : UNRATED;
    }
}
