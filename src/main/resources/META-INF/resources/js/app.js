// On every page: what waits to be sent, and the service worker that keeps today on the device.
import { deliver, newId, sendAll, token, unsent } from './outbox.js';

const diary = document.body.dataset.diary;
const waiting = document.getElementById('unsent');

navigator.serviceWorker?.register('/sw.js', { type: 'module' }).catch(() => {});

async function tell(how) {
  const left = await unsent(diary);
  waiting.hidden = !left.length;
  waiting.dataset.how = how;
  waiting.querySelector('[data-count]').textContent = left.length;
  // Out of the device's memory the question comes again although it was answered.
  const asked = document.querySelector('form.rate');
  if (asked && left.some(item => item.url === '/pain')) asked.closest('section').hidden = true;
}

let sending = null;
function sendNow() {
  return sending ??= (async () => {
    const before = (await unsent(diary)).length;
    const how = before ? await sendAll(diary) : 'sent';
    await tell(how);
    // Today is another day now.
    if (before && how === 'sent' && location.pathname === '/today') location.reload();
  })().catch(() => {}).finally(() => { sending = null; });
}

const hidden = (name, value) => Object.assign(document.createElement('input'), { type: 'hidden', name, value });

// Nobody can be told what is wrong with it but by the form itself. It waits until that has been sent in its place.
async function look() {
  const item = (await unsent(diary)).find(one => one.refused);
  const body = new URLSearchParams(item.body);
  body.set('csrf-token', await token());
  const then = new Date(item.at);
  body.set('at', new Date(then - then.getTimezoneOffset() * 60000).toISOString().slice(0, 16));
  const form = Object.assign(document.createElement('form'), { method: 'post', action: item.url, hidden: true });
  form.append(...[...body].map(([name, value]) => hidden(name, value)));
  document.body.append(form);
  form.submit();
}

// Once its session is on its way, a device need not know more of it.
function forget(entry) {
  const key = `steadyback.session.${diary}`;
  if (JSON.parse(localStorage.getItem(key) ?? 'null')?.entry === entry) localStorage.removeItem(key);
}

if (diary && waiting) {
  waiting.querySelector('[data-do=send]').addEventListener('click', sendNow);
  waiting.querySelector('[data-do=look]').addEventListener('click', look);
  addEventListener('online', sendNow);
  for (const form of document.querySelectorAll('form[data-later]')) {
    let busy = false;
    form.addEventListener('submit', async event => {
      event.preventDefault();
      if (busy) return;
      busy = true;
      // What comes back for a second look keeps its number; a page out of the device's memory needs a new one.
      if (!form.querySelector('[aria-invalid], .field-error')) form.elements.entry.value = newId();
      const how = await deliver(form, Date.now(), event.submitter);
      if (how === 'refused') {
        if (event.submitter?.name) form.append(hidden(event.submitter.name, event.submitter.value));
        form.submit();
      } else {
        forget(form.elements.entry.value);
        location.assign(form.dataset.later || '/today');
      }
    });
  }
  const start = document.getElementById('start');
  if (start) {
    const kept = JSON.parse(localStorage.getItem(`steadyback.session.${diary}`) ?? 'null');
    if (kept && kept.step !== 'before') start.textContent = start.dataset.resume;
    navigator.serviceWorker?.ready.then(worker => worker.active.postMessage({ keep: '/session', as: `${diary} ${start.dataset.routine}` }));
  }
  addEventListener('pageshow', event => { if (event.persisted) location.reload(); });
  sendNow();
}
