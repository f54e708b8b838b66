package org.steadyback.progression;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * R19, rest: strength work of one ladder comes again after so many full calendar days between and so many hours, more
 * with a load; loaded work on so many dates in so many days; stretches and control work so many times a day.
 */
public record RestRule(int daysBetween, Duration gap, Duration loadedGap, int loadedDates, int loadedDays) {

    private static final int WEEK = 7;

    /** The first moment at which a ladder may be done; not after now when it may be done now. */
    ZonedDateTime opens(Ladder ladder, Stage stage, LadderStanding here, Training training, ZonedDateTime now) {
        var opens = now;
        var rest = here.rest();
        if (rest.isEndedOn(now.toLocalDate())) {
            opens = startOf(rest.endedOn().plusDays(1), now);
        }
        if (rest.last() != null) {
            var loaded = stage.isLoaded() || rest.last().loaded();
            opens = later(opens, loaded || ladder.kind() == Kind.STRENGTH
                    ? afterGap(rest.last(), now, loaded ? loadedGap : gap) : afterTimes(ladder, rest.last(), now));
        }
        if (stage.isLoaded()) {
            opens = afterDates(training.loadedOn(), loadedDates, loadedDays, opens);
        }
        var perWeek = ladder.limits().datesPerWeek();
        return perWeek == null ? opens : afterDates(rest.dates(), perWeek, WEEK, opens);
    }

    Reason reason(Ladder ladder, ZonedDateTime until) {
        var key = ladder.kind() == Kind.STRENGTH ? "strength-rest" : "enough-today";
        return Reason.of(RuleId.R19, key).with("ladder", ladder).with("until", until.toInstant());
    }

    /** Why it is not offered again on the date on which a rule ended it. */
    Reason endedToday(RuleId rule) {
        return Reason.of(rule, "ended-today");
    }

    /** Both must hold: a traveller's calendar may turn sooner than the hours have passed (I20). */
    private ZonedDateTime afterGap(Rest.Work last, ZonedDateTime now, Duration hours) {
        return later(startOf(last.date().plusDays(daysBetween + 1L), now), last.at().plus(hours).atZone(now.getZone()));
    }

    private static ZonedDateTime afterTimes(Ladder ladder, Rest.Work last, ZonedDateTime now) {
        return last.times() >= ladder.timesPerDay() ? startOf(last.date().plusDays(1), now) : now;
    }

    /** Not before a date with such work falls out of the last so many days; a date that has some may have more. */
    private static ZonedDateTime afterDates(List<LocalDate> dates, int most, int days, ZonedDateTime opens) {
        if (dates.size() < most || dates.contains(opens.toLocalDate())) {
            return opens;
        }
        return later(opens, startOf(dates.get(dates.size() - most).plusDays(days), opens));
    }

    private static ZonedDateTime later(ZonedDateTime one, ZonedDateTime other) {
        return one.isBefore(other) ? other : one;
    }

    private static ZonedDateTime startOf(LocalDate date, ZonedDateTime now) {
        return date.atStartOfDay(now.getZone());
    }
}
