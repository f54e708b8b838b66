package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Given.FRONT_PLANK;
import static org.steadyback.progression.Given.HAMSTRING;
import static org.steadyback.progression.Given.SIDE_PLANK;
import static org.steadyback.progression.Given.inFull;
import static org.steadyback.progression.Given.someoneIn;
import static org.steadyback.progression.Mode.EASY;
import static org.steadyback.progression.Mode.NORMAL;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** R14: pain within a day of the first session at a new stage undoes the step, and 72 hours are easy. */
@Tag("R14")
class WatchRuleTest {

    static final Duration EASY_HOURS = Duration.ofHours(72);

    final WatchRule rule = Given.SHEET.watch();

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "0, 2, false", "0, 3, true", "1, 3, true",      // noticeable, and risen by 2
        "2, 3, false", "2, 4, true", "3, 4, false",
        "4, 5, false", "4, 6, true", "9, 6, true" })    // 6 in any case
    void isTrippedBySixOrARiseOfTwoToThree(int before, int score, boolean expected) {
        assertThat(tripped(before, score)).isEqualTo(expected);
    }

    @Test void withoutARatingBeforeOnlySixTripsIt() {
        assertThat(tripped(null, 5)).isFalse();
        assertThat(tripped(null, 6)).isTrue();
    }

    @Test void lastsTwentyFourHoursFromTheFirstSessionTheLastMomentIncluded() {
        assertThat(newAtP2().later(Duration.ofHours(24)).rates(4).changes()).containsExactly("P2 > P1");
        assertThat(newAtP2().later(Duration.ofHours(24).plusSeconds(1)).rates(4).changes()).isEmpty();
    }

    @Test void theStepIsUndoneAndSaysSo() {
        var ann = newAtP2().rates(4);

        assertThat(ann.decisions()).containsExactly(
                new Decision.ModeEntered(ann.now().toOffsetDateTime(), EASY,
                        Reason.of(RuleId.R14, "easy").with("until", ann.now().toInstant().plus(EASY_HOURS))),
                new Decision.StepBack(ann.now().toOffsetDateTime(), "front-plank", "P2", "P1",
                        Reason.of(RuleId.R14, "undone").with("from", FRONT_PLANK, 2).with("to", FRONT_PLANK, 1)
                                .with("score", 4)));
    }

    @Test void beforeTheFirstSessionAtTheNewStageNothingIsWatched() {
        var ann = someoneIn(Phase.STEADY).reached(FRONT_PLANK, "P2").rates(6);

        assertThat(ann.changes()).isEmpty();
    }

    @Test void onlyTheFirstSessionIsWatched() {
        var ann = newAtP2().wakesWith(1).comesTo("front-plank").trains(inFull("front-plank"));

        assertThat(ann.later(Duration.ofMinutes(1)).rates(6).changes()).isEmpty();
    }

    @Test void aSessionOffThePlanIsNotTheFirst() {
        var ann = someoneIn(Phase.STEADY).reached(FRONT_PLANK, "P2").trains(inFull("front-plank").at("P5"))
                .later(Duration.ofMinutes(1)).rates(6);

        assertThat(ann.changes()).isEmpty();
    }

    @Test void aSessionBelowTheNewStageIsNotTheFirst() {
        var ann = someoneIn(Phase.STEADY).reached(FRONT_PLANK, "P2").rates(6).trains(inFull("front-plank"));
        assertThat(ann.standing().on(FRONT_PLANK).performances()).extracting(Performance::stage).containsExactly(1);

        assertThat(ann.rates(6).changes()).isEmpty();
    }

    @ParameterizedTest @EnumSource(RatingKind.class)
    void aRatingOfAnyKindTripsIt(RatingKind kind) {
        assertThat(newAtP2().later(Duration.ofHours(1)).rates(kind, 4).changes()).containsExactly("P2 > P1");
    }

    @Test void theRatingAfterThatVerySessionTripsIt() {
        var ann = someoneIn(Phase.STEADY).reached(FRONT_PLANK, "P2").trainsFromTo(1, 3, inFull("front-plank"));

        assertThat(ann.changes()).containsExactly("P2 > P1");
    }

    @Test void aRatingBeforeTheNextSessionTripsItAndStrengthInThatSessionEarnsNothing() {
        var ann = newAtP2().at("23:00").trainsFrom(4, inFull("side-plank"));

        assertThat(ann.changes()).containsExactly("P2 > P1");
        assertThat(ann.standing().on(SIDE_PLANK).performances()).isEmpty();
    }

    @Test void aRatingDuringAnExerciseDoesNot() {
        var ann = newAtP2().at("23:00").trains(inFull("hamstring").during(5));

        assertThat(ann.changes()).isEmpty();
    }

    @Test void everyLadderThatIsWatchedGoesBack() {
        var ann = someoneIn(Phase.STEADY).reached(FRONT_PLANK, "P2").reached(HAMSTRING, "X3")
                .trains(inFull("front-plank"), inFull("hamstring")).rates(4);

        assertThat(ann.changes()).containsExactly("P2 > P1", "X3 > X2");
        assertThat(ann.told()).filteredOn("R14 easy"::equals).hasSize(1);
    }

    @Test void aStepIsUndoneOnce() {
        var ann = someoneIn(Phase.STEADY).reached(FRONT_PLANK, "P3").trains(inFull("front-plank")).rates(4).rates(4);

        assertThat(ann.changes()).containsExactly("P3 > P2");
    }

    // The easy period

    @Test void strengthIsClosedForSeventyTwoHoursTheLastMomentIncluded() {
        var ann = newAtP2().rates(4);

        assertThat(ann.mode()).isEqualTo(EASY);
        assertThat(ann.offer(SIDE_PLANK).status()).isEqualTo(Status.RESTING);
        assertThat(ann.reason(SIDE_PLANK)).isEqualTo(
                Reason.of(RuleId.R14, "easy").with("until", ann.now().toInstant().plus(EASY_HOURS)));
        assertThat(ann.offer(SIDE_PLANK).until()).isEqualTo(ann.now().plus(EASY_HOURS).plusSeconds(1));
        assertThat(ann.later(EASY_HOURS).offer(SIDE_PLANK).status()).isEqualTo(Status.RESTING);
        assertThat(ann.later(Duration.ofSeconds(1)).offer(SIDE_PLANK).status()).isEqualTo(Status.OFFERED);
        assertThat(ann.mode()).isEqualTo(NORMAL);
    }

    @Test void stretchesGoOn() {
        var ann = newAtP2().rates(4);

        assertThat(ann.offer(HAMSTRING).status()).isEqualTo(Status.OFFERED);
        assertThat(ann.because()).first().extracting(Reason::rule).isEqualTo(RuleId.R14);
    }

    @Test void nothingStepsUpMeanwhileAndTheOfferSaysWhy() {
        var ann = someoneIn(Phase.STEADY).goodSessions(2, "hamstring").reached(FRONT_PLANK, "P2").comesTo("hamstring")
                .trains(inFull("hamstring"), inFull("front-plank")).at("20:00").rates(3).wakesWith(1);
        assertThat(ann.changes()).containsExactly("P2 > P1");
        assertThat(ann.offer(HAMSTRING).status()).as("earned, and not waiting for another ladder")
                .isEqualTo(Status.OFFERED);
        assertThat(ann.reason(HAMSTRING).key()).isEqualTo("easy");

        assertThat(ann.day(6).at("20:00").rates(1).changes()).containsExactly("P2 > P1");
        assertThat(ann.at("20:00:01").rates(1).changes()).containsExactly("P2 > P1", "X1 > X2");
    }

    @Test void aSecondStepThatIsUndoneMeanwhileMakesItLonger() {
        var ann = someoneIn(Phase.STEADY).reached(FRONT_PLANK, "P2").reached(HAMSTRING, "X3")
                .trains(inFull("front-plank")).rates(4)
                .later(Duration.ofHours(10)).trains(inFull("hamstring")).rates(4);

        assertThat(ann.standing().easyUntil()).isEqualTo(ann.now().toInstant().plus(EASY_HOURS));
        assertThat(ann.told()).filteredOn("R14 easy"::equals).hasSize(1);
    }

    @Test void isACriterionOfWhateverIsClosed() {
        var ann = newAtP2().rates(4);

        assertThat(ann.closedStages(SIDE_PLANK).getFirst().criteria()).contains(new Criterion(Reason.of(RuleId.R14,
                "easy-over").with("until", ann.now().toInstant().plus(EASY_HOURS)), false, 1, 0));
    }

    @Test @Tag("R15") void aSevenUndoesTheStepAndIsAFlareUpToo() {
        var ann = newAtP2().rates(7);

        assertThat(ann.told()).containsExactlyInAnyOrder("R14 easy", "R14 undone", "R15 severe");
        assertThat(ann.mode()).isEqualTo(Mode.FLARE);
    }

    @Test void whatWasDoneInFullStaysSoUpToTheStageOfNow() {
        var ann = newAtP2().rates(6);

        assertThat(ann.stageOf(FRONT_PLANK)).isEqualTo("P1");
        assertThat(ann.standing().on(FRONT_PLANK).completed()).isEqualTo(FRONT_PLANK.indexOf("P1").orElseThrow());
    }

    @Test void theWatchIsForgottenWithTheNextSession() {
        var ann = newAtP2().later(Duration.ofHours(25)).rates(1);
        assertThat(ann.standing().on(FRONT_PLANK).changes().watch()).isNotNull();

        assertThat(ann.day(2).trains(inFull("front-plank")).standing().on(FRONT_PLANK).changes().watch()).isNull();
    }

    private static Story newAtP2() {
        return someoneIn(Phase.STEADY).reached(FRONT_PLANK, "P2").trains(inFull("front-plank"));
    }

    private boolean tripped(Integer before, int score) {
        var noon = Instant.parse("2026-03-02T12:00:00Z");
        return rule.isTripped(new Changes.Watch(noon, before), score, noon);
    }
}
