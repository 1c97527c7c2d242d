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
    sources: [...COMMON, 'tsconfig.build.json', 'clock', 'automation'],
    result: 'dist/automation/command/main.js',
    build: () => compile('tsconfig.build.json'),
  },
  workbench: {
    sources: PAGE,
    result: 'dist/pages/workbench/index.html',
    build: () => page('workbench'),
  },
  addin: {
    sources: [
      ...[...COMMON, 'webpack.config.js', 'pane', 'addin', 'clock', 'manifests', 'docs'],
      ...['scripts/excel', 'scripts/icons', 'scripts/functions-json.ts'],
    ],
    // The address in functions.json and in the help pages is that of the team.
    besides: () => process.env.GENDAN_URL ?? '',
    result: 'dist/pages/addin/functions.json',
    build: async () => {
      await Promise.all([page('addin'), compile('tsconfig.scripts.json')]);
      await run(process.execPath, 'build/scripts/excel/write-page-files.js');
    },
  },
  'apps-script': {
    sources: [...PAGE, 'apps-script', 'manifests/appsscript.ts'],
    result: 'dist/apps-script-paste/Code.gs',
    // Its parts know by themselves what is stale: tests ask for one of them alone.
    build: async () => {
      await run(process.execPath, 'apps-script/build/fresh.js');
      await run(process.execPath, 'apps-script/build/paste.js');
    },
  },
  'workbench-excel': {
    sources: [...PAGE, 'manifests', 'test/hosts/office', 'test/hosts/spreadsheet'],
    result: 'dist/pages/workbench-excel/index.html',
    build: () => page('workbench-excel'),
  },
  pane: { sources: PAGE, result: 'dist/pages/pane/index.html', build: () => page('pane') },
};

/** What is built when nothing is named: everything but what only shows or measures. */
const SHIPPED = ['command', 'workbench', 'addin', 'apps-script', 'pane'];

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
  const { sources, result, build, besides = () => '' } = PARTS[name];
  const stamp = join(BUILT, `${name}.txt`);
  const hash = hashOf(sources) + besides();
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

/** TypeScript by the compiler; type errors are told and stop the build. */
function compile(project) {
  const compiler = join(require.resolve('typescript/package.json'), '..', 'bin', 'tsc');
  return run(process.execPath, compiler, '-p', project);
}

function run(command, ...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: HOME, stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${args.join(' ')} failed`))));
  });
}

/** Runs webpack; throws what it calls errors. */
async function webpacked(config) {
  const webpack = require('webpack');
  const compiler = webpack(config);
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, done) => (error ? reject(error) : resolve(done))),
  );
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  return stats;
}

/** One page by webpack, and which of its files hold what, for the size budgets. */
async function page(name) {
  const stats = await webpacked(
    require(join(HOME, 'webpack.config.js'))().find((each) => each.name === name),
  );
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
