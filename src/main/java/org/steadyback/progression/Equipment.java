package org.steadyback.progression;

/** What a person may have at hand to train with. */
public enum Equipment { MAT, CHAIR, WALL, BELT, BAND, BALL, ROLLER, STEP, PLATE, DUMBBELL, BARBELL, BIKE }
