package org.steadyback.progression;

import java.time.LocalDate;

/**
 * R27, the person's own activities: asked at the start, then weekly so many times, then every few weeks. Only a change
 * of the mean of at least {@code mattering} is called a change.
 */
public record QuestionnaireRule(int firstDays, int firstTimes, int laterDays, int mattering) {

    /** @param answeredOn the last time, or null; @param times so far */
    boolean isDue(LocalDate answeredOn, int times, LocalDate today) {
        return answeredOn == null
                || !today.isBefore(answeredOn.plusDays(times <= firstTimes ? firstDays : laterDays));
    }

    boolean isChange(double before, double after) {
        return Math.abs(after - before) >= mattering;
    }
}
