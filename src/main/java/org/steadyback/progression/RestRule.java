package org.steadyback.progression;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * R19, rest: a strength ladder comes again after a full calendar day between and not before so many hours; stretches
 * and control work so many times a day.
 */
public record RestRule(int daysBetween, Duration gap, Duration loadedGap) {

    /** When a ladder comes again, if it is resting now. */
    Optional<ZonedDateTime> restsUntil(Ladder ladder, LadderStanding standing, ZonedDateTime now) {
        return Optional.ofNullable(standing.lastWork())
                .map(last -> ladder.kind() == Kind.STRENGTH
                        ? afterGap(last, now, isLoaded(ladder, standing) ? loadedGap : gap)
                        : afterTimes(ladder, last, now))
                .filter(until -> until.isAfter(now));
    }

    Reason reason(Ladder ladder, ZonedDateTime until) {
        var key = ladder.kind() == Kind.STRENGTH ? "strength-rest" : "enough-today";
        return Reason.of(RuleId.R19, key).with("ladder", ladder).with("until", until.toInstant());
    }

    /** Both must hold: a traveller's calendar may turn sooner than the hours have passed (I20). */
    private ZonedDateTime afterGap(LadderStanding.LastWork last, ZonedDateTime now, Duration hours) {
        var byDate = startOf(last.date().plusDays(daysBetween + 1L), now);
        var byHours = last.at().plus(hours).atZone(now.getZone());
        return byDate.isAfter(byHours) ? byDate : byHours;
    }

    private ZonedDateTime afterTimes(Ladder ladder, LadderStanding.LastWork last, ZonedDateTime now) {
        var enough = last.times() >= ladder.timesPerDay();
        return enough ? startOf(last.date().plusDays(1), now) : now;
    }

    private static ZonedDateTime startOf(LocalDate date, ZonedDateTime now) {
        return date.atStartOfDay(now.getZone());
    }

    private static boolean isLoaded(Ladder ladder, LadderStanding standing) {
        return ladder.stage(standing.stage()).isLoaded();
    }
}
