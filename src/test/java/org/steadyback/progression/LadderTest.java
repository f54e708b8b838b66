package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.steadyback.progression.Given.FRONT_PLANK;
import static org.steadyback.progression.Given.HAMSTRING;

import java.util.List;
import org.junit.jupiter.api.Test;

class LadderTest {

    @Test void hasAtLeastOneStage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ladder("empty", Kind.STRETCH, false, 1, false, List.of()));
    }

    @Test void knowsItsLastStageWithoutALoad() {
        assertThat(FRONT_PLANK.stage(FRONT_PLANK.topUnloaded()).id()).isEqualTo("P8");
        assertThat(HAMSTRING.stage(HAMSTRING.topUnloaded()).id()).isEqualTo("X6");
        assertThat(new Ladder("loaded", Kind.STRENGTH, false, 1, false, FRONT_PLANK.stages().subList(9, 12))
                .topUnloaded()).as("none: the first").isZero();
    }

    @Test void findsAStageByItsId() {
        assertThat(FRONT_PLANK.indexOf("P0")).hasValue(0);
        assertThat(FRONT_PLANK.indexOf("P13")).hasValue(13);
        assertThat(FRONT_PLANK.indexOf("X1")).isEmpty();
    }

    @Test void phasesAreCountedFromOneToFour() {
        assertThat(Phase.of(1)).isEqualTo(Phase.LOOSEN);
        assertThat(Phase.of(4)).isEqualTo(Phase.LOAD);
        assertThatIllegalArgumentException().isThrownBy(() -> Phase.of(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Phase.of(5));
    }
}
