package org.steadyback.progression;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a test person does of one ladder. Without a word more it is all that was offered, with a pain of 1.
 *
 * @param stage       null: the one that is offered
 * @param setsMissing how many sets fewer than prescribed
 */
record Work(String ladder, String stage, Integer during, boolean stopped, Skip skipped, Comfort comfort,
        int setsMissing) {

    static Work inFull(String ladder) {
        return new Work(ladder, null, 1, false, null, null, 0);
    }

    Work at(String another) {
        return new Work(ladder, another, during, stopped, skipped, comfort, setsMissing);
    }

    Work during(int pain) {
        return new Work(ladder, stage, pain, stopped, skipped, comfort, setsMissing);
    }

    Work withoutRating() {
        return new Work(ladder, stage, null, stopped, skipped, comfort, setsMissing);
    }

    Work stoppedForPain() {
        return new Work(ladder, stage, during, true, skipped, comfort, setsMissing);
    }

    Work feeling(Comfort felt) {
        return new Work(ladder, stage, during, stopped, skipped, felt, setsMissing);
    }

    Work butOneSet() {
        return new Work(ladder, stage, during, stopped, skipped, comfort, 1);
    }

    Work cutShortFor(Skip reason) {
        return new Work(ladder, stage, during, stopped, reason, comfort, 1);
    }

    Work beforeAnySet() {
        return new Work(ladder, stage, during, stopped, skipped, comfort, Integer.MAX_VALUE);
    }

    /** Left out altogether: no set, no pain. */
    Work leftOutFor(Skip reason) {
        return new Work(ladder, stage, null, stopped, reason, comfort, Integer.MAX_VALUE);
    }

    ExerciseResult result(Ladder of, LadderOffer offered) {
        var id = stage == null ? offered.stage().id() : stage;
        var dose = id.equals(offered.stage().id()) || of.indexOf(id).isEmpty() ? offered.dose()
                : of.stage(of.indexOf(id).getAsInt()).dose();
        return new ExerciseResult(ladder, id, during, stopped, skipped, comfort, sets(of, dose));
    }

    /** All of a stage, whoever offered it. */
    ExerciseResult result(Ladder of, Stage done) {
        return new ExerciseResult(ladder, done.id(), during, stopped, skipped, comfort, sets(of, done.dose()));
    }

    private List<SetResult> sets(Ladder of, Dose dose) {
        var sides = of.perSide() ? Stream.of(Side.LEFT, Side.RIGHT).toList() : Stream.of((Side) null).toList();
        return IntStream.range(0, Math.max(0, dose.sets() - setsMissing)).boxed()
                .flatMap(set -> sides.stream().map(side -> set(side, dose)))
                .toList();
    }

    private static SetResult set(Side side, Dose dose) {
        return dose.isHold() ? new SetResult(side, dose.amount(), null, dose.loadGrams())
                : new SetResult(side, null, dose.amount(), dose.loadGrams());
    }
}
