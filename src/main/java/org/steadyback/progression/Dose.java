package org.steadyback.progression;

import java.util.List;

/**
 * How much of an exercise one day asks for.
 *
 * @param sets        1–12, for each side where the ladder has sides
 * @param amount      seconds or repetitions in each set, 1–3600
 * @param loadGrams   0 when nothing is added; never above 40 kg (R21)
 * @param restSeconds pause between sets
 */
public record Dose(int sets, Measure measure, int amount, int loadGrams, int restSeconds) {

    public Dose {
        requireWithin("sets", sets, 1, 12);
        requireWithin("holdSeconds or reps", amount, 1, 3600);
        requireWithin("loadKg, in grams,", loadGrams, 0, 40_000);
        requireWithin("restSeconds", restSeconds, 0, 600);
    }

    public boolean isLoaded() {
        return loadGrams > 0;
    }

    public boolean isHold() {
        return measure == Measure.HOLD;
    }

    Dose withFewerSets(int fewer) {
        return new Dose(Math.max(1, sets - fewer), measure, amount, loadGrams, restSeconds);
    }

    Dose withSets(int most) {
        return new Dose(Math.min(sets, most), measure, amount, loadGrams, restSeconds);
    }

    Dose withLoad(int grams) {
        return new Dose(sets, measure, amount, grams, restSeconds);
    }

    Dose withAmount(int other) {
        return new Dose(sets, measure, other, loadGrams, restSeconds);
    }

    /** R7 "full": every prescribed set, on each side, reached the hold or repetitions with no less than the load. */
    boolean isReachedBy(List<SetResult> done, boolean perSide) {
        return perSide
                ? reaching(done, Side.LEFT) >= sets && reaching(done, Side.RIGHT) >= sets
                : reaching(done, null) >= sets;
    }

    private int reaching(List<SetResult> done, Side side) {
        var count = 0;
        for (var set : done) {
            if ((side == null || set.side() == side) && isReachedBy(set)) {
                count++;
            }
        }
        return count;
    }

    private boolean isReachedBy(SetResult set) {
        return set.amount(measure) >= amount && set.loadGrams() >= loadGrams;
    }

    /** How much of the prescribed seconds or repetitions was done, in percent; what goes beyond a set does not count. */
    int percentDone(List<SetResult> done, boolean perSide) {
        var sides = perSide ? 2 : 1;
        return isReachedBy(done, perSide) ? 100
                : (perSide ? amountDone(done, Side.LEFT) + amountDone(done, Side.RIGHT) : amountDone(done, null)) * 100
                        / (sets * amount * sides);
    }

    private int amountDone(List<SetResult> done, Side side) {
        return done.stream().filter(set -> side == null || set.side() == side)
                .mapToInt(set -> Math.min(amount, set.amount(measure))).boxed()
                .sorted((one, other) -> other - one).limit(sets).mapToInt(Integer::intValue).sum();
    }

    private static void requireWithin(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + " must be " + least + " to " + most + ", not " + value);
        }
    }
}
