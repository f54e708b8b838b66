package org.steadyback.progression;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** What opens a phase. It opens when every condition is met at once. */
public interface PhaseGate {

    Phase opens();

    /** One by one and only when asked, since most of the time the first says no. */
    List<Supplier<Criterion>> conditions(Progression engine, Standing standing, LocalDate today);

    /** Whether training alone can open it. */
    default boolean canBeEarned(Progression engine, Standing standing) {
        return true;
    }

    /** The sentence of the decision. */
    Reason opened();

    default List<Criterion> criteria(Progression engine, Standing standing, LocalDate today) {
        return conditions(engine, standing, today).stream().map(Supplier::get).toList();
    }

    default boolean isMet(Progression engine, Standing standing, LocalDate today) {
        return conditions(engine, standing, today).stream().allMatch(condition -> condition.get().met());
    }
}
