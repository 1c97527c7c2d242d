/**
 * Loaded before a command (`node --require`): counts what it asks of the file system and, at one of these steps, ends the
 * process as a power cut would (`kill`), writes half of the bytes and ends it (`half`), or has the disk full from there on
 * (`full`). GENDAN_FAULT is `kind:step`; with `count:FILE` the names of the steps are written to the file at the end.
 * GENDAN_CLOCK (ISO, local time) is when the command believes to start: mails go out on the day of the clock only.
 */
const fs = require('node:fs');

if (process.env.GENDAN_CLOCK) {
  const Real = Date;
  const back = Real.now() - new Real(process.env.GENDAN_CLOCK).getTime();
  globalThis.Date = class extends Real {
    constructor(...given) {
      super(...(given.length === 0 ? [Real.now() - back] : given));
    }
    static now() {
      return Real.now() - back;
    }
  };
}

const [kind, value] = (process.env.GENDAN_FAULT ?? 'none:').split(/:(.*)/s);
const at = kind === 'count' ? Infinity : Number(value);
let steps = 0;
const names = [];

const full = () => {
  throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', errno: -28 });
};
const end = () => {
  process.kill(process.pid, 'SIGKILL');
  // The signal comes at once; nothing may happen until then.
  for (;;);
};

/** What takes space: these fail when the disk is full. */
const TAKES_SPACE = new Set(['open', 'mkdir', 'link', 'writeFile', 'write', 'sync', 'rename', 'renameSync']);

function step(name) {
  steps++;
  names.push(name);
  if (kind === 'kill' && steps === at) end();
  if (kind === 'full' && steps >= at && TAKES_SPACE.has(name)) full();
}

function wrap(object, name) {
  const real = object[name];
  object[name] = function (...args) {
    // Reading and looking change nothing: a kill there is a kill before the next change.
    if (name === 'open' && (args[1] === undefined || args[1] === 'r')) return real.apply(this, args);
    step(name);
    if (kind === 'half' && steps === at && name === 'writeFile') {
      const bytes = args[args.length === 1 || typeof args[0] !== 'string' ? 0 : 1];
      const half = Buffer.from(bytes).subarray(0, Buffer.from(bytes).length >> 1);
      const done =
        typeof args[0] === 'string' && args.length > 1
          ? real.call(this, args[0], half, args[2])
          : real.call(this, half);
      return done.then(end);
    }
    return real.apply(this, args);
  };
}

for (const name of ['open', 'link', 'rename', 'rm', 'writeFile', 'mkdir', 'chmod']) wrap(fs.promises, name);
for (const name of ['renameSync']) wrap(fs, name);

const ready = fs.promises.open(__filename, 'r').then(async (handle) => {
  const prototype = Object.getPrototypeOf(handle);
  await handle.close();
  for (const name of ['writeFile', 'sync', 'chmod', 'chown']) wrap(prototype, name);
});
// The command begins in the same turn; its first write is far later than this.
void ready;

if (kind === 'count') process.on('exit', () => fs.writeFileSync(value, JSON.stringify(names)));
