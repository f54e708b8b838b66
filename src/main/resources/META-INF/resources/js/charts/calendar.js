// The days of a year can be walked through by arrow keys, with one stop for the tab key; the day is told beneath.
const moves = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 7, ArrowUp: -7, Home: -Infinity, End: Infinity };

export function walk(calendar) {
  const days = [...calendar.querySelectorAll('[data-date]')];
  if (!days.length) return;
  const says = document.getElementById('calendar-day');
  let at = days.length - 1;
  days[at].tabIndex = 0;
  const go = next => {
    days[at].tabIndex = -1;
    at = Math.max(0, Math.min(days.length - 1, next));
    days[at].tabIndex = 0;
  };
  const tell = day => {
    const words = day.querySelector('.sr-only').textContent;
    const isEmpty = day.className === 'unrated';
    const link = Object.assign(document.createElement('a'), { href: calendar.dataset.diary + day.dataset.date, textContent: words });
    says.replaceChildren(calendar.dataset.diary && !isEmpty ? link : words);
  };
  calendar.addEventListener('keydown', event => {
    if (event.key === 'Enter') says.querySelector('a')?.click();
    if (!(event.key in moves)) return;
    event.preventDefault();
    go(at + moves[event.key]);
    days[at].focus();
  });
  calendar.addEventListener('focusin', event => tell(event.target));
  calendar.addEventListener('click', event => {
    const day = event.target.closest('[data-date]');
    if (day) {
      go(days.indexOf(day));
      day.focus();
    }
  });
}
