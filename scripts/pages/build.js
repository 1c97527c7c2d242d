/**
 * Builds what is stale, and only that: `node scripts/pages/build.js [command] [workbench] [pane]`. A part is
 * stale when the content of its sources differs from what it was last built from. Run by `npm start`, by the
 * tests that need the page, and by `npm run size`; needs nothing built before.
 */
const { createHash } = require('node:crypto');
const { spawn } = require('node:child_process');
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

const HOME = join(__dirname, '..', '..');
const BUILT = join(HOME, 'dist', '.built');
const COMMON = ['package-lock.json', 'tsconfig.json', 'shared', 'xlsx'];
const PAGE = [...COMMON, 'webpack.config.js', 'pane', 'workbench', 'memory', 'clock'];

const PARTS = {
  command: {
    sources: [...COMMON, 'tsconfig.build.json', 'automation'],
    result: 'dist/automation/command/main.js',
    build: compile,
  },
  workbench: {
    sources: PAGE,
    result: 'dist/pages/workbench/index.html',
    build: () => page('workbench'),
  },
  addin: {
    sources: [...COMMON, 'webpack.config.js', 'pane', 'addin', 'clock'],
    result: 'dist/pages/addin/index.html',
    build: () => page('addin'),
  },
  'workbench-excel': {
    sources: [...PAGE, 'manifests', 'test/hosts/office', 'test/hosts/spreadsheet'],
    result: 'dist/pages/workbench-excel/index.html',
    build: () => page('workbench-excel'),
  },
  pane: { sources: PAGE, result: 'dist/pages/pane/index.html', build: () => page('pane') },
};

/** What is built when nothing is named: everything but what only shows or measures. */
const SHIPPED = ['command', 'workbench', 'addin', 'pane'];

async function main() {
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !(name in PARTS));
  if (unknown !== undefined) throw new Error(`no part is called ${unknown}`);
  await lockedOut();
  try {
    const names = asked.length > 0 ? asked : SHIPPED;
    await Promise.all(names.map(refresh));
  } finally {
    rmSync(join(BUILT, 'lock'), { recursive: true, force: true });
  }
}

async function refresh(name) {
  const { sources, result, build } = PARTS[name];
  const stamp = join(BUILT, `${name}.txt`);
  const hash = hashOf(sources);
  const isFresh = existsSync(join(HOME, result)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
  if (isFresh) return;
  const started = Date.now();
  console.error(`building ${name} … (only when something changed)`);
  rmSync(stamp, { force: true });
  await build();
  writeFileSync(stamp, hash);
  console.error(`built ${name} in ${((Date.now() - started) / 1000).toFixed(0)} s`);
}

/** Another run builds already: wait for it, rather than building the same twice. */
async function lockedOut() {
  mkdirSync(BUILT, { recursive: true });
  const lock = join(BUILT, 'lock');
  for (;;) {
    try {
      return mkdirSync(lock);
    } catch {
      // One that died leaves its lock behind.
      const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0);
      if (age > 10 * 60_000) rmSync(lock, { recursive: true, force: true });
      else await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

function hashOf(sources) {
  const hash = createHash('sha256').update(process.version);
  const add = (path) => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else hash.update(path.slice(HOME.length)).update('\0').update(readFileSync(path));
  };
  for (const source of sources) add(join(HOME, source));
  return hash.digest('hex');
}

/** TypeScript to dist/; type errors are told, and stop nothing that can run. */
function compile() {
  const compiler = join(require.resolve('typescript/package.json'), '..', 'bin', 'tsc');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
      cwd: HOME,
      stdio: 'inherit',
    });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error('the compiler found errors'))));
  });
}

/** One page by webpack, and which of its files hold what, for the size budgets. */
async function page(name) {
  const webpack = require('webpack');
  const config = require(join(HOME, 'webpack.config.js'))().find((each) => each.name === name);
  const compiler = webpack(config);
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, done) => (error ? reject(error) : resolve(done))),
  );
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  const { chunks = [] } = stats.toJson({ all: false, chunks: true, chunkOrigins: true, ids: true });
  const parts = chunks.map(({ files, initial, origins = [] }) => ({
    files,
    initial,
    // What the sources call it: '../views/today'; a worker has no such name.
    imports: origins.map(({ request }) => request ?? 'worker'),
  }));
  writeFileSync(join(BUILT, `${name}.json`), JSON.stringify(parts, null, 1));
}

main().catch((error) => {
  console.error(error.message ?? error);
  process.exitCode = 1;
});
