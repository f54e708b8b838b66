package org.steadyback.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

import jakarta.inject.Singleton;

/** The time in tests: it stands still until a test moves it. Every test begins at {@link #START}. */
@Singleton
public class TestClock extends Clock {

    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 1);
    public static final Instant START = FIRST_DAY.atTime(7, 0).atZone(BERLIN).toInstant();

    private volatile Instant now = START;

    public void set(LocalDate date, String time) {
        now = date.atTime(LocalTime.parse(time)).atZone(BERLIN).toInstant();
    }

    public void set(Instant instant) {
        now = instant;
    }

    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the app asks for the instant and chooses the zone itself");
    }
}
