package org.steadyback.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Lines of a table for a spreadsheet (RFC 4180). */
public final class Csv {

    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    private static final String LINE_END = "\r\n";
    /** What a spreadsheet takes for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    /** With its end. Null is an empty cell, and a number below zero is no formula. */
    public static String line(List<?> values) {
        return values.stream().map(value -> value instanceof Number ? value.toString() : quoted(Objects.toString(value, "")))
                .collect(Collectors.joining(",", "", LINE_END));
    }

    private static String quoted(String value) {
        var text = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
