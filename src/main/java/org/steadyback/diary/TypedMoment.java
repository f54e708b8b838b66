package org.steadyback.diary;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.steadyback.web.Dates;

/**
 * The date and time of an entry as typed, local to the person.
 *
 * @param moment null where there is an error
 * @param error  key of what is wrong with it, or null
 */
public record TypedMoment(ZonedDateTime moment, String error) {

    /** The longest that a phone may have been without a connection. */
    private static final int MOST_SECONDS_AGO = 31 * 24 * 60 * 60;

    /**
     * Of a new entry.
     *
     * @param typed local to the person, or nothing for now
     * @param ago   seconds since it happened, where a phone sends it later: told by one clock alone, which may be wrong
     */
    public static TypedMoment ofNew(String typed, String ago, ZonedDateTime now) {
        if (typed != null && !typed.isBlank()) {
            return read(typed, now.getZone(), now);
        }
        if (ago == null || ago.isBlank()) {
            return new TypedMoment(now, null);
        }
        try {
            var seconds = Integer.parseInt(ago);
            return seconds < 0 || seconds > MOST_SECONDS_AGO ? new TypedMoment(null, "diary.at.range")
                    : new TypedMoment(now.minusSeconds(seconds), null);
        } catch (NumberFormatException malformed) {
            return new TypedMoment(null, "diary.at.malformed");
        }
    }

    /** Of a correction. Left as it was, it keeps its seconds. */
    public static TypedMoment read(String typed, LoggedEntry original, ZonedDateTime now) {
        if (typed == null || typed.equals(shown(original))) {
            return new TypedMoment(original.when().toZonedDateTime(), null);
        }
        return read(typed, zone(original, now), now);
    }

    private static TypedMoment read(String typed, ZoneId zone, ZonedDateTime now) {
        try {
            var moment = LocalDateTime.parse(typed).atZone(zone).withNano(0);
            return moment.isAfter(now) || moment.getYear() < Dates.EARLIEST_YEAR
                    ? new TypedMoment(null, "diary.at.range")
                    : new TypedMoment(moment, null);
        } catch (DateTimeException malformed) {
            return new TypedMoment(null, "diary.at.malformed");
        }
    }

    /** Where to go on after a new entry: to what is to do now, or to the day in the diary that it belongs to. */
    public static String pageAfter(ZonedDateTime moment, ZonedDateTime now) {
        var date = moment.toLocalDate();
        return date.equals(now.toLocalDate()) ? "/today" : DiaryView.pageOf(date);
    }

    /** What the field of an entry holds to begin with: the clock as it was where it was logged. */
    public static String shown(LoggedEntry entry) {
        return Dates.field(entry.when());
    }

    /** An entry of a journey is corrected by the clock it was logged by, any other by the person's zone. */
    private static ZoneId zone(LoggedEntry original, ZonedDateTime now) {
        var then = original.when();
        return then.atZoneSameInstant(now.getZone()).getOffset().equals(then.getOffset()) ? now.getZone()
                : then.getOffset();
    }
}
