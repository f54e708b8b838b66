package org.steadyback.trend;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.steadyback.diary.Days;
import org.steadyback.diary.LoggedActivities;
import org.steadyback.progression.OwnActivities;
import org.steadyback.web.Decimals;

/**
 * How the person's own activities went (R27), against the first answer. Compared is what was named both then and now.
 *
 * @param mattering points by which a mean must differ before it is called a change
 * @param start     the very first answer, be it in the period or not; null without any
 * @param further   whether there is another answer than the first
 */
public record ActivityTrend(int mattering, Answer start, List<Answer> answers, boolean further) {

    /**
     * @param scores   0 = unable to 10 = as before, in the words of the person
     * @param compared how many were named at the first answer too; with none there is no mean
     * @param sum      of those now, and {@code start} of the same then
     */
    public record Answer(LocalDate date, List<LoggedActivities.Score> scores, int compared, int sum, int start) {

        /** Null for one that was not named. */
        public Integer score(String name) {
            return scores.stream().filter(score -> isSame(score, name)).map(LoggedActivities.Score::score).findFirst()
                    .orElse(null);
        }

        /** Those that are none of some others. */
        public List<LoggedActivities.Score> others(List<String> names) {
            return scores.stream().filter(score -> names.stream().noneMatch(name -> isSame(score, name))).toList();
        }

        private static boolean isSame(LoggedActivities.Score score, String name) {
            return OwnActivities.plain(score.activity()).equals(OwnActivities.plain(name));
        }

        /** To one decimal, or null. */
        public String mean() {
            return compared == 0 ? null : Decimals.tenths(sum / (double) compared);
        }

        public String startMean() {
            return compared == 0 ? null : Decimals.tenths(start / (double) compared);
        }

        boolean isBetterBy(int points) {
            return compared > 0 && sum - start >= points * compared;
        }

        boolean isWorseBy(int points) {
            return compared > 0 && start - sum >= points * compared;
        }
    }

    /** @param answers the very first, which is the start, and those of the period, oldest first */
    static ActivityTrend of(Days period, int mattering, List<LoggedActivities> answers) {
        if (answers.isEmpty()) {
            return new ActivityTrend(mattering, null, List.of(), false);
        }
        var first = byName(answers.getFirst());
        // Of several on one date the last counts, as it does for the rules.
        var byDate = answers.stream().collect(Collectors.toMap(answer -> answer.when().toLocalDate(), Function.identity(),
                (earlier, later) -> later, TreeMap::new));
        var start = answer(answers.getFirst().when().toLocalDate(), answers.getFirst(), first);
        return new ActivityTrend(mattering, start, byDate.entrySet().stream().filter(day -> period.contains(day.getKey()))
                .map(day -> answer(day.getKey(), day.getValue(), first)).toList(), byDate.size() > 1);
    }

    private static Answer answer(LocalDate date, LoggedActivities answer, Map<String, Integer> first) {
        var now = byName(answer);
        now.keySet().retainAll(first.keySet());
        return new Answer(date, List.copyOf(answer.scores), now.size(),
                now.values().stream().mapToInt(Integer::intValue).sum(),
                now.keySet().stream().mapToInt(first::get).sum());
    }

    private static TreeMap<String, Integer> byName(LoggedActivities answer) {
        return answer.scores.stream().collect(Collectors.toMap(score -> OwnActivities.plain(score.activity()),
                LoggedActivities.Score::score, (one, other) -> other, TreeMap::new));
    }

    /** What the latest answer names, in the words of the person. */
    public List<String> latestNames() {
        return answers.isEmpty() ? List.of()
                : answers.getLast().scores().stream().map(LoggedActivities.Score::activity).toList();
    }

    /** Of the latest answer since the first. */
    public Change change() {
        if (!further || answers.isEmpty() || answers.getLast().compared() == 0) {
            return Change.UNKNOWN;
        }
        return answers.getLast().isBetterBy(mattering) ? Change.BETTER
                : answers.getLast().isWorseBy(mattering) ? Change.WORSE : Change.NOT_CERTAIN;
    }
}
