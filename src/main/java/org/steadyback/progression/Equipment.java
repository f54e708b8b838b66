package org.steadyback.progression;

import java.util.Locale;

/** What a person may have at hand to train with. */
public enum Equipment {
    MAT, CHAIR, WALL, BELT, BAND, BALL, ROLLER, STEP, PLATE, DUMBBELL, BARBELL, BIKE;

    /** As files and keys of sentences spell it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
