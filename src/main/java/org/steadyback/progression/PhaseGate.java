package org.steadyback.progression;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** What opens a phase. It opens when every condition is met at once. */
public interface PhaseGate {

    Phase opens();

    /** One by one and only when asked, since most of the time the first says no. */
    List<Supplier<Criterion>> conditions(Progression engine, Standing standing, LocalDate today);

    /** What a gate asks of one ladder, or of what stands in for it. */
    record OfLadder(String ladder, Supplier<Criterion> condition) {

        boolean isMet() {
            return condition.get().met();
        }
    }

    /** Those of the conditions that are of one ladder. */
    default List<OfLadder> ofLadders(Progression engine, Standing standing) {
        return List.of();
    }

    /** Whether days of good work are still missing, whichever ladder brings them. */
    default boolean isShortOfDates(Standing standing, LocalDate today) {
        return false;
    }

    /** Whether training alone can open it: what is left out, and nothing stands in for, is not trained. */
    default boolean canBeEarned(Progression engine, Standing standing) {
        return ofLadders(engine, standing).stream().allMatch(of -> of.isMet()
                || !standing.profile().leavesOut(GateConditions.counting(engine, standing, of.ladder())));
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
