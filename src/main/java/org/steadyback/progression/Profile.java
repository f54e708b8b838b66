package org.steadyback.progression;

/** What the engine knows of a person besides the diary. @param intakePain usual pain of the last week at the start, 0–10 */
public record Profile(int intakePain) {

    public Profile {
        Pain.requireScore(intakePain);
    }
}
