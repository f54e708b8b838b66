package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Given.FRONT_PLANK;
import static org.steadyback.progression.Given.HAMSTRING;
import static org.steadyback.progression.Given.WALKING;
import static org.steadyback.progression.Given.inFull;
import static org.steadyback.progression.Given.someone;
import static org.steadyback.progression.Given.someoneIn;
import static org.steadyback.progression.Mode.EMERGENCY_LOCK;
import static org.steadyback.progression.Mode.NORMAL;
import static org.steadyback.progression.Mode.URGENT_LOCK;
import static org.steadyback.progression.Sign.BLADDER_BOWEL;
import static org.steadyback.progression.Sign.FEVER_UNWELL;
import static org.steadyback.progression.Sign.NIGHT_PAIN;
import static org.steadyback.progression.Sign.SADDLE_NUMBNESS;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** R1 and R2: a sign that needs help within hours closes everything, one for today or tomorrow leaves walking. */
class LockRuleTest {

    @ParameterizedTest @Tag("R1") @Tag("I2")
    @EnumSource(names = { "SADDLE_NUMBNESS", "BLADDER_BOWEL", "BOTH_LEGS", "CHEST_PAIN", "SERIOUS_ACCIDENT" })
    void aSignOfAnEmergencyLeavesNothing(Sign sign) {
        var ann = someone().answers(sign);

        assertThat(ann.mode()).isEqualTo(EMERGENCY_LOCK);
        assertThat(ann.open()).isEmpty();
        assertThat(ann.reason(WALKING)).isEqualTo(Reason.of(RuleId.R1, "locked"));
        assertThat(ann.because()).containsExactly(Reason.of(RuleId.R1, "locked"));
    }

    @ParameterizedTest @Tag("R2") @Tag("I2")
    @EnumSource(mode = Mode.EXCLUDE,
            names = { "SADDLE_NUMBNESS", "BLADDER_BOWEL", "BOTH_LEGS", "CHEST_PAIN", "SERIOUS_ACCIDENT" })
    void anyOtherSignLeavesWalking(Sign sign) {
        var ann = someoneIn(Phase.STEADY).answers(sign);

        assertThat(ann.mode()).isEqualTo(URGENT_LOCK);
        assertThat(ann.open()).containsExactly("walking");
        assertThat(ann.reason(HAMSTRING)).isEqualTo(Reason.of(RuleId.R2, "locked"));
        assertThat(ann.because()).first().isEqualTo(Reason.of(RuleId.R2, "locked"));
    }

    @ParameterizedTest @EnumSource @Tag("I9") void aSignNeverOpensAnything(Sign sign) {
        var ann = someoneIn(Phase.STEADY).reached(WALKING, "K4");
        var walked = ann.offer(WALKING).dose();
        var before = ann.open();

        assertThat(before).containsAll(ann.answers(sign).open());
        assertThat(ann.offer(WALKING).dose()).isEqualTo(walked);
    }

    @Test @Tag("R1") void noSignLocksNothing() {
        var ann = someone().answers();

        assertThat(ann.mode()).isEqualTo(NORMAL);
        assertThat(ann.decisions()).isEmpty();
    }

    @Test @Tag("R1") @Tag("R2") void theEmergencyComesFirst() {
        assertThat(someone().answers(FEVER_UNWELL, SADDLE_NUMBNESS).mode()).isEqualTo(EMERGENCY_LOCK);
    }

    @Test @Tag("R1") @Tag("R2") void aLockIsToldOnceAndAStrongerOneAgain() {
        var ann = someone().answers(FEVER_UNWELL).answers(NIGHT_PAIN);
        assertThat(ann.told()).containsExactly("R2 locked");

        assertThat(ann.answers(SADDLE_NUMBNESS).answers(FEVER_UNWELL).told())
                .containsExactly("R2 locked", "R1 locked");
    }

    @Test @Tag("R1") void aCleanCheckDoesNotOpenIt() {
        assertThat(someone().answers(SADDLE_NUMBNESS).day(2).answers().mode()).isEqualTo(EMERGENCY_LOCK);
    }

    @Test @Tag("R1") void neitherDoesTime() {
        assertThat(someone().answers(SADDLE_NUMBNESS).day(400).mode()).isEqualTo(EMERGENCY_LOCK);
    }

    @Test @Tag("R1") @Tag("R2") void aProfessionalWhoHasSeenTheSignOpensIt() {
        var emergency = someone().answers(SADDLE_NUMBNESS);
        var urgent = someone().answers(FEVER_UNWELL);

        assertThat(emergency.isCleared().mode()).as("on the date of the sign").isEqualTo(NORMAL);
        assertThat(emergency.told()).containsExactly("R1 locked", "R1 lifted");
        assertThat(urgent.day(3).isCleared().mode()).as("later").isEqualTo(NORMAL);
        assertThat(urgent.told()).containsExactly("R2 locked", "R2 lifted");
    }

    @Test @Tag("R1") @Tag("R2") void aCheckFromBeforeTheSignDoesNot() {
        var emergency = someone().day(3).answers(SADDLE_NUMBNESS);
        var urgent = someone().day(3).answers(FEVER_UNWELL);

        assertThat(emergency.isClearedOn(emergency.today().minusDays(1)).mode()).isEqualTo(EMERGENCY_LOCK);
        assertThat(urgent.isClearedOn(urgent.today().minusDays(1)).mode()).isEqualTo(URGENT_LOCK);
        assertThat(urgent.told()).containsExactly("R2 locked");
    }

    @Test @Tag("R1") void aSignThatIsThereAgainMustBeSeenAgain() {
        var ann = someone().answers(SADDLE_NUMBNESS).day(3).answers(BLADDER_BOWEL);

        assertThat(ann.isClearedOn(ann.today().minusDays(2)).mode()).isEqualTo(EMERGENCY_LOCK);
        assertThat(ann.isCleared().mode()).isEqualTo(NORMAL);
    }

    @Test @Tag("R1") @Tag("R2") void aCheckBetweenTwoSignsAnswersTheFirst() {
        var ann = someone().answers(SADDLE_NUMBNESS).day(3).answers(FEVER_UNWELL);

        assertThat(ann.isClearedOn(ann.today().minusDays(1)).mode()).isEqualTo(URGENT_LOCK);
        assertThat(ann.told()).containsExactly("R1 locked", "R1 lifted");
    }

    @Test @Tag("R1") void aClearanceOfSomebodyWithoutALockChangesNothing() {
        assertThat(someone().isCleared().decisions()).isEmpty();
    }

    @Test @Tag("R2") void nothingIsEarnedInALock() {
        var ann = someone().answers(FEVER_UNWELL).trains(inFull("hamstring")).wakesWith(1).isCleared();

        assertThat(ann.standing().on(HAMSTRING).counted()).isEmpty();
    }

    @Test @Tag("R2") void nothingStepsUpInALock() {
        var ann = someone().goodSessions(2, "hamstring").comesTo("hamstring").trains(inFull("hamstring"))
                .answers(FEVER_UNWELL).wakesWith(1);
        assertThat(ann.changes()).isEmpty();

        assertThat(ann.isCleared().changes()).as("earned before it").containsExactly("X1 > X2");
    }

    @Test @Tag("R2") void aStepBackIsStillTaken() {
        var ann = someone().reached(HAMSTRING, "X3").answers(FEVER_UNWELL).trains(inFull("hamstring").stoppedForPain());

        assertThat(ann.changes()).containsExactly("X3 > X2");
    }

    @Test @Tag("R1") @Tag("R2") void whatIsClosedSaysThatSomebodyMustSeeItFirst() {
        assertThat(criteria(someoneIn(Phase.STEADY).answers(SADDLE_NUMBNESS)))
                .contains(new Criterion(Reason.of(RuleId.R1, "must-be-seen"), false, 1, 0));
        assertThat(criteria(someoneIn(Phase.STEADY).answers(FEVER_UNWELL)))
                .contains(new Criterion(Reason.of(RuleId.R2, "must-be-seen"), false, 1, 0));
        assertThat(criteria(someoneIn(Phase.STEADY))).noneMatch(criterion -> criterion.reason().rule() == RuleId.R1);
    }

    private static List<Criterion> criteria(Story story) {
        return story.closedStages(FRONT_PLANK).getFirst().criteria();
    }
}
