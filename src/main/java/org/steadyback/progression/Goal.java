package org.steadyback.progression;

import java.time.ZonedDateTime;
import java.util.Optional;

/** Something closed that a person may want to see open. */
sealed interface Goal {

    /** From when it is open, if nothing but rest is left in its way. */
    Optional<ZonedDateTime> opens(Progression engine, Standing standing, ZonedDateTime now);

    /** @param stage index in the ladder, raises of load included */
    record OfStage(Ladder ladder, int stage) implements Goal {

        @Override
        public Optional<ZonedDateTime> opens(Progression engine, Standing standing, ZonedDateTime now) {
            if (standing.on(ladder).stage() < stage) {
                return Optional.empty();
            }
            var allowed = new Precedence(engine, standing, now).of(ladder);
            if (allowed.stage() < stage) {
                return Optional.empty();
            }
            return allowed.status().isOpen() ? Optional.of(now) : Optional.ofNullable(allowed.until());
        }
    }

    record OfPhase(Phase phase) implements Goal {

        @Override
        public Optional<ZonedDateTime> opens(Progression engine, Standing standing, ZonedDateTime now) {
            return phase.isOpenIn(standing.phase()) ? Optional.of(now) : Optional.empty();
        }
    }
}
