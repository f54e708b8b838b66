package org.steadyback.progression;

import java.util.List;

/**
 * How much of an exercise one day asks for.
 *
 * @param sets        1–10, for each side where the ladder has sides
 * @param amount      seconds or repetitions in each set, 1–3600
 * @param loadGrams   0 when nothing is added; never above 40 kg (R21)
 * @param restSeconds pause between sets
 */
public record Dose(int sets, Measure measure, int amount, int loadGrams, int restSeconds) {

    public Dose {
        requireWithin("sets", sets, 1, 10);
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

    /** R7 "full": every prescribed set, on each side, reached the hold or repetitions with no less than the load. */
    boolean isReachedBy(List<SetResult> done, boolean perSide) {
        return perSide
                ? reaching(done, Side.LEFT) >= sets && reaching(done, Side.RIGHT) >= sets
                : done.stream().filter(this::isReachedBy).count() >= sets;
    }

    private long reaching(List<SetResult> done, Side side) {
        return done.stream().filter(set -> set.side() == side).filter(this::isReachedBy).count();
    }

    private boolean isReachedBy(SetResult set) {
        return set.amount(measure) >= amount && set.loadGrams() >= loadGrams;
    }

    private static void requireWithin(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + " must be " + least + " to " + most + ", not " + value);
        }
    }
}
