const { existsSync, mkdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { rspack } = require('@rspack/core');
const { atBuild, minimizers, typescript, workedOut } = require('../scripts/pages/bundling');
const { fluentRule, FluentTheme } = require('../scripts/pages/fluent-theme');
const { leanRule } = require('../scripts/pages/lean-packages');
const { declarations } = require('./bundling/declarations');
const { InlinedPage } = require('./bundling/inlined-page');
const { TopLevelFunctions } = require('./bundling/top-level-functions');

const HOME = path.resolve(__dirname, '..');
const OUT = path.join(HOME, 'dist/apps-script');
/** The project that tells groups lies apart: nobody gets its rights unasked. */
const OUT_CHANNELS = path.join(HOME, 'dist/apps-script-channels');
const BUILD = path.join(HOME, 'build/apps-script');

/** Google runs V8 of an age that it does not tell; this much is certain. */
const TARGET = 'es2020';

/** Declarations of record sheets as far as reading needs them, and of the sections of desks, which only the sidebar shows. */
const leanSheets = {
  test: /shared[\\/](trade|money|messages|projects|knowledge|skills|features)[\\/].*(\.sheet|(credit-dates|sections|desks)\.data)\.ts$/,
  enforce: 'pre',
  loader: path.join(__dirname, 'bundling/lean-sheets.js'),
};

/** The same of sheets that a run may make: it needs to know how wide their columns are. */
const leanMade = {
  ...leanSheets,
  test: /shared[\\/](figures|matters|config)[\\/].*\.sheet\.ts$/,
  options: { keep: ['width', 'wrap'] },
};

/** One file, which has no address that more could be loaded from: what a page would load later comes along at once. */
const atOnce = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  enforce: 'post',
  loader: path.join(__dirname, 'bundling/at-once.js'),
};
/** The same for packages. */
const parser = { javascript: { dynamicImportMode: 'eager' } };

/** Declarations of capabilities as far as a script asks for them. */
const leanCapabilities = (channels) => ({
  test: /shared[\\/]features[\\/][^\\/]+[\\/]index\.ts$/,
  enforce: 'pre',
  loader: path.join(__dirname, 'bundling/lean-capabilities.js'),
  options: { channels },
});

/** What stages and processes are called: formulas and headers ask for that, and for no more of what is shipped, which stays packed. */
const names = workedOut(['shared/templates/vocabulary/stage-words.ts']);

const common = (name, entry, file, library) => ({
  name: `apps-script-${name}`,
  mode: 'production',
  target: ['web', TARGET],
  devtool: false,
  context: HOME,
  entry,
  output: { path: OUT, filename: file, library: { type: 'var', name: library } },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  // package.json says that no module does anything by being there; these do.
  module: {
    rules: [
      typescript(TARGET),
      atBuild,
      names,
      leanSheets,
      leanMade,
      { test: /(polyfills|server[\\/]entry)\.ts$/, sideEffects: true },
    ],
  },
  optimization: { minimizer: minimizers(2020, 3) },
  performance: { hints: false },
});

const CODE = common('code', './apps-script/server/entry.ts', 'Code.js', 'Gendan');

const CHANNELS = common('channels', './apps-script/server/entry-channels.ts', 'Code.js', 'Gendan');

/** All that runs at Google, in one file and one scope: whatever of the core no function asks for is left out. */
const code = ({ published = false }) => ({
  ...CODE,
  ...atGoogle(CODE, OUT, published, false),
});

/** The same, and what tells groups: `npm run sheets:build -- --channels`. */
const channels = ({ published = false }) => ({
  ...CHANNELS,
  ...atGoogle(CHANNELS, OUT_CHANNELS, published, true),
});

const atGoogle = ({ output, module }, out, published, tellsGroups) => ({
  module: { rules: [...module.rules, leanCapabilities(tellsGroups)] },
  // A file of an earlier version would be pushed along.
  output: { ...output, path: out, clean: { keep: /\.(html|json)$/ } },
  plugins: [
    new rspack.NormalModuleReplacementPlugin(
      /\/calendars\/shipped$/,
      path.join(HOME, 'apps-script/server/holidays.ts'),
    ),
    ...[
      ['templates', 'shipped'],
      ['fields', 'catalogue'],
    ].map(
      ([room, file]) =>
        new rspack.NormalModuleReplacementPlugin(new RegExp(`^\\.{1,2}/${file}$`), (asked) => {
          if (new RegExp(`shared[\\\\/]${room}$`).test(asked.context))
            asked.request = path.join(HOME, `apps-script/server/${file}.ts`);
        }),
    ),
    new TopLevelFunctions({
      file: 'Code.js',
      library: 'Gendan',
      accessor: 'gendan_',
      declares: declarations,
    }),
    new rspack.DefinePlugin({ GENDAN_PUBLISHED: JSON.stringify(published) }),
    new Manifest(out, { channels: tellsGroups }),
  ],
});

/** appsscript.json as manifests/appsscript.ts has it. */
class Manifest {
  constructor(out, asks) {
    Object.assign(this, { out, asks });
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('Manifest', () => {
      const { transformFileSync } = require('@swc/core');
      const source = path.join(HOME, 'manifests/appsscript.ts');
      const { code: js } = transformFileSync(source, {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'commonjs' },
      });
      const made = { exports: {} };
      new Function('exports', 'module', js)(made.exports, made);
      if (!existsSync(this.out)) mkdirSync(this.out, { recursive: true });
      writeFileSync(
        path.join(this.out, 'appsscript.json'),
        `${JSON.stringify(made.exports.appsScriptManifest(this.asks), null, 2)}\n`,
      );
    });
  }
}

/** The engine's worker, which the sidebar starts from its own text. */
const worker = () => ({
  ...common('worker', './pane/engine/worker.ts', 'worker.js', 'GendanWorker'),
  target: ['webworker', 'es2022'],
  output: { path: BUILD, filename: 'worker.js' },
  module: { rules: [typescript('es2022'), atOnce], parser },
});

const sidebar = () => ({
  ...common('sidebar', './apps-script/sidebar/index.ts', 'sidebar.js'),
  dependencies: ['apps-script-worker'],
  target: ['web', 'es2022'],
  output: { path: BUILD, filename: 'sidebar.js' },
  module: { rules: [typescript('es2022'), fluentRule, leanRule, atOnce], parser },
  plugins: [
    new FluentTheme(),
    // A sidebar is loaded whole each time that it is opened.
    new rspack.NormalModuleReplacementPlugin(/\/docs-(zh|en)$/, './docs-none'),
    new InlinedPage({
      template: path.join(__dirname, 'sidebar/index.html'),
      worker: path.join(BUILD, 'worker.js'),
      script: 'sidebar.js',
      out: path.join(OUT, 'Sidebar.html'),
    }),
  ],
});

/** In this order: the sidebar holds the worker. */
module.exports = (env = {}) => [code, worker, sidebar, channels].map((config) => config(env));
