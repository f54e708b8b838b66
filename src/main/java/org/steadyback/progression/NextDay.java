package org.steadyback.progression;

/**
 * How the back was on the day after (R8). A day nobody rated stays PENDING until its window has passed; one that cannot
 * be compared, since nobody rated before the session either, is UNKNOWN.
 */
public enum NextDay { PENDING, SETTLED, UNSETTLED, UNKNOWN }
