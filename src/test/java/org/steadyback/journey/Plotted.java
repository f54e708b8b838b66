package org.steadyback.journey;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import com.microsoft.playwright.Page;

/** What a chart of the page has drawn, read back from the chart itself, and what its table holds. */
final class Plotted {

    private Plotted() {}

    /** By date, several of one date together; a chart may put a dot beside its place, but never beyond it. */
    @SuppressWarnings("unchecked")
    static SortedMap<String, String> by(Page page, String chart, String series) {
        return new TreeMap<>((Map<String, String>) page.evaluate("""
                ([kind, series]) => {
                  const figure = document.querySelector(`figure[data-chart=${kind}]`);
                  const rows = document.querySelectorAll(`#${figure.dataset.of} tbody tr`);
                  const found = {};
                  for (const point of Chart.getChart(figure.querySelector('canvas')).data.datasets.find(one => one.series === series).data) {
                    if (point.y === null) continue;
                    const row = rows[point.row].dataset.date;
                    const from = Date.parse(row) / 86400000;
                    const to = (rows[point.row + 1] ? Date.parse(rows[point.row + 1].dataset.date) / 86400000 : from + 31);
                    if (point.x < from - 0.5 || point.x >= to + 0.5) throw new Error(`${series} of ${row} at ${point.x - from}`);
                    found[row] = (row in found ? found[row] + ', ' : '') + point.y;
                  }
                  return found;
                }""", List.of(chart, series)));
    }

    /** The cells of a table with anything in them, by date. */
    @SuppressWarnings("unchecked")
    static SortedMap<String, String> column(Page page, String table, String series) {
        return new TreeMap<>((Map<String, String>) page.evaluate("""
                ([table, series]) => {
                  const column = [...document.querySelectorAll(`#${table} thead th`)].findIndex(head => head.dataset.series === series);
                  return Object.fromEntries([...document.querySelectorAll(`#${table} tbody tr`)]
                    .map(row => [row.dataset.date, row.cells[column].textContent]).filter(([date, text]) => text !== ''));
                }""", List.of(table, series)));
    }
}
