package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoseTest {

    static final Dose THREE_HOLDS = new Dose(3, Measure.HOLD, 20, 0, 45);
    static final Dose TWO_LIFTS_OF_5_KG = new Dose(2, Measure.REPS, 10, 5_000, 75);

    @Test @Tag("R7") void isReachedByEverySetInFull() {
        assertThat(THREE_HOLDS.isReachedBy(List.of(held(20), held(20), held(20)), false)).isTrue();
        assertThat(THREE_HOLDS.isReachedBy(List.of(held(20), held(20)), false)).as("a set short").isFalse();
        assertThat(THREE_HOLDS.isReachedBy(List.of(held(20), held(19), held(20)), false))
                .as("a second short").isFalse();
        assertThat(THREE_HOLDS.isReachedBy(List.of(), false)).isFalse();
    }

    @Test @Tag("R7") void isReachedByMoreThanAsked() {
        assertThat(THREE_HOLDS.isReachedBy(List.of(held(30), held(12), held(25), held(21)), false)).isTrue();
    }

    @Test @Tag("R7") void asksForEachSideOnItsOwn() {
        var left = held(Side.LEFT, 20);
        var right = held(Side.RIGHT, 20);

        assertThat(THREE_HOLDS.isReachedBy(List.of(left, right, left, right, left, right), true)).isTrue();
        assertThat(THREE_HOLDS.isReachedBy(List.of(left, left, left, left, right, right), true)).isFalse();
        assertThat(THREE_HOLDS.isReachedBy(List.of(right, right, right, right, left, left), true)).isFalse();
        assertThat(THREE_HOLDS.isReachedBy(List.of(held(20), held(20), held(20)), true)).as("no side").isFalse();
    }

    @Test @Tag("R7") void asksForItsOwnMeasure() {
        assertThat(THREE_HOLDS.isReachedBy(List.of(lifted(20, 0), lifted(20, 0), lifted(20, 0)), false)).isFalse();
        assertThat(TWO_LIFTS_OF_5_KG.isReachedBy(List.of(held(10), held(10)), false)).isFalse();
    }

    @Test @Tag("R7") void asksForNoLessThanTheLoad() {
        assertThat(TWO_LIFTS_OF_5_KG.isReachedBy(List.of(lifted(10, 5_000), lifted(10, 5_000)), false)).isTrue();
        assertThat(TWO_LIFTS_OF_5_KG.isReachedBy(List.of(lifted(10, 7_500), lifted(12, 5_000)), false)).isTrue();
        assertThat(TWO_LIFTS_OF_5_KG.isReachedBy(List.of(lifted(10, 5_000), lifted(10, 4_999)), false)).isFalse();
    }

    @Test void isLoadedFromTheFirstGram() {
        assertThat(new Dose(1, Measure.HOLD, 10, 0, 0).isLoaded()).isFalse();
        assertThat(new Dose(1, Measure.HOLD, 10, 1, 0).isLoaded()).isTrue();
    }

    @ParameterizedTest(name = "{0} sets of {1} with {2} g, rest {3} s")
    @CsvSource({ "1, 1, 0, 0", "12, 3600, 40000, 600" })
    void acceptsTheEdgesOfWhatIsSensible(int sets, int amount, int grams, int rest) {
        assertThatNoException().isThrownBy(() -> new Dose(sets, Measure.HOLD, amount, grams, rest));
    }

    @ParameterizedTest(name = "{0} sets of {1} with {2} g, rest {3} s")
    @CsvSource({ "0, 10, 0, 45", "13, 10, 0, 45", "3, 0, 0, 45", "3, 3601, 0, 45", "3, 10, -1, 45", "3, 10, 40001, 45",
        "3, 10, 0, -1", "3, 10, 0, 601" })
    void refusesWhatIsNot(int sets, int amount, int grams, int rest) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Dose(sets, Measure.HOLD, amount, grams, rest));
    }

    private static SetResult held(int seconds) {
        return held(null, seconds);
    }

    private static SetResult held(Side side, int seconds) {
        return new SetResult(side, seconds, null, 0);
    }

    private static SetResult lifted(int reps, int grams) {
        return new SetResult(null, null, reps, grams);
    }
}
