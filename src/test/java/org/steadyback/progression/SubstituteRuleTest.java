package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Given.ENGINE;
import static org.steadyback.progression.Given.FRONT_PLANK;
import static org.steadyback.progression.Given.GLUTE_BRIDGE;
import static org.steadyback.progression.Given.HAMSTRING;
import static org.steadyback.progression.Given.LADDERS;
import static org.steadyback.progression.Given.PELVIC_TILT;
import static org.steadyback.progression.Given.REACH_OUT;
import static org.steadyback.progression.Given.SIDE_HIP;
import static org.steadyback.progression.Given.SIDE_PLANK;
import static org.steadyback.progression.Given.someone;
import static org.steadyback.progression.Phase.LOAD;
import static org.steadyback.progression.Phase.STEADY;
import static org.steadyback.progression.Phase.STRENGTHEN;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R29: what somebody has left out is never offered, and another ladder counts for it at the gates. */
@Tag("R29")
class SubstituteRuleTest {

    final SubstituteRule rule = Given.SHEET.substitutes();

    @Test void whatWasLeftOutIsNotOfferedAndSaysSo() {
        var ann = without("hamstring");

        assertThat(ann.offer(HAMSTRING).status()).isEqualTo(Status.EXCLUDED);
        assertThat(ann.reason(HAMSTRING)).isEqualTo(Reason.of(RuleId.R29, "excluded").with("ladder", HAMSTRING));
        assertThat(ann.open()).doesNotContain("hamstring");
    }

    @Test void workAtItEarnsNothing() {
        var ann = without("hamstring");
        for (var day = 1; day <= 4; day++) {
            ann.day(day).at("18:00").trains(Given.inFull("hamstring")).wakesWith(1);
        }

        assertThat(ann.changes()).isEmpty();
    }

    @Test void aSubstituteStandsInOnlyForWhatWasLeftOut() {
        assertThat(rule.of(without("front-plank").standing().profile(), "front-plank")).isPresent();
        assertThat(rule.of(without("front-plank").standing().profile(), "side-plank")).isEmpty();
        assertThat(rule.of(without("hamstring").standing().profile(), "hamstring")).as("nothing stands in").isEmpty();
    }

    // R23

    @ParameterizedTest(name = "{0}: {1} at {2}")
    @CsvSource({ "front-plank, reach-out, R3, R4", "side-plank, side-hip, H3, H4", "glute-bridge, sit-to-stand, C3, C4" })
    @Tag("R23") void opensPhaseThreeInPlaceOfWhatWasLeftOut(String left, String instead, String below, String enough) {
        var substitute = LADDERS.find(instead).orElseThrow();

        assertThat(steadyWithout(left).reached(substitute, below).rates(1).standing().phase()).isEqualTo(STEADY);
        assertThat(steadyWithout(left).reached(substitute, enough).rates(1).standing().phase()).isEqualTo(STRENGTHEN);
    }

    @Test @Tag("R23") void withoutLeavingOutNothingStandsIn() {
        var ann = steadyWithout("hamstring").reached(FRONT_PLANK, "P1").reached(REACH_OUT, "R5").rates(1);

        assertThat(ann.standing().phase()).isEqualTo(STEADY);
    }

    @Test @Tag("R23") void whatWasReachedBeforeItWasLeftOutStillCounts() {
        assertThat(steadyWithout("front-plank").reached(FRONT_PLANK, "P4").rates(1).standing().phase())
                .isEqualTo(STRENGTHEN);
        assertThat(steadyWithout("front-plank").reached(FRONT_PLANK, "P3").rates(1).standing().phase())
                .isEqualTo(STEADY);
    }

    @Test @Tag("R23") void aStepBackOfTheSubstituteKeepsItClosed() {
        var ann = steadyWithout("front-plank").reached(REACH_OUT, "R5").trains(Given.inFull("reach-out").stoppedForPain());

        assertThat(ann.stageOf(REACH_OUT)).isEqualTo("R4");
        assertThat(ann.standing().phase()).isEqualTo(STEADY);
        assertThat(criteria(ann, STRENGTHEN)).contains(
                new Criterion(Reason.of(RuleId.R29, "stage-reached").with("have", REACH_OUT, 3)
                        .with("need", REACH_OUT, 3), true, 4, 4),
                new Criterion(Reason.of(RuleId.R23, "no-step-back").with("have", 1).with("days", 7)
                        .with("from", ann.today().plusDays(8)), false, 1, 0));
    }

    // R24

    @ParameterizedTest(name = "{0}: {1} held at {2}")
    @CsvSource({ "front-plank, reach-out, R5", "side-plank, side-hip, H5", "glute-bridge, sit-to-stand, C5" })
    @Tag("R24") void countsForLoadsOnceItWasHeldInFull(String left, String instead, String stage) {
        var substitute = LADDERS.find(instead).orElseThrow();
        var reached = without(left).reached(STRENGTHEN).reached(substitute, stage);
        var held = without(left).reached(STRENGTHEN).with(standing -> held(standing, substitute, stage));

        assertThat(criteria(reached, LOAD)).contains(counts(substitute, stage, false));
        assertThat(criteria(held, LOAD)).contains(counts(substitute, stage, true));
    }

    @Test @Tag("R24") void theSidesOfTheSubstituteMustBeEven() {
        assertThat(criteria(without("side-plank").reached(STRENGTHEN), LOAD)).extracting(Criterion::reason)
                .contains(Reason.of(RuleId.R24, "even-sides").with("ladder", SIDE_HIP).with("percent", 20));
        assertThat(criteria(without("hamstring").reached(STRENGTHEN), LOAD)).extracting(Criterion::reason)
                .contains(Reason.of(RuleId.R24, "even-sides").with("ladder", SIDE_PLANK).with("percent", 20));
    }

    @Test @Tag("R24") void whatWasLeftOutNeverGetsALoad() {
        var bridging = without("front-plank").reached(LOAD).reached(FRONT_PLANK, "P8");

        assertThat(bridging.closedStages(FRONT_PLANK).getFirst().criteria()).contains(new Criterion(
                Reason.of(RuleId.R29, "never-loaded").with("ladder", FRONT_PLANK), false, 1, 0));
        assertThat(bridging.reached(GLUTE_BRIDGE, "B8").closedStages(GLUTE_BRIDGE).getFirst().criteria())
                .extracting(criterion -> criterion.reason().key()).doesNotContain("never-loaded");
        assertThat(without("front-plank").reached(FRONT_PLANK, "P4").closedStages(FRONT_PLANK).getFirst().criteria())
                .as("nothing to lift").extracting(criterion -> criterion.reason().key()).doesNotContain("never-loaded");
    }

    @Test @Tag("R9") void whatWasEarnedBeforeItWasLeftOutDoesNotBecomeALoad() {
        var ann = someone().withProfile(Given.lifter()).reached(LOAD).reached(FRONT_PLANK, "P8")
                .goodSessions(2, "front-plank").comesTo("front-plank").trains(Given.inFull("front-plank"));

        assertThat(ann.with(standing -> leavingOut(standing, "front-plank", LeftOut.BY_CHOICE)).wakesWith(1).changes())
                .isEmpty();
    }

    // Left out for pain

    @Test void nothingStandsInForWhatHurts() {
        var ann = steadyWithout("front-plank").reached(REACH_OUT, "R4");
        assertThat(criteria(ann, STRENGTHEN)).extracting(Criterion::met).containsOnly(true);

        var forPain = ann.with(standing -> leavingOut(standing, "front-plank", LeftOut.FOR_PAIN));

        assertThat(criteria(forPain, STRENGTHEN)).filteredOn(criterion -> !criterion.met())
                .extracting(Criterion::reason).containsExactly(Reason.of(RuleId.R29, "waits-for")
                        .with("need", FRONT_PLANK, 4));
        assertThat(forPain.reason(FRONT_PLANK)).isEqualTo(Reason.of(RuleId.R29, "hurts").with("ladder", FRONT_PLANK));
        assertThat(forPain.offer(FRONT_PLANK).status()).isEqualTo(Status.EXCLUDED);
    }

    @Test void noLogLeadsPastWhatHurts() {
        var ann = steadyWithout("front-plank");
        assertThat(ENGINE.wayTo(ann.standing(), STRENGTHEN, ann.now())).isPresent();
        assertThat(ENGINE.wayTo(leavingOut(ann.standing(), "front-plank", LeftOut.FOR_PAIN), STRENGTHEN, ann.now())).isEmpty();
        assertThat(ENGINE.wayTo(leavingOut(ann.standing(), "pelvic-tilt", LeftOut.BY_CHOICE), STRENGTHEN, ann.now()))
                .as("already reached").isPresent();
    }

    @ParameterizedTest
    @CsvSource({"front-plank, reach-out", "glute-bridge, sit-to-stand", "side-plank, side-hip"})
    @Tag("R24") void noLogLeadsToAWeightPastWhatHurts(String ladder, String substitute) {
        var able = Given.lifter().having(Set.of(Equipment.PLATE, Equipment.STEP, Equipment.BAND));
        var byChoice = someone().withProfile(able.excluding(List.of(ladder))).reached(STRENGTHEN);
        var forPain = leavingOut(byChoice.standing(), ladder, LeftOut.FOR_PAIN);

        assertThat(ENGINE.wayTo(byChoice.standing(), LOAD, byChoice.now()).orElseThrow().sessions(substitute)).isPositive();
        assertThat(Given.SHEET.loadGate().canBeEarned(ENGINE, forPain)).isFalse();
        assertThat(ENGINE.wayTo(forPain, LOAD, byChoice.now())).isEmpty();
        assertThat(criteria(byChoice.with(standing -> forPain), LOAD)).extracting(criterion -> criterion.reason().key())
                .contains("waits-for");
    }

    private static Standing leavingOut(Standing standing, String ladder, LeftOut why) {
        return new Standing(standing.profile().excluding(Map.of(ladder, why)), standing.phase(), standing.ladders(),
                standing.pain(), standing.goodDays(), standing.stepUps(), standing.training(), standing.flares(),
                standing.safety(), standing.easyUntil(), standing.told(), standing.activities(), standing.overallOn());
    }

    // Equipment

    @Test void aStageWithoutItsEquipmentLeavesTheOneBelow() {
        var ann = someone().reached(STRENGTHEN).reached(SIDE_HIP, "H6");

        assertThat(ann.offer(SIDE_HIP)).extracting(LadderOffer::status, offer -> offer.stage().id())
                .containsExactly(Status.OFFERED, "H4");
        assertThat(ann.reason(SIDE_HIP)).isEqualTo(Reason.of(RuleId.R29, "equipment").with("stage", SIDE_HIP, 5));
    }

    @Test void aLadderWhoseFirstStageLacksItsEquipmentIsOut() {
        var band = SIDE_HIP.stages().getLast();
        var rows = new Ladder("rows", Kind.STRENGTH, true, 1, false, List.of(band));
        var engine = new Progression(Ladders.of(List.of(rows)), Given.SHEET);
        var ann = new Story(engine, Profile.of(Given.START, 2)).reached(STRENGTHEN);

        assertThat(ann.offer(rows).status()).isEqualTo(Status.EXCLUDED);
        assertThat(ann.reason(rows)).isEqualTo(Reason.of(RuleId.R29, "lacking").with("ladder", rows));
        assertThat(new Story(engine, Profile.of(Given.START, 2).having(Set.of(Equipment.BAND))).reached(STRENGTHEN)
                .offer(rows).status()).isEqualTo(Status.OFFERED);
    }

    @Test void aStageWithoutItsEquipmentIsNotReached() {
        var ann = someone().reached(STRENGTHEN).reached(SIDE_HIP, "H4").goodSessions(4, "side-hip");

        assertThat(ann.changes()).isEmpty();
        assertThat(ann.closedStages(SIDE_HIP).getFirst().criteria()).contains(new Criterion(
                Reason.of(RuleId.R29, "equipment").with("stage", SIDE_HIP, 4), false, 0, 1));
        assertThat(someone().withProfile(Profile.of(Given.START, 2).having(Set.of(Equipment.STEP))).reached(STRENGTHEN)
                .reached(SIDE_HIP, "H4").goodSessions(3, "side-hip").changes()).containsExactly("H4 > H5");
    }

    // Conditions

    /** Two stages, the second of them not for fragile bones. */
    private static final Ladder ROLLS = new Ladder("rolls", Kind.STRETCH, true, 2, false,
            List.of(HAMSTRING.stages().getFirst(), closedFor(Condition.OSTEOPOROSIS, HAMSTRING.stages().get(1))));

    @Test void aStageThatAConditionClosesLeavesTheOneBelow() {
        var ann = living(Condition.OSTEOPOROSIS, ROLLS).reached(ROLLS, "X2");

        assertThat(ann.offer(ROLLS)).extracting(LadderOffer::status, offer -> offer.stage().id())
                .containsExactly(Status.OFFERED, "X1");
        assertThat(ann.reason(ROLLS)).isEqualTo(Reason.of(RuleId.R29, "agreed").with("stage", ROLLS, 1));
    }

    @Test void aStageThatAConditionClosesIsNotReached() {
        var ann = living(Condition.OSTEOPOROSIS, ROLLS).goodSessions(4, "rolls");

        assertThat(ann.changes()).isEmpty();
        assertThat(ann.closedStages(ROLLS).getFirst().criteria()).contains(new Criterion(
                Reason.of(RuleId.R29, "agreed").with("stage", ROLLS, 1), false, 0, 1));
        assertThat(living(Condition.PREGNANCY, ROLLS).goodSessions(3, "rolls").changes()).containsExactly("X1 > X2");
    }

    @Test void aLadderThatAConditionClosesIsOutUntilAProfessionalAgrees() {
        var bends = new Ladder("bends", Kind.STRETCH, true, 2, false, List.of(ROLLS.stages().getLast()));
        var ann = living(Condition.OSTEOPOROSIS, bends);

        assertThat(ann.offer(bends).status()).isEqualTo(Status.EXCLUDED);
        assertThat(ann.reason(bends)).isEqualTo(Reason.of(RuleId.R29, "condition").with("ladder", bends));
        assertThat(ann.day(1).isCleared().offer(bends).status()).isEqualTo(Status.OFFERED);
    }

    /** The one needs a band, the other is not for fragile bones: together they are no way at all. */
    @Test void oneWayToDoAStageHasToDoInEveryRespect() {
        var first = HAMSTRING.stages().getFirst();
        var both = new Stage(first.id(), first.phase(), first.dose(), List.of(
                new Stage.Way(new TreeSet<>(Set.of(Equipment.BAND)), new TreeSet<>()),
                new Stage.Way(new TreeSet<>(), new TreeSet<>(Set.of(Condition.OSTEOPOROSIS)))), false, false);
        var ladder = new Ladder("both", Kind.STRETCH, true, 2, false, List.of(both));

        assertThat(living(Condition.OSTEOPOROSIS, ladder).offer(ladder).status()).isEqualTo(Status.EXCLUDED);
        assertThat(living(Condition.PREGNANCY, ladder).offer(ladder).status()).isEqualTo(Status.OFFERED);
    }

    @Test void aWordFromBeforeTheStartOpensNothing() {
        var ann = living(Condition.OSTEOPOROSIS, ROLLS).reached(ROLLS, "X2").isClearedOn(Given.START.minusDays(1));

        assertThat(ann.offer(ROLLS).stage().id()).isEqualTo("X1");
    }

    @Test void aWordFromBeforeTheConditionWasToldDoesNotSpeakForIt() {
        var later = Profile.of(Given.START, 2).with(Set.of(Condition.PREGNANCY)).toldOn(Given.START.plusDays(2));
        var bends = new Ladder("bends", Kind.STRETCH, true, 2, false,
                List.of(closedFor(Condition.PREGNANCY, HAMSTRING.stages().getFirst())));
        var ann = new Story(new Progression(Ladders.of(List.of(bends)), Given.SHEET), later).day(1).isCleared();

        assertThat(ann.day(2).offer(bends).status()).isEqualTo(Status.EXCLUDED);
        assertThat(ann.isCleared().offer(bends).status()).isEqualTo(Status.OFFERED);
    }

    private static Story living(Condition condition, Ladder ladder) {
        return new Story(new Progression(Ladders.of(List.of(ladder)), Given.SHEET),
                Profile.of(Given.START, 2).with(Set.of(condition)));
    }

    private static Stage closedFor(Condition condition, Stage stage) {
        return new Stage(stage.id(), stage.phase(), stage.dose(), List.of(new Stage.Way(new TreeSet<>(), new TreeSet<>(Set.of(condition)))),
                stage.older(), stage.optional());
    }

    private static Criterion counts(Ladder ladder, String stage, boolean met) {
        var index = ladder.indexOf(stage).orElseThrow();
        return new Criterion(Reason.of(RuleId.R29, "held").with("have", ladder, index).with("need", ladder, index), met,
                met ? 1 : 0, 1);
    }

    private static List<Criterion> criteria(Story story, Phase phase) {
        return ENGINE.phaseCriteria(story.standing(), phase, story.now());
    }

    private static Standing held(Standing standing, Ladder ladder, String stage) {
        var index = ladder.indexOf(stage).orElseThrow();
        return standing.with(ladder, LadderStanding.startAt(index).completed(index));
    }

    /** Everything of R23 but the ladder that was left out. */
    private static Story steadyWithout(String left) {
        var ann = without(left).reached(STEADY).withGoodDays(STEADY, -4, -3, -2, -1, 0, 1).reached(PELVIC_TILT, "T3");
        for (var gate : List.of(FRONT_PLANK, SIDE_PLANK, GLUTE_BRIDGE)) {
            if (!gate.id().equals(left)) {
                ann.reached(gate, Given.SHEET.strengthenGate().stages().get(gate.id()));
            }
        }
        return ann;
    }

    private static Story without(String ladder) {
        return someone().withProfile(Given.lifter().excluding(List.of(ladder)));
    }
}
