// Days trained in each week or month beside those that are planned. One without any is a zero, and is drawn as one.
import { axis, line, options, timeAxis, token } from './look.js';

const bars = (data, middle, series, color) => ({ label: data.find(series).title, series, type: 'bar', stack: 'days', backgroundColor: token(color), pointStyle: 'rect',
  data: data.find(series).values.map(([y], row) => ({ x: data.rows[row].x + middle, y, row })) });

export function config(figure, data) {
  const days = Number(figure.dataset.step);
  const middle = (days - 1) / 2;
  const planned = data.find('planned');
  return {
    type: 'bar',
    data: { datasets: [
      bars(data, middle, 'trained', '--chart-1'), bars(data, middle, 'gentle', '--chart-flare-edge'),
      { label: planned.title, series: 'planned', type: 'line', ...line('--chart-text', { borderDash: [6, 4], borderWidth: 2, pointRadius: 0, pointStyle: 'line' }), stepped: 'middle',
        data: planned.values.map(([y], row) => ({ x: data.rows[row].x + middle, y, row })) },
    ] },
    options: options(data, {
      x: { ...timeAxis(data.rows[0].x - 0.5, data.rows.at(-1).x + days - 0.5), stacked: true },
      y: axis('', { stacked: true, min: 0, max: days }),
    }),
  };
}
