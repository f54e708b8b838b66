package org.steadyback.progress;

import java.time.LocalDate;

/** The longest hold of a ladder on a date, in seconds, against the prescribed one. With sides: of the weaker side. */
public record HoldDay(LocalDate date, String stage, int longest, int target) {}
