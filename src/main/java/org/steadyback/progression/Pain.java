package org.steadyback.progression;

/** The 0–10 numeric rating, in whole numbers. */
final class Pain {
    static final int NONE = 0;
    static final int WORST = 10;

    private Pain() {}

    /** I17: nothing outside 0–10 is accepted. */
    static void requireScore(int score) {
        if (score < NONE || score > WORST) {
            throw new IllegalArgumentException("pain must be 0 to 10, not " + score);
        }
    }
}
