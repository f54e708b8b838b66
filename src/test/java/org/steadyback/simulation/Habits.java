package org.steadyback.simulation;

import java.util.function.Consumer;

/**
 * How somebody lives with a sore back and with this product; shares of days or of chances, from 0 to 1. Whoever is made
 * without a word more does everything there is to do, each day, and says the truth.
 */
final class Habits implements Cloneable {

    // The back: usual pain, where it is drawn from; how it wavers; flare-ups of its own accord; what training heals
    double usualFrom;
    double usualTo;
    double wavers;
    double flares;
    double heals;

    // What is logged
    double ratesMornings = 1;
    double ratesDays = 1;
    double ratesSessions = 1;
    double adds;

    // What is done
    double trains = 1;
    double inFull = 1;
    double shortOfTime;
    double overdoes;
    double pays;
    double legs;
    double callsFlares;
    double injuries;

    // Away from the mat, and from home
    double breaks;
    double travels;

    // The safety questions
    double answers = 1;
    double saysYes;

    static Habits of(Consumer<Habits> words) {
        var habits = new Habits();
        words.accept(habits);
        return habits;
    }

    Habits but(Consumer<Habits> words) {
        try {
            var changed = (Habits) clone();
            words.accept(changed);
            return changed;
        } catch (CloneNotSupportedException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
