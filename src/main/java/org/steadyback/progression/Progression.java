package org.steadyback.progression;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The engine: entries in, decisions and offers out. Pure: the same ladders, rules, profile, entries and moment give the
 * same result. Entries come in the order of their instants, then of their place in the diary.
 */
public final class Progression {

    private final Ladders ladders;
    private final Rules rules;
    private final Map<Units, Ladders> withRaises = new EnumMap<>(Units.class);

    public Progression(Ladders ladders, Rules rules) {
        this.ladders = ladders;
        this.rules = rules;
        for (var units : Units.values()) {
            withRaises.put(units, Ladders.of(ladders.all().stream()
                    .map(ladder -> rules.loads().withRaises(ladder, units)).toList()));
        }
    }

    /** As the programme has them. */
    public Ladders ladders() {
        return ladders;
    }

    public Rules rules() {
        return rules;
    }

    /** With the raises of load that follow a top stage, in the plates of the person (R21). */
    public Ladders ladders(Standing standing) {
        return withRaises.get(standing.profile().units());
    }

    Optional<Ladder> ladder(Standing standing, String id) {
        return ladders(standing).find(id);
    }

    /** Where somebody stands who has not logged anything. */
    public Standing start(Profile profile) {
        var older = rules.older().applies(profile, profile.startedOn());
        var start = new TreeMap<String, LadderStanding>();
        ladders.all().forEach(ladder -> start.put(ladder.id(),
                LadderStanding.startAt(rules.older().first(ladder, older))));
        return Standing.start(profile, start);
    }

    /** Folds one entry, which is not earlier than those before it, into a standing. */
    public Turn after(Standing standing, Entry entry) {
        var fold = new Fold(this, standing);
        fold.add(entry);
        return fold.turn();
    }

    /** Folds a whole diary, in order, from the start. */
    public Turn fold(Profile profile, Iterable<? extends Entry> entries) {
        var fold = new Fold(this, start(profile));
        entries.forEach(fold::add);
        return fold.turn();
    }

    /** What is allowed at a moment: rest, guard, breaks and phases as they are then. Its zone is the person's. */
    public Offer offer(Standing standing, ZonedDateTime now) {
        return new Precedence(this, standing, now).offer();
    }

    public Mode mode(Standing standing, ZonedDateTime now) {
        var lock = rules.lock().mode(standing.safety());
        if (lock.isPresent()) {
            return lock.get();
        }
        if (standing.flares().isOn()) {
            return Mode.FLARE;
        }
        if (screeningDue(standing, now.toLocalDate()) != null) {
            return Mode.SCREENING;
        }
        return rules.watch().isEasy(standing.easyUntil(), now.toInstant()) ? Mode.EASY : Mode.NORMAL;
    }

    /** The highest open phase, as a break leaves it. */
    public Phase phase(Standing standing, ZonedDateTime now) {
        return afterBreak(standing, now.toLocalDate()).phase();
    }

    /** Everything that a professional should look at soon (R25). */
    public List<Reason> notices(Standing standing, ZonedDateTime now) {
        return rules.notices().reasons(standing, rules.usual(), ladders(standing).all(), now.toLocalDate());
    }

    /** Whether the person's own activities are to be asked about (R27). */
    public boolean activitiesDue(Standing standing, LocalDate today) {
        return rules.questionnaire().isDue(standing.activities(), today);
    }

    /** Whether the overall change since the start is to be asked about (R27). A flare-up is no time for it. */
    public boolean overallChangeDue(Standing standing, LocalDate today) {
        return !standing.flares().isOn() && rules.questionnaire()
                .isOverallDue(standing.profile().startedOn(), standing.overallOn(), today);
    }

    /** How own activities have changed since the start; empty where it is too little to be called a change (R27). */
    public Optional<ActivityChange> activitiesChange(Standing standing) {
        return Optional.of(standing.activities().change()).filter(rules.questionnaire()::isChange);
    }

    /** Whether a rating given now would answer "how is your back the day after?" (R8). */
    public boolean awaitsNextDay(Standing standing, ZonedDateTime now) {
        return standing.performances()
                .anyMatch(performance -> rules.nextDay().isAwaited(performance, now.toOffsetDateTime()));
    }

    /** What would end the flare-up that is on; empty while there is none (R17). */
    public Optional<WayOut> wayOutOfFlare(Standing standing, ZonedDateTime now) {
        return standing.flares().isOn()
                ? Optional.of(rules.flareEnd().wayOut(standing, rules.usual(), rules.guard(), now)) : Optional.empty();
    }

    /** Every stage that is not open yet, with what would open it; the first is the next one. */
    public List<ClosedStage> closedStages(Standing standing, Ladder ladder, ZonedDateTime now) {
        return openings().closedStages(standing, ladder, now);
    }

    /**
     * Of some ladders the one whose next stage the fewest good sessions would open, the first of several; empty where
     * sessions open none of them.
     */
    public Optional<Ladder> nearest(Standing stored, Collection<Ladder> among, ZonedDateTime now) {
        var standing = afterBreak(stored, now.toLocalDate());
        var older = rules.older().applies(standing.profile(), now.toLocalDate());
        return among.stream().map(shipped -> ladder(standing, shipped.id()).orElse(shipped))
                .filter(ladder -> isOpen(standing, ladder, standing.on(ladder).stage() + 1, older))
                .min(Comparator.comparingInt(ladder -> sessionsLeft(standing.on(ladder))));
    }

    /** What the step to the next stage looks at, and what still waits for its next day; oldest first (R9). */
    public List<Performance> latest(Standing stored, Ladder shipped, ZonedDateTime now) {
        var standing = afterBreak(stored, now.toLocalDate());
        var here = standing.on(ladder(standing, shipped.id()).orElse(shipped));
        var looked = rules.stepUp().looked(here);
        return here.performances().stream().filter(performance -> looked.contains(performance)
                || performance.stage() == here.stage() && performance.isAwaiting()
                        && !rules.nextDay().isOver(performance, now.toOffsetDateTime())).toList();
    }

    private int sessionsLeft(LadderStanding here) {
        return rules.stepUp().isReady(here) ? 0 : rules.stepUp().more(here);
    }

    /** What would open a phase that is closed; nothing for one that is open. */
    public List<Criterion> phaseCriteria(Standing standing, Phase phase, ZonedDateTime now) {
        return openings().phase(standing, phase, now);
    }

    /**
     * The shortest logs that open the stages above the current one, in their order. Ends where training alone does not
     * lead further: at a lock, a choice, or missing equipment.
     *
     * @param most stages to look at, at most
     */
    public List<Way> waysUp(Standing standing, Ladder ladder, ZonedDateTime now, int most) {
        return new BestCase(this, standing, now).to(stagesUp(standing, ladder, now, most));
    }

    /** The first date on which the next stage can be open if all goes well; empty where training alone does not lead. */
    public Optional<LocalDate> soonest(Standing standing, Ladder ladder, ZonedDateTime now) {
        return waysUp(standing, ladder, now, 1).stream().map(Way::soonest).findFirst();
    }

    private List<Goal.OfStage> stagesUp(Standing standing, Ladder shipped, ZonedDateTime now, int most) {
        var ladder = ladder(standing, shipped.id()).orElse(shipped);
        var top = rules.older().top(ladder, rules.older().applies(standing.profile(), now.toLocalDate()));
        return IntStream.rangeClosed(firstClosed(standing, ladder, now), top).limit(most)
                .mapToObj(stage -> new Goal.OfStage(ladder, stage)).toList();
    }

    /** The first stage that is not open: the very one that was reached, where its phase is closed. */
    private int firstClosed(Standing standing, Ladder ladder, ZonedDateTime now) {
        var back = afterBreak(standing, now.toLocalDate());
        var here = back.on(ladder).stage();
        return ladder.stage(here).phase().isOpenIn(back.phase()) ? here + 1 : here;
    }

    /** The shortest log that opens a phase, or empty where training alone does not. */
    public Optional<Way> wayTo(Standing standing, Phase phase, ZonedDateTime now) {
        return new BestCase(this, standing, now).to(List.of(new Goal.OfPhase(phase))).stream().findFirst();
    }

    /** What hypothetical entries would do. */
    public WhatIf whatIf(Standing standing, ZonedDateTime now) {
        return new WhatIf(this, standing, now);
    }

    Openings openings() {
        return new Openings(this);
    }

    /** Why the safety questions are due, as the key of a sentence, or null (R3). */
    String screeningDue(Standing standing, LocalDate today) {
        return rules.screening().due(standing, today);
    }

    /** What a break has made of a standing (R18). Only the session that ends the break makes it last. */
    Standing afterBreak(Standing standing, LocalDate today) {
        var days = rules.breaks().days(standing, today);
        if (!rules.breaks().isBreak(days)) {
            return standing;
        }
        var older = rules.older().applies(standing.profile(), today);
        var lowered = standing.inTheMaking();
        for (var ladder : ladders(standing).all()) {
            var here = standing.on(ladder);
            lowered = lowered.with(ladder, here.lowered(
                    rules.breaks().backTo(ladder, here.stage(), rules.older().first(ladder, older), days)));
        }
        return (rules.breaks().closesLoad(days) && standing.phase() == Phase.LOAD ? lowered.with(Phase.STRENGTHEN)
                : lowered).made();
    }

    /**
     * The ladders that would step up with an entry at this moment, in the order in which they may (R9).
     *
     * @param screened with the safety questions open only phase 1 goes on (R3)
     */
    List<Ladder> readyInTurn(Standing standing, Collection<Ladder> among, OffsetDateTime at, boolean screened) {
        var older = rules.older().applies(standing.profile(), at.toLocalDate());
        var ready = new ArrayList<Ladder>();
        for (var ladder : among) {
            var here = standing.on(ladder);
            if (isReady(standing, ladder, older) && rules.stepUp().isInPace(ladder, here, at)
                    && (screened || ladder.stage(here.stage() + 1).phase() == Phase.LOOSEN)) {
                ready.add(ladder);
            }
        }
        if (ready.size() > 1) {
            ready.sort(rules.stepUp().turn(standing));
        }
        return ready;
    }

    /** Whether the next stage is earned and open to this person; others may still go first. */
    boolean isReady(Standing standing, Ladder ladder, boolean older) {
        var here = standing.on(ladder);
        return isOpen(standing, ladder, here.stage() + 1, older) && rules.stepUp().isReady(here);
    }

    /** Whether a stage is there for this person, in an open phase, and with the equipment it needs. */
    boolean isOpen(Standing standing, Ladder ladder, int stage, boolean older) {
        if (stage > rules.older().top(ladder, older)) {
            return false;
        }
        var next = ladder.stage(stage);
        var profile = standing.profile();
        return next.phase().isOpenIn(standing.phase()) && standing.allows(next)
                && !(next.isLoaded() && profile.leavesOut(ladder.id()));
    }

    /** Whether nothing may get harder at a moment, whatever was earned (R1 to R5, R14 to R18, R20). */
    boolean isHeld(Standing standing, OffsetDateTime now) {
        return standing.safety().isLocked() || standing.flares().isOn()
                || rules.guard().isActive(standing.pain(), now.toInstant())
                || rules.watch().isEasy(standing.easyUntil(), now.toInstant())
                || rules.breaks().isBreak(rules.breaks().days(standing, now.toLocalDate()))
                || rules.lightWeek().isOn(standing.training(), now.toLocalDate());
    }
}
