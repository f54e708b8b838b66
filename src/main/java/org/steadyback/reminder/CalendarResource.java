package org.steadyback.reminder;

import java.time.Clock;
import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

import net.fortuna.ical4j.data.CalendarOutputter;

import org.steadyback.account.Account;
import org.steadyback.account.Profile;

/** The calendar feed. Calendars cannot sign in: its address is the key. */
@Path("/calendar/{token}.ics")
public class CalendarResource {

    private static final int DAYS = 21;

    private final PlannedSessions sessions;
    private final CalendarFeed feed;
    private final Clock clock;

    CalendarResource(PlannedSessions sessions, CalendarFeed feed, Clock clock) {
        this.sessions = sessions;
        this.feed = feed;
        this.clock = clock;
    }

    @GET
    @Transactional
    public Response show(String token, @Context UriInfo asked) {
        var reminder = Reminder.ofFeed(token).orElseThrow(NotFoundException::new);
        var today = asked.getBaseUriBuilder().path("today").build();
        var calendar = feed.of(reminder, sessions(reminder), today, clock.instant());
        // The tests check what is written, not every request.
        StreamingOutput text = out -> new CalendarOutputter(false).output(calendar, out);
        return Response.ok(text)
                .type("text/calendar;charset=UTF-8").header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("X-Robots-Tag", "noindex").build();
    }

    private List<PlannedSession> sessions(Reminder reminder) {
        Account account = Account.findById(reminder.accountId);
        return Profile.of(account).map(profile -> sessions.of(account, profile, reminder,
                clock.instant().atZone(profile.zoneId()), DAYS)).orElse(List.of());
    }
}
