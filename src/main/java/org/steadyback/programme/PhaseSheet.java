package org.steadyback.programme;

/** A phase in words. @param number 1–4 */
public record PhaseSheet(int number, String name, String summary) {}
