package org.steadyback.progression;

/**
 * The four parts of the programme, in the order in which they open. The first three stay open; the fourth
 * closes after a flare-up or a long break (R17, R18).
 */
public enum Phase {
    LOOSEN, STEADY, STRENGTHEN, LOAD;

    /** 1 to 4, as people and programme files count them. */
    public int number() {
        return ordinal() + 1;
    }

    /** @throws IllegalArgumentException outside 1–4 */
    public static Phase of(int number) {
        if (number < 1 || number > values().length) {
            throw new IllegalArgumentException("phase must be 1 to 4, not " + number);
        }
        return values()[number - 1];
    }

    public boolean isOpenIn(Phase reached) {
        return ordinal() <= reached.ordinal();
    }
}
