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
  event.waitUntil(caches.open(shell).then(cache => Promise.all(always.map(path =>
    // As somebody who is not signed in: it is shown to whoever comes.
    cache.add(new Request(path, { credentials: 'omit' })).catch(() => {})))));
  skipWaiting();
});

addEventListener('activate', event => event.waitUntil((async () => {
  const old = (await caches.keys()).filter(name => ![pages, shell, figures].includes(name));
  await Promise.all(old.map(name => caches.delete(name)));
  await clients.claim();
})()));

// What the line says; what was kept, when there is none or when it takes too long.
async function newest(request, from, path) {
  const cache = await caches.open(from);
  const asked = fetch(request).then(async response => {
    await remember(cache, path, response);
    return response;
  });
  const kept = await usable(await cache.match(path));
  if (!kept) return asked;
  const late = new Promise(resolve => setTimeout(resolve, patience, kept));
  return Promise.race([asked, late]).catch(() => kept);
}

// Where the app sends somebody away from a page, its old copy is no longer theirs to see.
async function remember(cache, path, response) {
  if (response.type === 'opaqueredirect' || response.redirected) await cache.delete(path);
  else if (response.ok) {
    const headers = new Headers(response.headers);
    headers.set('X-Kept', new Date().toDateString());
    await cache.put(path, new Response(await response.clone().blob(), { headers }));
  }
}

// A page of another day would offer what is to rest today. It says that it is not fresh.
async function usable(kept) {
  if (!kept?.headers.get('Content-Type')?.startsWith('text/html')) return kept;
  if (kept.headers.get('X-Kept') !== new Date().toDateString()) return null;
  return new Response((await kept.text()).replace('<body', '<body data-kept'), { headers: { 'Content-Type': 'text/html;charset=UTF-8' } });
}

const instead = async path =>
  await caches.match(path.startsWith('/safety-check') ? '/safety-check/offline' : '/offline') ?? Response.error();

const page = (request, path, search) =>
  (keptPages.includes(path) && !search ? newest(request, pages, path) : fetch(request)).catch(() => instead(path));

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
  const { origin, pathname, search } = new URL(request.url);
  if (origin !== location.origin) return;
  if (request.mode === 'navigate') {
    event.respondWith(request.method === 'GET' ? page(request, pathname, search) : send(request, pathname));
  } else if (request.method === 'GET' && pathname.startsWith('/figures/')) {
    event.respondWith(once(request));
  } else if (request.method === 'GET' && always.includes(pathname) && pathname !== '/offline') {
    event.respondWith(newest(request, shell, pathname));
  }
});

// Another routine than the one that is kept: its session, and every picture in it.
async function keep(path, as) {
  const cache = await caches.open(pages);
  const mark = `/kept${path}`;
  // The very first page came before this worker did.
  if (!await cache.match('/today')) await remember(cache, '/today', await fetch('/today'));
  if (as && await (await cache.match(mark))?.text() === as && await cache.match(path)) return;
  const response = await fetch(path);
  await remember(cache, path, response);
  if (!response.ok || response.redirected) return;
  const html = await response.text();
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
