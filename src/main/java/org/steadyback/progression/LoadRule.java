package org.steadyback.progression;

import java.util.ArrayList;

/**
 * R21, small plates and small steps: a load rises by at most so many percent, rounded down to the plates there are, but
 * by at least the smallest one. Plates come by half kilograms or by pounds, as the person weighs.
 */
public record LoadRule(int percent, int plateGrams, int plateTenthsOfPound) {

    private static final int TENTH_OF_POUND_MILLIGRAMS = 45_359;

    /** A ladder with the stages that come after its last one: the same movement with ever more load, up to the cap. */
    Ladder withRaises(Ladder ladder, Units units) {
        if (ladder.raise() == null) {
            return ladder;
        }
        var stages = new ArrayList<>(ladder.stages());
        var last = stages.getLast();
        for (var load = raised(last.dose().loadGrams(), units); load <= ladder.raise().capGrams(); load = raised(load, units)) {
            stages.add(new Stage(last.id(), last.phase(), last.dose().withAmount(ladder.raise().amount()).withLoad(load),
                    last.ways(), false, last.optional()));
        }
        return new Ladder(ladder.id(), ladder.kind(), ladder.perSide(), ladder.timesPerDay(), ladder.gate(),
                ladder.limits(), ladder.raise(), stages);
    }

    /** Grams, in steps of 100 g as everywhere. */
    int raised(int grams, Units units) {
        var step = step(units);
        var exact = exact(grams, units);
        return hundreds(exact + Math.max(1, exact * percent / 100 / step) * step);
    }

    /** A load that is lighter by so many percent, rounded down to the plates there are; at least one. */
    int lighter(int grams, int lessPercent, Units units) {
        var step = step(units);
        return Math.min(grams, hundreds(Math.max(1, exact(grams, units) * (100 - lessPercent) / 100 / step) * step));
    }

    /** Milligrams: a pound is no whole number of grams. */
    private long step(Units units) {
        return units == Units.KG ? plateGrams * 1000L : (long) plateTenthsOfPound * TENTH_OF_POUND_MILLIGRAMS;
    }

    /** Milligrams. What is stored as 11.3 kg is the 25 lb that somebody with pounds has at hand. */
    private long exact(int grams, Units units) {
        return units == Units.KG ? grams * 1000L : Math.round(grams * 1000.0 / step(units)) * step(units);
    }

    private static int hundreds(long milligrams) {
        return (int) Math.round(milligrams / 100_000.0) * 100;
    }
}
