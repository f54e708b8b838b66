package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.steadyback.progression.Given.HAMSTRING;
import static org.steadyback.progression.Given.inFull;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingSessionTest {

    static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-02T18:00+01:00");

    @Test void refusesTwoResultsForOneLadder() {
        var once = result(inFull("hamstring"));

        assertThatIllegalArgumentException().isThrownBy(() -> new TrainingSession(NOW, 1, 1, List.of(once, once)));
    }

    @Test void anExerciseThatWasLeftOutWasNotAttempted() {
        assertThat(result(inFull("hamstring").leftOutFor(Skip.TIME)).isAttempted()).isFalse();
    }

    @Test void anExerciseThatEndedBeforeItsFirstSetWasFullWasAttempted() {
        var noSet = inFull("hamstring").leftOutFor(Skip.OTHER);

        assertThat(result(noSet.stoppedForPain()).isAttempted()).as("stopped").isTrue();
        assertThat(result(noSet.during(3)).isAttempted()).as("left out, although rated").isFalse();
        assertThat(result(inFull("hamstring").withoutRating().butOneSet()).isAttempted()).as("some sets").isTrue();
    }

    private static ExerciseResult result(Work work) {
        return work.result(HAMSTRING, HAMSTRING.stage(0));
    }
}
