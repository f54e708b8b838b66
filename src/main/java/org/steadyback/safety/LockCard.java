package org.steadyback.safety;

import org.steadyback.account.Country;
import org.steadyback.account.Profile;
import org.steadyback.progression.Mode;
import org.steadyback.progression.Sign;

/**
 * What to do while the exercises are closed.
 *
 * @param emergency within hours; otherwise today or tomorrow
 * @param country   whose numbers are to be called, or null where it is not known
 */
public record LockCard(boolean emergency, Country country) {

    /** Null where nothing is locked. */
    public static LockCard of(Mode mode, Profile profile) {
        return mode.isLock() ? new LockCard(mode == Mode.EMERGENCY_LOCK, profile.helpCountry().orElse(null)) : null;
    }

    /** For a sign of somebody who cannot be asked where they are. */
    static LockCard anywhere(Sign.Urgency urgency) {
        return new LockCard(urgency == Sign.Urgency.EMERGENCY, null);
    }
}
