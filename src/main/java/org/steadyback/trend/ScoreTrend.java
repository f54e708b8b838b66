package org.steadyback.trend;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

import org.steadyback.diary.Days;
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

    /** @param answers all of them, oldest first */
    static ScoreTrend of(Days period, List<LoggedQuestionnaire> answers) {
        // Of several on one date the last counts, as with own activities.
        var byDate = new TreeMap<LocalDate, Score>();
        answers.stream().map(answer -> new Score(answer.when().toLocalDate(), answer.score, answer.version))
                .forEach(score -> byDate.put(score.date(), score));
        var scores = List.copyOf(byDate.values());
        // Another version has other questions: its scores stand on their own.
        var alike = scores.stream().filter(score -> Objects.equals(score.version(), scores.getLast().version())).toList();
        return new ScoreTrend(alike.isEmpty() ? null : alike.getFirst().value(),
                scores.stream().filter(score -> period.contains(score.date())).toList(), alike.size() > 1);
    }

    /** Of the latest score since the first. @param mattering points from which on a change counts, or null; @param higherIsBetter which way is better */
    public Change change(BigDecimal mattering, boolean higherIsBetter) {
        if (mattering == null || !further || scores.isEmpty()) {
            return Change.UNKNOWN;
        }
        var up = scores.getLast().value().subtract(start);
        return up.abs().compareTo(mattering) < 0 ? Change.NOT_CERTAIN
                : up.signum() > 0 == higherIsBetter ? Change.BETTER : Change.WORSE;
    }
}
