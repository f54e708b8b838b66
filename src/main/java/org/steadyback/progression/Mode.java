package org.steadyback.progression;

/** How the programme meets a person at a moment; each closes more than the one before. */
public enum Mode {
    NORMAL,
    /** No strength work after pain that followed a step up (R14). */
    EASY,
    /** A safety check is due; until it is answered there is phase 1 work only (R3). */
    SCREENING,
    /** A flare-up: the gentle list only (R15 to R17). */
    FLARE,
    /** A sign that should be seen today or tomorrow: walking only (R2). */
    URGENT_LOCK,
    /** A sign that can need help within hours: nothing (R1). */
    EMERGENCY_LOCK;

    public boolean isLock() {
        return this == URGENT_LOCK || this == EMERGENCY_LOCK;
    }
}
