package org.steadyback.routine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.progression.Dose;
import org.steadyback.progression.Measure;

/** About how long an exercise takes. */
class MinutesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sets | measure | amount | rest | perSide | minutes
            1    | REPS    | 5      | 30   | false   | 1
            1    | HOLD    | 5      | 30   | false   | 1
            3    | HOLD    | 20     | 45   | false   | 3
            3    | HOLD    | 60     | 45   | false   | 5
            3    | HOLD    | 10     | 30   | true    | 2
            3    | HOLD    | 30     | 30   | true    | 4
            10   | HOLD    | 5      | 0    | false   | 2
            2    | REPS    | 15     | 45   | false   | 3
            2    | REPS    | 12     | 45   | true    | 4
            1    | HOLD    | 300    | 30   | false   | 5
            1    | HOLD    | 1800   | 30   | false   | 30
            """, useHeadersInDisplayName = true)
    void followsFromTheDose(int sets, Measure measure, int amount, int rest, boolean perSide, int minutes) {
        assertThat(Minutes.of(new Dose(sets, measure, amount, 0, rest), perSide)).isEqualTo(minutes);
    }
}
