package org.steadyback.chart;

import java.util.Optional;

import jakarta.inject.Singleton;

import org.steadyback.diary.Days;
import org.steadyback.programme.Programme;
import org.steadyback.trend.Bucket;
import org.steadyback.trend.Trends;
import org.steadyback.trend.YearTrend;
import org.steadyback.web.Sentences;

/** The tables of the charts as files for a spreadsheet, always day by day. */
@Singleton
public class ChartFiles {

    private final Trends trends;
    private final ChartTables tables;
    private final Programme programme;
    private final Sentences sentences;

    ChartFiles(Trends trends, ChartTables tables, Programme programme, Sentences sentences) {
        this.trends = trends;
        this.tables = tables;
        this.programme = programme;
        this.sentences = sentences;
    }

    /**
     * @param chart         its word in the address; empty for one that is not there
     * @param questionnaire the url of the one whose scores are meant, or null
     */
    public Optional<String> of(String chart, Person person, Chosen chosen, String questionnaire) {
        return table(chart, person, chosen, questionnaire).map(table -> table.csv(sentences.of("charts.date")));
    }

    private Optional<ChartTable> table(String chart, Person person, Chosen chosen, String questionnaire) {
        var account = person.account();
        var told = new Days(trends.begin(account, person.profile()), person.today());
        var period = chosen.range().until(told.last(), told.first());
        return switch (chart) {
            case "pain" -> Optional.of(tables.pain(trends.pain(trends.span(account, period), period, Bucket.DAY)));
            case "ladder" -> Optional.ofNullable(chosen.ladder()).flatMap(programme::sheet).map(sheet ->
                    tables.ladder(trends.ladder(account, sheet.id(), period, Bucket.DAY), sheet, person.viewer()));
            case "weeks" ->
                Optional.of(tables.weeks(trends.weeks(trends.span(account, period), person.profile(), period, Bucket.WEEK)));
            case "activities" -> Optional.of(tables.activities(trends.activities(account, period)));
            case "overall" -> Optional.of(tables.overall(trends.overall(account, period)));
            case "scores" -> Optional.ofNullable(questionnaire).map(trends.scores(account, period)::get)
                    .map(scores -> tables.scores(scores, 0, true));
            case "calendar" -> Optional.of(tables.calendar(trends.year(
                    trends.span(account, YearTrend.period(chosen.year(told))), chosen.year(told), told)));
            default -> Optional.empty();
        };
    }
}
