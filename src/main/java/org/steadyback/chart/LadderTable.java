package org.steadyback.chart;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.steadyback.chart.ChartTable.Column;
import org.steadyback.chart.ChartTable.Row;
import org.steadyback.programme.LadderSheet;
import org.steadyback.programme.Viewer;
import org.steadyback.progression.Side;
import org.steadyback.trend.LadderTrend;
import org.steadyback.trend.LadderTrend.Asked;
import org.steadyback.trend.LadderTrend.Bests;
import org.steadyback.web.Sentences;

/** The bests of a ladder as a table: what was done beside what was asked for, as far as its stages count it. */
final class LadderTable {

    private final LadderTrend trend;
    private final LadderSheet sheet;
    private final Viewer viewer;
    private final Sentences sentences;
    private final List<Amount> amounts;
    private final List<Side> sides;
    private final Cells cells;

    LadderTable(LadderTrend trend, LadderSheet sheet, Viewer viewer, Sentences sentences) {
        this.trend = trend;
        this.sheet = sheet;
        this.viewer = viewer;
        this.sentences = sentences;
        amounts = Stream.of(Amount.values()).filter(amount -> amount.isIn(trend)).toList();
        sides = sides(trend);
        cells = Cells.of(trend.bucket());
    }

    ChartTable table() {
        return new ChartTable("ladder-table", columns(), trend.places().stream()
                .map(place -> Row.of(place.from(), trend.bucket(), cells(place), sentences)).toList());
    }

    private List<Column> columns() {
        var unit = Map.of("unit", sentences.of("units." + viewer.units()));
        return Stream.concat(amounts.stream().flatMap(this::series), Stream.of("stage", "stage-name", "pain", "stopped"))
                .map(series -> new Column(series, sentences.of("charts.ladder." + series, unit))).toList();
    }

    private Stream<String> series(Amount amount) {
        return Stream.concat(sides.stream().map(amount::series), Stream.of(amount.asked()));
    }

    private Stream<String> cells(LadderTrend.Place place) {
        return Stream.concat(amounts.stream().flatMap(amount -> cells(amount, place)), Stream.of(rung(place.latest()),
                name(place.latest()), cells.of(place.painDuring()), place.stoppedForPain() ? sentences.of("charts.yes") : ""));
    }

    private Stream<String> cells(Amount amount, LadderTrend.Place place) {
        return Stream.concat(sides.stream().map(side -> amount.cell(place, side, cells, viewer)),
                Stream.of(amount.asked(place.latest(), viewer)));
    }

    /** A session that was stopped before any set has no side, be the ladder one with sides or not. */
    private static List<Side> sides(LadderTrend trend) {
        var sides = Stream.of(Side.values()).filter(side -> trend.places().stream().anyMatch(place -> place.of(side) != null)).toList();
        return sides.isEmpty() ? Collections.singletonList(null) : sides;
    }

    /** Its number from the easiest on, or nothing for a stage that the programme no longer has. */
    private String rung(Asked asked) {
        return sheet.stage(asked.stage()).map(stage -> String.valueOf(sheet.stages().indexOf(stage) + 1)).orElse("");
    }

    private String name(Asked asked) {
        return sheet.stage(asked.stage()).map(LadderSheet.StageSheet::name).orElse(asked.stage());
    }

    /** What can be counted of an exercise. */
    private enum Amount {
        HOLD(Bests::hold, Asked::hold),
        REPS(Bests::reps, Asked::reps),
        LOAD(Bests::load, asked -> asked.load() == 0 ? null : asked.load());

        private final Function<Bests, List<Integer>> done;
        private final Function<Asked, Integer> asked;

        Amount(Function<Bests, List<Integer>> done, Function<Asked, Integer> asked) {
            this.done = done;
            this.asked = asked;
        }

        boolean isIn(LadderTrend trend) {
            return trend.places().stream().anyMatch(place -> asked.apply(place.latest()) != null
                    || place.bests().anyMatch(bests -> !done.apply(bests).isEmpty()));
        }

        String series(Side side) {
            return side == null ? word() : word() + "-" + side.name().toLowerCase(Locale.ROOT);
        }

        String asked() {
            return word() + "-asked";
        }

        String cell(LadderTrend.Place place, Side side, Cells cells, Viewer viewer) {
            var bests = place.of(side);
            var amounts = bests == null ? List.<Integer>of() : done.apply(bests);
            return this == LOAD ? cells.ofLoads(amounts, viewer.units()) : cells.of(amounts);
        }

        String asked(Asked asked, Viewer viewer) {
            var amount = this.asked.apply(asked);
            return amount == null ? "" : this == LOAD ? viewer.units().fromGrams(amount).toPlainString() : String.valueOf(amount);
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
