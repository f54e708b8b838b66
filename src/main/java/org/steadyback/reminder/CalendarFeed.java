package org.steadyback.reminder;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import org.steadyback.web.Sentences;

/** Planned sessions as a calendar that other programs subscribe to. */
@Singleton
class CalendarFeed {

    /** How often a calendar is asked to look again. */
    private static final String EVERY = "PT6H";
    private static final int BYTES_OF_UID = 12;

    private final Sentences sentences;

    CalendarFeed(Sentences sentences) {
        this.sentences = sentences;
    }

    /** @param today the page that a session links to */
    String write(Reminder reminder, List<PlannedSession> sessions, URI today, Instant now) {
        var calendar = new ICalendar().line("BEGIN", "VCALENDAR").line("VERSION", "2.0")
                .text("PRODID", "-//Steadyback//Planned sessions//EN").line("CALSCALE", "GREGORIAN")
                .text("NAME", sentences.of("calendar.name")).text("X-WR-CALNAME", sentences.of("calendar.name"))
                .line("REFRESH-INTERVAL;VALUE=DURATION", EVERY).line("X-PUBLISHED-TTL", EVERY);
        writeZone(calendar);
        sessions.forEach(session -> write(calendar, session, uid(reminder, session), today, now));
        return calendar.line("END", "VCALENDAR").toString();
    }

    /** A calendar may not be empty, not even on quiet days. All times are in UTC, so this zone is all there is to say. */
    private static void writeZone(ICalendar calendar) {
        calendar.line("BEGIN", "VTIMEZONE").line("TZID", "UTC").line("BEGIN", "STANDARD")
                .line("DTSTART", "19700101T000000").line("TZOFFSETFROM", "+0000").line("TZOFFSETTO", "+0000")
                .line("END", "STANDARD").line("END", "VTIMEZONE");
    }

    private void write(ICalendar calendar, PlannedSession session, String uid, URI today, Instant now) {
        var title = sentences.of("calendar.title", Map.of("count", session.exercises().size()));
        var start = session.at().toInstant();
        // Made anew at each request, so it was last changed now. It reminds, and keeps no time from anything else.
        calendar.line("BEGIN", "VEVENT").line("UID", uid).moment("DTSTAMP", now).moment("LAST-MODIFIED", now)
                .moment("DTSTART", start).moment("DTEND", start.plus(PlannedSession.LENGTH)).text("SUMMARY", title)
                .text("DESCRIPTION", sentences.of("calendar.text",
                        Map.of("exercises", session.exercises(), "today", today)))
                .line("URL", today.toASCIIString()).line("TRANSP", "TRANSPARENT")
                .line("BEGIN", "VALARM").line("ACTION", "DISPLAY").line("TRIGGER", "PT0S").text("DESCRIPTION", title)
                .line("END", "VALARM").line("END", "VEVENT");
    }

    /** The same for a day at every request, and nothing that the account could be told by. */
    private static String uid(Reminder reminder, PlannedSession session) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest((reminder.accountId + ":" + reminder.feedToken).getBytes(StandardCharsets.UTF_8));
            return DateTimeFormatter.BASIC_ISO_DATE.format(session.date()) + "-"
                    + HexFormat.of().formatHex(hash, 0, BYTES_OF_UID) + "@steadyback";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
