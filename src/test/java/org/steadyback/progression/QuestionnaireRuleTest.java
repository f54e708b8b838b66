package org.steadyback.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R27: own activities at the start, weekly four times, then every four weeks; two points are a change. */
@Tag("R27")
class QuestionnaireRuleTest {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    final QuestionnaireRule rule = Given.SHEET.questionnaire();

    @Test void isDueAtTheStart() {
        assertThat(rule.isDue(null, 0, MONDAY)).isTrue();
    }

    @ParameterizedTest(name = "after {0} times: {1} days")
    @CsvSource({ "1, 7", "2, 7", "3, 7", "4, 7", "5, 28", "6, 28", "50, 28" })
    void isDueWeeklyFourTimesAndThenEveryFourWeeks(int times, int days) {
        assertThat(rule.isDue(MONDAY, times, MONDAY.plusDays(days - 1L))).isFalse();
        assertThat(rule.isDue(MONDAY, times, MONDAY.plusDays(days))).isTrue();
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({ "4, 6, true", "6, 4, true", "4, 5.9, false", "5.9, 4, false", "4, 4, false" })
    void isAChangeByTwoPoints(double before, double after, boolean expected) {
        assertThat(rule.isChange(before, after)).isEqualTo(expected);
    }
}
