// Own activities on the whole, with the band round the start within which nothing is called a change.
import { axis, dots, line, options, timeAxis, token } from './look.js';

const colors = ['--chart-1', '--chart-2', '--chart-3', '--chart-4', '--chart-text'];
const styles = ['circle', 'rect', 'triangle', 'rectRot', 'star'];

export function config(figure, data) {
  const mean = data.find('mean');
  const start = data.find('start');
  const mattering = Number(figure.dataset.mattering);
  const series = (column, change) => column.values.map(([y], row) => ({ x: data.rows[row].x, y: y === undefined ? null : change(y), row }));
  const edge = { ...line('--chart-band-edge', { borderWidth: 1, pointRadius: 0, borderDash: [3, 3] }) };
  const days = Math.max(7, data.rows.at(-1).x - data.rows[0].x);
  const named = data.columns.filter(column => column.series.startsWith('each-'));
  return {
    type: 'line',
    data: { datasets: [
      { ...edge, series: 'band-low', data: series(start, y => Math.max(0, y - mattering)) },
      { ...edge, series: 'band-high', label: figure.dataset.bandName, fill: '-1', backgroundColor: token('--chart-band'), pointStyle: 'rect', data: series(start, y => Math.min(10, y + mattering)) },
      ...named.map((column, index) => ({ label: column.title, series: column.series, ...dots(colors[index], styles[index]), data: series(column, y => y) })),
      { label: mean.title, series: 'mean', ...line('--chart-line', { pointRadius: 3, borderWidth: 3 }), data: series(mean, y => y) },
    ] },
    options: options(data, {
      x: timeAxis(data.rows[0].x - days * 0.03, data.rows[0].x + days * 1.03),
      y: axis('', { min: 0, max: 10, ticks: { stepSize: 2 } }),
    }),
  };
}
