package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Given.someone;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** R6: five minutes of easy movement first, or three small exercises in their place. */
@Tag("R6")
class WarmUpRuleTest {

    static final Reason WARM_UP = Reason.of(RuleId.R6, "warm-up").with("minutes", 5).with("pumps", 10)
            .with("slides", 10).with("braces", 10).with("seconds", 5);

    @Test void isAskedForBeforeAnythingElse() {
        assertThat(someone().because()).containsExactly(WARM_UP);
    }

    @Test void isAskedForInAFlareUpToo() {
        assertThat(someone().saysFlare().because()).contains(WARM_UP);
    }

    @Test void isNotAskedForWhenNothingIsOffered() {
        assertThat(someone().answers(Sign.CHEST_PAIN).because()).doesNotContain(WARM_UP);
    }

    @Test void isNotAskedForWhenEverythingRests() {
        var engine = new Progression(Ladders.of(List.of(Given.FRONT_PLANK)), Given.SHEET);
        var ann = new Story(engine, Profile.of(Given.START, 2)).reached(Phase.STEADY);
        assertThat(ann.because()).contains(WARM_UP);

        assertThat(ann.trains(Given.inFull("front-plank")).because()).doesNotContain(WARM_UP);
    }

    @Test void isNotAskedForInALockThatLeavesWalking() {
        assertThat(someone().answers(Sign.FEVER_UNWELL).because()).doesNotContain(WARM_UP);
    }
}
