package org.steadyback.progression;

/**
 * One set as it was done: seconds held, or repetitions; the other is null.
 *
 * @param side null where the exercise has no sides
 */
public record SetResult(Side side, Integer holdSeconds, Integer reps, int loadGrams) {

    public SetResult {
        requireNotNegative(holdSeconds == null ? 0 : holdSeconds);
        requireNotNegative(reps == null ? 0 : reps);
        requireNotNegative(loadGrams);
    }

    /** Seconds or repetitions; 0 when the other was counted. */
    public int amount(Measure measure) {
        var amount = switch (measure) {
            case HOLD -> holdSeconds;
            case REPS -> reps;
        };
        return amount == null ? 0 : amount;
    }

    private static void requireNotNegative(int value) {
        if (value < 0) {
            throw new IllegalArgumentException("a set has no negative amount: " + value);
        }
    }
}
