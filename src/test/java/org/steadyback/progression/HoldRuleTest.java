package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Given.HAMSTRING;
import static org.steadyback.progression.Given.KNEE_TO_CHEST;
import static org.steadyback.progression.Given.inFull;
import static org.steadyback.progression.Given.someone;

import java.util.Set;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** R28: otherwise the same again, with how far it has come. */
@Tag("R28")
class HoldRuleTest {

    @Test void doesNotPromiseAStageThatNeedsWhatIsNotThere() {
        var ann = someone().withProfile(Profile.of(Given.START, 2).having(Set.of(Equipment.STEP)))
                .reached(Phase.STRENGTHEN).reached(Given.SIDE_HIP, "H5").goodSession("side-hip").comesTo("side-hip");

        assertThat(ann.reason(Given.SIDE_HIP)).isEqualTo(
                Reason.of(RuleId.R29, "equipment").with("stage", Given.SIDE_HIP, 5));
    }

    @Test void aFreshStageIsSimplyHeld() {
        assertThat(someone().reason(HAMSTRING)).isEqualTo(Reason.of(RuleId.R28, "hold").with("stage", HAMSTRING, 0)
                .with("good", 0).with("left", 3).with("next", HAMSTRING, 1));
    }

    @Test void goodSessionsAreCounted() {
        assertThat(someone().goodSession("hamstring").reason(HAMSTRING)).isEqualTo(counting(1, 2));
        assertThat(someone().goodSessions(2, "hamstring").reason(HAMSTRING)).isEqualTo(counting(2, 1));
    }

    @Test void atLeastOneIsLeftWhenTheLatestWasAMiss() {
        var ann = someone().withUsualPain(5).goodSessions(3, "hamstring", "hip-flexor", "knee-to-chest", "piriformis");
        assertThat(ann.offer(Given.PIRIFORMIS).status()).as("three good, not yet its turn").isEqualTo(Status.WAITING);

        ann.trains(inFull("piriformis").butOneSet());

        assertThat(ann.reason(Given.PIRIFORMIS).facts()).containsEntry("left", new Fact.Count(1));
    }

    /** After miss, good, miss, one good would only push the first miss out of the window of four. */
    @Test void whatIsLeftReckonsWithTheWindowMovingOn() {
        var ann = someone();
        ann.trains(inFull("hamstring").butOneSet()).wakesWith(1);
        ann.goodSession("hamstring");
        ann.comesTo("hamstring").trains(inFull("hamstring").butOneSet()).wakesWith(1);
        assertThat(ann.reason(HAMSTRING).facts()).containsEntry("good", new Fact.Count(1))
                .containsEntry("left", new Fact.Count(2));

        ann.comesTo("hamstring").trains(inFull("hamstring").butOneSet()).wakesWith(1);
        assertThat(ann.reason(HAMSTRING).facts()).as("good, miss, miss after the first miss")
                .containsEntry("left", new Fact.Count(3));
    }

    @Test void aNextStageWhosePhaseIsClosedIsNotPromised() {
        var ann = someone().reached(Given.PELVIC_TILT, "T2").goodSession("pelvic-tilt");

        assertThat(ann.reason(Given.PELVIC_TILT)).isEqualTo(Reason.of(RuleId.R28, "hold-phase")
                .with("stage", Given.PELVIC_TILT, 1).with("next", Given.PELVIC_TILT, 2).with("phase", Phase.STEADY));
    }

    @Test void theTopHasNothingAfterIt() {
        assertThat(someone().reached(KNEE_TO_CHEST, "X3").goodSession("knee-to-chest").reason(KNEE_TO_CHEST))
                .isEqualTo(Reason.of(RuleId.R28, "hold-top").with("stage", KNEE_TO_CHEST, 2));
    }

    @Test void aChangeSpeaksUntilTheNewStageHasWorkOfItsOwn() {
        var ann = someone().goodSessions(3, "hamstring");
        assertThat(ann.reason(HAMSTRING)).isEqualTo(ann.decisions().getFirst().reason());

        assertThat(ann.goodSession("hamstring").reason(HAMSTRING).rule()).isEqualTo(RuleId.R28);
    }

    private static Reason counting(int good, int left) {
        return Reason.of(RuleId.R28, "hold-counting").with("stage", HAMSTRING, 0).with("good", good).with("left", left)
                .with("next", HAMSTRING, 1);
    }
}
