package org.steadyback.trend;

/** What may be said of a latest answer beside the first: UNKNOWN where there are not two, or nobody says what counts. */
public enum Change { BETTER, WORSE, NOT_CERTAIN, UNKNOWN }
