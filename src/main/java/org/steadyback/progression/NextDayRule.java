package org.steadyback.progression;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/**
 * R8, settled by the next day: the first rating taken at rest in the next day's window says whether the back took the
 * work well. Unsettled is above {@code ok}, or risen by {@code rise} to at least {@code noticeable}.
 *
 * @param opens  local time of the next date from which a rating counts
 * @param lasts  the window closes this long after the session,
 * @param atLeastUntil  or at this local time of the next date if that is later; both inclusive
 */
public record NextDayRule(int ok, int rise, int noticeable, LocalTime opens, Duration lasts, LocalTime atLeastUntil) {

    NextDay judge(int rating, int before) {
        return rating > ok || rating >= before + rise && rating >= noticeable ? NextDay.UNSETTLED : NextDay.SETTLED;
    }

    Instant opensAfter(OffsetDateTime session) {
        return nextDate(session, opens);
    }

    Instant closesAfter(OffsetDateTime session) {
        var hours = session.toInstant().plus(lasts);
        var noon = nextDate(session, atLeastUntil);
        return hours.isAfter(noon) ? hours : noon;
    }

    private static Instant nextDate(OffsetDateTime session, LocalTime time) {
        return session.toLocalDate().plusDays(1).atTime(time).toInstant(session.getOffset());
    }
}
