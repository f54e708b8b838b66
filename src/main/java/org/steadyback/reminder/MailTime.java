package org.steadyback.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When a person who wants mail wants it. @param mailedOn when the last one went out, or null */
record MailTime(Long accountId, String zone, LocalTime weekdayTime, LocalTime weekendTime, LocalDate mailedOn) {

    /** After that it is too late for today. */
    private static final Duration LATEST = Duration.ofHours(1);
    /** Whoever asks for a later time gets it now: before the next round the day could be over. */
    private static final LocalTime LAST_OF_THE_DAY = LocalTime.of(23, 50);

    boolean isDue(Instant now) {
        var today = today(now);
        var time = Reminder.isWeekend(today) ? weekendTime : weekdayTime;
        if (time == null || mailedOn != null && !mailedOn.isBefore(today)) {
            return false;
        }
        var due = today.atTime(time.isAfter(LAST_OF_THE_DAY) ? LAST_OF_THE_DAY : time).atZone(ZoneId.of(zone)).toInstant();
        return !now.isBefore(due) && now.isBefore(due.plus(LATEST));
    }

    LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneId.of(zone));
    }
}
