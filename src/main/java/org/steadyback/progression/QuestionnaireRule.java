package org.steadyback.progression;

import java.time.LocalDate;

/**
 * R27, what a person is asked. Their own activities: at the start, then weekly so many times, then every few weeks. Only
 * a change of the mean of at least {@code mattering} is called a change. And the overall change since the start: every
 * {@code overallDays}, the first time as long after the start.
 */
public record QuestionnaireRule(int firstDays, int firstTimes, int laterDays, int mattering, int overallDays) {

    boolean isDue(ActivityMemory memory, LocalDate today) {
        return memory.answeredOn() == null || !today.isBefore(
                memory.answeredOn().plusDays(memory.times() <= firstTimes ? firstDays : laterDays));
    }

    /** @param answeredOn the last time, or null */
    boolean isOverallDue(LocalDate startedOn, LocalDate answeredOn, LocalDate today) {
        return !today.isBefore((answeredOn == null ? startedOn : answeredOn).plusDays(overallDays));
    }

    boolean isChange(ActivityChange change) {
        return change.isBetterBy(mattering) || change.isWorseBy(mattering);
    }
}
