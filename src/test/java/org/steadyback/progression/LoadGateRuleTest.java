package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Given.ENGINE;
import static org.steadyback.progression.Given.FRONT_PLANK;
import static org.steadyback.progression.Given.GLUTE_BRIDGE;
import static org.steadyback.progression.Given.SIDE_PLANK;
import static org.steadyback.progression.Given.inFull;
import static org.steadyback.progression.Given.someone;
import static org.steadyback.progression.Phase.LOAD;
import static org.steadyback.progression.Phase.STEADY;
import static org.steadyback.progression.Phase.STRENGTHEN;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** R24: weight only after all holds, on a calm back, by choice, freshly checked. */
@Tag("R24")
class LoadGateRuleTest {

    static final LocalDate DAY_1 = Given.START.plusDays(1);
    static final LocalDate LONG_AGO = DAY_1.minusDays(28);

    @Test void opensWhenEverythingIsThere() {
        var ann = ready().rates(1);

        assertThat(ann.standing().phase()).isEqualTo(LOAD);
        assertThat(ann.decisions()).first().isEqualTo(new Decision.PhaseOpened(ann.now().toOffsetDateTime(), LOAD,
                Reason.of(RuleId.R24, "phase-opened").with("phase", LOAD)));
        assertThat(ann.changes()).as("and the plank that was ready takes its plate").containsExactly("P8 > P9");
    }

    @Test void opensOnlyByChoice() {
        assertThat(opens(ready(profile -> profile.optingIntoLoad(false)))).isFalse();
    }

    // The holds

    @Test void thePlankMustBeReadyToStepUp() {
        assertThat(opens(ready().with(standing -> standing.with(FRONT_PLANK, planked("P8", 2))))).isFalse();
        assertThat(opens(ready().with(standing -> standing.with(FRONT_PLANK, planked("P7", 3))))).isFalse();
        assertThat(opens(ready().reached(FRONT_PLANK, "P9"))).as("further already").isTrue();
    }

    @Test void theSidePlankMustHaveBeenHeldInFull() {
        assertThat(opens(ready().reached(SIDE_PLANK, "S6"))).as("reached, but never in full").isFalse();
        assertThat(opens(ready().with(standing -> held(standing, SIDE_PLANK, "S5")))).isFalse();
    }

    @Test void theBridgeMustHaveBeenHeldInFull() {
        assertThat(opens(ready().reached(GLUTE_BRIDGE, "B8"))).isFalse();
        assertThat(opens(ready().with(standing -> held(standing, GLUTE_BRIDGE, "B7")))).isFalse();
    }

    @ParameterizedTest(name = "{0} s and {1} s: {2}")
    @CsvSource({ "100, 100, true", "100, 80, true", "100, 79, false", "80, 100, true", "79, 100, false", "0, 0, true" })
    void theWeakerSideHoldsAtLeastEightyPercent(int left, int right, boolean expected) {
        assertThat(opens(ready().with(standing -> standing.with(SIDE_PLANK,
                here -> here.with(here.felt().withSides(left, right)))))).isEqualTo(expected);
    }

    @Test void theSidesAreThoseOfTheLatestSession() {
        var ann = someone().reached(STEADY).trains(inFull("side-plank"));

        assertThat(ann.standing().on(SIDE_PLANK).felt()).extracting(Felt::left, Felt::right).containsExactly(30, 30);
    }

    // The weeks before

    @Test void twentyEightDaysInTheProgramme() {
        assertThat(opens(ready(profile -> startedOn(profile, DAY_1.minusDays(28))))).isTrue();
        assertThat(opens(ready(profile -> startedOn(profile, DAY_1.minusDays(27))))).isFalse();
    }

    @Test void aMedianOfThreeButNotOfFour() {
        assertThat(opens(ready(profile -> usually(profile, 3)))).isTrue();
        assertThat(opens(ready(profile -> usually(profile, 4)))).isFalse();
    }

    @Test void aFlareUpKeepsItClosedForFourteenDaysAfterItsEnd() {
        assertThat(opens(ready().with(standing -> standing.with(standing.flares().ended(DAY_1.minusDays(14)))))).isFalse();
        assertThat(opens(ready().with(standing -> standing.with(standing.flares().ended(DAY_1.minusDays(15)))))).isTrue();
    }

    @ParameterizedTest @CsvSource({ "front-plank", "side-plank", "glute-bridge" })
    void aStepBackOfOneOfTheseKeepsItClosedForFourteenDays(String id) {
        var ladder = Given.LADDERS.find(id).orElseThrow();

        assertThat(opens(ready().with(standing -> steppedBackOn(standing, ladder, DAY_1.minusDays(14))))).isFalse();
        assertThat(opens(ready().with(standing -> steppedBackOn(standing, ladder, DAY_1.minusDays(15))))).isTrue();
    }

    @Test void aStepBackOfAnotherLadderDoesNot() {
        assertThat(opens(ready().with(standing -> steppedBackOn(standing, Given.HAMSTRING, DAY_1)))).isTrue();
    }

    // Health and equipment

    @ParameterizedTest
    @EnumSource(names = { "OSTEOPOROSIS", "VERTEBRAL_FRACTURE", "PREGNANCY", "RECENT_SPINE_SURGERY" })
    void aBlockingConditionKeepsItClosedUntilAProfessionalAgrees(Condition condition) {
        var ann = ready(profile -> profile.with(Set.of(condition)));
        assertThat(opens(ann)).isFalse();

        assertThat(ann.isCleared().standing().phase()).isEqualTo(LOAD);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE,
            names = { "OSTEOPOROSIS", "VERTEBRAL_FRACTURE", "PREGNANCY", "RECENT_SPINE_SURGERY" })
    void anotherConditionDoesNot(Condition condition) {
        assertThat(opens(ready(profile -> profile.with(Set.of(condition))))).isTrue();
    }

    @Test void somethingToLiftMustBeThere() {
        assertThat(opens(ready(profile -> profile.having(Set.of())))).isFalse();
        assertThat(opens(ready(profile -> profile.having(Set.of(Equipment.BAND))))).isFalse();
    }

    // The safety questions

    @Test @Tag("R3") void answersOfFourteenDaysAreFreshEnoughAndOlderOnesAreAskedAgain() {
        assertThat(opens(ready().with(standing -> checkedOn(standing, DAY_1.minusDays(14))))).isTrue();

        var ann = ready().with(standing -> checkedOn(standing, DAY_1.minusDays(15))).rates(1);
        assertThat(ann.standing().phase()).isEqualTo(STRENGTHEN);
        assertThat(ann.mode()).isEqualTo(Mode.SCREENING);
        assertThat(ann.because()).contains(Reason.of(RuleId.R3, "load"));
        assertThat(ann.answers().standing().phase()).as("on the answer itself").isEqualTo(LOAD);
    }

    @Test @Tag("R3") void theyAreNotAskedWhileAnythingElseIsMissing() {
        assertThat(asks(profile -> profile)).isTrue();
        assertThat(asks(profile -> profile.optingIntoLoad(false))).isFalse();
        assertThat(asks(profile -> profile.having(Set.of()))).isFalse();
        assertThat(asks(profile -> usually(profile, 4))).isFalse();
    }

    @Test @Tag("R3") void norBeforePhaseThreeNorAfterLoadsAreOpen() {
        assertThat(ready().reached(STEADY).with(LoadGateRuleTest::stale).mode()).isEqualTo(Mode.NORMAL);
        assertThat(ready().reached(LOAD).with(LoadGateRuleTest::stale).mode()).isEqualTo(Mode.NORMAL);
    }

    @Test @Tag("R2") void aSignKeepsItClosed() {
        assertThat(ready().answers(Sign.NIGHT_PAIN).standing().phase()).isEqualTo(STRENGTHEN);
        assertThat(ready().answers(Sign.NIGHT_PAIN).isCleared().standing().phase()).isEqualTo(LOAD);
    }

    // What it says

    @Test void saysWhatIsThereAndWhatIsNeeded() {
        var ann = ready();

        assertThat(ENGINE.phaseCriteria(ann.standing(), LOAD, ann.now())).containsExactly(
                new Criterion(Reason.of(RuleId.R24, "opted-in"), true, 1, 1),
                new Criterion(Reason.of(RuleId.R24, "ready").with("have", FRONT_PLANK, 8).with("need", FRONT_PLANK, 8),
                        true, 1, 1),
                new Criterion(Reason.of(RuleId.R24, "held").with("have", GLUTE_BRIDGE, 7).with("need", GLUTE_BRIDGE, 7),
                        true, 1, 1),
                new Criterion(Reason.of(RuleId.R24, "held").with("have", SIDE_PLANK, 5).with("need", SIDE_PLANK, 5),
                        true, 1, 1),
                new Criterion(Reason.of(RuleId.R24, "even-sides").with("ladder", SIDE_PLANK).with("percent", 20),
                        true, 1, 1),
                new Criterion(Reason.of(RuleId.R24, "days-in").with("have", 28).with("need", 28), true, 28, 28),
                new Criterion(Reason.of(RuleId.R24, "calm-week").with("have", 2).with("need", 3), true, 2, 3),
                new Criterion(Reason.of(RuleId.R24, "no-flare").with("have", 0).with("days", 14), true, 0, 0),
                new Criterion(Reason.of(RuleId.R24, "no-step-back").with("have", 0).with("days", 14), true, 0, 0),
                new Criterion(Reason.of(RuleId.R24, "no-blocking-condition").with("have", 0), true, 0, 0),
                new Criterion(Reason.of(RuleId.R24, "equipment"), true, 1, 1),
                new Criterion(Reason.of(RuleId.R3, "fresh-check").with("days", 14), true, 1, 1));
    }

    @Test void saysThatAFlareUpIsTooClose() {
        var ann = ready().with(standing -> standing.with(standing.flares().ended(DAY_1)));

        assertThat(ENGINE.phaseCriteria(ann.standing(), LOAD, ann.now())).contains(
                new Criterion(Reason.of(RuleId.R24, "no-flare").with("have", 1).with("days", 14)
                        .with("from", DAY_1.plusDays(15)), false, 1, 0));
    }

    @Test void saysWhatIsMissing() {
        var ann = someone().reached(STRENGTHEN).withProfile(Profile.of(Given.START, 2)
                .with(Set.of(Condition.PREGNANCY))).reached(STRENGTHEN);

        assertThat(ENGINE.phaseCriteria(ann.standing(), LOAD, ann.now())).filteredOn(criterion -> !criterion.met())
                .extracting(criterion -> criterion.reason().key())
                .containsExactly("opted-in", "ready", "held", "held", "days-in", "no-blocking-condition", "equipment");
        assertThat(ENGINE.phaseCriteria(ann.standing(), LOAD, ann.now())).contains(
                new Criterion(Reason.of(RuleId.R24, "no-blocking-condition").with("have", 1), false, 1, 0));
    }

    private static boolean asks(UnaryOperator<Profile> change) {
        return ready(change).with(LoadGateRuleTest::stale).rates(1).mode() == Mode.SCREENING;
    }

    private static boolean opens(Story story) {
        return story.rates(1).standing().phase() == LOAD;
    }

    @Test void aWordThatAnsweredASignIsNoneAboutACondition() {
        var ann = ready(profile -> profile.with(Set.of(Condition.PREGNANCY))).answers(Sign.FEVER_UNWELL).isCleared();
        assertThat(ann.later(Duration.ofMinutes(1)).answers().standing().phase()).isEqualTo(STRENGTHEN);

        assertThat(ann.later(Duration.ofMinutes(1)).isCleared().standing().phase()).isEqualTo(LOAD);
    }

    @Test void aWordFromBeforeTheStartDoesNotCount() {
        var ann = ready(profile -> profile.with(Set.of(Condition.OSTEOPOROSIS)))
                .isClearedOn(LONG_AGO.minusDays(1));
        assertThat(ann.standing().phase()).isEqualTo(STRENGTHEN);

        assertThat(ann.isClearedOn(LONG_AGO).standing().phase()).isEqualTo(LOAD);
    }

    @Test void aSecondWeightWithinSevenDaysSaysWhenItMayCome() {
        var ann = ready().rates(1);
        var bridge = ann.closedStages(GLUTE_BRIDGE).getFirst();

        assertThat(bridge.criteria()).contains(Criterion.absent(Reason.of(RuleId.R9, "load-pace")
                .with("until", ann.now().toInstant().plus(Duration.ofDays(7))), true));
    }

    private static Story ready() {
        return ready(profile -> profile);
    }

    /** Everything that R24 asks for, with one change to the profile. */
    private static Story ready(UnaryOperator<Profile> change) {
        return someone().withProfile(change.apply(startedOn(Given.lifter(), LONG_AGO))).reached(STRENGTHEN)
                .with(standing -> standing.with(FRONT_PLANK, planked("P8", 3)))
                .with(standing -> held(standing, SIDE_PLANK, "S6"))
                .with(standing -> held(standing, GLUTE_BRIDGE, "B8"));
    }

    private static LadderStanding planked(String stage, int times) {
        var standing = Given.standingOn(FRONT_PLANK, stage, at(LONG_AGO));
        for (var time = 0; time < times; time++) {
            var date = DAY_1.minusDays(10L - time);
            standing = standing.performed(new Performance(standing.stage(), date, at(date), 1, Quality.GOOD,
                    NextDay.SETTLED));
        }
        return standing;
    }

    private static Standing held(Standing standing, Ladder ladder, String stage) {
        var here = Given.standingOn(ladder, stage, at(LONG_AGO));
        return standing.with(ladder, here.completed(here.stage()));
    }

    private static Standing steppedBackOn(Standing standing, Ladder ladder, LocalDate date) {
        return standing.with(ladder, here -> here.with(
                new Changes(here.changes().upAt(), List.of(date), null, here.changes().last())));
    }

    private static Standing stale(Standing standing) {
        return checkedOn(standing, DAY_1.minusDays(15));
    }

    private static Standing checkedOn(Standing standing, LocalDate date) {
        return standing.with(new Safety(date, null, null, null, null));
    }

    private static Profile startedOn(Profile profile, LocalDate date) {
        return new Profile(date, profile.intakePain(), profile.units(), profile.birthYear(), profile.equipment(),
                profile.conditions(), profile.excluded(), profile.optedIntoLoad(), profile.conditionsSince());
    }

    private static Profile usually(Profile profile, int pain) {
        return new Profile(profile.startedOn(), pain, profile.units(), profile.birthYear(), profile.equipment(),
                profile.conditions(), profile.excluded(), profile.optedIntoLoad(), profile.conditionsSince());
    }

    private static Instant at(LocalDate date) {
        return Instant.parse(date + "T17:00:00Z");
    }
}
