package org.steadyback.progression;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** Entries that nobody has logged: what a calm and able person would write next, or what one asks "what if" about. */
final class Hypothetical {

    /** A pain that no rule minds. */
    static final int CALM = 1;

    private Hypothetical() {}

    static PainRating morning(ZonedDateTime at, int score) {
        return new PainRating(at.toOffsetDateTime(), RatingKind.MORNING, score, Place.BACK);
    }

    static TrainingSession session(ZonedDateTime at, List<ExerciseResult> results) {
        return new TrainingSession(at.toOffsetDateTime(), CALM, CALM, results);
    }

    /** Everything that is asked for, within comfort. */
    static ExerciseResult inFull(Allowance allowed) {
        return result(allowed, CALM, false, sets(allowed));
    }

    /** Given up in the first set. */
    static ExerciseResult stopped(Allowance allowed) {
        return result(allowed, null, true, List.of());
    }

    static ExerciseResult hurting(Allowance allowed, int during) {
        return result(allowed, during, false, sets(allowed));
    }

    private static ExerciseResult result(Allowance allowed, Integer during, boolean stopped, List<SetResult> sets) {
        var ladder = allowed.ladder();
        return new ExerciseResult(ladder.id(), ladder.stage(allowed.stage()).id(), during, stopped, null, Comfort.EASY,
                sets);
    }

    private static List<SetResult> sets(Allowance allowed) {
        var dose = allowed.dose();
        var sets = new ArrayList<SetResult>();
        for (var set = 0; set < dose.sets(); set++) {
            if (allowed.ladder().perSide()) {
                sets.add(set(Side.LEFT, dose));
                sets.add(set(Side.RIGHT, dose));
            } else {
                sets.add(set(null, dose));
            }
        }
        return sets;
    }

    private static SetResult set(Side side, Dose dose) {
        return dose.isHold() ? new SetResult(side, dose.amount(), null, dose.loadGrams())
                : new SetResult(side, null, dose.amount(), dose.loadGrams());
    }
}
