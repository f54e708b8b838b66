package org.steadyback.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.steadyback.diary.LoggedActivities;
import org.steadyback.trend.ActivityTrend;
import org.steadyback.trend.Change;

/**
 * What the back makes hard, at the start and now.
 *
 * @param rows  at most {@value #MOST}, and {@code more} are left out
 * @param first date of the first answer, and {@code last} of the latest; both null without any
 * @param overall the latest answer on the whole, in words, or null; and {@code overallOn} its date
 * @param start mean of what was named both times, then, and {@code now} today; both null without any
 */
public record Function(List<Row> rows, int more, LocalDate first, LocalDate last, String start, String now,
        Change change, int mattering, String overall, LocalDate overallOn) {

    private static final int MOST = 7;
    private static final int WIDTH = 36;
    /** Beside the rows: their titles, the mean, and what it says. */
    private static final int OTHERS = 5;

    /** @param then 0–10, or null where it was not named; so {@code now} */
    public record Row(String name, Integer then, Integer now) {}

    /** @param trend from the first answer on */
    static Function of(ActivityTrend trend, String overall, LocalDate overallOn) {
        if (trend.answers().isEmpty()) {
            return new Function(List.of(), 0, null, null, null, null, trend.change(), trend.mattering(), overall, overallOn);
        }
        var first = trend.start();
        var last = trend.answers().getLast();
        var rows = Stream.concat(last.scores().stream(), first.others(last.scores().stream()
                        .map(LoggedActivities.Score::activity).toList()).stream())
                .map(score -> new Row(score.activity(), first.score(score.activity()), last.score(score.activity()))).toList();
        var capped = Capped.of(rows, MOST);
        return new Function(capped.shown(), capped.more(), first.date(), last.date(), last.startMean(), last.mean(),
                trend.change(), trend.mattering(), overall, overallOn);
    }

    /** Lines of paper that it takes. */
    int height() {
        return rows.stream().mapToInt(row -> Print.lines(row.name(), WIDTH)).sum() + OTHERS;
    }

    public boolean isEmpty() {
        return last == null;
    }

    /** Whether there is a second answer to compare. */
    public boolean isCompared() {
        return last != null && !first.equals(last);
    }
}
