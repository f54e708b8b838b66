// Pain above, what was trained beneath it, on one time axis.
import { dayOf } from './numbers.js';
import { dots, line, options, panel, points, time, timeAxis, token } from './look.js';

const kinds = [['morning', '--chart-1', 'circle', 3], ['daily', '--chart-2', 'rect', 6.5, true], ['now', '--chart-3', 'triangle', 6, true], ['training', '--chart-4', 'crossRot', 4]];
const above = 10.7;

// Each rating a dot; of a longer place the middle one, and a bar from the lowest to the highest.
function ratings(data, [series, color, ...style], index, { spread, step, at }) {
  const column = data.find(series);
  const shift = (index - (kinds.length - 1) / 2) * step / 6;
  const each = [];
  const bars = [];
  column.values.forEach((values, row) => {
    const x = at(data.rows[row].x) + shift;
    if (spread && values.length) {
      each.push({ x, y: values[Math.floor(values.length / 2)], row });
      bars.push({ x, y: values[0], row }, { x, y: values.at(-1), row }, { x, y: null, row });
    } else values.forEach(y => each.push({ x, y, row }));
  });
  const shown = { label: column.title, series, yAxisID: 'pain', data: each, ...dots(color, ...style) };
  if (spread) shown.pointRadius /= 1.5;
  return spread ? [shown, { ...line(color, { borderWidth: 1.5, pointRadius: 0 }), series: `${series}-bars`, yAxisID: 'pain', data: bars }] : [shown];
}

function steps(data, series, style, rotation, { at }) {
  const column = data.find(series);
  return { label: column.title, series, yAxisID: 'pain', ...dots('--chart-line', 'triangle'), pointRadius: 5, pointStyle: style, rotation,
    data: column.texts.flatMap((text, row) => text ? [{ x: at(data.rows[row].x), y: above, row }] : []) };
}

function annotations(figure, key) {
  const found = {};
  for (const item of key.querySelectorAll('[data-band]')) {
    const { band, from, to } = item.dataset;
    found[band] = { type: 'box', yScaleID: 'pain', yMin: from === '0' ? 0 : from - 0.5, yMax: Number(to) === 10 ? 10 : Number(to) + 0.5,
      backgroundColor: token(`--band-${band}`), borderWidth: 0, drawTime: 'beforeDatasetsDraw',
      label: { display: true, content: item.querySelector('span').textContent, position: { x: 'start', y: 'start' }, color: token('--chart-text'), font: { size: 11, weight: 'normal' }, padding: 2 } };
  }
  key.querySelectorAll('[data-flare-from]').forEach((item, index) => {
    found[`flare${index}`] = { type: 'box', yScaleID: 'pain', yMin: 0, yMax: 10, xMin: dayOf(item.dataset.flareFrom) - 0.5,
      xMax: dayOf(item.dataset.flareTo) + 0.5, backgroundColor: token('--chart-flare'), borderColor: token('--chart-flare-edge'), borderWidth: 1, drawTime: 'beforeDatasetsDraw' };
  });
  for (const [name, dash, text] of [['usual', [8, 5], figure.dataset.usualName], ['line', [2, 4], figure.dataset.lineName]]) {
    if (figure.dataset[name] === undefined) continue;
    found[name] = { type: 'line', yScaleID: 'pain', yMin: Number(figure.dataset[name]), yMax: Number(figure.dataset[name]),
      borderColor: token('--chart-text'), borderWidth: 1.5, borderDash: dash,
      label: { display: true, content: text, position: 'end', yAdjust: -8, padding: 2, backgroundColor: 'transparent', color: token('--chart-text'), font: { size: 11, weight: 'normal' } } };
  }
  return found;
}

export function config(figure, data) {
  const shown = time(figure);
  const sets = data.find('sets');
  const middle = data.find('middle');
  return {
    type: 'line',
    data: { datasets: [
      ...kinds.flatMap((kind, index) => ratings(data, kind, index, shown)),
      // On top: over years its dots would lie under all others.
      { label: middle.title, series: 'middle', yAxisID: 'pain', order: -1, ...line('--chart-line'), data: points(data, middle, shown) },
      steps(data, 'up', 'triangle', 0, shown), steps(data, 'back', 'triangle', 180, shown),
      { label: sets.title, series: 'sets', type: 'bar', yAxisID: 'sets', backgroundColor: token('--chart-bar'), pointStyle: 'rect',
        barThickness: 'flex', data: sets.values.flatMap(([y], row) => y === undefined ? [] : [{ x: shown.at(data.rows[row].x), y, row }]) },
    ] },
    options: options(data, {
      x: timeAxis(shown.first - 0.5, shown.last + 0.5),
      sets: panel(sets.title, 1, { min: 0, ticks: { maxTicksLimit: 3 } }),
      pain: panel('', 3, { min: 0, max: 11.2, ticks: { callback: value => value }, afterBuildTicks: scale => { scale.ticks = [0, 2, 4, 6, 8, 10].map(value => ({ value })); } }),
    }, annotations(figure, document.getElementById(figure.dataset.key))),
  };
}
