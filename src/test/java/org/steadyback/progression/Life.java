package org.steadyback.progression;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A list of happenings as it was lived: the diary that came of it, and what the engine said to each entry. */
final class Life {

    /** One entry, the standing and the offer just before it, and the turn it brought. */
    record Step(Standing before, Offer offer, Entry entry, Turn turn) {

        Standing standing() {
            return turn.standing();
        }

        List<Decision.StepUp> stepUps() {
            return decisions(Decision.StepUp.class);
        }

        <D extends Decision> List<D> decisions(Class<D> kind) {
            return turn.decisions().stream().filter(kind::isInstance).map(kind::cast).toList();
        }

        /** What was done of a ladder just as it was offered. */
        Stream<ExerciseResult> onPlan(Ladder ladder) {
            var offered = offer.find(ladder.id()).orElseThrow();
            return entry instanceof TrainingSession session && offered.status().isOpen()
                    ? session.results().stream().filter(ExerciseResult::isAttempted).filter(result ->
                            result.ladder().equals(ladder.id()) && result.stage().equals(offered.stage().id()))
                    : Stream.of();
        }

        boolean isHigh() {
            return ratings(entry).anyMatch(score -> score >= 6);
        }

        /** The first rating of an entry that was not given during an exercise. */
        Stream<Integer> restingRating() {
            return switch (entry) {
                case PainRating rating -> Stream.of(rating.score());
                case TrainingSession session -> given(session.painBefore(), session.painAfter()).limit(1);
                case SafetyCheck check -> Stream.of();
                case FlareCall call -> Stream.of();
                case Injury injury -> Stream.of();
                case Clearance clearance -> Stream.of();
            };
        }

        private static Stream<Integer> ratings(Entry entry) {
            return switch (entry) {
                case PainRating rating -> Stream.of(rating.score());
                case TrainingSession session -> Stream.concat(given(session.painBefore(), session.painAfter()),
                        session.results().stream().flatMap(result -> given(result.painDuring())));
                case SafetyCheck check -> Stream.of();
                case FlareCall call -> Stream.of();
                case Injury injury -> Stream.of();
                case Clearance clearance -> Stream.of();
            };
        }

        private static Stream<Integer> given(Integer... scores) {
            return Stream.of(scores).filter(Objects::nonNull);
        }
    }

    private static final Profile PROFILE = Profile.of(Given.START, 3);
    private static final OffsetDateTime BIRTH = OffsetDateTime.parse("2026-03-02T08:00+01:00");

    private final List<Happening> happenings;
    private final List<Step> steps = new ArrayList<>();
    private Standing standing = Given.ENGINE.start(PROFILE);
    private OffsetDateTime now = BIRTH;

    private Life(List<Happening> happenings) {
        this.happenings = happenings;
    }

    static Life of(List<Happening> happenings) {
        var life = new Life(happenings);
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

    Profile profile() {
        return PROFILE;
    }

    /** The steps before one of them, and itself, that are no more than so long ago. */
    Stream<Step> within(Duration past, int step) {
        var since = steps.get(step).entry().instant().minus(past);
        return steps.subList(0, step + 1).stream().filter(earlier -> !earlier.entry().instant().isBefore(since));
    }

    /** When the next entry comes, for as long as nothing but time passes. */
    Instant nextAfter(int step) {
        return step + 1 < steps.size() ? steps.get(step + 1).entry().instant() : Instant.MAX;
    }

    /** Every index of a step. */
    IntStream each() {
        return IntStream.range(0, steps.size());
    }

    private void live(Happening happening) {
        switch (happening) {
            case Happening.Calm calm -> IntStream.range(0, calm.days()).forEach(day -> liveCalmly());
            case Happening.Rates rates -> {
                now = now.plus(rates.later());
                log(new PainRating(now, rates.kind(), rates.score(), Place.BACK));
            }
            case Happening.Trains trains -> {
                now = now.plus(trains.later());
                var offer = offer();
                log(new TrainingSession(now, trains.before(), trains.after(),
                        trains.tries().stream().map(one -> one.result(offer)).toList()));
            }
            case Happening.Travels travels -> now = now.withOffsetSameInstant(travels.to());
        }
    }

    private void liveCalmly() {
        comeTo(LocalTime.of(18, 0));
        var offer = offer();
        log(new TrainingSession(now, 1, 1, offer.open().stream().map(open -> Work.inFull(open.ladder())
                .result(Given.LADDERS.find(open.ladder()).orElseThrow(), open)).toList()));
        comeTo(LocalTime.of(7, 0));
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
        var offer = offer();
        var turn = Given.ENGINE.after(standing, entry);
        steps.add(new Step(standing, offer, entry, turn));
        standing = turn.standing();
    }

    @Override public String toString() {
        return happenings.stream().map(Happening::toString).collect(Collectors.joining("\n  ", "\n  ", "\n"));
    }
}
