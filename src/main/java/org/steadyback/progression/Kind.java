package org.steadyback.progression;

/** How a ladder is dosed over the days (R19): stretches and control work daily, strength with rest days between. */
public enum Kind { STRETCH, CONTROL, STRENGTH }
