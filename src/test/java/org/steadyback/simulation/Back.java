package org.steadyback.simulation;

import java.util.random.RandomGenerator;

/** The sore back of a made-up person: a usual level, good and bad days, and flare-ups that fade. */
final class Back {

    private static final double KEPT_OF_YESTERDAY = 0.5;
    private static final double KEPT_OF_A_FLARE = 0.72;

    private final Habits habits;
    private final RandomGenerator random;
    private double usual;
    private double wave;
    private double flare;

    Back(Habits habits, RandomGenerator random) {
        this.habits = habits;
        this.random = random;
        this.usual = habits.usualFrom + random.nextDouble() * (habits.usualTo - habits.usualFrom);
    }

    void wakeUp() {
        wave = wave * KEPT_OF_YESTERDAY + habits.wavers * random.nextGaussian() * 0.85;
        flare *= KEPT_OF_A_FLARE;
        if (random.nextDouble() < habits.flares) {
            hurt(2.5 + 4 * random.nextDouble());
        }
    }

    void hurt(double much) {
        flare += much;
    }

    void trained() {
        usual = Math.max(0, usual - habits.heals);
    }

    boolean isFlaring() {
        return flare > 2;
    }

    /** How well something goes that the back makes hard, 0 to 10; asking changes nothing. */
    int ability() {
        return Math.clamp(Math.round(10 - usual - wave - flare), 0, 10);
    }

    /** As the person says it. @param more than at rest */
    int rating(double more) {
        var felt = usual + wave + flare + more + (habits.wavers == 0 ? 0 : 0.3 * habits.wavers * random.nextGaussian());
        return Math.clamp(Math.round(felt + habits.adds), 0, 10);
    }
}
