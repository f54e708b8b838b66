package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R21")
class UnitsTest {

    @ParameterizedTest(name = "{0} g are {2} {1}")
    @CsvSource({ "11300, KG, 11.3", "10000, KG, 10", "0, KG, 0", "100, KG, 0.1", "11300, LB, 25", "5000, LB, 11",
        "2500, LB, 5.5", "45400, LB, 100" })
    void areShownAsAPlateIsMarked(int grams, Units units, String shown) {
        assertThat(units.fromGrams(grams)).hasToString(shown);
    }

    @ParameterizedTest(name = "{0} {1} are {2} g")
    @CsvSource({ "11.3, KG, 11300", "11.34, KG, 11300", "11.35, KG, 11400", "25, LB, 11300", "0, LB, 0", "100, LB, 45400" })
    void areKeptToTheNearestHundredGrams(BigDecimal weight, Units units, int grams) {
        assertThat(units.toGrams(weight)).isEqualTo(grams);
    }
}
