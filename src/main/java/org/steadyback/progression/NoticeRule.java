package org.steadyback.progression;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * R25, see someone soon: what has gone on so long that a professional should look at it. It closes nothing, and is said
 * once in so many days for each reason.
 *
 * @param every        days between two notices of one reason
 * @param flareDays    a flare-up longer than this
 * @param flares       so many flare-ups in {@code flaresIn} days
 * @param severeDates  so many dates with a severe rating in {@code severeIn} days
 * @param legDays      leg symptoms for longer than this, with no gap of more than {@code legGap} days
 * @param stepsBack    so many steps back of a ladder in {@code stepsBackIn} days
 * @param stuckDays    after so many days and {@code stuckSessions} sessions, a median of {@code stuckMedian} or more
 *                     that is better by neither {@code betterPoints} nor {@code betterPercent}
 * @param harder       own activities whose mean is worse by so much than at the start
 */
public record NoticeRule(int every, int flareDays, int flares, int flaresIn, int severeDates, int severeIn, int legDays,
        int legGap, int stepsBack, int stepsBackIn, int stuckDays, int stuckSessions, int stuckMedian, int betterPoints,
        int betterPercent, int harder) {

    /** Everything that is so today, told before or not. */
    List<Reason> reasons(Standing standing, UsualPain usual, Iterable<Ladder> ladders, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (standing.flares().isOn() && today.isAfter(standing.flares().current().from().plusDays(flareDays))) {
            reasons.add(Reason.of(RuleId.R25, "long-flare").with("days", flareDays));
        }
        if (count(standing.flares().starts(), today, flaresIn) >= flares) {
            reasons.add(Reason.of(RuleId.R25, "many-flares").with("times", flares).with("days", flaresIn));
        }
        if (count(standing.pain().severeOn(), today, severeIn) >= severeDates) {
            reasons.add(Reason.of(RuleId.R25, "severe").with("times", severeDates).with("days", severeIn));
        }
        if (hasLegs(standing.pain().legs(), today)) {
            reasons.add(Reason.of(RuleId.R25, "legs").with("days", legDays));
        }
        for (var ladder : ladders) {
            if (count(standing.on(ladder).changes().backOn(), today, stepsBackIn) >= stepsBack) {
                reasons.add(Reason.of(RuleId.R25, "steps-back").with("times", stepsBack).with("days", stepsBackIn)
                        .with("ladder", ladder));
                break;
            }
        }
        if (isStuck(standing, usual, today)) {
            reasons.add(Reason.of(RuleId.R25, "not-better").with("days", stuckDays));
        }
        if (standing.activities().change().isWorseBy(harder)) {
            reasons.add(Reason.of(RuleId.R25, "own-activities").with("points", harder));
        }
        return reasons;
    }

    boolean isToldAgain(Reason reason, Standing standing, LocalDate today) {
        var told = standing.told().on().get(reason.key());
        return told == null || !today.isBefore(told.plusDays(every));
    }

    private boolean hasLegs(PainMemory.Spell legs, LocalDate today) {
        return legs != null && legs.last().isAfter(legs.first().plusDays(legDays))
                && !today.isAfter(legs.last().plusDays(legGap));
    }

    private boolean isStuck(Standing standing, UsualPain usual, LocalDate today) {
        var profile = standing.profile();
        if (standing.training().sessions() < stuckSessions
                || ChronoUnit.DAYS.between(profile.startedOn(), today) < stuckDays) {
            return false;
        }
        var now = usual.median(standing, today);
        var better = profile.intakePain() - now;
        return now >= stuckMedian && better < betterPoints && better * 100 < profile.intakePain() * betterPercent;
    }

    private static int count(List<LocalDate> dates, LocalDate today, int days) {
        if (dates.isEmpty()) {
            return 0;
        }
        var before = today.minusDays(days);
        var count = 0;
        for (var date : dates) {
            if (date.isAfter(before) && !date.isAfter(today)) {
                count++;
            }
        }
        return count;
    }
}
