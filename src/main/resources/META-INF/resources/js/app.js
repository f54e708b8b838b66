// On every page: what waits to be sent, and the service worker that keeps today on the device.
import { deliver, drop, sendAll, unsent } from './outbox.js';

const diary = document.body.dataset.diary;
const waiting = document.getElementById('unsent');

navigator.serviceWorker?.register('/sw.js', { type: 'module' }).catch(() => {});

async function tell(how) {
  const left = await unsent(diary);
  waiting.hidden = !left.length;
  waiting.dataset.how = how;
  waiting.querySelector('[data-count]').textContent = left.length;
}

let sending = null;
function sendNow() {
  return sending ??= (async () => {
    const before = (await unsent(diary)).length;
    const how = before ? await sendAll(diary) : 'sent';
    await tell(how);
    sending = null;
    // Today is another day now.
    if (before && how === 'sent' && location.pathname === '/today') location.reload();
  })();
}

// Nobody can be told what is wrong with it but by the form itself.
async function look() {
  const [item] = await unsent(diary);
  const form = Object.assign(document.createElement('form'), { method: 'post', action: item.url, hidden: true });
  for (const [name, value] of new URLSearchParams(item.body)) {
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
  }
  document.body.append(form);
  await drop(item.id);
  form.submit();
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
      const how = await deliver(form, Date.now(), undefined, event.submitter).catch(() => 'refused');
      if (how === 'refused') {
        if (event.submitter?.name) form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: event.submitter.name, value: event.submitter.value }));
        form.submit();
      } else {
        location.assign('/today');
      }
    });
  }
  const start = document.getElementById('start');
  if (start) {
    const kept = JSON.parse(localStorage.getItem(`steadyback.session.${diary}`) ?? 'null');
    if (kept && kept.step !== 'before') start.textContent = start.dataset.resume;
    navigator.serviceWorker?.ready.then(worker => worker.active.postMessage({ keep: '/session', as: `${diary} ${start.dataset.routine}` }));
  }
  sendNow();
}
