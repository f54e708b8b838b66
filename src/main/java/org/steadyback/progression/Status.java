package org.steadyback.progression;

/** What the engine says of a ladder at a moment. */
public enum Status {
    /** May be done now. */
    OFFERED,
    /** May be done now; ready for the next stage, but another ladder goes first. */
    WAITING,
    /** Comes again later. */
    RESTING,
    /** Its phase is not open, or the mode closes it. */
    LOCKED,
    /** Left out by the person, or its equipment is not there. */
    EXCLUDED;

    public boolean isOpen() {
        return this == OFFERED || this == WAITING;
    }
}
