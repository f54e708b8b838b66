package org.steadyback.programme;

/** What exercises are for, in words. */
public record SlotSheet(String id, String name, String summary) {}
