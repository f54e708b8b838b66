package org.steadyback.safety;

import org.steadyback.progression.Sign;

/** One question of the safety check, as a person reads it. */
public record Question(Sign sign, String text) {}
