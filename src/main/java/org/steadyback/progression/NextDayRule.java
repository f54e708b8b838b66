package org.steadyback.progression;

import java.time.Duration;
import java.time.LocalDateTime;
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

    /** @param before rating before the session, or null when none was given */
    NextDay judge(int rating, Integer before) {
        if (rating > ok) {
            return NextDay.UNSETTLED;
        }
        if (rating < noticeable) {
            return NextDay.SETTLED;
        }
        if (before == null) {
            return NextDay.UNKNOWN;
        }
        return rating >= before + rise ? NextDay.UNSETTLED : NextDay.SETTLED;
    }

    /** Whether a rating at this moment would settle a performance. The clock that counts is the one of the rating. */
    boolean isAwaited(Performance performance, OffsetDateTime now) {
        return performance.isPending() && !now.toLocalDateTime().isBefore(nextDate(performance, opens))
                && !isOver(performance, now);
    }

    boolean isOver(Performance performance, OffsetDateTime now) {
        var byHours = performance.at().plus(lasts);
        var byClock = nextDate(performance, atLeastUntil).toInstant(now.getOffset());
        return now.toInstant().isAfter(byHours) && now.toInstant().isAfter(byClock);
    }

    private static LocalDateTime nextDate(Performance performance, LocalTime time) {
        return performance.date().plusDays(1).atTime(time);
    }
}
