package org.steadyback.diary;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.steadyback.web.Dates;

/**
 * The date and time of an entry as typed in a correction, local to the person.
 *
 * @param moment null where there is an error
 * @param error  key of what is wrong with it, or null
 */
public record TypedMoment(ZonedDateTime moment, String error) {

    /** Left as it was, it keeps its seconds. */
    public static TypedMoment read(String typed, LoggedEntry original, ZonedDateTime now) {
        if (typed == null || typed.equals(shown(original))) {
            return new TypedMoment(original.when().toZonedDateTime(), null);
        }
        try {
            var moment = LocalDateTime.parse(typed).atZone(zone(original, now)).withNano(0);
            return moment.isAfter(now) || moment.getYear() < Dates.EARLIEST_YEAR
                    ? new TypedMoment(null, "diary.at.range")
                    : new TypedMoment(moment, null);
        } catch (DateTimeException malformed) {
            return new TypedMoment(null, "diary.at.malformed");
        }
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
