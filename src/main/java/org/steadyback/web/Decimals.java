package org.steadyback.web;

import java.math.BigDecimal;

import io.quarkus.qute.TemplateExtension;

/** Decimal numbers in their one spelling: no zeros behind the point that say nothing, and no exponent. */
public final class Decimals {

    private Decimals() {}

    /** 7.00 is 7, and 6.50 is 6.5. */
    @TemplateExtension(matchName = "plain")
    public static String plain(BigDecimal number) {
        return spelled(number).toPlainString();
    }

    /** To one decimal at most: 2.5, and 3 rather than 3.0. */
    public static String tenths(double number) {
        return plain(BigDecimal.valueOf(Math.round(number * 10), 1));
    }

    public static BigDecimal spelled(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
