// Draws each chart of the page from its table, and again when the colours change or the page goes to paper.
import { walk as walkCalendar } from './calendar.js';
import { walk } from './keys.js';
import { config as ladder } from './ladder.js';
import { read } from './numbers.js';
import { config as pain } from './pain.js';
import { config as scores } from './scores.js';
import { config as weeks } from './weeks.js';

const kinds = { pain, ladder, weeks, scores, activities: scores, overall: scores };

function draw(figure) {
  const data = read(document.getElementById(figure.dataset.of));
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', figure.dataset.label);
  figure.replaceChildren(canvas);
  const make = () => new Chart(canvas, kinds[figure.dataset.chart](figure, data));
  let chart = make();
  walk(figure, () => chart, data);
  return () => {
    chart.destroy();
    chart = make();
  };
}

const redraws = [...document.querySelectorAll('figure[data-chart]')].map(draw);
const again = () => redraws.forEach(redraw => redraw());
for (const media of ['(prefers-color-scheme: dark)', 'print']) matchMedia(media).addEventListener('change', again);
const calendar = document.getElementById('calendar');
if (calendar) walkCalendar(calendar);
performance.mark('drawn');
