// The guided session. It walks through the very form that is there without it, one step at a time, and types in what
// was done; all it knows is kept on the device until the entry is on its way.
import * as timeline from './timeline.js';
import * as cues from './cues.js';
import { deliver, newId } from '../outbox.js';

const form = document.querySelector('form[data-play]');
const player = document.getElementById('player');
const key = `steadyback.session.${document.body.dataset.diary}`;
const tab = newId();
const recent = 4 * 3600 * 1000;
const words = player.dataset;
const outs = Object.fromEntries([...player.querySelectorAll('[data-out]')].map(out => [out.dataset.out, out]));
const field = name => form.elements.namedItem(name);
const value = name => new FormData(form).get(name);
const fill = (text, facts) => text.replace(/\$(\w+)/g, (_, name) => facts[name]);

const articles = [...form.querySelectorAll('article.exercise')];
const steps = [...form.querySelectorAll('.step')];
const ladder = article => article.querySelector('[name=ladder]').value;
const name = article => article.querySelector('h2').textContent;
const dose = ({ dataset: { sets, amount, rest, hold, sides } }) =>
  ({ sets: +sets, amount: +amount, rest: +rest, hold: hold === 'true', sides: sides === 'true' });

let state = 'before';
let step = 0;
let run = null;
let kept = null;
let shown = '';
let lock = null;
let awake = false;
let answered = null;

const sound = cues.connect([...player.querySelectorAll('[name=cue]')]);
// The boxes are no part of what is logged.
player.querySelectorAll('[name=cue]').forEach(box => box.setAttribute('form', ''));

let worker = null;
try {
  worker = new Worker('/js/session/ticker.js');
  worker.onmessage = tick;
} catch { /* a page's own timers do, as long as it is looked at */ }
let timer;
function wakeIn(millis) {
  clearTimeout(timer);
  timer = setTimeout(tick, millis);
  worker?.postMessage(millis);
}

// Kept on the device

function keep() {
  // Somebody who has only looked has begun nothing.
  if (['moved', 'found', 'sending'].includes(state) || state === 'before' && !kept) return;
  kept = { entry: field('entry').value, began: kept?.began ?? Date.now(), seen: Date.now(), ended: kept?.ended, tab, state, run,
    step: steps[step].id, fields: [...new FormData(form)].filter(([field]) => field !== 'csrf-token' && field !== 'entry') };
  localStorage.setItem(key, JSON.stringify(kept));
}

function type(fields) {
  const times = {};
  for (const [name, text] of fields) {
    const same = form.querySelectorAll(`[name="${CSS.escape(name)}"]`);
    const index = times[name] = (times[name] ?? -1) + 1;
    if (same[0]?.type === 'radio' || same[0]?.type === 'checkbox') {
      same.forEach(box => { box.checked ||= box.value === text; });
    } else if (same[index]) {
      same[index].value = text;
    }
  }
}

const hide = ([name, value]) => form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));

// What was done stays, even if the routine has become another meanwhile; what was not done yet is as the page has it.
function restore() {
  const done = new Set(kept.fields.filter(([field]) => field.endsWith('.did')).map(([field]) => field.slice(0, -4)));
  const here = new Set(articles.map(ladder));
  form.reset();
  field('entry').value = kept.entry;
  form.querySelectorAll(':scope > input[type=hidden]').forEach(input => { if (input.name.includes('.') || input.name === 'ladder') input.remove(); });
  for (const [name, text] of kept.fields) {
    const of = name === 'ladder' ? text : name.includes('.') ? name.split('.')[0] : null;
    if (of && done.has(of) && !here.has(of)) hide([name, text]);
  }
  type(kept.fields.filter(([name]) => name !== 'ladder' && (!name.includes('.') || done.has(name.split('.')[0]) && here.has(name.split('.')[0]))));
  articles.forEach(showManaged);
  const at = steps.findIndex(one => one.id === kept.step);
  step = at >= 0 ? at : steps.findIndex(one => one.matches('article') && !done.has(ladder(one)));
  if (step < 0) step = steps.length - 1;
  // A hold goes on only if it is still what is asked.
  const asked = `${kept.step}.asked`;
  const same = at >= 0 && kept.fields.find(([name]) => name === asked)?.[1] === field(asked)?.value;
  run = same && kept.state === 'running' ? kept.run : null;
  if (kept.state === 'typed') actions.type();
  else enter(at < 0 ? landing() : kept.state === 'running' && !run ? 'ready' : kept.state);
}

// Screens

const article = () => steps[step].matches('article') ? steps[step] : null;
const isDone = now => ['all', 'some'].includes(value(`${ladder(now)}.did`));
const landing = () => !article() ? steps[step].id : isDone(article()) ? 'after' : 'ready';

function enter(next, focus = true) {
  state = next;
  clearTimeout(answered);
  form.dataset.state = state;
  steps.forEach((one, index) => one.classList.toggle('now', index === step));
  for (const part of player.querySelectorAll('[data-in]')) part.hidden = !part.dataset.in.split(' ').includes(state);
  const at = articles.indexOf(article());
  outs.count.textContent = at < 0 ? '' : fill(words.count, { n: at + 1, of: articles.length });
  outs.progress.max = steps.length;
  outs.progress.value = step + (state === 'after' ? 0.9 : state === 'running' ? 0.5 : 0);
  if (state === 'after') showNext();
  if (state === 'ready') outs.swap.href = `/slots/${article().dataset.slot}?from=session`;
  if (state === 'running') { shown = ''; tick(); }
  stayAwake(state === 'running' || state === 'ready');
  keep();
  if (focus) {
    scrollTo(0, 0);
    const target = state === 'running' ? outs.pause : player.querySelector(`[data-in~=${state}] h2`) ?? steps[step].querySelector('h2, legend');
    target.tabIndex ||= target === outs.pause ? 0 : -1;
    target.focus({ preventScroll: true });
  }
}

const go = by => {
  step = Math.max(0, Math.min(steps.length - 1, step + by));
  run = null;
  enter(landing());
};

function showNext() {
  const next = articles[articles.indexOf(article()) + 1];
  outs.next.hidden = !next;
  if (next) {
    outs.next.lastElementChild.textContent = fill(words.next, { name: name(next) });
    outs.next.firstElementChild.src = next.querySelector('.thumb')?.src ?? '';
  }
}

// The timer

const clock = millis => {
  const seconds = Math.max(0, Math.ceil(millis / 1000 - 0.05));
  return seconds >= 100 ? `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}` : String(seconds);
};

function tick() {
  if (state !== 'running' || !run) return;
  const now = Date.now();
  const before = run.index;
  run = timeline.at(run, now);
  if (timeline.isOver(run)) {
    sound.turn(words.done);
    finish();
    return;
  }
  const now_ = timeline.current(run);
  const rest = timeline.left(run, now);
  const counting = now_.kind === 'work' && !now_.hold;
  const digits = counting ? String(Math.min(now_.amount, timeline.worth(now_, timeline.elapsed(run, now)) + 1)) : clock(rest);
  const what = run.paused === null ? now_.kind === 'work' ? now_.hold ? words.hold : words.move : words[now_.kind]
    : run.slept ? words.slept : words.paused;
  const which = [...run.steps.slice(run.index)].find(one => one.kind === 'work');
  const set = fill(words.set, { set: which.set, sets: article().dataset.sets }) + (which.side === 'set' ? '' : ', ' + words[which.side]);
  if (`${what} ${set}` !== outs.announce.textContent) outs.announce.textContent = `${what} ${set}`;
  outs.phase.textContent = what;
  outs.what.textContent = set;
  outs.digits.textContent = digits;
  outs.share.value = 1 - rest / (now_.seconds * 1000);
  player.dataset.kind = run.paused === null ? now_.kind : 'paused';
  outs.pause.textContent = run.paused === null ? words.pause : words.goOn;
  outs.went.hidden = run.paused === null || !run.slept;
  outs.enough.hidden = now_.kind !== 'work' || run.paused !== null;
  outs.all.hidden = !counting || run.paused !== null;
  outs.onward.hidden = now_.kind !== 'rest' || run.paused !== null;
  if (run.index !== before || shown === '') {
    if (run.index !== before) sound.turn(what);
    keep();
  } else if (digits !== shown && run.paused === null && (counting || now_.kind !== 'work' && rest <= 3050)) {
    sound.tick();
  }
  if (digits !== shown) keep();
  shown = digits;
  if (run.paused === null) {
    const second = counting ? timeline.pace * 1000 : 1000;
    wakeIn(Math.max(20, Math.min(1000, rest % second || second)));
  }
}

function start() {
  sound.wake();
  run = timeline.begin(timeline.steps(dose(article())), Date.now());
  enter('running');
}

function finish(stopped = false) {
  const now = article();
  const all = run.done.filter(set => set.amount > 0);
  run = null;
  if (!all.length && !stopped) {
    enter('ready');
    return;
  }
  const id = ladder(now);
  const { sets, amount, sides } = dose(now);
  now.querySelectorAll('.sets input').forEach(box => { box.value = ''; });
  all.forEach(({ set, side, amount }) => { document.getElementById(`${id}.${side}-${set}`).value = amount; });
  const full = all.length === sets * (sides ? 2 : 1) && all.every(set => set.amount >= amount);
  did(now, full ? 'all' : 'some');
  field(`${id}.stopped`).checked = stopped;
  showManaged(now);
  enter('after');
}

function did(now, what) {
  const id = ladder(now);
  now.querySelectorAll(`[name="${id}.did"]`).forEach(box => { box.checked = box.value === what; });
  const load = field(`${id}.load`);
  if (load && what !== 'some') load.value = '';
  else if (load) load.value ||= now.dataset.load;
  if (what !== 'skipped') field(`${id}.skipped`).value = '';
}

function showManaged(now) {
  const boxes = [...now.querySelectorAll('.sets input')].map(box => box.value).filter(Boolean);
  now.querySelector('.held').textContent = boxes.join(', ');
}

async function stayAwake(wanted) {
  awake = wanted;
  if (!wanted) {
    lock?.release();
    lock = null;
  } else if (!lock && document.visibilityState === 'visible') {
    const got = await navigator.wakeLock?.request('screen').catch(() => null);
    if (!awake || lock) got?.release();
    else if (got) {
      lock = got;
      got.addEventListener('release', () => { if (lock === got) lock = null; });
    }
  }
}

// What is tapped

const actions = {
  next: () => go(1),
  back() {
    if (state === 'running') {
      run = timeline.stop(run, Date.now());
      finish();
    } else if (state === 'after' || state === 'skipping') {
      enter('ready');
    } else if (state === 'sore' || state === 'alone') {
      enter('before');
    } else {
      go(-1);
    }
  },
  warm() {
    field('warmUp').checked = true;
    go(1);
  },
  begin: start,
  pause() {
    run = run.paused === null ? timeline.pause(run, Date.now()) : timeline.resume(run, Date.now());
    shown = '';
    tick();
  },
  enough: () => onward(false),
  all: () => onward(true),
  // Where "Enough" was a moment ago: a second tap on that is not meant.
  onward: () => { if (timeline.elapsed(run, Date.now()) > 1000) onward(false); },
  went() {
    run = timeline.wentOn(run, Date.now());
    shown = '';
    tick();
  },
  skip: () => enter('skipping'),
  because(button) {
    did(article(), 'skipped');
    article().querySelectorAll('.sets input').forEach(box => { box.value = ''; });
    field(`${ladder(article())}.skipped`).value = button.value;
    field(`${ladder(article())}.stopped`).checked = false;
    go(1);
  },
  stop() {
    if (!run && isDone(article())) {
      field(`${ladder(article())}.stopped`).checked = true;
      enter('after');
      return;
    }
    run = timeline.stop(run ?? timeline.stop(timeline.begin(timeline.steps(dose(article())), Date.now()), Date.now()), Date.now());
    finish(true);
  },
  async sore() {
    const rating = document.getElementById('sore-rating');
    enter('sending');
    rating.elements.score.value = value('painBefore');
    rating.elements.entry.value = newId();
    if (await deliver(rating) === 'waiting') {
      enter('alone');
      player.querySelector('[data-do=despite]').hidden = +value('painBefore') >= +words.severe;
      return;
    }
    step = 1;
    state = landing();
    keep();
    location.assign(+value('painBefore') >= +words.severe ? '/today' : '/session');
  },
  despite: () => go(1),
  here() {
    kept = JSON.parse(localStorage.getItem(key) ?? 'null');
    kept ? restore() : location.assign('/today');
  },
  resume: () => restore(),
  end() {
    kept.ended = kept.seen;
    restore();
    step = steps.length - 1;
    run = null;
    enter('end');
  },
  discard() {
    localStorage.removeItem(key);
    location.reload();
  },
  leave: () => location.assign('/today'),
  type() {
    run = null;
    state = 'typed';
    form.classList.remove('playing');
    player.hidden = true;
    document.querySelector('h1').focus();
  },
};

function onward(full) {
  run = timeline.onward(run, Date.now(), full);
  if (timeline.isOver(run)) finish();
  else { shown = ''; sound.turn(timeline.current(run).kind === 'rest' ? words.rest : ''); tick(); }
}

player.addEventListener('click', event => {
  const button = event.target.closest('button[data-do]');
  if (button) actions[button.dataset.do](button);
});

form.addEventListener('input', event => {
  if (event.target.closest('.sets')) {
    const now = event.target.closest('article');
    did(now, 'some');
    showManaged(now);
  }
  if (kept || form.classList.contains('playing')) keep();
});

// A finger goes on with the answer; the arrow keys only choose, and "Next" goes on.
form.addEventListener('click', event => {
  if (!form.classList.contains('playing') || !event.detail || !event.target.matches('.scale input, .segments input')) return;
  if (state === 'before') answerBefore();
  if (state === 'after' && isAnswered(article())) {
    clearTimeout(answered);
    answered = setTimeout(() => go(1), 300);
  }
});

// Its pain, and of a stretch how it felt.
const isAnswered = now => ['pain', 'comfort'].every(what => {
  const boxes = now.querySelectorAll(`[name="${ladder(now)}.${what}"]`);
  return !boxes.length || [...boxes].some(box => box.checked);
});

function answerBefore() {
  if (+value('painBefore') >= +words.sore && !words.gentle) enter('sore');
  else go(1);
}
actions.answered = () => value('painBefore') === null ? go(1) : answerBefore();

form.addEventListener('submit', async event => {
  event.preventDefault();
  if (state === 'sending') return;
  // Enter in a field means what stands out on the screen, and that is the end only at the end.
  if (form.classList.contains('playing') && state !== 'end') {
    if (state === 'before') actions.answered();
    else if (state === 'after') go(1);
    return;
  }
  const end = kept?.ended ?? Date.now();
  const took = kept ? Math.round((end - kept.began) / 1000) : 0;
  if (took > 0 && took * 1000 < recent) field('seconds').value = took;
  const was = state;
  enter('sending');
  const how = await deliver(form, end);
  if (how === 'refused') {
    // The plain form says what is wrong; until it is logged, all of it is kept here too.
    state = was;
    form.submit();
  } else {
    localStorage.removeItem(key);
    location.assign('/today');
  }
});

addEventListener('storage', event => {
  if (event.key !== key || !form.classList.contains('playing') || state === 'sending') return;
  if (event.newValue === null) {
    location.assign('/today');
  } else if (JSON.parse(event.newValue).tab !== tab && state !== 'moved') {
    run = null;
    enter('moved', false);
  }
});
addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') return keep();
  tick();
  stayAwake(state === 'running' || state === 'ready');
});
addEventListener('pagehide', keep);
// Out of the browser's memory comes a page that knows nothing of what happened since.
addEventListener('pageshow', event => { if (event.persisted) location.reload(); });

form.classList.add('playing');
player.hidden = false;
kept = JSON.parse(localStorage.getItem(key) ?? 'null');
if (!kept) {
  // A page that is kept on the device is used more than once.
  field('entry').value = newId();
  enter('before', false);
  // Somebody was faster than this script.
  if (value('painBefore') !== null) answerBefore();
} else if (Date.now() - kept.seen > recent) {
  outs.began.textContent = new Date(kept.began).toLocaleString(document.documentElement.lang, { weekday: 'long', hour: '2-digit', minute: '2-digit' });
  enter('found');
} else restore();
