package org.steadyback.progression;

import java.time.OffsetDateTime;

/** A new injury: a fall, a slip, something torn. */
public record Injury(OffsetDateTime at) implements Entry {}
