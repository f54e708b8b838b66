// Draws each chart from its table, so that picture and numbers cannot differ. An empty cell is a gap, never a zero.
const day = 86400000;

function read(table) {
  const columns = [...table.querySelectorAll('thead th')].slice(1).map(cell => cell.textContent.trim());
  const rows = new Map([...table.querySelectorAll('tbody tr')].map(row =>
    [row.dataset.date, [...row.querySelectorAll('td')].map(cell => cell.textContent.trim() === '' ? null : Number(cell.textContent))]));
  const dates = [...rows.keys()];
  const last = Date.parse(dates[dates.length - 1]);
  const all = [];
  for (let at = Date.parse(dates[0]); at <= last; at += day) {
    all.push(new Date(at).toISOString().slice(0, 10));
  }
  return {
    columns,
    dates: all,
    values: columns.map((_, column) => all.map(date => rows.has(date) ? rows.get(date)[column] : null)),
  };
}

function token(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function series(kind, index) {
  const dots = { showLine: false, pointRadius: 4, pointHoverRadius: 6 };
  // A lone day has no line to stand in, so its point must show.
  const line = { pointRadius: 2, borderWidth: 3, spanGaps: false };
  if (kind === 'pain') {
    return index === 3
      ? { ...line, borderColor: token('--chart-line'), backgroundColor: token('--chart-line') }
      : { ...dots, pointStyle: ['circle', 'rect', 'triangle'][index], borderColor: token(`--chart-${index + 1}`), backgroundColor: token(`--chart-${index + 1}`) };
  }
  return index === 0
    ? { ...dots, borderColor: token('--chart-1'), backgroundColor: token('--chart-1') }
    : { ...line, stepped: true, spanGaps: true, borderDash: [6, 4], borderWidth: 2, borderColor: token('--chart-line'), backgroundColor: token('--chart-line') };
}

function draw(figure) {
  const table = document.getElementById(figure.dataset.chartOf);
  const kind = table.dataset.chart;
  const data = read(table);
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', figure.dataset.label);
  figure.replaceChildren(canvas);
  const text = token('--chart-text');
  const grid = token('--chart-grid');
  const format = new Intl.DateTimeFormat(document.documentElement.lang, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return new Chart(canvas, {
    type: 'line',
    data: {
      labels: data.dates,
      datasets: data.columns.map((label, index) => ({ label, data: data.values[index], ...series(kind, index) })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      scales: {
        x: { ticks: { color: text, maxTicksLimit: 7, maxRotation: 0, callback: (_, index) => format.format(new Date(data.dates[index])) }, grid: { color: grid } },
        y: { min: 0, max: kind === 'pain' ? 10 : undefined, ticks: { color: text, precision: 0 }, grid: { color: grid } },
      },
      plugins: { legend: { position: 'bottom', labels: { color: text, usePointStyle: true } } },
    },
  });
}

Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
Chart.defaults.font.size = 14;
let charts = [];
function drawAll() {
  charts.forEach(chart => chart.destroy());
  charts = [...document.querySelectorAll('[data-chart-of]')].map(draw);
}
drawAll();
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawAll);
