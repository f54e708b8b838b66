package org.steadyback.progression;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

/** What must hold of everything that an entry brings: I1 to I6, I10, I12 to I16. */
final class TurnInvariants {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final int STEP_UPS_A_DATE = 2;

    private final Profile profile;
    private final DiaryReading reading;
    private final Map<LocalDate, Integer> stepUps = new HashMap<>();
    private OffsetDateTime loadedStepUp;

    TurnInvariants(Profile profile, DiaryReading reading) {
        this.profile = profile;
        this.reading = reading;
    }

    void hold(Offer offer, Entry entry, Turn turn) {
        var breakDays = entry instanceof TrainingSession session
                && session.results().stream().anyMatch(ExerciseResult::isAttempted) ? reading.breakDays(entry.date()) : 0;
        reading.read(offer, entry, turn);
        turn.decisions().forEach(decision -> decided(decision, entry));
        var standings = turn.standing().ladders();
        reading.demand(standings.size() == reading.ladders().size(), "I4", "a ladder was lost");
        var standing = standings.values().iterator();
        for (var ladder : reading.ladders()) {
            stands(ladder, standing.next().stage(), entry.date(), breakDays);
        }
        reading.demand(turn.standing().phase() == reading.phase(), "I4", "phase %s is open, which no decision says",
                turn.standing().phase());
        reading.demand(turn.standing().flares().isOn() == reading.isInFlare(), "R15", "a flare-up that no decision tells of");
        reading.demand(reading.isInFlare() || !reading.mustBeInFlare(entry), "R15", "this begins a flare-up, and none is on");
        if (entry instanceof TrainingSession session && !reading.isInFlare() && isPlain(session, turn)) {
            counts(offer, session, turn.standing());
        }
    }

    private void stands(LadderReading ladder, int stage, LocalDate today, long breakDays) {
        reading.demand(stage == ladder.stage(), "I4", "%s stands at %s, and decisions made it %s", ladder.id(), stage,
                ladder.stage());
        if (stage != ladder.atEntry()) {
            reading.demand(stage >= 0 && stage <= ladder.end(), "I4", "%s left its ladder", ladder.id());
            reading.demand(stage > ladder.atEntry() || stage >= reading.first(ladder, today), "I4", "%s is below its first stage",
                    ladder.id());
        }
        reading.demand(breakDays <= DiaryReading.BREAK || stage <= ladder.afterBreak(ladder.atEntry(), breakDays, reading.first(ladder, today)),
                "I14", "%s is at %s after a break of %s days", ladder.id(), stage, breakDays);
    }

    private void decided(Decision decision, Entry entry) {
        reading.says(decision.reason());
        reading.demand(decision.at().equals(entry.at()), "I15", "a decision of another moment: %s", decision);
        switch (decision) {
            case Decision.StepUp up -> steppedUp(up, entry);
            case Decision.StepBack back -> reading.demand(reading.ladder(back.ladder()).movedRightly(), "I4",
                    "%s does not go back from %s to %s", back.ladder(), back.from(), back.to());
            case Decision.PhaseOpened opened -> opened(opened, entry);
            case Decision.ModeLeft left -> {
                if (left.mode() == Mode.FLARE) {
                    leftFlare(entry);
                }
            }
            case Decision.PhaseClosed closed -> reading.demand(closed.phase() == Phase.LOAD, "I4", "only phase 4 closes");
            case Decision.ModeEntered entered -> { }
            case Decision.NoticeGiven given -> { }
        }
    }

    private void steppedUp(Decision.StepUp up, Entry entry) {
        var ladder = reading.ladder(up.ladder());
        var onDate = stepUps.merge(entry.date(), 1, Integer::sum);
        var earned = ladder.earned();
        reading.demand(ladder.movedRightly(), "I4", "%s does not go up from %s to %s by one", up.ladder(), up.from(), up.to());
        reading.demand(!reading.isGuarded(entry.instant()), "I1", "%s steps up within 24 hours of a high rating", up.ladder());
        reading.demand(onDate <= STEP_UPS_A_DATE, "I5", "%s is the %s. step up of the date", up.ladder(), onDate);
        reading.demand(earned.size() >= (ladder.wasFast() ? 2 : 3), "I6",
                "%s left %s for good work with a settled next day on %s only", up.ladder(), up.from(), earned);
        reading.demand(!reading.isInFlare() && !reading.isLocked(), "I2", "%s steps up in a flare-up or lock", up.ladder());
        reading.demand(!profile.leavesOut(up.ladder()) || !ladder.isLoaded(), "I3", "%s was left out, and gets a load",
                up.ladder());
        if (ladder.isLoaded()) {
            reading.demand(loadedStepUp == null || Duration.between(loadedStepUp, up.at()).compareTo(WEEK) > 0, "I5",
                    "%s is the second loaded step up within 7 days", up.ladder());
            loadedStepUp = up.at();
        }
    }

    private void opened(Decision.PhaseOpened opened, Entry entry) {
        reading.demand(!reading.isGuarded(entry.instant()), "I1", "a phase opens within 24 hours of a high rating");
        switch (opened.phase()) {
            case STEADY -> reading.demand(reading.goodDates(Phase.LOOSEN, entry.date(), 14) >= 5, "I10", "phase 2 was not earned");
            case STRENGTHEN -> reading.demand(reading.goodDates(Phase.STEADY, entry.date(), 21) >= 6, "I10",
                    "phase 3 was not earned");
            case LOAD -> {
                reading.demand(profile.optedIntoLoad(), "I3", "phase 4 was not chosen");
                reading.demand(reading.mayLoad(entry.date()), "I3", "phase 4 opens against a flare-up, a lock or a condition");
            }
            case LOOSEN -> reading.demand(false, "I4", "phase 1 was never closed");
        }
    }

    private void leftFlare(Entry entry) {
        reading.demand(reading.hasCalmedDown(entry), "R17", "the flare-up ends too soon");
        for (var ladder : reading.ladders()) {
            reading.demand(ladder.stage() <= ladder.atFlare(), "I13", "%s is higher than before the flare-up", ladder.id());
            reading.demand(!ladder.isLoaded(), "I13", "%s is loaded right after the flare-up", ladder.id());
        }
        reading.demand(reading.phase() != Phase.LOAD, "I13", "phase 4 outlives the flare-up");
    }

    /** What was done of an offer is remembered as done, whatever came of it. */
    private void counts(Offer offer, TrainingSession session, Standing standing) {
        for (var result : session.results()) {
            var ladder = reading.ladder(result.ladder());
            var offered = offer.find(result.ladder());
            if (offered.isPresent() && DiaryReading.isOnPlan(result, offered.get())) {
                reading.demand(standing.on(ladder.ladder()).performances().stream().anyMatch(performance ->
                                performance.date().equals(session.date())
                                        && performance.stage() == ladder.indexOf(offered.get().stage())), "R7",
                        "%s %s was done as it was offered, and does not count", result.ladder(), result.stage());
            }
        }
    }

    /** Nothing that was said before the session made the offer another one (R4, R5, R14, R15), and none was earned in a flare-up. */
    private static boolean isPlain(TrainingSession session, Turn turn) {
        return (session.painBefore() == null || session.painBefore() < DiaryReading.HIGH) && turn.decisions().stream()
                .noneMatch(decision -> decision instanceof Decision.ModeEntered || decision instanceof Decision.ModeLeft);
    }
}
