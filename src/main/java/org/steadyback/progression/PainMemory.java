package org.steadyback.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What the rules still need of past ratings.
 *
 * @param lastHigh latest rating that sets off the guard (R5), or null
 * @param byDate   Rep(d), the higher of the morning and daily ratings of a date, for the latest dates only
 * @param daily    the lowest daily rating of a date outside flare-ups, for the baseline B; the latest dates only
 * @param risenOn  latest date with a morning or daily rating well above the baseline (R15 F3), or null
 * @param severeOn latest dates with a severe rating, oldest first (R25)
 * @param legs     the spell of leg symptoms that is on, or was the last, or null (R3, R25)
 * @param soreOn   latest date with so high a rating before a session that only light work is left (R4), or null
 */
public record PainMemory(High lastHigh, ScoresByDate byDate, ScoresByDate daily, LocalDate risenOn,
        List<LocalDate> severeOn, Spell legs, LocalDate soreOn) {

    public record High(Instant at, int score) {}

    /** @param first,last dates on which it was logged */
    public record Spell(LocalDate first, LocalDate last) {}

    public PainMemory {
        severeOn = List.copyOf(severeOn);
    }

    static PainMemory none() {
        return new PainMemory(null, ScoresByDate.NONE, ScoresByDate.NONE, null, List.of(), null, null);
    }

    /** Rep(d), if the date was rated. */
    OptionalInt on(LocalDate date) {
        return byDate.on(date);
    }

    PainMemory withHigh(Instant at, int score) {
        return new PainMemory(new High(at, score), byDate, daily, risenOn, severeOn, legs, soreOn);
    }

    PainMemory withDay(LocalDate date, int score, UsualPain usual) {
        return new PainMemory(lastHigh, byDate.with(date, score, Math::max, usual.medianDays()), daily,
                risenOn, severeOn, legs, soreOn);
    }

    /** Today's ratings do not enter today's baseline, so one more date is kept than it looks back. */
    PainMemory withDaily(LocalDate date, int score, UsualPain usual) {
        return new PainMemory(lastHigh, byDate,
                daily.with(date, score, Math::min, usual.baselineDays() + 1), risenOn, severeOn, legs,
                soreOn);
    }

    /** A date that turned out to be one of a flare-up tells nothing of the usual pain. */
    PainMemory withoutDaily(LocalDate date) {
        return new PainMemory(lastHigh, byDate, daily.without(date), risenOn, severeOn, legs, soreOn);
    }

    PainMemory risen(LocalDate date) {
        return new PainMemory(lastHigh, byDate, daily, date, severeOn, legs, soreOn);
    }

    PainMemory severe(LocalDate date, int days) {
        if (severeOn.contains(date)) {
            return this;
        }
        var dates = new ArrayList<>(severeOn);
        dates.add(date);
        dates.removeIf(earlier -> !earlier.isAfter(date.minusDays(days)));
        return new PainMemory(lastHigh, byDate, daily, risenOn, dates, legs, soreOn);
    }

    PainMemory inLeg(Spell spell) {
        return new PainMemory(lastHigh, byDate, daily, risenOn, severeOn, spell, soreOn);
    }

    PainMemory sore(LocalDate date) {
        return new PainMemory(lastHigh, byDate, daily, risenOn, severeOn, legs, date);
    }
}
