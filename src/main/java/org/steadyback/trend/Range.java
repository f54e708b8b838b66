package org.steadyback.trend;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.steadyback.diary.Days;

/** How far back a chart looks. */
public enum Range {
    FOUR_WEEKS(today -> today.minusWeeks(4).plusDays(1)),
    THREE_MONTHS(today -> today.minusMonths(3).plusDays(1)),
    YEAR(today -> today.minusYears(1).plusDays(1)),
    /** From the first entry on. */
    ALL(today -> null);

    private final UnaryOperator<LocalDate> first;

    Range(UnaryOperator<LocalDate> first) {
        this.first = first;
    }

    /** By the word in an address; three months for any other. */
    public static Range of(String word) {
        return Arrays.stream(values()).filter(range -> range.word().equals(word)).findFirst().orElse(THREE_MONTHS);
    }

    /** As it stands in an address: {@code four-weeks}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Not from before the diary began, or its first weeks would be lost in an empty picture. */
    public Days until(LocalDate today, LocalDate begin) {
        var begun = begin.isAfter(today) ? today : begin;
        var from = first.apply(today);
        return new Days(from == null || from.isBefore(begun) ? begun : from, today);
    }
}
