package org.steadyback.exchange;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the diary file spells values: each has exactly one spelling, so that the same diary is always the same bytes. */
final class Spelling {

    private static final int GRAM_DIGITS = 3;

    private Spelling() {}

    /** {@code BLADDER_BOWEL} is bladder-bowel. Null for null. */
    static String of(Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** With seconds always, and parts of a second only where there are any. */
    static String of(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }

    /** 78000 g are 78.0, and 11340 g are 11.34. */
    static BigDecimal kilograms(int grams) {
        var kilograms = BigDecimal.valueOf(grams, GRAM_DIGITS).stripTrailingZeros();
        return kilograms.scale() < 1 ? kilograms.setScale(1) : kilograms;
    }

    /** Empty for a weight that is no whole number of grams. */
    static Optional<Integer> grams(BigDecimal kilograms) {
        return kilograms.stripTrailingZeros().scale() > GRAM_DIGITS ? Optional.empty()
                : Optional.of(kilograms.movePointRight(GRAM_DIGITS).intValueExact());
    }

    static <E extends Enum<E>> Optional<E> choice(Class<E> type, String spelled) {
        return Arrays.stream(type.getEnumConstants()).filter(value -> of(value).equals(spelled)).findFirst();
    }

    static String choices(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Spelling::of).collect(Collectors.joining(", "));
    }
}
