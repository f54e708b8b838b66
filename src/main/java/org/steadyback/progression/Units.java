package org.steadyback.progression;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The weights a person reads and types. The engine itself counts in grams; 25 lb and 11.3 kg are the same plate (R21). */
public enum Units {
    KG("1000", "0.1"), LB("453.59237", "0.5");

    private final BigDecimal grams;
    private final BigDecimal step;

    Units(String grams, String step) {
        this.grams = new BigDecimal(grams);
        this.step = new BigDecimal(step);
    }

    /** To the nearest 0.1 kg or 0.5 lb, without trailing zeros. */
    public BigDecimal fromGrams(int weight) {
        var steps = new BigDecimal(weight).divide(grams.multiply(step), 0, RoundingMode.HALF_UP);
        var shown = steps.multiply(step).stripTrailingZeros();
        return shown.scale() < 0 ? shown.setScale(0) : shown;
    }

    /** To the nearest 100 g, so that what is read as 25 lb is the 11.3 kg of the programme. */
    public int toGrams(BigDecimal weight) {
        return weight.multiply(grams).divide(new BigDecimal(100), 0, RoundingMode.HALF_UP).intValueExact() * 100;
    }
}
