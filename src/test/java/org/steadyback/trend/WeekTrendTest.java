package org.steadyback.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.steadyback.trend.Told.day;
import static org.steadyback.trend.Told.days;

import java.time.DayOfWeek;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.steadyback.account.Profile;

class WeekTrendTest {

    private static final Profile THREE_DAYS = Told.planning(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);

    @Test
    void twoSessionsOfADayAreOneDayTrained() {
        var week = weeks(new Told().trained(0, 5, null, null).trained(0, 3, null, null).trained(3, 1, null, null), 5).getFirst();
        assertThat(week.from()).isEqualTo(day(-1));
        assertThat(week.sessions()).isEqualTo(3);
        assertThat(week.days().trained()).isEqualTo(2);
    }

    @Test
    void aWeekWithoutAnyIsAZero() {
        assertThat(weeks(new Told().trained(0, 1, null, null).trained(14, 1, null, null), 14))
                .extracting(week -> week.days().trained()).containsExactly(1, 0, 1);
    }

    @Test
    void daysBeforeTheStartWereNotPlanned() {
        assertThat(weeks(new Told(), 12)).extracting(week -> week.days().planned())
                .as("begun on a Tuesday, so the first Monday is none").containsExactly(2, 3);
    }

    @Test
    void plannedDaysOfAFlareUpThatWereNotTrainedAreGentle() {
        var told = new Told().flare(6, 9).trained(8, 1, null, null);
        assertThat(weeks(told, 12).getLast().days().gentle()).as("Monday the 7th; Wednesday was trained").isEqualTo(1);
    }

    @Test
    void aDayToComeIsNeitherPlannedNorGentleYetAndTodayOnlyOnceItWasTrained() {
        assertThat(weeks(new Told().flare(6, null), 8).getLast().days()).isEqualTo(new PlannedDays(1, 0, 1));
        assertThat(weeks(new Told().trained(8, 1, null, null), 8).getLast().days()).isEqualTo(new PlannedDays(2, 1, 0));
    }

    @Test
    void overManyYearsMonthsAreCounted() {
        assertThat(Bucket.ofWeeks(days(0, 741))).isEqualTo(Bucket.WEEK);
        assertThat(Bucket.ofWeeks(days(0, 742))).isEqualTo(Bucket.MONTH);
        var told = new Told().trained(0, 1, null, null).trained(29, 1, null, null).trained(61, 1, null, null);
        assertThat(WeekTrend.of(days(0, 61), Bucket.MONTH, THREE_DAYS, told.span(-6, 61)).places())
                .extracting(WeekTrend.Place::from, WeekTrend.Place::sessions, place -> place.days().planned())
                .containsExactly(tuple(day(0), 2, 13), tuple(day(30), 0, 13), tuple(day(61), 1, 0));
    }

    private static List<WeekTrend.Place> weeks(Told told, int last) {
        return WeekTrend.of(days(0, last), Bucket.WEEK, THREE_DAYS, told.span(-6, last)).places();
    }
}
