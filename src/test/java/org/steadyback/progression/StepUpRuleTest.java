package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.steadyback.progression.Given.FRONT_PLANK;
import static org.steadyback.progression.Given.GLUTE_BRIDGE;
import static org.steadyback.progression.Given.HAMSTRING;
import static org.steadyback.progression.Given.HIP_FLEXOR;
import static org.steadyback.progression.Given.KNEE_TO_CHEST;
import static org.steadyback.progression.Given.LADDERS;
import static org.steadyback.progression.Given.PELVIC_TILT;
import static org.steadyback.progression.Given.PIRIFORMIS;
import static org.steadyback.progression.Given.SIDE_PLANK;
import static org.steadyback.progression.Given.WALKING;
import static org.steadyback.progression.Given.inFull;
import static org.steadyback.progression.Given.someone;
import static org.steadyback.progression.Given.someoneIn;
import static org.steadyback.progression.Given.someoneLifting;
import static org.steadyback.progression.Quality.GOOD;
import static org.steadyback.progression.Quality.MISS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** R9: three good performances of the last four, the latest among them, bring the next stage. */
@Tag("R9")
class StepUpRuleTest {

    static final String[] STRETCHES = { "hamstring", "hip-flexor", "knee-to-chest", "piriformis" };

    static final Instant MONDAY = Instant.parse("2026-03-02T17:00:00Z");

    final StepUpRule rule = Given.SHEET.stepUp();

    @Test void twoGoodOnesAreNotEnoughAndThreeAre() {
        var ann = planking().goodSessions(2, "front-plank");

        assertThat(ann.stageOf(FRONT_PLANK)).isEqualTo("P1");
        assertThat(ann.goodSession("front-plank").stageOf(FRONT_PLANK)).isEqualTo("P2");
    }

    @Test void oneMissAmongFourIsForgiven() {
        var ann = planking().goodSession("front-plank");

        missed(ann).goodSessions(2, "front-plank");

        assertThat(ann.stageOf(FRONT_PLANK)).isEqualTo("P2");
    }

    @Test void aMissInTheSessionThatAnswersForTheThirdIsNot() {
        var ann = someone().goodSessions(2, "hamstring").comesTo("hamstring").trains(inFull("hamstring"))
                .day(4).at("07:00").trains(inFull("hamstring").butOneSet());

        assertThat(ann.standing().on(HAMSTRING).counted()).hasSize(4);
        assertThat(ann.stageOf(HAMSTRING)).isEqualTo("X1");
    }

    @Test void theLatestMustBeGood() {
        var tired = missed(planking().goodSessions(2, "front-plank"));

        assertThat(tired.goodSession("front-plank").stageOf(FRONT_PLANK)).as("three of four").isEqualTo("P2");
        assertThat(rule.isReady(window(GOOD, GOOD, GOOD, MISS))).isFalse();
        assertThat(rule.isReady(window(MISS, GOOD, GOOD, GOOD))).isTrue();
    }

    @Test void onlyTheLatestFourCount() {
        assertThat(rule.isReady(window(GOOD, GOOD, MISS, GOOD))).isTrue();
        assertThat(rule.isReady(window(GOOD, GOOD, MISS, MISS, GOOD))).isFalse();
        assertThat(rule.isReady(window(GOOD, MISS, MISS, GOOD, GOOD))).isFalse();
    }

    /** After it the window starts anew, and the next session has a set less, which is neutral. */
    @Test @Tag("R11") void anUnsettledNextDayCountsAgainst() {
        var ann = planking().goodSessions(2, "front-plank").comesTo("front-plank")
                .trains(inFull("front-plank")).wakesWith(5);

        assertThat(ann.standing().on(FRONT_PLANK).counted()).isEmpty();
        assertThat(ann.goodSessions(3, "front-plank").stageOf(FRONT_PLANK)).isEqualTo("P1");
        assertThat(ann.goodSession("front-plank").stageOf(FRONT_PLANK)).isEqualTo("P2");
    }

    @Test void twoOnOneDateAreOne() {
        var ann = someone();
        for (var day = 1; day <= 2; day++) {
            ann.day(day).at("08:00").trains(inFull("hamstring")).at("18:00").trains(inFull("hamstring")).wakesWith(1);
        }

        assertThat(ann.standing().on(HAMSTRING).counted()).hasSize(2);
        assertThat(ann.stageOf(HAMSTRING)).isEqualTo("X1");
    }

    @Test void ofTwoOnOneDateTheWorseOneCounts() {
        var ann = someone().goodSessions(2, "hamstring").at("08:00").trains(inFull("hamstring").butOneSet())
                .at("18:00").trains(inFull("hamstring")).wakesWith(1);

        assertThat(ann.stageOf(HAMSTRING)).isEqualTo("X1");
    }

    @Test void workAtTwoStagesOfOneDateIsRememberedApart() {
        var ann = steppedUpInTheMorningSession().at("18:00").trains(inFull("hamstring"));

        assertThat(ann.standing().on(HAMSTRING).performances()).filteredOn(Performance::isPending)
                .extracting(Performance::stage).containsExactly(0, 1);
    }

    @Test @Tag("R10") void workBeforeAStepBackDoesNotCountAlthoughItIsAnsweredAfter() {
        var ann = steppedUpInTheMorningSession().at("18:00").trains(inFull("hamstring").stoppedForPain());
        assertThat(ann.stageOf(HAMSTRING)).as("back where the morning's work was done").isEqualTo("X1");

        assertThat(ann.wakesWith(1).standing().on(HAMSTRING).counted()).isEmpty();
    }

    /** Entries are ordered by instant, then by their place in the diary. */
    @Test void workLoggedInTheVeryMomentAfterAStepUpCountsForTheNewStage() {
        var ann = someone().goodSessions(3, "hamstring").trains(inFull("hamstring"));
        assertThat(ann.changes()).as("at 07:00, as the session").containsExactly("X1 > X2");

        assertThat(ann.wakesWith(1).standing().on(HAMSTRING).counted()).hasSize(1);
    }

    @Test void everyStageIsEarnedAnew() {
        var ann = planking().goodSessions(5, "front-plank");

        assertThat(ann.stageOf(FRONT_PLANK)).isEqualTo("P2");
        assertThat(ann.goodSession("front-plank").stageOf(FRONT_PLANK)).isEqualTo("P3");
    }

    @Test @Tag("I4") void theTopStageStays() {
        var ann = someone().reached(KNEE_TO_CHEST, "X3").goodSessions(6, "knee-to-chest");

        assertThat(ann.stageOf(KNEE_TO_CHEST)).isEqualTo("X3");
    }

    @Test void aStageOfAClosedPhaseIsNotReached() {
        var ann = planking().reached(FRONT_PLANK, "P5").goodSessions(4, "front-plank");

        assertThat(ann.stageOf(FRONT_PLANK)).isEqualTo("P5");
    }

    @Test void isTakenAtOnceWhenThePhaseOpens() {
        var ann = planking().reached(FRONT_PLANK, "P5").goodSessions(3, "front-plank").reached(Phase.STRENGTHEN);

        assertThat(ann.rates(0).stageOf(FRONT_PLANK)).isEqualTo("P6");
    }

    @Test void theDecisionSaysFromWhereToWhere() {
        var ann = planking().goodSessions(3, "front-plank");

        assertThat(ann.decisions()).containsExactly(new Decision.StepUp(ann.now().toOffsetDateTime(), "front-plank",
                "P1", "P2", Reason.of(RuleId.R9, "step-up").with("from", FRONT_PLANK, 1).with("to", FRONT_PLANK, 2)
                        .with("good", 3)));
    }

    @Test @Tag("I5") void twoLaddersADateMayStepUp() {
        var ann = someone().goodSessions(3, STRETCHES);

        assertThat(ann.decisions()).hasSize(2);
        assertThat(ann.at("20:00").rates(1).decisions()).as("later that day").hasSize(2);
        assertThat(ann.wakesWith(1).decisions()).as("the next morning").hasSize(4);
        assertThat(rule.left(ann.standing().stepUps(), ann.today())).isZero();
        assertThat(rule.left(ann.standing().stepUps(), ann.today().plusDays(1))).isEqualTo(2);
    }

    @Test void aStepUpOfTheNightBeforeIsOfAnotherDate() {
        var ann = someone().goodSessions(2, STRETCHES).comesTo(STRETCHES)
                .trains(Stream.of(STRETCHES).map(Given::inFull).toArray(Work[]::new))
                .day(4).at("23:59").rates(1);

        assertThat(ann.decisions()).hasSize(2);
        assertThat(ann.day(5).at("00:00").rates(1).decisions()).hasSize(4);
    }

    @Test void theLowerPhaseGoesFirst() {
        assertThat(turns(someoneIn(Phase.STEADY), FRONT_PLANK, PIRIFORMIS)).containsExactly(PIRIFORMIS, FRONT_PLANK);
    }

    @Test void thePhaseOfTheStageThatIsLeftCounts() {
        var ann = someoneIn(Phase.STEADY).reached(PELVIC_TILT, "T3").reached(PIRIFORMIS, "X2");

        assertThat(turns(ann, PELVIC_TILT, PIRIFORMIS)).containsExactly(PIRIFORMIS, PELVIC_TILT);
        assertThat(turns(ann.reached(PELVIC_TILT, "T2"), PELVIC_TILT, PIRIFORMIS))
                .containsExactly(PELVIC_TILT, PIRIFORMIS);
    }

    @Test void thenTheOneThatHasWaitedLongest() {
        var early = Instant.parse("2026-02-01T08:00:00Z");
        var standing = someone().standing()
                .with(HAMSTRING, here -> Given.standingOn(HAMSTRING, "X2", early.plusSeconds(1)))
                .with(HIP_FLEXOR, here -> Given.standingOn(HIP_FLEXOR, "X3", early));

        assertThat(LADDERS.all().stream().filter(Ladder::gate).sorted(rule.turn(standing)))
                .containsExactly(KNEE_TO_CHEST, PIRIFORMIS, HIP_FLEXOR, HAMSTRING);
    }

    @Test void thenTheLadderId() {
        assertThat(turns(someone(), PIRIFORMIS, HIP_FLEXOR, KNEE_TO_CHEST, HAMSTRING))
                .containsExactly(HAMSTRING, HIP_FLEXOR, KNEE_TO_CHEST, PIRIFORMIS);
    }

    // Loads, the fast track and a ladder's own pace

    @Test @Tag("I5") void twoStepsOntoLoadsLieMoreThanSevenDaysApart() {
        var loaded = StepUps.none().withLoaded(MONDAY);

        assertThat(rule.mayLoad(StepUps.none(), MONDAY)).isTrue();
        assertThat(rule.mayLoad(loaded, MONDAY.plus(Duration.ofDays(7)))).isFalse();
        assertThat(rule.mayLoad(loaded, MONDAY.plus(Duration.ofDays(7)).plusNanos(1))).isTrue();
    }

    @Test @Tag("I5") void theSecondLadderWaitsForItsLoad() {
        var ann = someoneLifting().reached(FRONT_PLANK, "P8").reached(GLUTE_BRIDGE, "B8")
                .goodSessions(3, "front-plank", "glute-bridge");
        assertThat(ann.changes()).containsExactly("P8 > P9");
        assertThat(ann.day(10).offer(GLUTE_BRIDGE).status()).isEqualTo(Status.WAITING);

        ann.trains(inFull("hamstring"));
        assertThat(ann.day(13).at("07:00").rates(1).changes()).as("seven days after").hasSize(1);
        assertThat(ann.at("07:00:01").rates(1).changes()).containsExactly("P8 > P9", "B8 > B9");
    }

    @Test void aLoadThatWaitsLetsAnUnloadedLadderPass() {
        var ann = someoneLifting().reached(FRONT_PLANK, "P8").reached(GLUTE_BRIDGE, "B8").reached(SIDE_PLANK, "S5")
                .with(standing -> standing.with(standing.stepUps().withLoaded(MONDAY)))
                .goodSessions(3, "front-plank", "glute-bridge", "side-plank");

        assertThat(ann.changes()).containsExactly("S5 > S6");
    }

    @Test @Tag("R17") @Tag("R18") void onTheWayBackUpTwoOfThreeAreEnough() {
        assertThat(rule.isReady(window(GOOD, GOOD).climbingFastTo(2))).isTrue();
        assertThat(rule.isReady(window(GOOD, MISS, GOOD).climbingFastTo(2))).isTrue();
        assertThat(rule.isReady(window(GOOD, MISS, MISS, GOOD).climbingFastTo(2))).isFalse();
        assertThat(rule.isReady(window(GOOD).climbingFastTo(2))).isFalse();
        assertThat(rule.isReady(window(GOOD, GOOD).climbingFastTo(1))).as("one below the former stage").isFalse();
    }

    @Test @Tag("R17") @Tag("R18") void theWayBackUpCountsDownFromTwo() {
        assertThat(rule.more(LadderStanding.startAt(0).climbingFastTo(2))).isEqualTo(2);
        assertThat(rule.more(window(GOOD).climbingFastTo(2))).isEqualTo(1);
        assertThat(rule.more(window(GOOD, MISS, MISS).climbingFastTo(2))).isEqualTo(2);
    }

    @Test void walkingGetsLongerOnceAWeek() {
        var ann = someone().reached(WALKING, "K2").with(standing -> standing.with(WALKING, here -> LadderStanding
                .startAt(0).steppedUp(rule.decide(OffsetDateTime.parse("2026-03-02T07:00+01:00"), WALKING,
                        LadderStanding.startAt(0)))));
        ann.goodSessions(6, "walking");
        assertThat(ann.today()).isEqualTo("2026-03-08");
        assertThat(ann.changes()).isEmpty();
        assertThat(ann.closedStages(WALKING).getFirst().criteria()).contains(new Criterion(Reason.of(RuleId.R9, "pace")
                .with("ladder", WALKING).with("days", 7).with("until", Instant.parse("2026-03-09T06:00:00Z")), false, 1, 0));

        assertThat(ann.day(8).at("06:59:59").rates(1).changes()).isEmpty();
        assertThat(ann.at("07:00").rates(1).changes()).containsExactly("K2 > K3");
    }

    @Test void theFirstStepOfAWalkHasNoPace() {
        assertThat(someone().goodSessions(3, "walking").changes()).containsExactly("K1 > K2");
    }

    @Test void whatHasNoPaceOfItsOwnMayStepUpTheNextDay() {
        var here = LadderStanding.startAt(0).steppedUp(rule.decide(MONDAY.atOffset(ZoneOffset.UTC), HAMSTRING,
                LadderStanding.startAt(0)));

        assertThat(rule.isInPace(HAMSTRING, here, MONDAY.atOffset(ZoneOffset.UTC))).isTrue();
    }

    @Test void theCriteriaCountWhatIsThere() {
        var none = rule.criteria(FRONT_PLANK, LadderStanding.startAt(0));
        var two = rule.criteria(FRONT_PLANK, window(GOOD, GOOD, MISS));

        assertThat(none).singleElement().isEqualTo(new Criterion(Reason.of(RuleId.R9, "good-sessions")
                .with("stage", FRONT_PLANK, 0).with("have", 0).with("need", 3).with("window", 4), false, 0, 3));
        assertThat(two).extracting(Criterion::met, Criterion::have, Criterion::need)
                .containsExactly(tuple(false, 2, 3),
                        tuple(false, 0, 1));
    }

    private static Story planking() {
        return someoneIn(Phase.STEADY);
    }

    /** On day 4 the rating before the session answers for the third good one, and the session itself is still at X1. */
    private static Story steppedUpInTheMorningSession() {
        return someone().goodSessions(2, "hamstring").comesTo("hamstring").trains(inFull("hamstring"))
                .day(4).at("07:00").trains(inFull("hamstring"));
    }

    private static Story missed(Story story) {
        return story.comesTo("front-plank").trains(inFull("front-plank").butOneSet()).wakesWith(1);
    }

    private List<Ladder> turns(Story story, Ladder... ladders) {
        return List.of(ladders).stream().sorted(rule.turn(story.standing())).toList();
    }

    @Test void whoeverIsBehindOthersIsToldSo() {
        var ann = someone().goodSessions(3, "hamstring", "hip-flexor", "knee-to-chest", "pelvic-tilt", "piriformis");
        assertThat(ann.changes()).as("of hamstring and hip-flexor").hasSize(2);

        ann.later(Duration.ofDays(1));

        assertThat(ann.closedStages(PELVIC_TILT).getFirst().criteria()).extracting(Criterion::met).containsOnly(true);
        assertThat(ann.closedStages(PIRIFORMIS).getFirst().criteria()).contains(new Criterion(
                Reason.of(RuleId.R9, "turn").with("ahead", 2).with("steps", 2), false, 2, 1));
        assertThat(ann.rates(1).stageOf(PIRIFORMIS)).isEqualTo("X1");
    }

    @Test void aDateThatHasItsTwoStepsSaysSo() {
        var ann = someone().goodSessions(3, "hamstring", "piriformis", "hip-flexor");
        assertThat(ann.changes()).hasSize(2);

        var full = Reason.of(RuleId.R9, "date-full").with("steps", 2).with("from", ann.today().plusDays(1));
        assertThat(ann.closedStages(Given.PIRIFORMIS).getFirst().criteria()).contains(new Criterion(full, false, 2, 1));
        assertThat(ann.day(5).closedStages(Given.PIRIFORMIS).getFirst().criteria()).extracting(Criterion::met)
                .containsOnly(true);
    }

    /** Performances on dates of their own, each with a settled next day. */
    private static LadderStanding window(Quality... qualities) {
        var standing = LadderStanding.startAt(0);
        var at = Instant.parse("2026-03-02T17:00:00Z");
        var date = LocalDate.of(2026, 3, 2);
        for (var quality : qualities) {
            standing = standing.performed(new Performance(0, date, at, 1, quality, NextDay.SETTLED));
            date = date.plusDays(2);
        }
        return standing;
    }
}
