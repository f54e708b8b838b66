package org.steadyback.reminder;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import org.steadyback.web.Sentences;

/** Planned sessions as a calendar that other programs subscribe to. */
@Singleton
class CalendarFeed {

    /** How often a calendar is asked to look again. */
    private static final Duration EVERY = Duration.ofHours(6);
    private static final int BYTES_OF_UID = 12;

    private final Sentences sentences;

    CalendarFeed(Sentences sentences) {
        this.sentences = sentences;
    }

    /** @param today the page that a session links to */
    Calendar of(Reminder reminder, List<PlannedSession> sessions, URI today, Instant now) {
        var name = sentences.of("calendar.name");
        var about = List.of(ImmutableVersion.VERSION_2_0, new ProdId("-//Steadyback//Planned sessions//EN"),
                ImmutableCalScale.GREGORIAN, new Name(name), new XProperty("X-WR-CALNAME", name),
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), EVERY),
                new XProperty("X-PUBLISHED-TTL", EVERY.toString()));
        var events = sessions.stream().map(session -> event(session, uid(reminder, session), today, now));
        return new Calendar(new PropertyList(about),
                new ComponentList<>(Stream.<CalendarComponent>concat(Stream.of(zone()), events).toList()));
    }

    /** A calendar may not be empty, not even on quiet days. All times are in UTC, so this zone is all there is to say. */
    private static VTimeZone zone() {
        return new VTimeZone(new PropertyList(List.of(new TzId("UTC"))),
                new ComponentList<>(List.of(new Standard(new PropertyList(List.of(
                        new DtStart<>(LocalDateTime.ofEpochSecond(0, 0, ZoneOffset.UTC)),
                        new TzOffsetFrom(ZoneOffset.UTC), new TzOffsetTo(ZoneOffset.UTC)))))));
    }

    /** In UTC, which needs no rules of a time zone to be right on either side of a change of the clocks. */
    private VEvent event(PlannedSession session, String uid, URI today, Instant now) {
        var title = sentences.of("calendar.title", Map.of("count", session.exercises().size()));
        var text = sentences.of("calendar.text", Map.of("exercises", session.exercises(), "today", today));
        var start = session.at().toInstant();
        // Made anew at each request, so it was last changed now. It reminds, and keeps no time from anything else.
        return new VEvent(new PropertyList(List.of(new Uid(uid), new DtStamp(now), new LastModified(now),
                new DtStart<>(start), new DtEnd<>(start.plus(session.length())), new Summary(title),
                new Description(text), new Url(today), ImmutableTransp.TRANSPARENT)),
                new ComponentList<>(List.of(alarm(title))));
    }

    private static VAlarm alarm(String title) {
        return new VAlarm(new PropertyList(List.of(ImmutableAction.DISPLAY, new Trigger(Duration.ZERO),
                new Description(title))));
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
