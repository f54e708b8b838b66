package org.steadyback.ladders;

/**
 * A decision as it was told.
 *
 * @param rule         that made it
 * @param change       the stages that it led from and to, in words, or null
 * @param ofAll        whether it was of the whole plan rather than of this ladder
 * @param recalculated the day on which a correction took it back, or null
 */
record Told(String day, String text, String rule, Change change, boolean ofAll, String recalculated) {

    record Change(String from, String to) {}
}
