// What all charts share: the tokens of the style sheet, the time axis, and what is told of a place.
import { dateOf, dayOf, told } from './numbers.js';

export const token = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

const formats = Object.fromEntries(Object.entries({
  day: { day: 'numeric', month: 'short' }, month: { month: 'short' }, year: { year: 'numeric' },
}).map(([name, format]) => [name, new Intl.DateTimeFormat(document.documentElement.lang, { ...format, timeZone: 'UTC' })]));

// From the finest to the coarsest: up to so many days, which of them have a tick, and how it is written.
const grains = [
  [45, date => date.getUTCDay() === 1, formats.day],
  [130, date => [1, 15].includes(date.getUTCDate()), formats.day],
  [400, date => date.getUTCDate() === 1, formats.month],
  [Infinity, date => date.getUTCDate() === 1 && date.getUTCMonth() === 0, formats.year],
];

function ticks(min, max) {
  const [, isPlace] = grains.find(([days]) => max - min <= days);
  const found = [];
  for (let value = Math.ceil(min); value <= max; value++) if (isPlace(dateOf(value))) found.push({ value });
  return found;
}

// The time that is shown, and where on it a place stands: a week or a month at its middle, as far as that is shown.
export function time(figure) {
  const first = dayOf(figure.dataset.first);
  const last = dayOf(figure.dataset.last);
  const step = Number(figure.dataset.step);
  return { first, last, step, spread: step > 1, at: day => Math.min(last, Math.max(first, step > 1 ? day + step / 2 : day)) };
}

export const timeAxis = (min, max) => ({
  type: 'linear', min, max, offset: false,
  afterBuildTicks: axis => { axis.ticks = ticks(min, max); },
  ticks: { color: token('--chart-text'), maxRotation: 0, autoSkip: true, autoSkipPadding: 12,
    callback: at => grains.find(([days]) => max - min <= days)[2].format(dateOf(at)) },
  grid: { color: token('--chart-grid') },
});

export const axis = (title, more = {}) => ({
  title: { display: Boolean(title), text: title, color: token('--chart-text') },
  ...more,
  ticks: { color: token('--chart-text'), precision: 0, ...more.ticks },
  grid: { color: token('--chart-grid') },
});

// Several scales above each other on one time axis; the topmost number of a lower one would meet the zero above it.
export const panel = (title, weight, more = {}) => axis(title, { stack: 'panels', stackWeight: weight, ...more,
  ticks: { callback: (value, index, all) => index && index === all.length - 1 ? '' : value, ...more.ticks } });

export const options = (data, scales, annotations = {}) => ({
  animation: false,
  maintainAspectRatio: false,
  interaction: { mode: 'nearest', axis: 'x', intersect: false },
  scales,
  plugins: {
    annotation: { annotations },
    legend: { position: 'bottom', labels: { color: token('--chart-text'), usePointStyle: true, boxHeight: 8, filter: item => item.text } },
    tooltip: {
      filter: (_, index) => index === 0,
      displayColors: false,
      callbacks: { title: ([item]) => item && data.rows[item.raw.row].label, label: item => told(data, item.raw.row) },
    },
  },
});

// Hollow ones leave to be seen what stands on the same place.
export const dots = (color, style, radius = 3.5, hollow = false) => ({ showLine: false, pointStyle: style, pointRadius: radius, pointHoverRadius: radius + 2,
  borderWidth: 1.5, borderColor: token(color), backgroundColor: hollow ? 'transparent' : token(color) });

// Where there is nothing for a while the line ends; what stands alone still shows as a point.
export const line = (color, more = {}) => ({ borderColor: token(color), backgroundColor: token(color), borderWidth: 2.5, pointStyle: 'line', pointRadius: 3, pointHoverRadius: 5, spanGaps: false, ...more });

// Points of a column with one value in each cell. A gap is longer than from one place to the next.
export function points(data, column, { step, at }) {
  const found = [];
  column.values.forEach(([value], row) => {
    const x = data.rows[row].x;
    if (row && x - data.rows[row - 1].x > step) found.push({ x: x - 0.5, y: null, row });
    found.push({ x: at(x), y: value ?? null, row });
  });
  return found;
}
