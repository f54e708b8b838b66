package org.steadyback.progression;

/**
 * One condition of something closed: its rule and sentence, whether it is met, what the person has, what is needed.
 * What only happens or does not (a flare-up, a lock) has 0 of 0 or 1 of 0.
 */
public record Criterion(Reason reason, boolean met, int have, int need) {

    static Criterion atLeast(Reason reason, int have, int need) {
        return new Criterion(reason, have >= need, have, need);
    }

    static Criterion atMost(Reason reason, int have, int need) {
        return new Criterion(reason, have <= need, have, need);
    }

    /** Something that must not be so. */
    static Criterion absent(Reason reason, boolean isSo) {
        return atMost(reason, isSo ? 1 : 0, 0);
    }

    /** Something that must be so. */
    static Criterion present(Reason reason, boolean isSo) {
        return atLeast(reason, isSo ? 1 : 0, 1);
    }
}
