package org.steadyback.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.steadyback.trend.Bucket;
import org.steadyback.web.Csv;
import org.steadyback.web.Dates;
import org.steadyback.web.Sentences;

/**
 * A chart in numbers. The picture is drawn from it, so that the two cannot differ; a missing value is an empty cell and
 * never a zero.
 *
 * @param id      of its element on the page
 * @param columns after that of the date
 */
public record ChartTable(String id, List<Column> columns, List<Row> rows) {

    /** @param series by which the picture knows it */
    public record Column(String series, String title) {}

    /** @param label the date in words; @param cells one for each column */
    public record Row(LocalDate date, String label, List<String> cells) {

        static Row of(LocalDate from, Bucket bucket, Stream<String> cells, Sentences sentences) {
            return new Row(from, switch (bucket) {
                case DAY -> Dates.briefOfYear(from);
                case WEEK -> sentences.of("charts.week-of", Map.of("day", Dates.briefly(from)));
                case MONTH -> Dates.month(from);
            }, cells.toList());
        }
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** For a spreadsheet. @param date title of the first column */
    public String csv(String date) {
        var text = new StringBuilder(line(date, columns.stream().map(Column::title).toList()));
        rows.forEach(row -> text.append(line(row.date(), row.cells())));
        return text.toString();
    }

    private static String line(Object first, List<String> others) {
        return Csv.line(Stream.concat(Stream.of(first), others.stream().map(ChartTable::value)).toList());
    }

    private static Object value(String cell) {
        return cell.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(cell) : cell;
    }
}
