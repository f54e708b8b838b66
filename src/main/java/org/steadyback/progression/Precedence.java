package org.steadyback.progression;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What is allowed at one moment. The order of the questions is the precedence of the rule sheet (C3): of the rules that
 * close or lower something the first that applies wins.
 */
final class Precedence {

    private final Progression engine;
    private final Rules rules;
    private final ZonedDateTime now;
    private final LocalDate today;
    private final boolean older;
    private final long breakDays;
    private final Standing standing;
    private final Mode mode;
    private final boolean guarded;
    private final boolean sore;
    private final boolean light;

    Precedence(Progression engine, Standing stored, ZonedDateTime now) {
        this.engine = engine;
        this.rules = engine.rules();
        this.now = now;
        this.today = now.toLocalDate();
        this.older = rules.older().applies(stored.profile(), today);
        this.breakDays = rules.breaks().days(stored, today);
        this.standing = engine.afterBreak(stored, today);
        this.mode = engine.mode(standing, now);
        this.guarded = rules.guard().isActive(standing.pain(), now.toInstant());
        this.sore = rules.sore().isOn(standing.pain(), today);
        this.light = rules.lightWeek().isOn(standing.training(), today);
    }

    Offer offer() {
        var ladders = engine.ladders(standing).all().stream().map(ladder -> of(ladder).offer(standing.on(ladder).stage())).toList();
        return new Offer(mode, ofTheDay(ladders.stream().anyMatch(offered -> offered.status().isOpen())), ladders);
    }

    Allowance of(Ladder ladder) {
        var here = standing.on(ladder);
        if (mode.isLock() && !rules.lock().leaves(ladder, mode)) {
            return closed(ladder, here, () -> rules.lock().reason(mode));
        }
        if (standing.profile().leavesOut(ladder.id())) {
            return excluded(ladder, here, rules.substitutes().excluded(ladder, standing.profile().excluded().get(ladder.id())));
        }
        // Not by the mode: an urgent lock leaves walking, but in a flare-up no more of it than that.
        if (standing.flares().isOn()) {
            return gentle(ladder, here);
        }
        return reached(ladder, here, here.stage());
    }

    /** R15 to R17: the gentle list, and nothing else. */
    private Allowance gentle(Ladder ladder, LadderStanding here) {
        return rules.gentle().stage(ladder, guarded ? rules.guard().cap(here, first(ladder)) : here.stage())
                .map(stage -> rested(ladder, here, stage, rules.gentle().dose(ladder, stage), rules.gentle()::offered))
                .orElseGet(() -> closed(ladder, here, rules.gentle()::closed));
    }

    /** R22 to R24, R3 and R29: what a closed phase, unanswered questions or missing equipment leave of a ladder. */
    private Allowance reached(Ladder ladder, LadderStanding here, int stage) {
        if (!ladder.stage(stage).phase().isOpenIn(standing.phase())) {
            return closed(ladder, here, () -> engine.openings().lockedBy(ladder.stage(stage).phase()));
        }
        if (mode == Mode.SCREENING && ladder.stage(stage).phase() != Phase.LOOSEN) {
            return stage > first(ladder) ? reached(ladder, here, stage - 1)
                    : closed(ladder, here, rules.screening()::phaseOneOnly);
        }
        if (!standing.allows(ladder.stage(stage))) {
            return stage > first(ladder) ? reached(ladder, here, stage - 1)
                    : excluded(ladder, here, rules.substitutes().lacking(standing, ladder, stage));
        }
        return calm(ladder, here, stage);
    }

    /** R14 and R4 close strength work for a while; R5 and R4 keep the rest at what was done in full. */
    private Allowance calm(Ladder ladder, LadderStanding here, int stage) {
        if (isStrength(ladder, stage) && mode == Mode.EASY) {
            var until = standing.easyUntil().plusSeconds(1).atZone(now.getZone());
            return resting(ladder, stage, later(until, rests(ladder, here, stage)),
                    () -> rules.watch().reason(standing.easyUntil()));
        }
        if (isStrength(ladder, stage) && sore) {
            var tomorrow = standing.pain().soreOn().plusDays(1).atStartOfDay(now.getZone());
            return resting(ladder, stage, later(tomorrow, rests(ladder, here, stage)), rules.sore()::reason);
        }
        if (guarded || sore) {
            var capped = Math.min(stage, rules.guard().cap(here, first(ladder)));
            return rested(ladder, here, capped, dose(ladder, here, capped), guarded
                    ? () -> rules.guard().reason(standing.pain(), now.toInstant()).orElseThrow() : rules.sore()::reason);
        }
        return rested(ladder, here, stage, dose(ladder, here, stage), null);
    }

    /** R10, R13 and R19: what comes again later. @param because of the stage, or null for the usual ones */
    private Allowance rested(Ladder ladder, LadderStanding here, int stage, Dose dose, Supplier<Reason> because) {
        var opens = rests(ladder, here, stage);
        if (opens.isAfter(now)) {
            return resting(ladder, stage, opens, () -> here.rest().isEndedOn(today)
                    ? rules.rest().endedToday(here.rest().endedBy()) : rules.rest().reason(ladder, opens));
        }
        if (because != null) {
            return new Allowance(ladder, Status.OFFERED, stage, dose, null, () -> List.of(because.get()));
        }
        var ready = stage == here.stage() && engine.isReady(standing, ladder, older);
        var waits = ready && !isHeld(ladder, stage) && rules.stepUp().isInPace(ladder, here, now.toOffsetDateTime());
        return new Allowance(ladder, waits ? Status.WAITING : Status.OFFERED, stage, dose, null,
                () -> usual(ladder, here, stage, ready));
    }

    private ZonedDateTime rests(Ladder ladder, LadderStanding here, int stage) {
        return rules.rest().opens(ladder, ladder.stage(stage), here, standing.training(), now);
    }

    /** R11 and R20 ask a little less, but not both at once. */
    private Dose dose(Ladder ladder, LadderStanding here, int stage) {
        var dose = ladder.stage(stage).dose();
        if (here.record().eased()) {
            return rules.unsettled().eased(dose);
        }
        return isLight(ladder, stage) ? rules.lightWeek().eased(dose, rules.loads(), standing.profile().units()) : dose;
    }

    private boolean isLight(Ladder ladder, int stage) {
        return light && isStrength(ladder, stage);
    }

    /** Whatever has a load is strength work, whichever ladder it stands on. */
    private static boolean isStrength(Ladder ladder, int stage) {
        return ladder.kind() == Kind.STRENGTH || ladder.stage(stage).isLoaded();
    }

    /** Whether a step that is earned waits for the mode or the week rather than for another ladder. */
    private boolean isHeld(Ladder ladder, int stage) {
        return light || mode == Mode.EASY
                || mode == Mode.SCREENING && ladder.stage(stage + 1).phase() != Phase.LOOSEN;
    }

    /** The last change speaks until the stage has a performance of its own. */
    private List<Reason> usual(Ladder ladder, LadderStanding here, int stage, boolean ready) {
        var reasons = new ArrayList<Reason>();
        if (stage < here.stage()) {
            reasons.add(mode == Mode.SCREENING ? rules.screening().phaseOneOnly()
                    : rules.substitutes().missing(standing, ladder, here.stage()).reason());
        }
        if (rules.breaks().isBreak(breakDays)) {
            reasons.add(rules.breaks().reason(breakDays));
        }
        var isLess = !dose(ladder, here, stage).equals(ladder.stage(stage).dose());
        if (here.record().eased() && isLess) {
            reasons.add(rules.unsettled().easedBecause());
        } else if (isLight(ladder, stage) && isLess) {
            reasons.add(rules.lightWeek().reason());
        } else if (ready && light) {
            reasons.add(rules.lightWeek().noStep());
        }
        if (ready && mode == Mode.EASY) {
            reasons.add(rules.watch().reason(standing.easyUntil()));
        } else if (ready && !isHeld(ladder, stage)) {
            reasons.add(rules.stepUp().isInPace(ladder, here, now.toOffsetDateTime())
                    ? rules.stepUp().waiting(ladder, here) : rules.stepUp().pace(ladder, here).reason());
        } else if (reasons.isEmpty()) {
            reasons.add(here.lastChange() != null && here.counted().isEmpty() ? here.lastChange().reason()
                    : same(ladder, here));
        }
        return reasons;
    }

    /** R28, unless what the next stage needs is not there: then no session opens it. */
    private Reason same(Ladder ladder, LadderStanding here) {
        var top = rules.older().top(ladder, older);
        var next = here.stage() + 1;
        return next <= top && ladder.stage(next).phase().isOpenIn(standing.phase())
                && !standing.allows(ladder.stage(next))
                ? rules.substitutes().missing(standing, ladder, next).reason()
                : rules.hold().reason(ladder, here, top, standing.phase(), rules.stepUp());
    }

    private List<Reason> ofTheDay(boolean anything) {
        var reasons = new ArrayList<Reason>();
        if (mode.isLock()) {
            reasons.add(rules.lock().reason(mode));
        }
        var due = engine.screeningDue(standing, today);
        if (due != null && !mode.isLock()) {
            reasons.add(rules.screening().reason(due));
        }
        if (mode == Mode.FLARE) {
            reasons.add(rules.gentle().offered());
        }
        if (mode == Mode.EASY) {
            reasons.add(rules.watch().reason(standing.easyUntil()));
        }
        if (rules.breaks().isBreak(breakDays) && mode != Mode.FLARE && !mode.isLock()) {
            reasons.add(rules.breaks().reason(breakDays));
        }
        if (anything && !mode.isLock()) {
            reasons.add(rules.warmUp().reason());
            if (older) {
                reasons.add(rules.older().reason());
            }
        }
        return reasons;
    }

    private int first(Ladder ladder) {
        return rules.older().first(ladder, older);
    }

    private static Allowance closed(Ladder ladder, LadderStanding here, Supplier<Reason> because) {
        return new Allowance(ladder, Status.LOCKED, here.stage(), ladder.stage(here.stage()).dose(), null,
                () -> List.of(because.get()));
    }

    private static Allowance excluded(Ladder ladder, LadderStanding here, Reason because) {
        return new Allowance(ladder, Status.EXCLUDED, here.stage(), ladder.stage(here.stage()).dose(), null,
                () -> List.of(because));
    }

    private static Allowance resting(Ladder ladder, int stage, ZonedDateTime until, Supplier<Reason> because) {
        return new Allowance(ladder, Status.RESTING, stage, ladder.stage(stage).dose(), until,
                () -> List.of(because.get()));
    }

    private static ZonedDateTime later(ZonedDateTime one, ZonedDateTime other) {
        return one.isBefore(other) ? other : one;
    }
}
