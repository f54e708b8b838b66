package org.steadyback.progression;

import java.time.LocalDate;

/**
 * R27, the person's own activities: asked at the start, then weekly so many times, then every few weeks. Only a change
 * of the mean of at least {@code mattering} is called a change.
 */
public record QuestionnaireRule(int firstDays, int firstTimes, int laterDays, int mattering) {

    boolean isDue(ActivityMemory memory, LocalDate today) {
        return memory.answeredOn() == null || !today.isBefore(
                memory.answeredOn().plusDays(memory.times() <= firstTimes ? firstDays : laterDays));
    }

    boolean isChange(ActivityChange change) {
        return change.isBetterBy(mattering) || change.isWorseBy(mattering);
    }
}
