package org.steadyback.programme;

import java.time.ZoneId;

import org.steadyback.progression.Units;

/** For whom something is put into words: moments in their zone, weights in their units. */
public record Viewer(ZoneId zone, Units units) {}
