// The best of each session against what was asked for; beneath it the stage, as steps.
import { dots, line, options, panel, time, timeAxis, token } from './look.js';

const amounts = ['hold', 'reps', 'load'];
const sides = [['', '--chart-1', 'circle', 0], ['-left', '--chart-1', 'triangle', 270], ['-right', '--chart-2', 'triangle', 90]];

function bests(data, amount, { spread, step, at }) {
  return sides.flatMap(([side, color, style, rotation], index) => {
    const column = data.find(amount + side);
    if (!column) return [];
    const each = [];
    const bars = [];
    column.values.forEach((values, row) => {
      const x = at(data.rows[row].x) + (index ? (index - 1.5) * step / 4 : 0);
      if (!values.length) return;
      each.push({ x, y: spread ? values[Math.floor(values.length / 2)] : values[0], row });
      bars.push({ x, y: values[0], row }, { x, y: values.at(-1), row }, { x, y: null, row });
    });
    const shown = { label: column.title, series: amount + side, yAxisID: amount, data: each, ...dots(color, style), rotation, pointRadius: 4.5 };
    return spread ? [shown, { ...line(color, { borderWidth: 1.5, pointRadius: 0 }), series: `${amount}${side}-bars`, yAxisID: amount, data: bars }] : [shown];
  });
}

// It holds until it is another: rows are sessions, so only one without it breaks the line.
const stepped = (data, column, series, scale, { at }, more) => ({ label: column.title, series, yAxisID: scale, stepped: true,
  ...line('--chart-line', { borderWidth: 2, pointRadius: 0, ...more }),
  data: column.values.map(([y], row) => ({ x: at(data.rows[row].x), y: y ?? null, row })) });

export function config(figure, data) {
  const when = time(figure);
  const shown = amounts.filter(amount => data.find(`${amount}-asked`));
  const stage = data.find('stage');
  // A stage that the programme no longer has is on no rung.
  const rungs = stage.values.flat().length ? stage.values.flat() : [0];
  const scales = { x: timeAxis(when.first - 0.5, when.last + 0.5), stage: panel(figure.dataset.stageName, 1,
    { min: Math.min(...rungs) - 0.6, max: Math.max(...rungs) + 1.2, ticks: { callback: at => at },
      afterBuildTicks: scale => { scale.ticks = [...new Set([Math.min(...rungs), Math.max(...rungs)])].map(value => ({ value })); } }) };
  for (const amount of [...shown].reverse()) scales[amount] = panel('', 3, { beginAtZero: true, ticks: { maxTicksLimit: 6 }, grace: '5%' });
  return {
    type: 'line',
    data: { datasets: [
      ...shown.flatMap(amount => [...bests(data, amount, when),
        stepped(data, data.find(`${amount}-asked`), `${amount}-asked`, amount, when, { borderDash: [6, 4] })]),
      stepped(data, stage, 'stage', 'stage', when, { borderColor: token('--chart-text') }),
    ] },
    options: options(data, scales),
  };
}
