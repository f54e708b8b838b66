package org.steadyback.progression;

import java.time.OffsetDateTime;

/**
 * How somebody finds that they are on the whole, compared with when they started: one question with seven answers. The
 * method is that of the patient's global impression of change (Farrar JT, Young JP, LaMoreaux L, Werth JL, Poole RM.
 * Pain 2001;94:149–158); the words are our own.
 */
public record OverallChange(OffsetDateTime at, Answer answer) implements Entry {

    /** From the best to the worst. */
    public enum Answer {
        VERY_MUCH_BETTER, MUCH_BETTER, A_LITTLE_BETTER, NO_CHANGE, A_LITTLE_WORSE, MUCH_WORSE, VERY_MUCH_WORSE;

        /** How far it is from no change: 3 for the best, -3 for the worst. */
        public int better() {
            return NO_CHANGE.ordinal() - ordinal();
        }
    }
}
