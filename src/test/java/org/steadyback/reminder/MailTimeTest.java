package org.steadyback.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailTimeTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 9, 1);

    @ParameterizedTest
    @CsvSource({"05:29:59,false", "05:30:00,true", "05:34:00,true", "06:29:59,true", "06:30:00,false", "18:00:00,false"})
    void isDueFromItsTimeOnForAnHour(String utc, boolean due) {
        assertThat(at("Europe/Berlin", "07:30").isDue(Instant.parse("2026-09-01T" + utc + "Z"))).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"America/New_York,2026-09-01T11:30:00Z", "Asia/Kolkata,2026-09-01T02:00:00Z",
        "Australia/Sydney,2026-08-31T21:30:00Z", "Pacific/Kiritimati,2026-08-31T17:30:00Z",
        "Pacific/Niue,2026-09-01T18:30:00Z"})
    void theClockIsThePersons(String zone, Instant due) {
        assertThat(at(zone, "07:30").isDue(due)).isTrue();
        assertThat(at(zone, "07:30").isDue(due.minusSeconds(1))).isFalse();
    }

    @Test
    void theWeekendHasATimeOfItsOwn() {
        var person = new MailTime(1L, "UTC", LocalTime.of(7, 0), LocalTime.of(10, 0), null);
        assertThat(person.isDue(Instant.parse("2026-09-04T07:00:00Z"))).isTrue();
        assertThat(person.isDue(Instant.parse("2026-09-05T07:00:00Z"))).isFalse();
        assertThat(person.isDue(Instant.parse("2026-09-05T10:00:00Z"))).isTrue();
        assertThat(new MailTime(1L, "UTC", LocalTime.of(7, 0), null, null).isDue(Instant.parse("2026-09-05T07:00:00Z")))
                .isFalse();
    }

    @Test
    void aDayHasOneMail() {
        var noon = Instant.parse("2026-09-01T12:00:00Z");
        assertThat(mailedOn(TUESDAY.minusDays(1)).isDue(noon)).isTrue();
        assertThat(mailedOn(TUESDAY).isDue(noon)).isFalse();
        // Whoever flew west lives that date twice.
        assertThat(mailedOn(TUESDAY.plusDays(1)).isDue(noon)).isFalse();
    }

    @Test
    void aTimeThatTheClocksJumpOverComesAfterTheJump() {
        var person = new MailTime(1L, "Europe/Berlin", null, LocalTime.of(2, 30), null);
        assertThat(person.isDue(Instant.parse("2027-03-28T01:29:00Z"))).isFalse();
        assertThat(person.isDue(Instant.parse("2027-03-28T01:30:00Z"))).isTrue();
    }

    @Test
    void aTimeThatComesTwiceCountsOnce() {
        var person = new MailTime(1L, "Europe/Berlin", null, LocalTime.of(2, 30), null);
        assertThat(person.isDue(Instant.parse("2026-10-25T00:30:00Z"))).isTrue();
        assertThat(person.isDue(Instant.parse("2026-10-25T01:30:00Z"))).isFalse();
    }

    @Test
    void theLastMinutesOfADayAreNotMissed() {
        var person = at("UTC", "23:58");
        assertThat(person.isDue(Instant.parse("2026-09-01T23:49:00Z"))).isFalse();
        assertThat(person.isDue(Instant.parse("2026-09-01T23:51:00Z"))).isTrue();
        assertThat(person.isDue(Instant.parse("2026-09-02T00:01:00Z"))).isFalse();
    }

    private static MailTime at(String zone, String time) {
        return new MailTime(1L, zone, LocalTime.parse(time), null, null);
    }

    private static MailTime mailedOn(LocalDate date) {
        return new MailTime(1L, "UTC", LocalTime.NOON, null, date);
    }
}
