// A score over time: own activities, an overall change, a questionnaire. What is within the band is not called a change.
import { axis, dots, line, options, timeAxis, token } from './look.js';

const colors = ['--chart-1', '--chart-2', '--chart-3', '--chart-4', '--chart-text'];
const styles = ['circle', 'rect', 'triangle', 'rectRot', 'star'];
const edge = () => line('--chart-band-edge', { borderWidth: 1, pointRadius: 0, borderDash: [3, 3] });

// Round the first score, wherever that was.
function band(data, { bandName, mattering, min = -Infinity, max = Infinity }, series) {
  const start = data.find('start');
  if (!start) return [];
  return [
    { ...edge(), series: 'band-low', data: series(start, y => Math.max(Number(min), y - Number(mattering))) },
    { ...edge(), series: 'band-high', label: bandName, fill: '-1', backgroundColor: token('--chart-band'), pointStyle: 'rect',
      data: series(start, y => Math.min(Number(max), y + Number(mattering))) },
  ];
}

// Round no change at all.
const even = width => width === undefined ? {} : { even: { type: 'box', yMin: -width - 0.5, yMax: Number(width) + 0.5, borderWidth: 0, backgroundColor: token('--chart-band'), drawTime: 'beforeDatasetsDraw' } };

// A scale in words has them from the highest to the lowest.
function scale({ min, max, names }) {
  const words = names?.split('|');
  const room = words ? 0.3 : 0;
  return axis('', { min: min === undefined ? undefined : min - room, max: max === undefined ? undefined : Number(max) + room,
    ...(words && { afterBuildTicks: one => { one.ticks = words.map((_, index) => ({ value: Number(min) + index })); } }),
    ticks: words ? { callback: value => words[max - value] } : { maxTicksLimit: 6 } });
}

export function config(figure, data) {
  const series = (column, change) => column.values.map(([y], row) => ({ x: data.rows[row].x, y: y === undefined ? null : change(y), row }));
  const mean = data.find('mean');
  const first = data.rows[0].x;
  const days = Math.max(7, data.rows.at(-1).x - first);
  return {
    type: 'line',
    data: { datasets: [
      ...band(data, figure.dataset, series),
      ...data.columns.filter(column => column.series.startsWith('each-')).map((column, index) => ({ label: column.title, series: column.series,
        ...dots(colors[index], styles[index]), data: series(column, y => y) })),
      { label: figure.dataset.names ? '' : mean.title, series: 'mean', ...line('--chart-line', { pointStyle: 'circle', pointRadius: 4, borderWidth: 3 }), data: series(mean, y => y) },
    ] },
    options: options(data, { x: timeAxis(first - days * 0.03, first + days * 1.03), y: scale(figure.dataset) }, even(figure.dataset.even)),
  };
}
