// What was logged and has not reached the diary yet. It is put here first and sent from here, by the page or by the
// service worker, whichever has a connection first; each entry brings its own number, so sending twice adds it once.
const timeout = 20000;

function open() {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('steadyback', 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore('unsent', { keyPath: 'id' });
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}

async function store(mode, act) {
  const db = await open();
  try {
    return await new Promise((resolve, reject) => {
      const change = db.transaction('unsent', mode, { durability: 'strict' });
      const asked = act(change.objectStore('unsent'));
      change.oncomplete = () => resolve(asked.result);
      change.onabort = () => reject(change.error);
    });
  } finally {
    db.close();
  }
}

export const unsent = async diary => (await store('readonly', all => all.getAll()))
  .filter(item => item.diary === diary).sort((one, other) => one.at - other.at);

// item: { id, diary, url, body, at }, the body as a form would send it, at in milliseconds
export const put = item => store('readwrite', all => all.put(item));
export const drop = id => store('readwrite', all => all.delete(id));

// How it went: 'sent', 'refused' (a person must look at it), 'signed-out', or 'waiting' for a better moment.
export async function send(item, fresh = false) {
  const body = new URLSearchParams(item.body);
  const ago = Math.round((Date.now() - item.at) / 1000);
  if (ago > 5) body.set('ago', ago);
  let answer;
  try {
    if (fresh) body.set('csrf-token', await token());
    answer = await fetch(item.url, { method: 'POST', body, headers: { 'X-Requested-With': 'JavaScript', 'X-Diary': item.diary },
      redirect: 'manual', signal: AbortSignal.timeout(timeout) });
  } catch {
    return 'waiting';
  }
  if (answer.status === 204) {
    await drop(item.id);
    return 'sent';
  }
  if (answer.status === 400 && !fresh) return send(item, true);
  if (answer.status === 499 || answer.type === 'opaqueredirect') return 'signed-out';
  return answer.status >= 500 || answer.status === 429 ? 'waiting' : 'refused';
}

// The one of the form may have run out while it waited.
export async function token() {
  const page = await fetch('/offline');
  return (await page.text()).match(/name="csrf-token" value="([^"]*)"/)?.[1] ?? '';
}

// Everything that waits, oldest first. Ends with what stands in the way, or 'sent'.
export async function sendAll(diary) {
  let how = 'sent';
  for (const item of await unsent(diary)) {
    const one = item.refused ? 'refused' : await send(item);
    if (one !== 'sent') how = one;
    if (one === 'refused') await put({ ...item, refused: true });
    if (one === 'waiting' || one === 'signed-out') break;
  }
  return how;
}

// Puts a form aside and sends it, as far as there is a connection. Refused is what only the form itself can mend: it
// then has a token that holds.
export async function deliver(form, at = Date.now(), button = null) {
  const item = { id: form.elements.entry.value, diary: document.body.dataset.diary, at,
    url: new URL(form.action).pathname, body: new URLSearchParams(new FormData(form, button)).toString() };
  const isAside = await put(item).then(() => true, () => false);
  const how = await send(item);
  if (how === 'waiting' && isAside) {
    (await navigator.serviceWorker?.getRegistration())?.sync?.register('unsent').catch(() => {});
    return how;
  }
  if (how === 'waiting' || how === 'refused') {
    if (isAside) await drop(item.id);
    form.elements['csrf-token'].value = await token().catch(() => form.elements['csrf-token'].value);
    return 'refused';
  }
  return how;
}

// The number of an entry. Not every page that people use is served over TLS, which randomUUID would ask for.
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = bytes[6] & 15 | 64;
  bytes[8] = bytes[8] & 63 | 128;
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}
