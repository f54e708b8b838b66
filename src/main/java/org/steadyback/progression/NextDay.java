package org.steadyback.progression;

/** How the back was on the day after (R8). A day nobody rated stays PENDING until its window has passed. */
public enum NextDay { PENDING, SETTLED, UNSETTLED }
