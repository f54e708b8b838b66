package org.steadyback.progression;

/** Why a person leaves a ladder out, as far as it matters to the rules (R29). */
public enum LeftOut {
    /** A wrist, a dislike, something missing: another ladder can count instead. */
    BY_CHOICE,
    /** It hurts the back: nothing stands in for it. */
    FOR_PAIN
}
