// Walks through a chart by keys: what a pointer hovers over is told in words as well.
import { told } from './numbers.js';

const moves = { ArrowRight: 1, ArrowLeft: -1, PageDown: 10, PageUp: -10, Home: -Infinity, End: Infinity };

export function walk(figure, chart, data) {
  const says = Object.assign(document.createElement('p'), { className: 'told-place' });
  says.setAttribute('role', 'status');
  figure.after(says);
  figure.tabIndex = 0;
  figure.setAttribute('role', 'group');
  figure.setAttribute('aria-label', figure.dataset.label);
  let row = null;
  const show = () => {
    const active = chart().data.datasets.flatMap((dataset, datasetIndex) => dataset.data
      .flatMap((point, index) => point.row === row && point.y !== null ? [{ datasetIndex, index }] : []));
    chart().setActiveElements(active);
    const at = active.length ? chart().getDatasetMeta(active[0].datasetIndex).data[active[0].index] : { x: 0, y: 0 };
    chart().tooltip.setActiveElements(active.slice(0, 1), { x: at.x, y: at.y });
    chart().update('none');
    says.textContent = row === null ? '' : [data.rows[row].label, ...told(data, row)].join(' · ');
  };
  figure.addEventListener('keydown', event => {
    if (event.key === 'Escape') row = null;
    else if (event.key in moves) row = Math.max(0, Math.min(data.rows.length - 1, (row ?? (moves[event.key] > 0 ? -1 : data.rows.length)) + moves[event.key]));
    else return;
    event.preventDefault();
    show();
  });
  figure.addEventListener('blur', () => { row = null; show(); });
}
