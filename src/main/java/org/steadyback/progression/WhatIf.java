package org.steadyback.progression;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** What would change the plan: answered by folding an entry that nobody has logged. Nothing of it is kept. */
public record WhatIf(Progression engine, Standing standing, ZonedDateTime now) {

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** How a session may go. */
    public sealed interface Outcome {

        /** All that is asked for, within comfort. */
        record InFull() implements Outcome {}

        /** Stopped because it hurt. */
        record Stopped() implements Outcome {}

        /** All of it, at this pain. */
        record Hurting(int during) implements Outcome {}
    }

    /** When tomorrow's rating would be given. */
    public ZonedDateTime tomorrow() {
        return now.toLocalDate().plusDays(1).atTime(MORNING).atZone(now.getZone());
    }

    /** What tomorrow morning's rating would do. */
    public Turn tomorrowRated(int score) {
        return engine.after(standing, Hypothetical.morning(tomorrow(), score));
    }

    /** What the end of the flare-up that is on would do if it came now (R17). */
    public Turn flareOver() {
        var fold = new Fold(engine, standing);
        fold.endFlareAnyway(now.toOffsetDateTime());
        return fold.turn();
    }

    /** When the next session with a ladder would be: now, or once it has rested; empty for a ladder that does not come. */
    public Optional<ZonedDateTime> comes(Ladder shipped) {
        var allowed = of(shipped, now);
        var when = allowed.status() == Status.RESTING ? allowed.until() : now;
        return of(shipped, when).status().isOpen() ? Optional.of(when) : Optional.empty();
    }

    /** What the next session with a ladder would do, when it comes; empty for a ladder that does not come. */
    public Optional<Turn> nextSession(Ladder shipped, Outcome outcome) {
        return comes(shipped).map(when ->
                engine.after(standing, Hypothetical.session(when, List.of(result(of(shipped, when), outcome)))));
    }

    private Allowance of(Ladder shipped, ZonedDateTime when) {
        return new Precedence(engine, standing, when).of(engine.ladder(standing, shipped.id()).orElse(shipped));
    }

    private static ExerciseResult result(Allowance allowed, Outcome outcome) {
        return switch (outcome) {
            case Outcome.InFull full -> Hypothetical.inFull(allowed);
            case Outcome.Stopped stopped -> Hypothetical.stopped(allowed);
            case Outcome.Hurting hurting -> Hypothetical.hurting(allowed, hurting.during());
        };
    }
}
