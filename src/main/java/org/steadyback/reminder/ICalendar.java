package org.steadyback.reminder;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The lines of an iCalendar file (RFC 5545). */
final class ICalendar {

    private static final int MOST_BYTES = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder lines = new StringBuilder();

    /** A value of the format itself. */
    ICalendar line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** In UTC, which needs no rules of a time zone to be right on either side of a change of the clocks. */
    ICalendar moment(String name, Instant moment) {
        return line(name, UTC.format(moment));
    }

    /** Words for a person. */
    ICalendar text(String name, String value) {
        return line(name, value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
                .replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").replace("\n", "\\n"));
    }

    @Override
    public String toString() {
        return lines.toString();
    }

    /** No line is longer than 75 bytes, and no character is torn; what follows begins with a blank. */
    private void fold(String line) {
        var room = MOST_BYTES;
        for (int at = 0; at < line.length();) {
            var character = line.codePointAt(at);
            var bytes = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > room) {
                lines.append("\r\n ");
                room = MOST_BYTES - 1;
            }
            lines.appendCodePoint(character);
            room -= bytes;
            at += Character.charCount(character);
        }
        lines.append("\r\n");
    }
}
