package org.steadyback.progression;

import java.time.LocalDate;

/**
 * R20, the light week: after so many dates with strength work without a flare-up or break, the next few have a set less
 * and a lighter load, and nothing steps up.
 */
public record LightWeekRule(int after, int lasts, int fewerSets, int lessPercent) {

    int cycle() {
        return after + lasts;
    }

    boolean isOn(Training training, LocalDate today) {
        var before = training.isCounted(today) ? training.strength() - 1 : training.strength() % cycle();
        return before >= after;
    }

    Dose eased(Dose dose, LoadRule loads, Units units) {
        var fewer = dose.withFewerSets(fewerSets);
        return dose.isLoaded() ? fewer.withLoad(loads.lighter(dose.loadGrams(), lessPercent, units)) : fewer;
    }

    Reason reason() {
        return Reason.of(RuleId.R20, "light").with("sets", fewerSets).with("percent", lessPercent);
    }

    /** For work that is not made less: it waits all the same. */
    Reason noStep() {
        return Reason.of(RuleId.R20, "no-step");
    }

    Criterion criterion() {
        return Criterion.absent(Reason.of(RuleId.R20, "light-over"), true);
    }
}
