package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Given.ENGINE;
import static org.steadyback.progression.Given.FRONT_PLANK;
import static org.steadyback.progression.Given.HAMSTRING;
import static org.steadyback.progression.Given.HIP_FLEXOR;
import static org.steadyback.progression.Given.KNEE_TO_CHEST;
import static org.steadyback.progression.Given.PIRIFORMIS;
import static org.steadyback.progression.Given.inFull;
import static org.steadyback.progression.Given.someone;
import static org.steadyback.progression.Given.someoneIn;
import static org.steadyback.progression.Phase.STEADY;
import static org.steadyback.progression.Phase.STRENGTHEN;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rules together, as stories. */
class ProgressionTest {

    static final String[] STRETCHES = { "hamstring", "hip-flexor", "knee-to-chest", "piriformis" };

    @Test void threeGoodSessionsAtATimeLeadUpThePlank() {
        var ann = someoneIn(STEADY).goodSessions(6, "front-plank");

        assertThat(ann.changes()).containsExactly("P1 > P2", "P2 > P3");
        assertThat(ann.today()).as("a session every other day, the last one answered").isEqualTo("2026-03-13");
    }

    @Test void aNewcomerGetsFromStretchesToPlanksAndOn() {
        var ann = someone().goodSessions(5, STRETCHES);
        assertThat(ann.standing().phase()).isEqualTo(STEADY);

        // Five stages of three sessions, and the two of the light week
        ann.goodSessions(17, "front-plank", "side-plank", "glute-bridge", "pelvic-tilt");

        assertThat(ann.standing().phase()).isEqualTo(STRENGTHEN);
        assertThat(ann.stageOf(FRONT_PLANK)).isEqualTo("P6");
    }

    @Test void theNextDayQuestionDecidesWhenTheStepIsTaken() {
        var ann = someoneIn(STEADY).goodSessions(2, "front-plank").comesTo("front-plank").trains(inFull("front-plank"));

        assertThat(ann.stageOf(FRONT_PLANK)).as("the evening of the third").isEqualTo("P1");
        assertThat(ann.wakesWith(1).stageOf(FRONT_PLANK)).as("the morning after").isEqualTo("P2");
    }

    @Test void aDiaryFoldsAsAWholeAsItDoesOneByOne() {
        var one = new FlareCall(OffsetDateTime.parse("2026-03-02T08:00+01:00"), FlareCall.Call.OVER);
        var red = new TrainingSession(OffsetDateTime.parse("2026-03-02T18:00+01:00"), 1, null, List.of(new ExerciseResult(
                "hamstring", "X1", 6, false, null, null, List.of())));
        var calm = new PainRating(OffsetDateTime.parse("2026-03-05T07:00+01:00"), RatingKind.MORNING, 1, Place.BACK);
        var profile = someone().standing().profile();
        var oneByOne = ENGINE.start(profile);
        var decisions = new ArrayList<Decision>();
        for (var entry : List.of(one, red, calm)) {
            var turn = ENGINE.after(oneByOne, entry);
            oneByOne = turn.standing();
            decisions.addAll(turn.decisions());
        }

        assertThat(ENGINE.fold(profile, List.of(one, red, calm))).isEqualTo(new Turn(oneByOne, decisions));
    }

    // R5

    @Test @Tag("R5") void theGuardHoldsTheStepBackForExactlyADay() {
        assertThat(readyUnderTheGuard().day(7).at("12:00").rates(1).changes()).as("24 hours").isEmpty();
        assertThat(readyUnderTheGuard().day(7).at("12:00:01").rates(1).changes()).as("and a second")
                .containsExactly("P1 > P2");
    }

    @Test @Tag("R5") void aHighRatingThatAnswersTheNextDayIsItselfUnsettled() {
        var ann = someoneIn(STEADY).goodSessions(2, "front-plank").comesTo("front-plank").trains(inFull("front-plank"))
                .wakesWith(6);

        assertThat(ann.day(8).rates(1).changes()).isEmpty();
    }

    @Test @Tag("R5") void workAtTheLowerStageOfTheGuardEarnsNothingForTheHigherOne() {
        var ann = someoneIn(STEADY).reached(FRONT_PLANK, "P3").rates(6).trains(inFull("front-plank")).wakesWith(1);

        assertThat(ann.standing().on(FRONT_PLANK).counted()).isEmpty();
        assertThat(ann.goodSessions(2, "front-plank").changes()).isEmpty();
    }

    // R10

    @Test @Tag("R10") void stoppedForPainGoesOneBackAndIsOverForTheDay() {
        var ann = someone().reached(HAMSTRING, "X3").at("08:00").trains(inFull("hamstring").stoppedForPain());

        assertThat(ann.changes()).containsExactly("X3 > X2");
        assertThat(ann.at("18:00").offer(HAMSTRING).status()).isEqualTo(Status.RESTING);
        assertThat(ann.reason(HAMSTRING).rule()).isEqualTo(RuleId.R10);
        assertThat(ann.day(2).at("08:00").offer(HAMSTRING)).extracting(LadderOffer::status, offer -> offer.stage().id())
                .containsExactly(Status.OFFERED, "X2");
    }

    // Missing numbers

    @Test @Tag("R8") void aDayNobodyRatedNeitherHelpsNorHurts() {
        var ann = someoneIn(STEADY).goodSessions(2, "front-plank").comesTo("front-plank").trains(inFull("front-plank"))
                .day(8).at("18:00").rates(1);
        assertThat(ann.changes()).as("no answer in time").isEmpty();
        assertThat(ann.standing().on(FRONT_PLANK).counted()).as("the two before still stand").hasSize(2);

        assertThat(ann.goodSession("front-plank").changes()).containsExactly("P1 > P2");
    }

    @Test @Tag("R7") void anExerciseWithoutARatingDoesNotCountAsPainless() {
        var ann = someoneIn(STEADY).goodSessions(2, "front-plank").comesTo("front-plank")
                .trains(inFull("front-plank").withoutRating()).wakesWith(1);

        assertThat(ann.changes()).isEmpty();
        assertThat(ann.standing().on(FRONT_PLANK).counted()).as("nor as a miss").hasSize(2);
    }

    @Test @Tag("R8") @Tag("R11") void anExerciseWithoutARatingStillCountsAgainstItWhenTheNextDayIsWorse() {
        var ann = someoneIn(STEADY).goodSessions(2, "front-plank").comesTo("front-plank")
                .trains(inFull("front-plank").withoutRating()).wakesWith(5);

        assertThat(ann.standing().on(FRONT_PLANK).counted()).as("the two good ones are gone").isEmpty();
    }

    @Test @Tag("R8") void aSessionWithoutRatingsDoesNotAnswerForTheDayBefore() {
        var ann = someone().trains(inFull("hamstring")).day(2).trainsFrom(null, inFull("hamstring").withoutRating());

        assertThat(ann.standing().on(HAMSTRING).performances()).extracting(Performance::nextDay)
                .containsOnly(NextDay.PENDING);
    }

    @Test @Tag("R7") void aSessionWithoutARatingBeforeCannotBeComparedAndNeitherHelpsNorHurts() {
        var comfortable = someone().trainsFrom(null, inFull("hamstring").during(2)).wakesWith(1);
        var rising = someone().trainsFrom(null, inFull("hamstring").during(3)).wakesWith(1);
        var tooMuch = someone().trainsFrom(null, inFull("hamstring").during(6));

        assertThat(comfortable.standing().on(HAMSTRING).counted()).as("good").hasSize(1);
        assertThat(rising.standing().on(HAMSTRING).counted()).as("neutral").isEmpty();
        assertThat(tooMuch.standing().on(HAMSTRING).counted()).as("a miss").hasSize(1);
    }

    // I12

    @Test @Tag("I12") void harderWorkThanOfferedEarnsNothing() {
        var ann = someoneIn(STEADY);
        for (var day = 1; day <= 15; day += 2) {
            ann.day(day).at("18:00").trains(inFull("front-plank").at("P4")).wakesWith(0);
        }

        assertThat(ann.changes()).isEmpty();
        assertThat(ann.standing().on(FRONT_PLANK).completed()).isEqualTo(LadderStanding.NOTHING);
    }

    @Test @Tag("I12") void easierWorkThanOfferedEarnsNothingEither() {
        var ann = someoneIn(STEADY).reached(FRONT_PLANK, "P3");
        for (var day = 1; day <= 15; day += 2) {
            ann.day(day).at("18:00").trains(inFull("front-plank").at("P2")).wakesWith(0);
        }

        assertThat(ann.changes()).isEmpty();
    }

    @Test @Tag("I12") void workOnARestDayEarnsNothing() {
        var ann = someoneIn(STEADY).goodSessions(2, "front-plank")
                .at("18:00").trains(inFull("front-plank")).wakesWith(1);

        assertThat(ann.changes()).isEmpty();
        assertThat(ann.standing().on(FRONT_PLANK).counted()).hasSize(2);
    }

    @Test @Tag("I12") void workOfALockedPhaseEarnsNothing() {
        var ann = someone();
        for (var day = 1; day <= 9; day += 2) {
            ann.day(day).at("18:00").trains(inFull("front-plank")).wakesWith(0);
        }

        assertThat(ann.changes()).isEmpty();
        assertThat(ann.standing().phase()).isEqualTo(Phase.LOOSEN);
    }

    @Test void unknownLaddersAndStagesAreKeptOutOfTheStanding() {
        var ann = someone();
        var session = new TrainingSession(ann.now().toOffsetDateTime(), 1, 1, List.of(
                new ExerciseResult("tightrope", "R1", 1, true, null, null, List.of()),
                new ExerciseResult("hamstring", "X99", 1, false, null, null, List.of())));

        var turn = ENGINE.after(ann.standing(), session);

        assertThat(turn.decisions()).isEmpty();
        assertThat(turn.standing().ladders()).containsOnlyKeys(Given.LADDERS.byId().keySet());
        assertThat(turn.standing().on(HAMSTRING).performances()).isEmpty();
    }

    // What is remembered

    @Test void aStandingAfterAYearIsNoHeavierThanAfterAMonth() {
        var ann = someoneIn(STEADY);
        for (var day = 1; day <= 365; day++) {
            ann.day(day).at("08:00").trains(inFull("hamstring").feeling(Comfort.TIGHT), inFull("front-plank"))
                    .at("18:00").trains(inFull("hamstring"), inFull("pelvic-tilt"))
                    .at("21:00").rates(RatingKind.DAILY, 2);
        }

        assertThat(ann.standing().performances().count()).isLessThanOrEqualTo(3 * 6);
        assertThat(ann.standing().pain().byDate().days()).hasSize(7);
        assertThat(ann.standing().goodDays().mobility()).hasSizeLessThanOrEqualTo(21);
        assertThat(ann.standing().stepUps().dates()).hasSizeLessThanOrEqualTo(4);
        assertThat(ann.standing().on(HAMSTRING).felt().restricted()).hasSize(2);
    }

    @Test void workNobodyAnsweredForIsForgottenWhenItsTimeHasPassed() {
        var ann = someone();
        for (var day = 1; day <= 60; day++) {
            ann.day(day).at("18:00").trainsFrom(null, inFull("hamstring"));
        }

        assertThat(ann.standing().on(HAMSTRING).performances()).extracting(Performance::date)
                .hasSizeLessThanOrEqualTo(4).endsWith(ann.today().minusDays(1), ann.today());
    }

    // R9, taking turns

    @Test @Tag("I5") void twoLaddersStepUpADateAndTheOthersWait() {
        var ann = someone().goodSessions(3, STRETCHES);

        assertThat(ann.stageOf(HAMSTRING)).isEqualTo("X2");
        assertThat(ann.stageOf(HIP_FLEXOR)).isEqualTo("X2");
        assertThat(ann.offer(KNEE_TO_CHEST)).extracting(LadderOffer::status, offer -> offer.stage().id())
                .containsExactly(Status.WAITING, "X1");
        assertThat(ann.reason(PIRIFORMIS)).isEqualTo(Reason.of(RuleId.R9, "waiting").with("next", PIRIFORMIS, 1));

        ann.wakesWith(1);

        assertThat(ann.stageOf(KNEE_TO_CHEST)).isEqualTo("X2");
        assertThat(ann.stageOf(PIRIFORMIS)).isEqualTo("X2");
    }

    @Test @Tag("R9") void whoeverWaitedGoesFirstTheNextTime() {
        var ann = someone().goodSessions(3, STRETCHES).goodSessions(1, "knee-to-chest", "piriformis");
        assertThat(ann.decisions()).as("all four are at X2, these two a day later").hasSize(4);

        ann.goodSessions(3, STRETCHES);

        assertThat(ann.changes()).hasSize(6);
        assertThat(ann.stageOf(HAMSTRING)).isEqualTo("X3");
        assertThat(ann.stageOf(HIP_FLEXOR)).isEqualTo("X3");
        assertThat(ann.offer(PIRIFORMIS).status()).isEqualTo(Status.WAITING);
    }

    @Test @Tag("R9") void aStretchGoesBeforeAPlank() {
        var ann = someoneIn(STEADY).goodSessions(3, "front-plank", "knee-to-chest", "piriformis");

        assertThat(ann.changes()).containsExactly("X1 > X2", "X1 > X2");
        assertThat(ann.offer(FRONT_PLANK).status()).as("rests, and is ready").isEqualTo(Status.RESTING);
        assertThat(ann.wakesWith(1).changes()).contains("P1 > P2");
    }

    @Test void aWaitingLadderMayBeDoneAtItsOwnStage() {
        var ann = someone().goodSessions(3, STRETCHES);

        assertThat(ENGINE.offer(ann.standing(), ann.now()).open()).extracting(LadderOffer::ladder)
                .contains("knee-to-chest", "piriformis");
    }

    // What opens a closed stage

    @Test void aClosedStageSaysWhatIsThereAndWhatIsNeeded() {
        var ann = someoneIn(STEADY).reached(FRONT_PLANK, "P4").goodSessions(2, "front-plank");

        var next = ann.closedStages(FRONT_PLANK).getFirst();

        assertThat(next.stage().id()).isEqualTo("P5");
        assertThat(next.criteria()).containsExactly(
                new Criterion(Reason.of(RuleId.R9, "good-sessions").with("stage", FRONT_PLANK, 4).with("have", 2)
                        .with("need", 3).with("window", 4), false, 2, 3),
                new Criterion(Reason.of(RuleId.R9, "latest-good").with("stage", FRONT_PLANK, 4), true, 1, 1),
                new Criterion(Reason.of(RuleId.R5, "guard-clear").with("limit", 5), true, 0, 5));
    }

    @Test void aStageFurtherUpAsksForTheOneBeforeIt() {
        var far = someoneIn(STEADY).reached(FRONT_PLANK, "P3").closedStages(FRONT_PLANK).get(1);

        assertThat(far.stage().id()).isEqualTo("P5");
        assertThat(far.criteria()).containsExactly(new Criterion(Reason.of(RuleId.R9, "stage-before")
                .with("stage", FRONT_PLANK, 4), false, 4, 5));
    }

    @Test void aStageOfAClosedPhaseAsksForThePhaseToo() {
        var criteria = someoneIn(STEADY).reached(FRONT_PLANK, "P5").closedStages(FRONT_PLANK).getFirst().criteria();

        assertThat(criteria).extracting(criterion -> criterion.reason().rule())
                .contains(RuleId.R9, RuleId.R5, RuleId.R23);
    }

    @Test void aStageBehindTwoClosedPhasesAsksForTheFirstOfThemToo() {
        var loaded = someoneIn(STEADY).reached(FRONT_PLANK, "P8").closedStages(FRONT_PLANK).get(1);

        assertThat(loaded.criteria()).contains(new Criterion(
                Reason.of(RuleId.R24, "phase-locked").with("phase", Phase.LOAD), false, 2, 3));
    }

    @Test void theTopStageHasNothingClosedAboveIt() {
        assertThat(someone().reached(KNEE_TO_CHEST, "X3").closedStages(KNEE_TO_CHEST)).isEmpty();
    }

    @Test void aLadderThatIsNewInTheProgrammeStartsAtItsFirstStage() {
        var before = new Progression(Ladders.of(List.of(HAMSTRING)), Given.SHEET).start(Profile.of(Given.START, 2));

        assertThat(ENGINE.offer(before, someone().now()).find("piriformis").orElseThrow().stage().id()).isEqualTo("X1");
    }

    /** Three good planks; at noon of day 6 a stretch hurt, and that evening the third plank got its answer. */
    private static Story readyUnderTheGuard() {
        return someoneIn(STEADY).goodSessions(2, "front-plank").comesTo("front-plank").trains(inFull("front-plank"))
                .day(6).at("12:00").trainsFrom(null, inFull("hamstring").during(6)).at("20:00").rates(1);
    }

    // What is nearest

    @Test void theStageThatTheFewestGoodSessionsOpenIsNearest() {
        var ann = someone().goodSession("hamstring", "hip-flexor").goodSession("hip-flexor");

        assertThat(nearest(ann, HAMSTRING, HIP_FLEXOR, PIRIFORMIS)).hasValue(HIP_FLEXOR);
        assertThat(nearest(ann, PIRIFORMIS, HAMSTRING)).hasValue(HAMSTRING);
    }

    @Test void ofSeveralTheFirstIsNearest() {
        assertThat(nearest(someone(), PIRIFORMIS, HAMSTRING)).hasValue(PIRIFORMIS);
        assertThat(nearest(someone(), HAMSTRING, PIRIFORMIS)).hasValue(HAMSTRING);
    }

    @Test void whatIsEarnedAndWaitsIsNearerThanAnything() {
        var ann = someone().goodSessions(3, STRETCHES);

        assertThat(ann.offer(PIRIFORMIS).status()).isEqualTo(Status.WAITING);
        assertThat(nearest(ann, HAMSTRING, HIP_FLEXOR, KNEE_TO_CHEST, PIRIFORMIS).orElseThrow())
                .satisfies(ladder -> assertThat(ann.offer(ladder).status()).isEqualTo(Status.WAITING));
    }

    @Test void theTopAClosedPhaseAndWhatIsNotThereAreNotNear() {
        assertThat(nearest(someone().reached(KNEE_TO_CHEST, "X3"), KNEE_TO_CHEST)).as("at the top").isEmpty();
        assertThat(nearest(someone().reached(Given.PELVIC_TILT, "T2"), Given.PELVIC_TILT)).as("phase 2 is closed").isEmpty();
        assertThat(nearest(someone())).as("no ladder at all").isEmpty();
    }

    private static Optional<Ladder> nearest(Story ann, Ladder... among) {
        return ENGINE.nearest(ann.standing(), List.of(among), ann.now());
    }
}
