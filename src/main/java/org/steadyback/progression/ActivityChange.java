package org.steadyback.progression;

/**
 * How own activities have changed, as a sum, so that means are compared in whole numbers.
 *
 * @param points     by which all of them together are better, or worse where it is below 0
 * @param activities how many they are; with none there is nothing to compare
 */
public record ActivityChange(int points, int activities) {

    /** Whether the mean is better by so much. */
    boolean isBetterBy(int mean) {
        return activities > 0 && points >= mean * activities;
    }

    boolean isWorseBy(int mean) {
        return activities > 0 && -points >= mean * activities;
    }
}
