package org.steadyback.safety;

import org.steadyback.progression.Mode;

/** What to do while the exercises are closed. @param emergency within hours; otherwise today or tomorrow */
public record LockCard(boolean emergency, String numbers) {

    /** Null where nothing is locked. */
    public static LockCard of(Mode mode, Questions questions) {
        return mode.isLock() ? new LockCard(mode == Mode.EMERGENCY_LOCK, questions.emergencyNumbers()) : null;
    }
}
