/**
 * Builds what is stale, and only that: `node scripts/pages/build.js [command] [workbench] [pane]`. A part is
 * stale when the content of its sources differs from what it was last built from. Run by `npm start`, by the
 * tests that need the page, and by `npm run size`; needs nothing built before.
 */
const { spawn } = require('node:child_process');
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const newDatabase = require('../serve/new-database');
const { transpile } = require('../transpile');
const { alone, BUILT, bundled, HOME, refresh } = require('./stale');

const COMMON = ['package-lock.json', 'shared', 'xlsx', 'papers', 'clock'];
const NODE = ['scripts/transpile.js'];
const BUNDLE = [
  'webpack.config.js',
  'manifests/clouds.json',
  'scripts/pages/bundling.js',
  'scripts/pages/at-build.js',
  'scripts/pages/fluent-theme.js',
  'scripts/pages/lean-packages.js',
  'scripts/pages/build.js',
];
/** The documentation that the pane's help holds. */
const HELP = ['docs', 'scripts/pages/doc-pages.ts', 'scripts/excel/markdown.ts'];
const PAGE = [...COMMON, ...BUNDLE, ...HELP, 'pane', 'workbench', 'memory'];

/** The samples that the workbench carries; those that are set up are made while it is built. */
const SAMPLES = ['samples', 'scripts/samples'];

const PARTS = {
  command: {
    sources: [...COMMON, ...NODE, 'tsconfig.build.json', 'automation', 'manifests'],
    result: 'dist/automation/command/main.js',
    build: () => transpile('tsconfig.build.json'),
  },
  workbench: {
    sources: [...PAGE, ...SAMPLES],
    result: 'dist/pages/workbench/index.html',
    build: () => page('workbench'),
  },
  'workbench-static': {
    sources: [...PAGE, ...SAMPLES, 'automation/workbench/sample.ts'],
    result: 'dist/pages/workbench-static/index.html',
    build: () => page('workbench-static'),
  },
  addin: {
    sources: [
      ...[...COMMON, ...BUNDLE, ...NODE, 'tsconfig.scripts.json', 'pane', 'addin', 'manifests', 'docs'],
      ...['scripts/excel', 'scripts/icons', 'scripts/functions-json.ts', 'scripts/pages/doc-pages.ts'],
    ],
    // The address in functions.json and in the help pages is that of the team.
    besides: () => `${process.env.GENDAN_URL ?? ''} ${process.env.GENDAN_CLOUD ?? ''}`,
    result: 'dist/pages/addin/functions.json',
    build: async () => {
      transpile('tsconfig.scripts.json');
      await page('addin');
      await run(process.execPath, 'build/scripts/excel/write-page-files.js');
    },
  },
  'apps-script': {
    sources: [...PAGE, 'apps-script', 'manifests/appsscript.ts'],
    result: 'dist/apps-script-paste/Code.gs',
    // Its parts know by themselves what is stale: tests ask for one of them alone.
    build: async () => {
      await run(process.execPath, 'apps-script/bundling/fresh.js');
      await run(process.execPath, 'apps-script/bundling/paste.js');
    },
  },
  'apps-script-channels': {
    sources: [...PAGE, 'apps-script', 'manifests/appsscript.ts'],
    result: 'dist/apps-script-channels-paste/Code.gs',
    build: () => run(process.execPath, 'apps-script/bundling/build.js', '--channels'),
  },
  'workbench-excel': {
    sources: [...PAGE, 'manifests', 'emulators/office', 'emulators/spreadsheet'],
    result: 'dist/pages/workbench-excel/index.html',
    build: () => page('workbench-excel'),
  },
  operations: {
    // The parts and colours of the pane, and of the core what its answers are made of.
    sources: [...COMMON, ...BUNDLE, 'pane/parts', 'pane/theme', 'pane/state', 'operations'],
    result: 'dist/pages/operations/index.html',
    build: () => page('operations'),
  },
  database: {
    // As a database of an earlier version is brought up to date, so is this one: only what makes its tables counts.
    sources: [
      'scripts/serve/new-database.js',
      'automation/serve/database/schema',
      'automation/serve/queues/boss.ts',
    ],
    besides: newDatabase.madeBy,
    result: newDatabase.RESULT,
    build: async () => {
      transpile('tsconfig.build.json');
      await run(process.execPath, 'scripts/serve/new-database.js');
    },
  },
  pane: { sources: PAGE, result: 'dist/pages/pane/index.html', build: () => page('pane') },
};

/** What is built when nothing is named: everything but what only shows or measures. */
const SHIPPED = ['command', 'workbench', 'addin', 'apps-script', 'operations', 'database', 'pane'];

async function main() {
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !(name in PARTS));
  if (unknown !== undefined) throw new Error(`no part is called ${unknown}`);
  // The command first: it is written at once, and others run it.
  const names = Object.keys(PARTS).filter((name) => (asked.length > 0 ? asked : SHIPPED).includes(name));
  await alone('lock', () => Promise.all(names.map(built)));
}

async function built(name) {
  const started = Date.now();
  const { build, besides = () => '', ...part } = PARTS[name];
  const isBuilt = await refresh(name, {
    ...part,
    besides: besides(),
    build: () => {
      console.error(`building ${name} … (only when something changed)`);
      return build();
    },
  });
  if (isBuilt) console.error(`built ${name} in ${((Date.now() - started) / 1000).toFixed(0)} s`);
}

function run(command, ...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: HOME, stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${args.join(' ')} failed`))));
  });
}

/** One page by Rspack, and which of its files hold what, for the size budgets. */
async function page(name) {
  const config = require(join(HOME, 'webpack.config.js'))().find((each) => each.name === name);
  const stats = await bundled(config);
  const { chunks = [] } = stats.toJson({ all: false, chunks: true, chunkOrigins: true, ids: true });
  const parts = chunks.map(({ files, initial, runtime, origins = [] }) => ({
    files,
    initial,
    // The page itself is called main; whatever else runs is its worker.
    page: runtime.includes('main'),
    worker: runtime.some((each) => each !== 'main'),
    // What the sources call it: '../features/today'; where a worker begins there is no such name.
    imports: origins.map(({ request }) => request || 'worker'),
  }));
  writeFileSync(join(BUILT, `${name}.json`), JSON.stringify(parts, null, 1));
}

main().catch((error) => {
  console.error(error.message ?? error);
  process.exitCode = 1;
});
