package org.steadyback.progression;

/** One condition of a closed stage: its rule and sentence, whether it is met, what the person has, what is needed. */
public record Criterion(Reason reason, boolean met, int have, int need) {

    static Criterion atLeast(Reason reason, int have, int need) {
        return new Criterion(reason, have >= need, have, need);
    }

    static Criterion atMost(Reason reason, int have, int need) {
        return new Criterion(reason, have <= need, have, need);
    }
}
