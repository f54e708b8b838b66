package org.steadyback.progression;

/** One rung of a ladder. Its id is unique within the ladder and never reused: diaries refer to it. */
public record Stage(String id, Phase phase, Dose dose) {

    public boolean isLoaded() {
        return dose.isLoaded();
    }
}
