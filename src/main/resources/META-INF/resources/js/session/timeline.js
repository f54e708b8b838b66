// The course of one exercise as a list of steps, and where it stands at a moment. Pure: every function takes the time,
// in milliseconds, and gives a new state. A step begins where the one before ended, not when somebody looked, so a page
// that sleeps now and then loses nothing.

export const pace = 4; // seconds for a repetition that nobody hurries
const ready = 5;
const change = 8;

// dose: { sets, hold, amount, rest, sides }
export function steps({ sets, hold, amount, rest, sides }) {
  const seconds = hold ? amount : amount * pace;
  const all = [{ kind: 'ready', seconds: ready }];
  for (let set = 1; set <= sets; set++) {
    for (const [turn, side] of (sides ? ['left', 'right'] : ['set']).entries()) {
      if (turn > 0) all.push({ kind: 'switch', seconds: change });
      all.push({ kind: 'work', seconds, set, side, amount, hold });
    }
    if (set < sets) all.push({ kind: 'rest', seconds: Math.max(rest, ready) });
  }
  return all;
}

export const begin = (all, now) => ({ steps: all, index: 0, since: now, paused: null, seen: now, done: [] });

export const current = run => run.steps[run.index];
export const isOver = run => run.index >= run.steps.length;
export const elapsed = (run, now) => (run.paused ?? now) - run.since;
export const left = (run, now) => isOver(run) ? 0 : current(run).seconds * 1000 - elapsed(run, now);

// What a step of work is worth after so many milliseconds: whole seconds or repetitions, never more than was asked.
export function worth(step, millis) {
  const seconds = Math.floor(millis / 1000 + 0.05);
  return Math.max(0, Math.min(step.amount, step.hold ? seconds : Math.floor(seconds / pace)));
}

function finish(run, at, amount) {
  const step = current(run);
  const done = step.kind === 'work' ? [...run.done, { set: step.set, side: step.side, amount }] : run.done;
  return { ...run, done, index: run.index + 1, since: at };
}

// As far as the time has come. A clock that was set back, and a device that slept, stop it at what was last seen.
export function at(run, now, mostUnseen = 15000) {
  if (run.paused !== null || isOver(run)) return run;
  if (now < run.seen || now - run.seen > mostUnseen) return { ...again(run), slept: run };
  let next = { ...run, seen: now };
  while (!isOver(next) && left(next, now) <= 0) {
    next = finish(next, next.since + current(next).seconds * 1000, current(next).amount);
  }
  return next;
}

export const pause = (run, now) => run.paused === null ? { ...run, paused: now } : run;
export const resume = (run, now) =>
  run.paused === null ? run : { ...run, since: run.since + now - run.paused, paused: null, seen: now, slept: null };

// Paused before the step that nobody saw to its end; a hold then begins with its countdown.
export function again(run) {
  const step = current(run);
  const all = step.kind === 'work'
    ? [...run.steps.slice(0, run.index), { kind: 'ready', seconds: ready }, ...run.steps.slice(run.index)] : run.steps;
  return { ...run, steps: all, since: run.seen, paused: run.seen };
}

// Whoever slept only as far as the device goes says so: then all that passed was done.
export const wentOn = (run, now) => run.slept && now >= run.slept.seen ? at(run.slept, now, Infinity) : run;

// On to the next step before its time: a set that was enough, a rest that was long enough.
export function onward(run, now, full = false) {
  const step = current(run);
  return { ...finish(run, now, step.kind !== 'work' || full ? step.amount : worth(step, elapsed(run, now))),
    paused: null, seen: now };
}

// No further: what was held so far counts, nothing else does.
export function stop(run, now) {
  const stopped = isOver(run) ? run : onward(run, now);
  return { ...stopped, done: stopped.done.filter(set => set.amount > 0), index: run.steps.length };
}
