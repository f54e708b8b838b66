package org.steadyback.progression;

import java.time.OffsetDateTime;

/** One change of stage, phase or mode, or a notice, with the rule and the facts that made it. */
public sealed interface Decision {

    OffsetDateTime at();

    Reason reason();

    /** A change of the stage of one ladder. */
    sealed interface OfStage extends Decision {

        String ladder();

        String from();

        String to();
    }

    /** One stage up, never more (I4); past the top stage the id stays and the load is raised (R21). @param from,to stage ids */
    record StepUp(OffsetDateTime at, String ladder, String from, String to, Reason reason) implements OfStage {}

    /** One or more stages down. @param from,to stage ids */
    record StepBack(OffsetDateTime at, String ladder, String from, String to, Reason reason) implements OfStage {}

    record PhaseOpened(OffsetDateTime at, Phase phase, Reason reason) implements Decision {}

    record PhaseClosed(OffsetDateTime at, Phase phase, Reason reason) implements Decision {}

    record ModeEntered(OffsetDateTime at, Mode mode, Reason reason) implements Decision {}

    record ModeLeft(OffsetDateTime at, Mode mode, Reason reason) implements Decision {}

    /** Something to tell the person that changes nothing (R25). */
    record NoticeGiven(OffsetDateTime at, Reason reason) implements Decision {}
}
