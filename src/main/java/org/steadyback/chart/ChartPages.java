package org.steadyback.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.steadyback.diary.Days;
import org.steadyback.programme.LadderSheet;
import org.steadyback.programme.Programme;
import org.steadyback.programme.Questionnaires;
import org.steadyback.progression.OverallChange;
import org.steadyback.trend.Bucket;
import org.steadyback.trend.Change;
import org.steadyback.trend.Overview;
import org.steadyback.trend.Range;
import org.steadyback.trend.ScoreTrend;
import org.steadyback.trend.Trends;
import org.steadyback.trend.YearTrend;
import org.steadyback.web.Sentences;

/** Puts together the charts of a person. */
@Singleton
public class ChartPages {

    private final Trends trends;
    private final ChartTables tables;
    private final Programme programme;
    private final Questionnaires questionnaires;
    private final Sentences sentences;

    ChartPages(Trends trends, ChartTables tables, Programme programme, Questionnaires questionnaires, Sentences sentences) {
        this.trends = trends;
        this.tables = tables;
        this.programme = programme;
        this.questionnaires = questionnaires;
        this.sentences = sentences;
    }

    /** For the person. @param page where they are shown */
    public Charts own(Person person, Chosen chosen, String page) {
        return of(person, chosen, page, true, Range.ALL);
    }

    /** For a reader, who sees nothing from before a range, whatever is asked for. */
    public Charts shared(Person person, Chosen chosen, String page, Range widest) {
        return of(person, chosen, page, false, widest);
    }

    private Charts of(Person person, Chosen chosen, String page, boolean own, Range widest) {
        var told = widest.until(person.today(), trends.begin(person.account(), person.profile()));
        var range = chosen.range().compareTo(widest) > 0 ? widest : chosen.range();
        var period = range.until(told.last(), told.first());
        var year = chosen.year(told);
        var overview = trends.overview(person.account(), period, year, told);
        return new Charts(page, own, widest, range, period, Bucket.of(period), pain(person, overview), bests(person, chosen, overview),
                weeks(person, overview), activities(person, period), overall(person, period), asked(person, period),
                calendar(overview.year(), told));
    }

    private Charts.Pain pain(Person person, Overview overview) {
        var trend = overview.pain();
        var usual = person.profile().intakePain;
        return new Charts.Pain(tables.pain(trend), trends.bands(), trend.flares(), usual,
                trends.meaningfulChange().line(usual));
    }

    private Charts.Bests bests(Person person, Chosen chosen, Overview overview) {
        var ids = overview.ladders();
        var ladders = programme.sheets().stream().filter(sheet -> ids.contains(sheet.id())).toList();
        var shown = ladders.stream().filter(sheet -> sheet.id().equals(chosen.ladder())).findFirst()
                .or(() -> ladders.stream().filter(LadderSheet::gate).findFirst())
                .or(() -> ladders.stream().findFirst()).orElse(null);
        return shown == null ? new Charts.Bests(ladders, null, new ChartTable("ladder-table", List.of(), List.of()))
                : new Charts.Bests(ladders, shown, tables.ladder(overview.ladder(shown.id()), shown, person.viewer()));
    }

    private Charts.Weeks weeks(Person person, Overview overview) {
        var trend = overview.weeks(person.profile());
        return new Charts.Weeks(tables.weeks(trend), trend.bucket());
    }

    private Charts.Activities activities(Person person, Days period) {
        var trend = trends.activities(person.account(), period);
        return new Charts.Activities(tables.activities(trend), trend.change(), trend.mattering());
    }

    private Charts.Overall overall(Person person, Days period) {
        var answers = trends.overall(person.account(), period);
        return new Charts.Overall(tables.overall(answers), Stream.of(OverallChange.Answer.values()).map(this::words).toList(),
                answers.isEmpty() ? null : words(answers.getLast().answer));
    }

    private String words(OverallChange.Answer answer) {
        return sentences.of("overall." + answer);
    }

    /** What was answered once stays to be seen, also when its file is gone. */
    private List<Charts.Asked> asked(Person person, Days period) {
        var asked = new ArrayList<Charts.Asked>();
        trends.scores(person.account(), period).forEach((url, trend) -> asked.add(asked(url, trend, asked.size())));
        return asked;
    }

    private Charts.Asked asked(String url, ScoreTrend trend, int number) {
        return questionnaires.of(url)
                .map(known -> new Charts.Asked(url, known.title(), known.lowestScore(), known.highestScore(), known.change(),
                        trend.change(known.change(), known.higherIsBetter()), tables.scores(trend, number, known.change() != null)))
                .orElseGet(() -> new Charts.Asked(url, url, null, null, null, Change.UNKNOWN,
                        tables.scores(trend, number, false)));
    }

    private static Charts.Calendar calendar(YearTrend trend, Days told) {
        var year = trend.year();
        return new Charts.Calendar(trend, year > told.first().getYear() ? year - 1 : null, year < told.last().getYear() ? year + 1 : null);
    }
}
