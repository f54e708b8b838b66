package org.steadyback.today;

import java.util.Optional;

import org.steadyback.diary.LoggedResult;
import org.steadyback.progression.Dose;
import org.steadyback.progression.Measure;

/**
 * The dose that a form shows, as a hidden field carries it: what a day asks for can be less than the stage's own, and
 * "all as shown" means what was shown. Written {@code 3-HOLD-20-0}: sets, measure, amount, grams.
 */
final class AskedDose {

    private AskedDose() {}

    static String write(Dose dose) {
        return write(dose.sets(), dose.measure(), dose.amount(), dose.loadGrams());
    }

    /** What was asked on the day of a logged session. */
    static String write(LoggedResult result) {
        var hold = result.prescribedHoldSeconds != null;
        return write(result.prescribedSets, hold ? Measure.HOLD : Measure.REPS,
                hold ? result.prescribedHoldSeconds : result.prescribedReps, result.prescribedLoadGrams);
    }

    /** Empty for anything that was never written; nothing at all is the stage's own. */
    static Optional<Dose> read(String written, Dose own) {
        if (written.isEmpty()) {
            return Optional.of(own);
        }
        var parts = written.split("-");
        try {
            return Optional.of(new Dose(Integer.parseInt(parts[0]), Measure.valueOf(parts[1]), Integer.parseInt(parts[2]),
                    Integer.parseInt(parts[3]), own.restSeconds()));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException malformed) {
            return Optional.empty();
        }
    }

    private static String write(int sets, Measure measure, int amount, int grams) {
        return sets + "-" + measure + "-" + amount + "-" + grams;
    }
}
