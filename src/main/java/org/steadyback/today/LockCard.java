package org.steadyback.today;

import org.steadyback.progression.Mode;
import org.steadyback.safety.Questions;

/** What to do while the exercises are closed. @param emergency within hours; otherwise today or tomorrow */
record LockCard(boolean emergency, String numbers) {

    /** Null where nothing is locked. */
    static LockCard of(Mode mode, Questions questions) {
        return mode.isLock() ? new LockCard(mode == Mode.EMERGENCY_LOCK, questions.emergencyNumbers()) : null;
    }
}
