package org.steadyback.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.steadyback.chart.ChartTable.Column;
import org.steadyback.chart.ChartTable.Row;
import org.steadyback.diary.LoggedOverallChange;
import org.steadyback.programme.LadderSheet;
import org.steadyback.programme.Programme;
import org.steadyback.programme.Viewer;
import org.steadyback.progression.Decision;
import org.steadyback.trend.ActivityTrend;
import org.steadyback.trend.Bucket;
import org.steadyback.trend.LadderTrend;
import org.steadyback.trend.PainTrend;
import org.steadyback.trend.ScoreTrend;
import org.steadyback.trend.WeekTrend;
import org.steadyback.trend.YearTrend;
import org.steadyback.web.Decimals;
import org.steadyback.web.Sentences;

/** Writes down what the diary says over time as the tables of the charts. */
@Singleton
public class ChartTables {

    private final Programme programme;
    private final Sentences sentences;

    ChartTables(Programme programme, Sentences sentences) {
        this.programme = programme;
        this.sentences = sentences;
    }

    public ChartTable pain(PainTrend pain) {
        var cells = Cells.of(pain.bucket());
        var columns = columns("pain", Stream.concat(Stream.of(PainTrend.Source.values()).map(ChartTables::word),
                Stream.of("middle", "sets", "up", "back")));
        return new ChartTable("pain-table", columns, pain.places().stream().map(place ->
                row(place.from(), pain.bucket(), Stream.concat(
                        Stream.of(PainTrend.Source.values()).map(source -> cells.of(place.of(source))),
                        Stream.of(text(place.middle()), place.sets() == 0 ? "" : text(place.sets()),
                                names(place.up()), names(place.back()))))).toList());
    }

    public ChartTable ladder(LadderTrend trend, LadderSheet sheet, Viewer viewer) {
        return new LadderTable(trend, sheet, viewer, sentences).table();
    }

    public ChartTable weeks(WeekTrend trend) {
        return new ChartTable("weeks-table", columns("weeks", Stream.of("sessions", "trained", "gentle", "planned")),
                trend.places().stream().map(place -> row(place.from(), trend.bucket(),
                        Stream.of(place.sessions(), place.days().trained(), place.days().gentle(), place.days().planned()).map(ChartTables::text)))
                        .toList());
    }

    /** With a column for each activity of the latest answer; what was named before has one together. */
    public ChartTable activities(ActivityTrend trend) {
        var named = trend.latestNames();
        var columns = new ArrayList<>(columns("activities", Stream.of("mean", "start")));
        named.forEach(name -> columns.add(new Column("each-" + (columns.size() - 1), name)));
        columns.addAll(columns("activities", Stream.of("others")));
        return new ChartTable("activities-table", columns, trend.answers().stream()
                .map(answer -> row(answer.date(), Bucket.DAY, Stream.of(
                        Stream.of(text(answer.mean()), text(answer.startMean())),
                        named.stream().map(name -> text(answer.score(name))),
                        Stream.of(others(answer, named))).flatMap(cells -> cells))).toList());
    }

    /** On a scale from very much better to very much worse, with no change as its zero. */
    public ChartTable overall(List<LoggedOverallChange> answers) {
        return new ChartTable("overall-table", columns("overall", Stream.of("answer", "mean")), answers.stream()
                .map(answer -> row(answer.when().toLocalDate(), Bucket.DAY, Stream.of(
                        sentences.of("overall." + answer.answer), text(answer.answer.better())))).toList());
    }

    /** @param number of the questionnaire among those of the page; @param banded whether it is known what counts as a change */
    public ChartTable scores(ScoreTrend trend, int number, boolean banded) {
        return new ChartTable("scores-table-" + number, columns("scores", banded ? Stream.of("mean", "start", "version")
                : Stream.of("mean", "version")), trend.scores().stream()
                .map(score -> row(score.date(), Bucket.DAY, Stream.of(Stream.of(Decimals.plain(score.value())),
                        banded ? Stream.of(Decimals.plain(trend.start())) : Stream.<String>empty(),
                        Stream.of(text(score.version()))).flatMap(cells -> cells))).toList());
    }

    private String others(ActivityTrend.Answer answer, List<String> named) {
        return answer.others(named).stream().map(score -> sentences.of("charts.activity",
                Map.of("name", score.activity(), "score", score.score()))).collect(Collectors.joining(", "));
    }

    /** Of the days with anything. */
    public ChartTable calendar(YearTrend trend) {
        return new ChartTable("calendar-table", columns("calendar", Stream.of("rating", "trained", "flare")),
                trend.months().stream().flatMap(month -> month.days().stream()).filter(day -> !day.isEmpty())
                        .map(day -> row(day.date(), Bucket.DAY, Stream.of(text(day.rating()), yes(day.trained()),
                                yes(day.flare())))).toList());
    }

    private String yes(boolean so) {
        return so ? sentences.of("charts.yes") : "";
    }

    private List<Column> columns(String chart, Stream<String> series) {
        return series.map(one -> new Column(one, sentences.of("charts." + chart + "." + one))).toList();
    }

    private Row row(LocalDate from, Bucket bucket, Stream<String> cells) {
        return Row.of(from, bucket, cells, sentences);
    }

    private String names(List<? extends Decision.OfStage> steps) {
        return steps.stream().map(step -> programme.sheet(step.ladder()).map(LadderSheet::name).orElse(step.ladder()))
                .distinct().collect(Collectors.joining(", "));
    }

    private static String text(Object value) {
        return Objects.toString(value, "");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
