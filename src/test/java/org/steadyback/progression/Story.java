package org.steadyback.progression;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One person's diary, folded as it is written: each call is one thing that happened, at the story's own clock. Day 1 is
 * Monday 2 March 2026 in Berlin; the clock stands at 18:00 until it is told otherwise.
 */
final class Story {

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final ZonedDateTime DAY_1 = ZonedDateTime.of(LocalDate.of(2026, 3, 2), EVENING,
            ZoneId.of("Europe/Berlin"));

    private final Progression engine;
    private final List<Decision> decisions = new ArrayList<>();
    private Standing standing;
    private ZonedDateTime now = DAY_1;

    Story(Progression engine, Profile profile) {
        this.engine = engine;
        this.standing = screened(engine.start(profile));
    }

    /** The safety questions answered the day before: nothing was there. */
    private Standing screened(Standing unasked) {
        return unasked.with(unasked.safety().answered(
                new SafetyCheck(DAY_1.minusDays(1).toOffsetDateTime(), Set.of())));
    }

    // Where the story begins, without living through it.

    Story withUsualPain(int intake) {
        return withProfile(Profile.of(Given.START, intake));
    }

    Story withProfile(Profile profile) {
        standing = screened(engine.start(profile));
        return this;
    }

    /** The safety questions have never been answered. */
    Story unscreened() {
        standing = standing.with(Safety.unknown());
        return this;
    }

    Story reached(Phase phase) {
        standing = standing.with(phase);
        return this;
    }

    /** Stands at a stage and has done all below it in full, weeks ago. */
    Story reached(Ladder ladder, String stage) {
        standing = standing.with(ladder, here -> Given.standingOn(ladder, stage, DAY_1.minusDays(30).toInstant()));
        return this;
    }

    /** Days on which work of a phase was good, counted from day 1; negative ones lie before it. */
    Story withGoodDays(Phase phase, int... days) {
        for (var day : days) {
            standing = standing.with(standing.goodDays().with(phase, DAY_1.toLocalDate().plusDays(day - 1L), 21));
        }
        return this;
    }

    /** Whatever else it takes to begin there. */
    Story with(UnaryOperator<Standing> change) {
        standing = change.apply(standing);
        return this;
    }

    // Time.

    Story day(int day) {
        now = DAY_1.toLocalDate().plusDays(day - 1L).atTime(now.toLocalTime()).atZone(now.getZone());
        return this;
    }

    Story at(String time) {
        now = now.with(LocalTime.parse(time));
        return this;
    }

    Story later(Duration pause) {
        now = now.plus(pause);
        return this;
    }

    Story travelsTo(String zone) {
        now = now.withZoneSameInstant(ZoneId.of(zone));
        return this;
    }

    // What goes into the diary.

    Story rates(int score) {
        return rates(RatingKind.NOW, score);
    }

    Story rates(RatingKind kind, int score) {
        return logs(new PainRating(now.toOffsetDateTime(), kind, score, Place.BACK));
    }

    /** The next morning. */
    Story wakesWith(int score) {
        now = now.plusDays(1).with(MORNING);
        return rates(RatingKind.MORNING, score);
    }

    Story ratesLeg(int score) {
        return logs(new PainRating(now.toOffsetDateTime(), RatingKind.NOW, score, Place.LEG));
    }

    /** Answers the safety questions with these signs. */
    Story answers(Sign... signs) {
        return logs(new SafetyCheck(now.toOffsetDateTime(), Set.of(signs)));
    }

    Story isCleared() {
        return isClearedOn(today());
    }

    /** @param on the date of the check, as it is written down now */
    Story isClearedOn(LocalDate on) {
        return logs(new Clearance(now.toOffsetDateTime(), on));
    }

    Story saysFlare() {
        return logs(new FlareCall(now.toOffsetDateTime(), FlareCall.Call.BEGUN));
    }

    Story saysOver() {
        return logs(new FlareCall(now.toOffsetDateTime(), FlareCall.Call.OVER));
    }

    Story isInjured() {
        return logs(new Injury(now.toOffsetDateTime()));
    }

    /** Own activities and how well they go, 0 to 10. */
    Story scores(Map<String, Integer> activities) {
        return logs(new OwnActivities(now.toOffsetDateTime(), activities));
    }

    Story compares(OverallChange.Answer answer) {
        return logs(new OverallChange(now.toOffsetDateTime(), answer));
    }

    /** A session that ends now, from a pain of 1. */
    Story trains(Work... works) {
        return trainsFrom(1, works);
    }

    Story trainsFrom(Integer before, Work... works) {
        return trainsFromTo(before, null, works);
    }

    Story trainsFromTo(Integer before, Integer after, Work... works) {
        return logs(new TrainingSession(now.toOffsetDateTime(), before, after,
                Stream.of(works).map(this::result).toList()));
    }

    /** Trains in the evening, all that is offered and well; is calm the next morning. The clock is at that morning. */
    Story goodSession(String... ladders) {
        comesTo(ladders);
        return trains(Stream.of(ladders).map(Work::inFull).toArray(Work[]::new)).wakesWith(1);
    }

    Story goodSessions(int times, String... ladders) {
        for (var i = 0; i < times; i++) {
            goodSession(ladders);
        }
        return this;
    }

    /** The next evening on which all of these are offered. */
    Story comesTo(String... ladders) {
        now = now.toLocalTime().isAfter(EVENING) ? now.plusDays(1).with(EVENING) : now.with(EVENING);
        var patience = now.plusDays(7);
        while (!Stream.of(ladders).allMatch(ladder -> offer(ladder).status().isOpen())) {
            if (now.isAfter(patience)) {
                throw new AssertionError("not offered for a week: " + List.of(ladders));
            }
            now = now.plusDays(1);
        }
        return this;
    }

    private Story logs(Entry entry) {
        var turn = engine.after(standing, entry);
        standing = turn.standing();
        decisions.addAll(turn.decisions());
        return this;
    }

    private ExerciseResult result(Work work) {
        var ladder = engine.ladders(standing).find(work.ladder()).orElseThrow();
        return work.result(ladder, offer(work.ladder()));
    }

    // What the engine says.

    Standing standing() {
        return standing;
    }

    ZonedDateTime now() {
        return now;
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    String stageOf(Ladder ladder) {
        return ladder.stage(standing.on(ladder).stage()).id();
    }

    LadderOffer offer(Ladder ladder) {
        return offer(ladder.id());
    }

    private LadderOffer offer(String ladder) {
        return engine.offer(standing, now).find(ladder).orElseThrow();
    }

    /** What is said of the day as a whole. */
    List<Reason> because() {
        return engine.offer(standing, now).because();
    }

    /** What may be done now. */
    List<String> open() {
        return engine.offer(standing, now).open().stream().map(LadderOffer::ladder).toList();
    }

    Reason reason(Ladder ladder) {
        return offer(ladder).because().getFirst();
    }

    Mode mode() {
        return engine.mode(standing, now);
    }

    boolean isInFlare() {
        return standing.flares().isOn();
    }

    List<String> notices() {
        return engine.notices(standing, now).stream().map(Reason::key).toList();
    }

    /** The rules of all decisions so far, in order, with what they were about. */
    List<String> told() {
        return decisions.stream().map(decision -> decision.reason().rule() + " " + decision.reason().key()).toList();
    }

    boolean isAskedForActivities() {
        return engine.activitiesDue(standing, today());
    }

    boolean isAskedForOverallChange() {
        return engine.overallChangeDue(standing, today());
    }

    List<ClosedStage> closedStages(Ladder ladder) {
        return engine.closedStages(standing, ladder, now);
    }

    List<Decision> decisions() {
        return decisions;
    }

    /** Every change of stage as "P1 > P2", in order. */
    List<String> changes() {
        return decisions.stream().flatMap(decision -> switch (decision) {
            case Decision.OfStage change -> Stream.of(change.from() + " > " + change.to());
            default -> Stream.<String>of();
        }).toList();
    }
}
