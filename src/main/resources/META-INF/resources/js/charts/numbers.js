// Reads a chart's table: the picture is drawn from it, so that the two cannot differ. An empty cell is a gap, never a zero.
const day = 86400000;

// Days since 1970, which is what the time axis counts in.
export const dayOf = date => Math.round(Date.parse(date) / day);
export const dateOf = number => new Date(number * day);

const numbers = text => text === '' ? [] : text.split(/, |–/).map(Number);

export function read(table) {
  const heads = [...table.querySelectorAll('thead th')].slice(1);
  const rows = [...table.querySelectorAll('tbody tr')].map(row => ({
    x: dayOf(row.dataset.date),
    label: row.querySelector('th').textContent,
    cells: [...row.querySelectorAll('td')].map(cell => cell.textContent.trim()),
  }));
  const columns = heads.map((head, column) => ({
    series: head.dataset.series,
    title: head.textContent,
    // One list for each row; empty where there is nothing.
    values: rows.map(row => numbers(row.cells[column])),
    texts: rows.map(row => row.cells[column]),
  }));
  return { rows, columns, find: series => columns.find(column => column.series === series) };
}

// What a row says, a line for each cell with anything in it.
export const told = (data, row) => data.columns.filter(column => column.texts[row] !== '')
  .map(column => `${column.title}: ${column.texts[row]}`);
