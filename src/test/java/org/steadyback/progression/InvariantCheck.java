package org.steadyback.progression;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The invariants of RULES.md C5 on one diary, entry by entry. What the rules go by it reads from the diary itself
 * ({@link DiaryReading}), so that an engine that remembers wrongly is found out; of the engine it sees only what
 * everybody sees, offers and decisions, and at the end of each entry the stages.
 */
public final class InvariantCheck {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final int STEP_UPS_A_DATE = 2;
    private static final int LOADED_DATES_A_WEEK = 3;
    private static final int QUIET_DAYS_BEFORE_LOAD = 14;
    /** R16: of all ladders only these, up to a stage, in so many sets. */
    private static final Map<String, Gentle> GENTLE = Map.of("pelvic-tilt", new Gentle("T1", 1),
            "knee-to-chest", new Gentle("X1", 2), "walking", new Gentle("K2", 1));
    private static final Set<Condition> BLOCKING = EnumSet.of(Condition.OSTEOPOROSIS, Condition.VERTEBRAL_FRACTURE,
            Condition.PREGNANCY, Condition.RECENT_SPINE_SURGERY);

    private record Gentle(String stage, int sets) {}

    private final Profile profile;
    private final DiaryReading reading;
    private final Map<LocalDate, Integer> stepUps = new HashMap<>();
    private OffsetDateTime loadedStepUp;

    public InvariantCheck(Progression engine, Profile profile) {
        this.profile = profile;
        this.reading = new DiaryReading(engine.ladders(engine.start(profile)), profile);
    }

    /** Looks at what is offered at a moment after the last entry and before the next. */
    public void offered(Offer offer, ZonedDateTime now) {
        var isHeld = reading.isGuarded(now.toInstant());
        var breakDays = reading.breakDays(now.toLocalDate());
        for (var offered : offer.ladders()) {
            says(offered.because());
            if (offered.status().isOpen()) {
                var ladder = reading.ladder(offered.ladder());
                var stage = ladder.indexOf(offered.stage());
                var first = first(ladder, now.toLocalDate());
                inLock(offered);
                inFlare(offered);
                demand(!profile.excluded().contains(offered.ladder()), "R29", "%s was left out", offered.ladder());
                demand(offered.stage().phase().isOpenIn(reading.phase()), "R22", "%s is of phase %s", offered.ladder(),
                        offered.stage().phase());
                demand(!isHeld || stage <= ladder.completedOr(first), "I1",
                        "%s %s was never done in full, and a rating of the last 24 hours was high", offered.ladder(),
                        offered.stage().id());
                demand(stage <= ladder.stage(), "I16", "%s %s is above the stage reached", offered.ladder(),
                        offered.stage().id());
                demand(stage <= ladder.afterBreak(ladder.stage(), breakDays, first), "I14",
                        "%s %s after a break of %s days", offered.ladder(), offered.stage().id(), breakDays);
                loaded(offered, now.toLocalDate());
                rested(ladder, offered, now);
            } else {
                demand(offered.status() != Status.RESTING || offered.until().isAfter(now), "I18",
                        "%s rests until %s, which is over", offered.ladder(), offered.until());
            }
        }
        offer.because().forEach(this::says);
        isNoDeadEnd(offer);
    }

    /** @param offer what was offered just before; only a session needs it */
    public void folded(Offer offer, Entry entry, Turn turn) {
        var breakDays = entry instanceof TrainingSession ? reading.breakDays(entry.date()) : 0;
        reading.read(offer, entry, turn);
        turn.decisions().forEach(decision -> decided(decision, entry));
        var standings = turn.standing().ladders();
        demand(standings.size() == reading.ladders().size(), "I4", "a ladder was lost");
        var standing = standings.values().iterator();
        for (var ladder : reading.ladders()) {
            stands(ladder, standing.next().stage(), entry.date(), breakDays);
        }
        demand(turn.standing().phase() == reading.phase(), "I4", "phase %s is open, which no decision says",
                turn.standing().phase());
        demand(turn.standing().flares().isOn() == reading.isInFlare(), "R15", "a flare-up that no decision tells of");
        demand(reading.isInFlare() || !reading.mustBeInFlare(entry), "R15", "this begins a flare-up, and none is on");
        if (entry instanceof TrainingSession session && !reading.isInFlare() && isPlain(session, turn)) {
            counts(offer, session, turn.standing());
        }
    }

    /** Nothing that was said before the session made the offer another one (R4, R5, R14, R15), and none was earned in a flare-up. */
    private static boolean isPlain(TrainingSession session, Turn turn) {
        return (session.painBefore() == null || session.painBefore() < DiaryReading.HIGH) && turn.decisions().stream()
                .noneMatch(decision -> decision instanceof Decision.ModeEntered || decision instanceof Decision.ModeLeft);
    }

    /** What was done of an offer is remembered as done, whatever came of it. */
    private void counts(Offer offer, TrainingSession session, Standing standing) {
        for (var result : session.results()) {
            var ladder = reading.ladder(result.ladder());
            var offered = offer.find(result.ladder());
            if (offered.isPresent() && DiaryReading.isOnPlan(result, offered.get())) {
                demand(standing.on(ladder.ladder()).performances().stream().anyMatch(performance ->
                                performance.date().equals(session.date())
                                        && performance.stage() == ladder.indexOf(offered.get().stage())), "R7",
                        "%s %s was done as it was offered, and does not count", result.ladder(), result.stage());
            }
        }
    }

    /** Whether any rating of an entry sets off the guard. */
    boolean isHigh(Entry entry) {
        return DiaryReading.isHigh(entry);
    }

    private void stands(LadderReading ladder, int stage, LocalDate today, long breakDays) {
        demand(stage == ladder.stage(), "I4", "%s stands at %s, and decisions made it %s", ladder.id(), stage,
                ladder.stage());
        if (stage != ladder.atEntry()) {
            demand(stage >= 0 && stage <= ladder.end(), "I4", "%s left its ladder", ladder.id());
            demand(stage > ladder.atEntry() || stage >= first(ladder, today), "I4", "%s is below its first stage",
                    ladder.id());
        }
        demand(breakDays <= DiaryReading.BREAK || stage <= ladder.afterBreak(ladder.atEntry(), breakDays, first(ladder, today)),
                "I14", "%s is at %s after a break of %s days", ladder.id(), stage, breakDays);
    }

    private void decided(Decision decision, Entry entry) {
        says(decision.reason());
        demand(decision.at().equals(entry.at()), "I15", "a decision of another moment: %s", decision);
        switch (decision) {
            case Decision.StepUp up -> steppedUp(up, entry);
            case Decision.StepBack back -> demand(reading.ladder(back.ladder()).movedRightly(), "I4",
                    "%s does not go back from %s to %s", back.ladder(), back.from(), back.to());
            case Decision.PhaseOpened opened -> opened(opened, entry);
            case Decision.ModeLeft left -> {
                if (left.mode() == Mode.FLARE) {
                    leftFlare(entry);
                }
            }
            case Decision.PhaseClosed closed -> demand(closed.phase() == Phase.LOAD, "I4", "only phase 4 closes");
            case Decision.ModeEntered entered -> { }
            case Decision.NoticeGiven given -> { }
        }
    }

    private void steppedUp(Decision.StepUp up, Entry entry) {
        var ladder = reading.ladder(up.ladder());
        var onDate = stepUps.merge(entry.date(), 1, Integer::sum);
        var earned = ladder.earned();
        demand(ladder.movedRightly(), "I4", "%s does not go up from %s to %s by one", up.ladder(), up.from(), up.to());
        demand(!reading.isGuarded(entry.instant()), "I1", "%s steps up within 24 hours of a high rating", up.ladder());
        demand(onDate <= STEP_UPS_A_DATE, "I5", "%s is the %s. step up of the date", up.ladder(), onDate);
        demand(earned.size() >= (ladder.wasFast() ? 2 : 3), "I6",
                "%s left %s for good work with a settled next day on %s only", up.ladder(), up.from(), earned);
        demand(!reading.isInFlare() && !reading.isLocked(), "I2", "%s steps up in a flare-up or lock", up.ladder());
        demand(!profile.excluded().contains(up.ladder()) || !ladder.isLoaded(), "I3", "%s was left out, and gets a load",
                up.ladder());
        if (ladder.isLoaded()) {
            demand(loadedStepUp == null || Duration.between(loadedStepUp, up.at()).compareTo(WEEK) > 0, "I5",
                    "%s is the second loaded step up within 7 days", up.ladder());
            loadedStepUp = up.at();
        }
    }

    private void opened(Decision.PhaseOpened opened, Entry entry) {
        demand(!reading.isGuarded(entry.instant()), "I1", "a phase opens within 24 hours of a high rating");
        switch (opened.phase()) {
            case STEADY -> demand(reading.goodDates(Phase.LOOSEN, entry.date(), 14) >= 5, "I10", "phase 2 was not earned");
            case STRENGTHEN -> demand(reading.goodDates(Phase.STEADY, entry.date(), 21) >= 6, "I10",
                    "phase 3 was not earned");
            case LOAD -> {
                demand(profile.optedIntoLoad(), "I3", "phase 4 was not chosen");
                demand(mayLoad(entry.date()), "I3", "phase 4 opens against a flare-up, a lock or a condition");
            }
            case LOOSEN -> demand(false, "I4", "phase 1 was never closed");
        }
    }

    private void leftFlare(Entry entry) {
        demand(reading.hasCalmedDown(entry), "R17", "the flare-up ends too soon");
        for (var ladder : reading.ladders()) {
            demand(ladder.stage() <= ladder.atFlare(), "I13", "%s is higher than before the flare-up", ladder.id());
            demand(!ladder.isLoaded(), "I13", "%s is loaded right after the flare-up", ladder.id());
        }
        demand(reading.phase() != Phase.LOAD, "I13", "phase 4 outlives the flare-up");
    }

    private void inLock(LadderOffer offered) {
        demand(!reading.isEmergency(), "I2", "%s is offered in an emergency lock", offered.ladder());
        demand(!reading.isLocked() || offered.ladder().equals("walking"), "I2", "%s is offered in an urgent lock",
                offered.ladder());
    }

    private void inFlare(LadderOffer offered) {
        if (reading.isInFlare()) {
            var gentle = GENTLE.get(offered.ladder());
            var ladder = reading.ladder(offered.ladder());
            demand(gentle != null && ladder.indexOf(offered.stage()) <= ladder.indexOf(gentle.stage())
                    && offered.dose().sets() <= gentle.sets(), "I2", "%s %s is offered in a flare-up", offered.ladder(),
                    offered.stage().id());
        }
    }

    private void loaded(LadderOffer offered, LocalDate today) {
        if (offered.stage().isLoaded()) {
            demand(reading.phase() == Phase.LOAD && mayLoad(today) && profile.optedIntoLoad(), "I3",
                    "%s %s is offered against a flare-up, a lock, a condition or a closed phase", offered.ladder(),
                    offered.stage().id());
            demand(offered.stage().needs().stream().anyMatch(profile.equipment()::contains), "I3", "%s without a weight",
                    offered.ladder());
            demand(reading.loadedDates(today) < LOADED_DATES_A_WEEK, "I7", "%s: loads a fourth date in 7 days",
                    offered.ladder());
        }
    }

    private boolean mayLoad(LocalDate today) {
        var flareEnd = reading.flareEndedOn();
        return !reading.isInFlare() && !reading.isLocked()
                && (flareEnd == null || today.isAfter(flareEnd.plusDays(QUIET_DAYS_BEFORE_LOAD)))
                && (reading.isCleared() || profile.conditions().stream().noneMatch(BLOCKING::contains));
    }

    private void rested(LadderReading ladder, LadderOffer offered, ZonedDateTime now) {
        var last = ladder.lastOnPlan();
        if (last == null) {
            return;
        }
        if (ladder.ladder().kind() == Kind.STRENGTH) {
            var hours = offered.stage().isLoaded() || last.loaded() ? 48 : 36;
            demand(Duration.between(last.at().toInstant(), now.toInstant()).compareTo(Duration.ofHours(hours)) >= 0, "I7",
                    "%s comes back within %s hours", offered.ladder(), hours);
            demand(ChronoUnit.DAYS.between(last.date(), now.toLocalDate()) > 1, "I7",
                    "%s comes back on the same or the next date", offered.ladder());
        }
        var perWeek = ladder.ladder().limits().datesPerWeek();
        demand(perWeek == null || ladder.datesOfWeek(now.toLocalDate()) < perWeek, "I7", "%s comes too often a week",
                offered.ladder());
    }

    /** I18: something is open, or says when it will be, or the calm day's breathing is. */
    private void isNoDeadEnd(Offer offer) {
        demand(reading.isLocked() || offer.ladders().stream().anyMatch(offered -> offered.status().isOpen()
                || offered.until() != null) || offer.because().stream().anyMatch(reason -> reason.rule() == RuleId.R16),
                "I18", "nothing is offered, and nothing says when");
        demand(!offer.mode().isLock() || !offer.because().isEmpty(), "I18", "a lock without a reason");
        demand(offer.mode().isLock() == reading.isLocked(), "I2", "the mode is %s", offer.mode());
        demand(reading.isLocked() || (offer.mode() == Mode.FLARE) == reading.isInFlare(), "I2", "the mode is %s",
                offer.mode());
    }

    private int first(LadderReading ladder, LocalDate today) {
        return ladder.first(profile.birthYear() != null && today.getYear() - profile.birthYear() >= 65);
    }

    private void says(List<Reason> reasons) {
        demand(!reasons.isEmpty(), "I15", "something is said without a reason");
        reasons.forEach(this::says);
    }

    private void says(Reason reason) {
        demand(reason.rule() != null && !reason.key().isBlank(), "I15", "an empty reason");
    }

    private void demand(boolean isSo, String invariant, String what, Object... facts) {
        if (!isSo) {
            throw new Violation(invariant, what.formatted(facts), new ArrayList<>(reading.lines()));
        }
    }

    /** A broken invariant, and the diary that broke it. */
    public static final class Violation extends AssertionError {

        private static final long serialVersionUID = 1L;
        private static final int SHOWN = 40;

        private final String invariant;

        public Violation(String invariant, String what, List<String> diary) {
            super(invariant + ": " + what + "\n  after" + (diary.size() > SHOWN ? " (the last of it)" : "") + "\n    "
                    + String.join("\n    ", diary.subList(Math.max(0, diary.size() - SHOWN), diary.size())));
            this.invariant = invariant;
        }

        public String invariant() {
            return invariant;
        }
    }
}
