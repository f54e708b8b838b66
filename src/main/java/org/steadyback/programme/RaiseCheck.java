package org.steadyback.programme;

import java.math.BigDecimal;
import java.util.Objects;

import org.steadyback.programme.LadderSheet.RaiseSheet;
import org.steadyback.programme.LadderSheet.StageSheet;

/** What must hold of the way in which a load rises after the top stage (R21), where it may. */
final class RaiseCheck {

    /** R21: the most that this app has anyone lift. */
    private static final BigDecimal MOST_KG = BigDecimal.valueOf(40);

    private final RaiseSheet raise;
    private final StageSheet top;
    private final Problems problems;

    RaiseCheck(LadderSheet ladder, Problems problems) {
        this.raise = ladder.raise();
        this.top = ladder.stages().getLast();
        this.problems = problems;
    }

    void check() {
        if (raise != null && top.dose() != null) {
            checkMeasure();
            checkCap();
        }
    }

    private void checkMeasure() {
        if ((raise.holdSeconds() == null) == (raise.reps() == null)) {
            problems.add("raise", "has either holdSeconds or reps");
        } else if ((raise.holdSeconds() == null) != (top.dose().holdSeconds() == null)) {
            problems.add("raise", "is not in the measure of " + top.id() + ", the top stage");
        }
        problems.requireWithin("raise holdSeconds", raise.holdSeconds(), 1, 3600);
        problems.requireWithin("raise reps", raise.reps(), 1, 3600);
    }

    private void checkCap() {
        var load = Objects.requireNonNullElse(top.dose().loadKg(), BigDecimal.ZERO);
        if (load.signum() == 0) {
            problems.add("raise", "there is no load to raise at " + top.id() + ", the top stage");
        }
        if (raise.capKg() == null) {
            problems.add("raise capKg", "is missing");
        } else if (raise.capKg().compareTo(load) < 0) {
            problems.add("raise capKg", "is less than the load of " + top.id());
        } else if (raise.capKg().compareTo(MOST_KG) > 0) {
            problems.add("raise capKg", "must be at most " + MOST_KG + ", not " + raise.capKg());
        } else if (raise.capKg().stripTrailingZeros().scale() > 3) {
            problems.add("raise capKg", "must be a whole number of grams");
        }
    }
}
