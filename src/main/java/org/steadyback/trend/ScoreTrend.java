package org.steadyback.trend;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.steadyback.diary.LoggedQuestionnaire;

/**
 * The scores of one questionnaire, as they were reckoned then.
 *
 * @param start   the first score of the version that was answered last, be it in the period or not; null without any
 * @param scores  of the period, oldest first
 * @param further whether there is another score of that version than the first
 */
public record ScoreTrend(BigDecimal start, List<Score> scores, boolean further) {

    public record Score(LocalDate date, BigDecimal value, String version) {}

    /** Of the latest score since the first. UNKNOWN also where nobody says what counts. */
    public enum Change { BETTER, WORSE, NOT_CERTAIN, UNKNOWN }

    /** @param answers all of them, oldest first */
    static ScoreTrend of(Period period, List<LoggedQuestionnaire> answers) {
        // Another version has other questions: its scores stand on their own.
        var alike = answers.stream().filter(answer -> Objects.equals(answer.version, answers.getLast().version)).toList();
        return new ScoreTrend(alike.isEmpty() ? null : alike.getFirst().score, answers.stream()
                .map(answer -> new Score(answer.when().toLocalDate(), answer.score, answer.version))
                .filter(score -> period.contains(score.date())).toList(), alike.size() > 1);
    }

    /** @param mattering points from which on a change counts, or null; @param higherIsBetter which way is better */
    public Change change(BigDecimal mattering, boolean higherIsBetter) {
        if (mattering == null || !further || scores.isEmpty()) {
            return Change.UNKNOWN;
        }
        var up = scores.getLast().value().subtract(start);
        return up.abs().compareTo(mattering) < 0 ? Change.NOT_CERTAIN
                : up.signum() > 0 == higherIsBetter ? Change.BETTER : Change.WORSE;
    }
}
