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

    /** What tomorrow morning's rating would do. */
    public Turn tomorrowRated(int score) {
        var tomorrow = now.toLocalDate().plusDays(1).atTime(MORNING).atZone(now.getZone());
        return engine.after(standing, Hypothetical.morning(tomorrow, score));
    }

    /** What the end of the flare-up that is on would do if it came now (R17). */
    public Turn flareOver() {
        var fold = new Fold(engine, standing);
        fold.endFlareAnyway(now.toOffsetDateTime());
        return fold.turn();
    }

    /** What the next session with a ladder would do, when it comes; empty for a ladder that does not come. */
    public Optional<Turn> nextSession(Ladder shipped, Outcome outcome) {
        var ladder = engine.ladder(standing, shipped.id()).orElse(shipped);
        var allowed = new Precedence(engine, standing, now).of(ladder);
        var when = allowed.status() == Status.RESTING ? allowed.until() : now;
        var then = new Precedence(engine, standing, when).of(ladder);
        return then.status().isOpen()
                ? Optional.of(engine.after(standing, Hypothetical.session(when, List.of(result(then, outcome)))))
                : Optional.empty();
    }

    private static ExerciseResult result(Allowance allowed, Outcome outcome) {
        return switch (outcome) {
            case Outcome.InFull full -> Hypothetical.inFull(allowed);
            case Outcome.Stopped stopped -> Hypothetical.stopped(allowed);
            case Outcome.Hurting hurting -> Hypothetical.hurting(allowed, hurting.during());
        };
    }
}
