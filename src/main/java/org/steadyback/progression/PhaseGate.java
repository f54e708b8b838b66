package org.steadyback.progression;

import java.time.LocalDate;
import java.util.List;

/** What opens a phase. It opens when every criterion is met at once. */
public interface PhaseGate {

    Phase opens();

    List<Criterion> criteria(Standing standing, Ladders ladders, LocalDate today);

    /** The sentence of the decision. */
    Reason opened();
}
