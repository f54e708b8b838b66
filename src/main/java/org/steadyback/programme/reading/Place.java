package org.steadyback.programme.reading;

/** Where something stands. @param line from 1 */
record Place(String file, int line) {}
