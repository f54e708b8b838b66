package org.steadyback.progression;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.steadyback.progression.CalmDay.Counts;

/**
 * R17, the way out of a flare-up: at least so long after its start, Rep of today and of yesterday both calm and both on
 * dates after the first, no guard, and not held by the person. Calm is up to {@code margin} above the baseline, but
 * never below {@code least} nor above {@code most}. Work then goes on lower: light work one stage, strength by how long
 * it lasted; what was loaded first goes to the highest stage without a load.
 *
 * @param shortDays a flare-up of up to so many days takes {@code shortBack} stages of strength work,
 * @param longDays  one of up to so many {@code longBack}, and a longer one all
 */
public record FlareEndRule(Duration lasts, int most, int least, int margin, int lightBack, int shortDays, int shortBack,
        int longDays, int longBack) {

    boolean isOver(Standing standing, UsualPain usual, GuardRule guard, Instant now, LocalDate today) {
        var flare = standing.flares().current();
        return !flare.selfHeld() && !now.isBefore(flare.since().plus(lasts))
                && isCalm(standing, usual, flare, today, today) && isCalm(standing, usual, flare, today.minusDays(1), today)
                && !guard.isActive(standing.pain(), now);
    }

    /** Calm days so far out of the two that are needed, for the page that counts them. */
    int calmDays(Standing standing, UsualPain usual, LocalDate today) {
        var flare = standing.flares().current();
        return (isCalm(standing, usual, flare, today, today) ? 1 : 0)
                + (isCalm(standing, usual, flare, today.minusDays(1), today) ? 1 : 0);
    }

    private boolean isCalm(Standing standing, UsualPain usual, Flares.Flare flare, LocalDate date, LocalDate today) {
        return counts(standing, usual, flare, date, today) == Counts.CALM;
    }

    private Counts counts(Standing standing, UsualPain usual, Flares.Flare flare, LocalDate date, LocalDate today) {
        if (!date.isAfter(flare.sinceOn())) {
            return Counts.TOO_EARLY;
        }
        var score = standing.pain().on(date);
        return score.isEmpty() ? Counts.UNRATED
                : score.getAsInt() <= limit(standing, usual, today) ? Counts.CALM : Counts.SORE;
    }

    WayOut wayOut(Standing standing, UsualPain usual, GuardRule guard, ZonedDateTime now) {
        var today = now.toLocalDate();
        return new WayOut(criterion(standing, usual, today), limit(standing, usual, today),
                List.of(day(standing, usual, today.minusDays(1), today), day(standing, usual, today, today)),
                soonest(standing, usual, guard, now), standing.flares().current().selfHeld());
    }

    private CalmDay day(Standing standing, UsualPain usual, LocalDate date, LocalDate today) {
        var score = standing.pain().on(date);
        return new CalmDay(date, score.isPresent() ? score.getAsInt() : null,
                counts(standing, usual, standing.flares().current(), date, today));
    }

    /** From when it can be over if all ratings to come are calm: the first date on which it and the one before can be. */
    private ZonedDateTime soonest(Standing standing, UsualPain usual, GuardRule guard, ZonedDateTime now) {
        var free = later(standing.flares().current().since().plus(lasts),
                guard.opens(standing.pain())).atZone(now.getZone());
        for (var date = now.toLocalDate();; date = date.plusDays(1)) {
            var from = later(later(date.atStartOfDay(now.getZone()), now), free);
            if (from.toLocalDate().equals(date) && canBeCalm(standing, usual, date.minusDays(1), date, now)
                    && canBeCalm(standing, usual, date, date, now)) {
                return from;
            }
        }
    }

    /** A day that is past stays what it was. */
    private boolean canBeCalm(Standing standing, UsualPain usual, LocalDate date, LocalDate then, ZonedDateTime now) {
        return switch (counts(standing, usual, standing.flares().current(), date, then)) {
            case CALM -> true;
            case SORE, TOO_EARLY -> false;
            case UNRATED -> !date.isBefore(now.toLocalDate());
        };
    }

    private static <T extends Comparable<? super T>> T later(T one, T other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    int limit(Standing standing, UsualPain usual, LocalDate today) {
        return Math.min(most, Math.max(least, usual.baseline(standing, today) + margin));
    }

    /** The stage at which a ladder goes on. @param days the flare-up lasted */
    int backTo(Ladder ladder, int stage, int first, long days) {
        var from = ladder.stage(stage).isLoaded() ? ladder.topUnloaded() : stage;
        if (ladder.kind() != Kind.STRENGTH) {
            return Math.max(first, from - lightBack);
        }
        return days > longDays ? first : Math.max(first, from - (days > shortDays ? longBack : shortBack));
    }

    static long days(Flares.Flare flare, LocalDate today) {
        return ChronoUnit.DAYS.between(flare.from(), today);
    }

    Reason over(long days) {
        return Reason.of(RuleId.R17, "over").with("days", (int) days);
    }

    Decision.StepBack decide(OffsetDateTime at, Ladder ladder, int from, int to) {
        return new Decision.StepBack(at, ladder.id(), ladder.stage(from).id(), ladder.stage(to).id(),
                Reason.of(RuleId.R17, "restart").with("from", ladder, from).with("to", ladder, to));
    }

    Reason phaseClosed(Phase phase) {
        return Reason.of(RuleId.R17, "phase-closed").with("phase", phase);
    }

    Criterion criterion(Standing standing, UsualPain usual, LocalDate today) {
        return Criterion.atLeast(Reason.of(RuleId.R17, standing.flares().current().selfHeld() ? "say-over" : "calm-days")
                .with("have", calmDays(standing, usual, today)).with("need", 2)
                .with("limit", limit(standing, usual, today)), 0, 1);
    }
}
