package org.steadyback.figure;

/** From where the body is seen. Somebody lying on their back seen from above is seen from the front. */
public enum View { SIDE, FRONT, BACK }
