package org.steadyback.progression;

/** How a stretch felt. R22 asks that no gate stretch feels restricted. */
public enum Comfort { EASY, TIGHT, RESTRICTED }
