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
            if (isMet(allowed)) {
                return Optional.of(now);
            }
            // By the time it has rested the safety questions may be due again.
            return Optional.ofNullable(allowed.until())
                    .filter(until -> isMet(new Precedence(engine, standing, until).of(ladder)));
        }

        private boolean isMet(Allowance allowed) {
            return allowed.status().isOpen() && allowed.stage() >= stage;
        }
    }

    record OfPhase(Phase phase) implements Goal {

        @Override
        public Optional<ZonedDateTime> opens(Progression engine, Standing standing, ZonedDateTime now) {
            return phase.isOpenIn(standing.phase()) ? Optional.of(now) : Optional.empty();
        }
    }
}
