package org.steadyback.progression;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * R18, back from a break, counted in days since the last session or the end of the last flare-up: after more than
 * {@code clears} days windows start anew; after more than {@code oneBack} each ladder is one stage lower; after more
 * than {@code twoBack} two, without a load, and phase 4 closes; after more than {@code restarts} everything starts at
 * its first stage.
 */
public record BreakRule(int clears, int oneBack, int twoBack, int restarts) {

    /** Days of the break that a session of today ends; 0 for somebody who has never trained, and in a flare-up (R17). */
    long days(Standing standing, LocalDate today) {
        var last = standing.training().lastOn();
        if (last == null || standing.flares().isOn()) {
            return 0;
        }
        var flareEnd = standing.flares().endedOn();
        return ChronoUnit.DAYS.between(flareEnd != null && flareEnd.isAfter(last) ? flareEnd : last, today);
    }

    boolean isBreak(long days) {
        return days > clears;
    }

    boolean closesLoad(long days) {
        return days > twoBack;
    }

    int backTo(Ladder ladder, int stage, int first, long days) {
        if (days > restarts) {
            return first;
        }
        if (days > twoBack) {
            return Math.max(first, Math.min(stage - 2, ladder.topUnloaded()));
        }
        return days > oneBack ? Math.max(first, stage - 1) : stage;
    }

    Decision.StepBack decide(OffsetDateTime at, Ladder ladder, int from, int to, long days) {
        return new Decision.StepBack(at, ladder.id(), ladder.stage(from).id(), ladder.stage(to).id(),
                Reason.of(RuleId.R18, "restart").with("from", ladder, from).with("to", ladder, to)
                        .with("days", (int) days));
    }

    Reason reason(long days) {
        return Reason.of(RuleId.R18, "welcome-back").with("days", (int) days);
    }

    /** Nothing opens until a session has ended it. */
    Criterion criterion(long days) {
        return Criterion.absent(Reason.of(RuleId.R18, "train-first").with("days", (int) days), true);
    }

    Reason phaseClosed(Phase phase) {
        return Reason.of(RuleId.R18, "phase-closed").with("phase", phase);
    }
}
