package org.steadyback.progression;

import java.time.OffsetDateTime;

/** Somebody answered a questionnaire that the operator has loaded. No rule looks at it, so the engine sees no more of it. */
public record AnsweredQuestionnaire(OffsetDateTime at) implements Entry {}
