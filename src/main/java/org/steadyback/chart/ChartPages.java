package org.steadyback.chart;

import java.util.List;

import jakarta.inject.Singleton;

import org.steadyback.programme.LadderSheet;
import org.steadyback.programme.Programme;
import org.steadyback.trend.Bucket;
import org.steadyback.trend.Period;
import org.steadyback.trend.Trends;

/** Puts together the charts of a person. */
@Singleton
public class ChartPages {

    private final Trends trends;
    private final ChartTables tables;
    private final Programme programme;

    ChartPages(Trends trends, ChartTables tables, Programme programme) {
        this.trends = trends;
        this.tables = tables;
        this.programme = programme;
    }

    /** @param page where they are shown; @param csv whether their tables can be had there as files */
    public Charts of(Person person, Chosen chosen, String page, boolean csv) {
        var period = trends.period(chosen.range(), person.account(), person.profile(), person.today());
        return new Charts(page, csv, chosen.range(), period, pain(person, period), bests(person, chosen, period),
                weeks(person, period), activities(person, period), calendar(person, chosen));
    }

    private Charts.Pain pain(Person person, Period period) {
        var trend = trends.pain(person.account(), period, Bucket.of(period));
        var usual = person.profile().intakePain;
        return new Charts.Pain(tables.pain(trend), !trend.bucket().isDay(), trends.bands(), trend.flares(), usual,
                trends.meaningfulChange().line(usual));
    }

    private Charts.Bests bests(Person person, Chosen chosen, Period period) {
        var ids = trends.ladders(person.account(), period);
        var ladders = programme.sheets().stream().filter(sheet -> ids.contains(sheet.id())).toList();
        var shown = ladders.stream().filter(sheet -> sheet.id().equals(chosen.ladder())).findFirst()
                .or(() -> ladders.stream().filter(LadderSheet::gate).findFirst())
                .or(() -> ladders.stream().findFirst()).orElse(null);
        if (shown == null) {
            return new Charts.Bests(ladders, null, new ChartTable("ladder-table", List.of(), List.of()), false);
        }
        var trend = trends.ladder(person.account(), shown.id(), period, Bucket.of(period));
        return new Charts.Bests(ladders, shown, tables.ladder(trend, shown, person.viewer()), !trend.bucket().isDay());
    }

    private ChartTable weeks(Person person, Period period) {
        return tables.weeks(trends.weeks(person.account(), person.profile(), period));
    }

    private Charts.Activities activities(Person person, Period period) {
        var trend = trends.activities(person.account(), period);
        return new Charts.Activities(tables.activities(trend), trend.change(), trend.mattering());
    }

    private Charts.Calendar calendar(Person person, Chosen chosen) {
        var first = trends.begin(person.account(), person.profile()).getYear();
        var last = person.today().getYear();
        var year = chosen.year(first, last);
        return new Charts.Calendar(trends.year(person.account(), person.profile(), year, person.today()),
                year > first ? year - 1 : null, year < last ? year + 1 : null);
    }
}
