package org.steadyback.programme.reading;

import java.math.BigDecimal;
import java.util.Objects;

import org.steadyback.programme.LadderSheet;
import org.steadyback.programme.LadderSheet.RaiseSheet;
import org.steadyback.programme.LadderSheet.StageSheet;

/** What must hold of the way in which a load rises after the top stage (R21), where it may. */
final class RaiseCheck {

    private final RaiseSheet raise;
    private final StageSheet top;
    private final Problems problems;

    RaiseCheck(LadderSheet ladder, Problems problems) {
        this.raise = ladder.raise();
        this.top = ladder.stages().getLast();
        this.problems = problems;
    }

    void check() {
        if (raise != null) {
            checkMeasure();
            checkCap();
        }
    }

    private void checkMeasure() {
        if ((raise.holdSeconds() == null) != (top.dose().holdSeconds() == null)) {
            problems.add("raise", "is not in the measure of " + top.id() + ", the top stage", "stage " + top.id());
        }
    }

    private void checkCap() {
        var load = Objects.requireNonNullElse(top.dose().loadKg(), BigDecimal.ZERO);
        if (load.signum() == 0) {
            problems.add("raise", "there is no load to raise at " + top.id() + ", the top stage", "stage " + top.id());
        }
        if (raise.capKg().compareTo(load) < 0) {
            problems.add("raise capKg", "is less than the load of " + top.id(), "stage " + top.id());
        } else if (raise.capKg().stripTrailingZeros().scale() > 3) {
            problems.add("raise capKg", "must be a whole number of grams");
        }
    }
}
