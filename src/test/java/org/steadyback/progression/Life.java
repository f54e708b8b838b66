package org.steadyback.progression;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A list of happenings as it was lived: the diary that came of it, and what the engine said to each entry. */
final class Life {

    /** One entry, the standing before it, and the turn it brought. */
    record Step(Standing before, Entry entry, Turn turn) {

        Standing standing() {
            return turn.standing();
        }

        List<Decision.StepUp> stepUps() {
            return turn.decisions().stream().filter(Decision.StepUp.class::isInstance).map(Decision.StepUp.class::cast)
                    .toList();
        }
    }

    private static final OffsetDateTime BIRTH = OffsetDateTime.parse("2026-03-02T08:00+01:00");
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(18, 0);
    private static final LocalTime EVENING = LocalTime.of(21, 0);
    /** What RULES.md R22 to R24 look at, as far as it takes, and walking, which is left in a lock. */
    private static final Set<String> GATES = Set.of("front-plank", "side-plank", "glute-bridge", "pelvic-tilt", "hamstring",
            "reach-out", "side-hip", "sit-to-stand", "walking");
    private static final Duration GUARD = Duration.ofHours(24);

    private final Profile profile;
    private final List<Happening> happenings;
    private final List<Step> steps = new ArrayList<>();
    private Standing standing;
    private OffsetDateTime now = BIRTH;

    private Life(Profile profile, List<Happening> happenings) {
        this.profile = profile;
        this.happenings = happenings;
        this.standing = Given.ENGINE.start(profile);
    }

    static Life of(Profile profile, List<Happening> happenings) {
        var life = new Life(profile, happenings);
        life.log(new SafetyCheck(BIRTH, Set.of()));
        happenings.forEach(life::live);
        return life;
    }

    List<Step> steps() {
        return steps;
    }

    List<Entry> diary() {
        return steps.stream().map(Step::entry).toList();
    }

    Standing end() {
        return standing;
    }

    OffsetDateTime now() {
        return now;
    }

    Profile profile() {
        return profile;
    }

    /** Looks at all of it once more: at what is offered before and after each entry, and at the last moment of a guard. */
    void check() {
        var check = new InvariantCheck(Given.ENGINE, profile);
        var guardEnds = Instant.MIN;
        for (var step : steps) {
            var now = step.entry().at().toZonedDateTime();
            if (guardEnds.isBefore(step.entry().instant()) && !guardEnds.equals(Instant.MIN)) {
                look(check, step.before(), guardEnds.atZone(now.getZone()));
                guardEnds = Instant.MIN;
            }
            check.folded(look(check, step.before(), now), step.entry(), step.turn());
            look(check, step.standing(), now);
            guardEnds = DiaryReading.isHigh(step.entry()) ? step.entry().instant().plus(GUARD) : guardEnds;
        }
    }

    private static Offer look(InvariantCheck check, Standing standing, ZonedDateTime now) {
        var offer = Given.ENGINE.offer(standing, now);
        check.offered(offer, now);
        return offer;
    }

    /** Every index of a step. */
    IntStream each() {
        return IntStream.range(0, steps.size());
    }

    private void live(Happening happening) {
        switch (happening) {
            case Happening.Calm calm -> IntStream.range(0, calm.days()).forEach(day -> liveCalmly(calm.scope()));
            case Happening.Rates rates -> {
                now = now.plus(rates.later());
                log(new PainRating(now, rates.kind(), rates.score(), rates.place()));
            }
            case Happening.Aches aches -> IntStream.range(0, aches.days()).forEach(day -> {
                comeTo(MORNING);
                log(new PainRating(now, RatingKind.MORNING, aches.score(), Place.BACK));
                comeTo(EVENING);
                log(new PainRating(now, RatingKind.DAILY, aches.score(), Place.BACK));
            });
            case Happening.Trains trains -> {
                now = now.plus(trains.later());
                var offer = offer();
                var ladders = Given.ENGINE.ladders(standing);
                log(new TrainingSession(now, trains.before(), trains.after(),
                        trains.tries().stream().map(one -> one.result(ladders, offer)).toList()));
            }
            case Happening.Travels travels -> now = now.withOffsetSameInstant(travels.to());
            case Happening.Pauses pauses -> now = now.plusDays(pauses.days());
            case Happening.Answers answers -> {
                now = now.plus(answers.later());
                log(new SafetyCheck(now, answers.yes()));
            }
            case Happening.Calls calls -> {
                now = now.plus(calls.later());
                log(new FlareCall(now, calls.call()));
            }
            case Happening.IsHurt hurt -> {
                now = now.plus(hurt.later());
                log(new Injury(now));
            }
            case Happening.IsCleared cleared -> {
                now = now.plus(cleared.later());
                log(new Clearance(now, now.toLocalDate().minusDays(cleared.daysAgo())));
            }
            case Happening.Scores scores -> {
                now = now.plus(scores.later());
                log(new OwnActivities(now, scores.scores()));
            }
            case Happening.Compares compares -> {
                now = now.plus(compares.later());
                log(new OverallChange(now, compares.answer()));
            }
            case Happening.FillsIn fillsIn -> {
                now = now.plus(fillsIn.later());
                log(new AnsweredQuestionnaire(now));
            }
        }
    }

    private void liveCalmly(Happening.Scope scope) {
        comeTo(AFTERNOON);
        if (offer().because().stream().anyMatch(reason -> reason.rule() == RuleId.R3)) {
            log(new SafetyCheck(now, Set.of()));
        }
        var ladders = Given.ENGINE.ladders(standing);
        log(new TrainingSession(now, 1, 1, offer().open().stream()
                .filter(open -> scope == Happening.Scope.EVERYTHING || GATES.contains(open.ladder()))
                .map(open -> Work.inFull(open.ladder()).result(ladders.find(open.ladder()).orElseThrow(), open)).toList()));
        comeTo(MORNING);
        log(new PainRating(now, RatingKind.MORNING, 1, Place.BACK));
    }

    private void comeTo(LocalTime time) {
        var today = now.with(time);
        now = today.isAfter(now) ? today : today.plusDays(1);
    }

    private Offer offer() {
        return Given.ENGINE.offer(standing, now.toZonedDateTime());
    }

    private void log(Entry entry) {
        var turn = Given.ENGINE.after(standing, entry);
        steps.add(new Step(standing, entry, turn));
        standing = turn.standing();
    }

    @Override public String toString() {
        return "\n  %s, intake %d%s%s%s%s%s".formatted(profile.units(), profile.intakePain(),
                profile.birthYear() == null ? "" : ", born in " + profile.birthYear(),
                profile.equipment().isEmpty() ? "" : ", has " + profile.equipment(),
                profile.conditions().isEmpty() ? "" : ", " + profile.conditions(),
                profile.excluded().isEmpty() ? "" : ", without " + profile.excluded(),
                profile.optedIntoLoad() ? ", opted into load" : "")
                + happenings.stream().map(Happening::toString).collect(Collectors.joining("\n  ", "\n  ", "\n"));
    }
}
