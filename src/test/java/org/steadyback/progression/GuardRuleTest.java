package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Given.FRONT_PLANK;
import static org.steadyback.progression.Given.HAMSTRING;
import static org.steadyback.progression.Given.inFull;
import static org.steadyback.progression.Given.someone;
import static org.steadyback.progression.Given.someoneIn;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R5: after a rating of 6 or more nothing gets harder for 24 hours. */
@Tag("R5")
class GuardRuleTest {

    static final Instant MONDAY_NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final Duration DAY = Duration.ofHours(24);

    final GuardRule rule = Given.SHEET.guard();
    final PainMemory highAtNoon = PainMemory.none().withHigh(MONDAY_NOON, 7);

    @Test void sixIsHighAndFiveIsNot() {
        assertThat(rule.isHigh(6)).isTrue();
        assertThat(rule.isHigh(5)).isFalse();
    }

    @Test void isNotActiveForSomebodyWhoNeverRatedHigh() {
        assertThat(rule.isActive(PainMemory.none(), MONDAY_NOON)).isFalse();
    }

    @Test void isActiveFromTheMomentOfTheRating() {
        assertThat(rule.isActive(highAtNoon, MONDAY_NOON)).isTrue();
    }

    @Test void isActiveForTwentyFourHoursTheLastMomentIncluded() {
        assertThat(rule.isActive(highAtNoon, MONDAY_NOON.plus(DAY))).isTrue();
        assertThat(rule.isActive(highAtNoon, MONDAY_NOON.plus(DAY).plusNanos(1))).isFalse();
    }

    @Test void aSecondHighRatingStartsTheDayAnew() {
        var twice = highAtNoon.withHigh(MONDAY_NOON.plus(DAY), 6);

        assertThat(rule.isActive(twice, MONDAY_NOON.plus(DAY).plus(DAY))).isTrue();
    }

    @ParameterizedTest @EnumSource(RatingKind.class)
    void isSetOffByARatingOfAnyKind(RatingKind kind) {
        assertThat(guards(someone().rates(kind, 6))).isTrue();
        assertThat(guards(someone().rates(kind, 5))).isFalse();
    }

    @Test void isSetOffByAnyRatingInASession() {
        assertThat(guards(someone().trainsFromTo(6, null, inFull("hamstring")))).as("before").isTrue();
        assertThat(guards(someone().trainsFromTo(1, 6, inFull("hamstring")))).as("after").isTrue();
        assertThat(guards(someone().trainsFromTo(1, 1, inFull("hamstring").during(6)))).as("during").isTrue();
        assertThat(guards(someone().trainsFromTo(5, 5, inFull("hamstring").during(5)))).as("five everywhere").isFalse();
    }

    @Test void isSetOffByARatingOfWhatWasLeftOut() {
        var leftOut = new ExerciseResult("hamstring", "X1", 6, false, Skip.OTHER, null, List.of());
        var ann = someone();

        var turn = Given.ENGINE.after(ann.standing(),
                new TrainingSession(ann.now().toOffsetDateTime(), 1, 1, List.of(leftOut)));

        assertThat(rule.isActive(turn.standing().pain(), ann.now().toInstant())).isTrue();
    }

    @Test void isNotEndedByALowerRating() {
        assertThat(guards(someone().rates(6).later(Duration.ofHours(1)).rates(0))).isTrue();
    }

    @Test void offersNothingAboveTheLastStageDoneInFull() {
        var ann = someoneIn(Phase.STEADY).reached(FRONT_PLANK, "P3");

        assertThat(ann.offer(FRONT_PLANK).stage().id()).isEqualTo("P3");
        assertThat(ann.rates(6).offer(FRONT_PLANK).stage().id()).isEqualTo("P2");
    }

    @Test void offersTheStageItselfOnceItWasDoneInFull() {
        var ann = someoneIn(Phase.STEADY).reached(FRONT_PLANK, "P3").goodSession("front-plank");

        assertThat(ann.comesTo("front-plank").rates(6).offer(FRONT_PLANK).stage().id()).isEqualTo("P3");
    }

    @Test void aStageThatWasCutShortIsNotDoneInFull() {
        var ann = someoneIn(Phase.STEADY).reached(FRONT_PLANK, "P3").trains(inFull("front-plank").butOneSet());

        assertThat(ann.comesTo("front-plank").rates(6).offer(FRONT_PLANK).stage().id()).isEqualTo("P2");
    }

    @Test void offersTheFirstStageWhenNoneWasDoneInFull() {
        assertThat(rule.cap(LadderStanding.startAt(1), 1)).isEqualTo(1);
    }

    @Test void neverOffersMoreThanTheStageThatWasReached() {
        var doneAboveIt = Given.standingOn(FRONT_PLANK, "P2", MONDAY_NOON).completed(4);

        assertThat(rule.cap(doneAboveIt, 1)).isEqualTo(2);
    }

    @Test void afterAStepBackTheHarderStageNoLongerCountsAsDone() {
        var ann = someoneIn(Phase.STEADY).reached(FRONT_PLANK, "P3").goodSession("front-plank")
                .comesTo("front-plank").trains(inFull("front-plank").stoppedForPain());

        assertThat(ann.standing().on(FRONT_PLANK).completed()).isEqualTo(FRONT_PLANK.indexOf("P2").getAsInt());
    }

    @Test void saysWhichRatingAndUntilWhen() {
        var ann = someone().rates(6);
        var sixInTheEvening = ann.now().toInstant();

        assertThat(ann.reason(HAMSTRING)).isEqualTo(Reason.of(RuleId.R5, "guard").with("score", 6)
                .with("until", sixInTheEvening.plus(DAY)));
    }

    @Test void isACriterionOfTheNextStageWithTheRatingThatStandsInTheWay() {
        var closed = rule.criterion(highAtNoon, MONDAY_NOON);
        var open = rule.criterion(highAtNoon, MONDAY_NOON.plus(DAY).plusNanos(1));

        assertThat(closed).extracting(Criterion::met, Criterion::have, Criterion::need).containsExactly(false, 7, 5);
        assertThat(open).extracting(Criterion::met, Criterion::need).containsExactly(true, 5);
    }

    private static boolean guards(Story story) {
        return story.reason(FRONT_PLANK).rule() == RuleId.R5
                || story.closedStages(FRONT_PLANK).getFirst().criteria().stream()
                        .anyMatch(criterion -> criterion.reason().rule() == RuleId.R5 && !criterion.met());
    }
}
