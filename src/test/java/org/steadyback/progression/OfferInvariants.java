package org.steadyback.progression;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** What must hold of everything that is offered, at any moment: I1 to I3, I7, I14 to I16, I18, I20. */
final class OfferInvariants {

    /** R16: of all ladders only these, up to a stage, in so many sets. */
    private static final Map<String, Gentle> GENTLE = Map.of("pelvic-tilt", new Gentle("T1", 1),
            "knee-to-chest", new Gentle("X1", 2), "walking", new Gentle("K2", 1));

    private record Gentle(String stage, int sets) {}

    private final Profile profile;
    private final DiaryReading reading;

    OfferInvariants(Profile profile, DiaryReading reading) {
        this.profile = profile;
        this.reading = reading;
    }

    void hold(Offer offer, ZonedDateTime now) {
        var breakDays = reading.breakDays(now.toLocalDate());
        for (var offered : offer.ladders()) {
            reading.says(offered.because());
            if (offered.status().isOpen()) {
                open(offered, now, breakDays);
            } else {
                reading.demand(offered.status() != Status.RESTING || offered.until().isAfter(now), "I18",
                        "%s rests until %s, which is over", offered.ladder(), offered.until());
            }
        }
        offer.because().forEach(reading::says);
        isNoDeadEnd(offer);
    }

    private void open(LadderOffer offered, ZonedDateTime now, long breakDays) {
        var today = now.toLocalDate();
        var ladder = reading.ladder(offered.ladder());
        var stage = ladder.indexOf(offered.stage());
        var first = reading.first(ladder, today);
        inLock(offered);
        inFlare(offered);
        reading.demand(!profile.leavesOut(offered.ladder()), "R29", "%s was left out", offered.ladder());
        reading.demand(offered.stage().phase().isOpenIn(reading.phase()), "R22", "%s is of phase %s", offered.ladder(),
                offered.stage().phase());
        reading.demand(!reading.isGuarded(now.toInstant()) || stage <= ladder.completedOr(first), "I1",
                "%s %s was never done in full, and a rating of the last 24 hours was high", offered.ladder(),
                offered.stage().id());
        reading.demand(stage <= ladder.stage(), "I16", "%s %s is above the stage reached", offered.ladder(),
                offered.stage().id());
        reading.demand(stage <= ladder.afterBreak(ladder.stage(), breakDays, first), "I14",
                "%s %s after a break of %s days", offered.ladder(), offered.stage().id(), breakDays);
        loaded(offered, today);
        rested(ladder, offered, now);
    }

    private void inLock(LadderOffer offered) {
        reading.demand(!reading.isEmergency(), "I2", "%s is offered in an emergency lock", offered.ladder());
        reading.demand(!reading.isLocked() || offered.ladder().equals("walking"), "I2", "%s is offered in an urgent lock",
                offered.ladder());
    }

    private void inFlare(LadderOffer offered) {
        if (reading.isInFlare()) {
            var gentle = GENTLE.get(offered.ladder());
            var ladder = reading.ladder(offered.ladder());
            reading.demand(gentle != null && ladder.indexOf(offered.stage()) <= ladder.indexOf(gentle.stage())
                    && offered.dose().sets() <= gentle.sets(), "I2", "%s %s is offered in a flare-up", offered.ladder(),
                    offered.stage().id());
        }
    }

    private void loaded(LadderOffer offered, LocalDate today) {
        if (offered.stage().isLoaded()) {
            reading.demand(reading.phase() == Phase.LOAD && reading.mayLoad(today) && profile.optedIntoLoad(), "I3",
                    "%s %s is offered against a flare-up, a lock, a condition or a closed phase", offered.ladder(),
                    offered.stage().id());
            reading.demand(offered.stage().canBeDoneWith(profile.equipment()), "I3", "%s without a weight",
                    offered.ladder());
            reading.demand(!reading.isFourthLoadedDate(today), "I7", "%s: loads a fourth date in 7 days",
                    offered.ladder());
        }
    }

    private void rested(LadderReading ladder, LadderOffer offered, ZonedDateTime now) {
        var last = ladder.lastOnPlan();
        if (last == null) {
            return;
        }
        if (ladder.ladder().kind() == Kind.STRENGTH) {
            var hours = offered.stage().isLoaded() || last.loaded() ? 48 : 36;
            reading.demand(Duration.between(last.at().toInstant(), now.toInstant()).compareTo(Duration.ofHours(hours)) >= 0, "I7",
                    "%s comes back within %s hours", offered.ladder(), hours);
            reading.demand(ChronoUnit.DAYS.between(last.date(), now.toLocalDate()) > 1, "I7",
                    "%s comes back on the same or the next date", offered.ladder());
        }
        var perWeek = ladder.ladder().limits().datesPerWeek();
        reading.demand(perWeek == null || ladder.datesOfWeek(now.toLocalDate()) < perWeek, "I7", "%s comes too often a week",
                offered.ladder());
    }

    /** I18: something is open, or says when it will be, or the calm day's breathing is. */
    private void isNoDeadEnd(Offer offer) {
        reading.demand(reading.isLocked() || offer.ladders().stream().anyMatch(offered -> offered.status().isOpen()
                || offered.until() != null) || offer.because().stream().anyMatch(reason -> reason.rule() == RuleId.R16),
                "I18", "nothing is offered, and nothing says when");
        reading.demand(!offer.mode().isLock() || !offer.because().isEmpty(), "I18", "a lock without a reason");
        reading.demand(offer.mode().isLock() == reading.isLocked(), "I2", "the mode is %s", offer.mode());
        reading.demand(reading.isLocked() || (offer.mode() == Mode.FLARE) == reading.isInFlare(), "I2", "the mode is %s",
                offer.mode());
    }
}
