package org.steadyback.web;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

import io.quarkus.qute.TemplateExtension;

/** Days and times as a person reads them. */
@TemplateExtension(namespace = "dates")
public final class Dates {

    /** Anything before is a slip of the keyboard. */
    public static final int EARLIEST_YEAR = 1900;

    private static final DateTimeFormatter DAY = format("EEEE d MMMM");
    private static final DateTimeFormatter DAY_OF_YEAR = format("EEEE d MMMM yyyy");
    private static final DateTimeFormatter DATE = format("d MMMM yyyy");
    private static final DateTimeFormatter WEEKDAY = format("EEEE");
    private static final DateTimeFormatter WEEKDAY_SHORT = format("EEE");
    private static final DateTimeFormatter SHORT = format("EEE d MMM");
    private static final DateTimeFormatter WEEKDAY_OF_YEAR = format("EEE d MMM yyyy");
    private static final DateTimeFormatter SHORT_OF_YEAR = format("d MMM yyyy");
    private static final DateTimeFormatter SHORTEST = format("d MMM");
    private static final DateTimeFormatter MONTH = format("MMMM yyyy");
    private static final DateTimeFormatter MONTH_SHORT = format("MMM yyyy");
    private static final DateTimeFormatter MONTH_NAME = format("MMMM");
    private static final DateTimeFormatter TIME = format("HH:mm");
    private static final DateTimeFormatter DAY_AND_TIME = format("EEEE d MMMM, HH:mm");
    private static final DateTimeFormatter FIELD = format("yyyy-MM-dd'T'HH:mm");

    private Dates() {}

    /** Thursday 3 December */
    public static String day(TemporalAccessor date) {
        return DAY.format(date);
    }

    /** Thursday */
    public static String weekday(TemporalAccessor date) {
        return WEEKDAY.format(date);
    }

    /** Thu */
    public static String weekdayBriefly(TemporalAccessor date) {
        return WEEKDAY_SHORT.format(date);
    }

    /** Thursday 3 December 2026, the year only where it is not this one. */
    public static String day(LocalDate date, LocalDate today) {
        return (date.getYear() == today.getYear() ? DAY : DAY_OF_YEAR).format(date);
    }

    /** 3 December 2026 */
    public static String date(TemporalAccessor date) {
        return DATE.format(date);
    }

    /** Thu 3 Dec */
    public static String brief(TemporalAccessor date) {
        return SHORT.format(date);
    }

    /** Thu 3 Dec 2026 */
    public static String briefOfYear(TemporalAccessor date) {
        return WEEKDAY_OF_YEAR.format(date);
    }

    /** 3 Dec 2026 */
    public static String briefly(TemporalAccessor date) {
        return SHORT_OF_YEAR.format(date);
    }

    /** 3 Dec */
    public static String shortest(TemporalAccessor date) {
        return SHORTEST.format(date);
    }

    /** 3 Dec, or 3 Dec 2025 where the year is not this one. */
    public static String shortest(LocalDate date, LocalDate today) {
        return (date.getYear() == today.getYear() ? SHORTEST : SHORT_OF_YEAR).format(date);
    }

    /** Dec 2026 */
    public static String monthBriefly(TemporalAccessor date) {
        return MONTH_SHORT.format(date);
    }

    /** December 2026 */
    public static String month(TemporalAccessor date) {
        return MONTH.format(date);
    }

    /** December */
    public static String monthName(TemporalAccessor date) {
        return MONTH_NAME.format(date);
    }

    /** 18:05 */
    public static String time(TemporalAccessor time) {
        return TIME.format(time);
    }

    /** Thursday 3 December, 18:05; midnight is told as the day alone, since that is what starts. */
    public static String dayAndTime(ZonedDateTime moment) {
        var dayStarts = moment.toLocalDate().atStartOfDay(moment.getZone());
        return (moment.equals(dayStarts) ? DAY : DAY_AND_TIME).format(moment);
    }

    /** As a date-and-time field holds it: 2026-12-03T18:05 */
    public static String field(TemporalAccessor moment) {
        return FIELD.format(moment);
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK);
    }
}
