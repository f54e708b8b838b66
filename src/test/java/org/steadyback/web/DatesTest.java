package org.steadyback.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.junit.jupiter.api.Test;

class DatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);
    private static final ZonedDateTime MOMENT = DAY.atTime(18, 5, 59).atZone(ZoneId.of("Europe/Berlin"));

    @Test
    void aDayIsToldInWords() {
        assertThat(Dates.day(DAY)).isEqualTo("Thursday 3 December");
        assertThat(Dates.brief(DAY)).isEqualTo("Thu 3 Dec");
    }

    @Test
    void theYearIsToldOnlyWhereItIsNotThisOne() {
        assertThat(Dates.day(DAY, LocalDate.of(2026, 1, 1))).isEqualTo("Thursday 3 December");
        assertThat(Dates.day(DAY, LocalDate.of(2027, 1, 1))).isEqualTo("Thursday 3 December 2026");
        assertThat(Dates.day(LocalDate.of(2027, 1, 1), DAY)).isEqualTo("Friday 1 January 2027");
    }

    @Test
    void aTimeIsToldToTheMinuteOnA24HourClock() {
        assertThat(Dates.time(MOMENT)).isEqualTo("18:05");
        assertThat(Dates.time(MOMENT.withHour(0))).isEqualTo("00:05");
        assertThat(Dates.dayAndTime(MOMENT)).isEqualTo("Thursday 3 December, 18:05");
    }

    @Test
    void midnightIsToldAsTheDayAlone() {
        assertThat(Dates.dayAndTime(DAY.atStartOfDay(ZoneId.of("Europe/Berlin")))).isEqualTo("Thursday 3 December");
        assertThat(Dates.dayAndTime(DAY.atTime(0, 1).atZone(ZoneId.of("Europe/Berlin"))))
                .isEqualTo("Thursday 3 December, 00:01");
    }

    /** In Cairo the clocks go from 00:00 to 01:00, so that the day starts at one. */
    @Test
    void aDayWithoutMidnightStartsWhereItStarts() {
        var cairo = ZoneId.of("Africa/Cairo");
        var summer = LocalDate.of(2026, 4, 24);
        assertThat(summer.atStartOfDay(cairo).getHour()).isEqualTo(1);
        assertThat(Dates.dayAndTime(summer.atStartOfDay(cairo))).isEqualTo("Friday 24 April");
        assertThat(Dates.dayAndTime(summer.plusDays(1).atTime(1, 0).atZone(cairo)))
                .isEqualTo("Saturday 25 April, 01:00");
    }

    /** In Havana the clocks go from 01:00 back to 00:00, so that midnight comes twice. */
    @Test
    void theSecondOfTwoMidnightsIsATime() {
        var havana = ZoneId.of("America/Havana");
        var first = LocalDate.of(2026, 11, 1).atStartOfDay(havana);
        assertThat(Dates.dayAndTime(first)).isEqualTo("Sunday 1 November");
        assertThat(Dates.dayAndTime(first.plusHours(1))).isEqualTo("Sunday 1 November, 00:00");
    }

    @Test
    void aFieldReadsBackWhatItShows() {
        assertThat(Dates.field(MOMENT)).isEqualTo("2026-12-03T18:05");
        assertThat(LocalDateTime.parse(Dates.field(MOMENT))).isEqualTo(LocalDateTime.of(2026, 12, 3, 18, 5));
    }
}
