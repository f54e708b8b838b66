package org.steadyback.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.trend.Told.day;
import static org.steadyback.trend.Told.days;

import org.junit.jupiter.api.Test;

class YearTrendTest {

    @Test
    void hasTheMonthsThatTheDiaryReachesFromMondayToSunday() {
        var year = YearTrend.of(2026, days(10, 40), new Told().rated(10, 3).trained(11, 1, null, null).flare(12, 13).span(0, 121));
        assertThat(year.months()).extracting(month -> month.first().getMonthValue()).containsExactly(9, 10);
        var week = year.months().getFirst().weeks().getFirst();
        assertThat(week).hasSize(7);
        assertThat(week.getFirst()).as("September began on a Tuesday").isNull();
        assertThat(week.get(1).date()).isEqualTo(day(0));
        assertThat(week.get(1).outside()).isTrue();
    }

    @Test
    void aDayWithoutARatingIsNotAZero() {
        var days = YearTrend.of(2026, days(0, 40), new Told().rated(3, 0).trained(4, 1, null, null).flare(5, 6).span(0, 121))
                .months().getFirst().days();
        assertThat(days.get(3).rating()).isZero();
        assertThat(days.get(4).rating()).isNull();
        assertThat(days.get(4).trained()).isTrue();
        assertThat(days.get(5).flare()).isTrue();
        assertThat(days.get(7).isEmpty()).isTrue();
    }
}
