/** What the builders share: to know what is stale, not to build the same twice at once, to run Rspack. */
const { createHash } = require('node:crypto');
const {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} = require('node:fs');
const { join } = require('node:path');
const { packagesIn } = require('./packages');

const HOME = join(__dirname, '..', '..');
/** Where it is kept what was built from what. */
const BUILT = join(HOME, 'dist', '.built');

/** Builds a part unless its result is there and was built from the same sources; whether it was built. */
async function refresh(name, { sources, besides = '', result, build }) {
  const stamp = join(BUILT, `${name}.txt`);
  const hash = hashOf(sources) + besides;
  const isFresh = existsSync(join(HOME, result)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
  if (isFresh) return false;
  rmSync(stamp, { force: true });
  await build();
  writeFileSync(stamp, hash);
  return true;
}

/** Does work while no other run of that name does. */
async function alone(name, work) {
  mkdirSync(BUILT, { recursive: true });
  const lock = join(BUILT, name);
  for (;;) {
    try {
      mkdirSync(lock);
      writeFileSync(join(lock, 'pid'), String(process.pid));
      break;
    } catch {
      // One that was stopped leaves its lock behind.
      if (isLeft(lock)) rmSync(lock, { recursive: true, force: true });
      else await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Whether whoever holds a lock is gone; before it has written who it is, it has a moment. */
function isLeft(lock) {
  try {
    process.kill(Number(readFileSync(join(lock, 'pid'), 'utf8')), 0);
    return false;
  } catch (error) {
    if (error.code !== 'ENOENT') return error.code === 'ESRCH';
    const { mtimeMs = Date.now() } = statSync(lock, { throwIfNoEntry: false }) ?? {};
    return Date.now() - mtimeMs > 60_000;
  }
}

/** Of the content of files and folders, below the project's folder. */
function hashOf(sources) {
  const hash = createHash('sha256').update(process.version);
  const add = (path) => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else hash.update(path.slice(HOME.length)).update('\0').update(readFileSync(path));
  };
  for (const source of sources) add(join(HOME, source));
  return hash.digest('hex');
}

/** Where it is kept whose code a bundle holds. */
const packagesFile = (name) => join(BUILT, `${name}.packages.json`);

/** Runs Rspack; throws what it calls errors. Keeps whose code the bundle holds, for its notices. */
async function bundled(config) {
  const { rspack } = require('@rspack/core');
  const compiler = rspack(config);
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, done) => (error ? reject(error) : resolve(done))),
  );
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  mkdirSync(BUILT, { recursive: true });
  writeFileSync(packagesFile(config.name), JSON.stringify(packagesIn(stats, HOME)));
  return stats;
}

module.exports = { HOME, BUILT, refresh, alone, bundled, packagesFile };
