// Keeps today, its session and its pictures on the device, and sends what was logged once there is a connection.
import { sendAll } from './js/outbox.js';

const pages = 'pages';
const shell = 'shell-1';
const figures = 'figures';
const patience = 4000;
const keptPages = ['/today', '/session'];
const always = ['/offline', '/safety-check/offline', '/css/steadyback.css', '/webjars/picocss__pico/css/pico.min.css',
  '/icon.svg', '/js/app.js', '/js/outbox.js', '/js/session/player.js', '/js/session/timeline.js', '/js/session/cues.js',
  '/js/session/ticker.js'];

addEventListener('install', event => {
  event.waitUntil(caches.open(shell).then(cache => Promise.all(always.map(path => cache.add(path).catch(() => {})))));
  skipWaiting();
});

addEventListener('activate', event => event.waitUntil((async () => {
  const old = (await caches.keys()).filter(name => ![pages, shell, figures].includes(name));
  await Promise.all(old.map(name => caches.delete(name)));
  await clients.claim();
})()));

// What the line says; what was kept, when there is none or when it takes too long.
async function newest(request, from, path, keep) {
  const cache = await caches.open(from);
  const asked = fetch(request).then(async response => {
    if (keep && response.ok && !response.redirected) await cache.put(path, response.clone());
    return response;
  });
  const kept = await cache.match(path);
  if (!kept) return asked;
  const late = new Promise(resolve => setTimeout(resolve, patience, kept));
  return Promise.race([asked, late]).catch(() => kept).then(answer => answer === kept && from === pages ? marked(kept) : answer);
}

// So that the page can say that it is not fresh.
async function marked(response) {
  const html = (await response.text()).replace('<body', '<body data-kept');
  return new Response(html, { headers: { 'Content-Type': 'text/html;charset=UTF-8' } });
}

const instead = async path =>
  await caches.match(path.startsWith('/safety-check') ? '/safety-check/offline' : '/offline') ?? Response.error();

const page = (request, path) =>
  newest(request, pages, path, keptPages.includes(path)).catch(() => instead(path));

async function send(request, path) {
  try {
    const response = await fetch(request);
    if (path === '/sign-out') await caches.delete(pages);
    return response;
  } catch {
    return instead(path);
  }
}

async function once(request) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await (await caches.open(figures)).put(request, response.clone());
  return response;
}

addEventListener('fetch', event => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  if (request.mode === 'navigate') {
    event.respondWith(request.method === 'GET' ? page(request, pathname) : send(request, pathname));
  } else if (request.method === 'GET' && pathname.startsWith('/figures/')) {
    event.respondWith(once(request));
  } else if (request.method === 'GET' && always.includes(pathname) && pathname !== '/offline') {
    event.respondWith(newest(request, shell, pathname, true));
  }
});

// Another routine than the one that is kept: its session, and every picture in it.
async function keep(path, as) {
  const cache = await caches.open(pages);
  const mark = `/kept${path}`;
  // The very first page came before this worker did.
  if (!await cache.match('/today')) await cache.add('/today');
  if (as && await (await cache.match(mark))?.text() === as && await cache.match(path)) return;
  const response = await fetch(path);
  if (!response.ok || response.redirected) return;
  const html = await response.clone().text();
  await cache.put(path, response);
  const drawn = await caches.open(figures);
  const wanted = new Set([...html.matchAll(/"(\/figures\/[^"]+)"/g)].map(match => match[1]));
  for (const one of await drawn.keys()) {
    const { pathname, search } = new URL(one.url);
    if (!wanted.delete(pathname + search)) await drawn.delete(one);
  }
  await drawn.addAll([...wanted]);
  await cache.put(mark, new Response(as ?? ''));
}

addEventListener('message', event => {
  if (event.data.keep) event.waitUntil(keep(event.data.keep, event.data.as).catch(() => {}));
});

// Only what belongs to whoever is signed in now.
addEventListener('sync', event => {
  if (event.tag === 'unsent') {
    event.waitUntil(fetch('/offline').then(response => response.text()).then(async html => {
      const diary = html.match(/data-diary="([^"]+)"/)?.[1];
      if (diary && await sendAll(diary) === 'waiting') throw new Error('still no connection');
    }));
  }
});
