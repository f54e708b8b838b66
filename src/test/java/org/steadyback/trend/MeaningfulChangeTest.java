package org.steadyback.trend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.steadyback.trend.MeaningfulChange.Verdict;

class MeaningfulChangeTest {

    private final MeaningfulChange change = new MeaningfulChange(2, 30);

    @ParameterizedTest
    @CsvSource({"4,2,LOWER", "4,3,SAME", "4,5,SAME", "4,6,HIGHER", "8,6,SAME", "8,5,LOWER", "10,7,LOWER", "0,1,SAME", "0,2,HIGHER"})
    void takesTwoPointsOrThirtyPercentWhicheverIsMore(int before, int now, Verdict verdict) {
        assertThat(change.of(before, now)).isEqualTo(verdict);
    }

    @Property(seed = "1")
    void aPointIsNeverAChange(@ForAll @IntRange(max = 9) int score) {
        assertThat(change.of(score, score + 1)).isEqualTo(Verdict.SAME);
        assertThat(change.of(score + 1, score)).isEqualTo(Verdict.SAME);
    }

    @Test
    void thereIsALineOnlyWhereThereIsRoomForOne() {
        assertThat(change.line(4)).isEqualTo(2);
        assertThat(change.line(2)).isZero();
        assertThat(change.line(1)).isNull();
        assertThat(change.line(10)).isEqualTo(7);
    }

    @Property(seed = "1")
    void aMiddleValueOnTheLineIsLowerAndOneAboveItIsNot(@ForAll @IntRange(min = 2, max = 10) int usual) {
        assertThat(change.of(usual, change.line(usual))).isEqualTo(Verdict.LOWER);
        assertThat(change.of(usual, change.line(usual) + 1)).isEqualTo(Verdict.SAME);
    }
}
