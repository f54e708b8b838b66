package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LowerMedianTest {

    @Test void isTheMiddleOfAnOddNumber() {
        assertThat(LowerMedian.of(List.of(9, 1, 4))).hasValue(4);
        assertThat(LowerMedian.of(List.of(7))).hasValue(7);
    }

    @Test void isTheLowerOfTheTwoMiddleOnesOfAnEvenNumber() {
        assertThat(LowerMedian.of(List.of(5, 2))).hasValue(2);
        assertThat(LowerMedian.of(List.of(8, 1, 6, 3))).hasValue(3);
    }

    @Test void countsEqualScoresOneByOne() {
        assertThat(LowerMedian.of(List.of(0, 0, 0, 10, 10))).hasValue(0);
    }

    @Test void isNothingOfNothing() {
        assertThat(LowerMedian.of(List.of())).isEmpty();
    }
}
