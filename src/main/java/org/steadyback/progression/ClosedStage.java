package org.steadyback.progression;

import java.util.List;

/** A stage that is not open yet, and everything that would open it. */
public record ClosedStage(String ladder, Stage stage, List<Criterion> criteria) {}
