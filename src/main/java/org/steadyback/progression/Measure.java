package org.steadyback.progression;

/** What is counted in a set: seconds held, or repetitions. */
public enum Measure { HOLD, REPS }
