package org.steadyback.progression;

/** What the engine says of a ladder at a moment. */
public enum Status {
    /** May be done now. */
    OFFERED,
    /** May be done now; ready for the next stage, but another ladder goes first. */
    WAITING,
    /** Comes again later. */
    RESTING,
    /** Its phase is not open. */
    LOCKED;

    public boolean isOpen() {
        return this == OFFERED || this == WAITING;
    }
}
