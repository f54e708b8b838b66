package org.steadyback.exchange;

/** Something that is wrong with a file. @param path where, such as {@code entries[3].score}; empty for the whole file */
record Problem(String path, String text) {}
