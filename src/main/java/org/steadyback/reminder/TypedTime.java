package org.steadyback.reminder;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Pattern;

/** A time of day as a field sends it or as a person types it: 07:30, 7.30, 730, 7, 7:30 pm. */
final class TypedTime {

    private static final Pattern FORM = Pattern.compile(
            "(?<hour>\\d{1,2})(?:[:.]?(?<minute>[0-5]\\d)(?::\\d{2}(?:\\.\\d+)?)?)?\\s*(?:(?<half>[ap])\\.?m\\.?)?",
            Pattern.CASE_INSENSITIVE);
    private static final int HALF_A_DAY = 12;

    private TypedTime() {}

    /** @return null where nothing was typed; @throws DateTimeException for what is no time of day */
    static LocalTime read(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var matcher = FORM.matcher(typed.strip());
        if (!matcher.matches()) {
            throw new DateTimeException("no time of day");
        }
        var minute = matcher.group("minute");
        return LocalTime.of(hour(Integer.parseInt(matcher.group("hour")), matcher.group("half")),
                minute == null ? 0 : Integer.parseInt(minute));
    }

    /** 12 am is midnight and 12 pm is noon. */
    private static int hour(int typed, String half) {
        if (half == null) {
            return typed;
        }
        if (typed < 1 || typed > HALF_A_DAY) {
            throw new DateTimeException("no hour of half a day");
        }
        return typed % HALF_A_DAY + (half.equalsIgnoreCase("p") ? HALF_A_DAY : 0);
    }
}
