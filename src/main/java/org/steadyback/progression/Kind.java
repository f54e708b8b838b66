package org.steadyback.progression;

/** How a ladder is dosed over the days (R19), and what its work counts for at the gates (R22, R23). */
public enum Kind {
    /** Daily; counts as mobility work. */
    STRETCH,
    /** Daily; counts as mobility or stability work by its phase. */
    CONTROL,
    /** With rest days between; counts as stability work. */
    STRENGTH,
    /** Daily and good for everybody, but it opens nothing: walking, self-massage, movement skills. */
    EVERYDAY;

    boolean opensPhases() {
        return this != EVERYDAY;
    }
}
