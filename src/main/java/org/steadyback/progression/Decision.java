package org.steadyback.progression;

import java.time.OffsetDateTime;

/** One change of stage or phase, with the rule and the facts that made it. */
public sealed interface Decision {

    OffsetDateTime at();

    Reason reason();

    /** One stage up, never more (I4). @param from,to stage ids */
    record StepUp(OffsetDateTime at, String ladder, String from, String to, Reason reason) implements Decision {}

    /** One or more stages down. @param from,to stage ids */
    record StepBack(OffsetDateTime at, String ladder, String from, String to, Reason reason) implements Decision {}

    record PhaseOpened(OffsetDateTime at, Phase phase, Reason reason) implements Decision {}
}
