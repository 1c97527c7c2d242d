const { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { rspack } = require('@rspack/core');
const { atBuild, minimizers, typescript } = require('../scripts/pages/bundling');
const { fluentRule, FluentTheme } = require('../scripts/pages/fluent-theme');
const { declarations } = require('./bundling/declarations');
const { InlinedPage } = require('./bundling/inlined-page');
const { TopLevelFunctions } = require('./bundling/top-level-functions');

const HOME = path.resolve(__dirname, '..');
const OUT = path.join(HOME, 'dist/apps-script');
const BUILD = path.join(HOME, 'build/apps-script');

/** Google runs V8 of an age that it does not tell; this much is certain. */
const TARGET = 'es2020';

/** Declarations of record sheets as far as reading needs them, and of the sections of desks, which only the sidebar shows. */
const leanSheets = {
  test: /shared[\\/](trade|money|features)[\\/].*(\.sheet|(credit-dates|sections|desks)\.data)\.ts$/,
  enforce: 'pre',
  loader: path.join(__dirname, 'bundling/lean-sheets.js'),
};

const common = (name, entry, file, library) => ({
  name: `apps-script-${name}`,
  mode: 'production',
  target: ['web', TARGET],
  devtool: false,
  context: HOME,
  entry,
  output: { path: OUT, filename: file, library: { type: 'var', name: library } },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  // package.json says that no module does anything by being there; this one does.
  module: { rules: [typescript(TARGET), atBuild, leanSheets, { test: /polyfills\.ts$/, sideEffects: true }] },
  optimization: { minimizer: minimizers(2020, 3) },
  performance: { hints: false },
});

/**
 * What everything else counts with: words, calendars, limits, the shipped processes, how columns, cells and payment
 * terms are read, how record sheets are read, and how a book is written. Built into Base.js, once; Code.js asks Base.js for it. Google reads all
 * files into one scope, so how they are cut is a matter of order and of what an editor in a browser can open. Nothing
 * named here imports what is not: that would stand in both files.
 */
const BASE = [
  /^shared\/(lang|errors|host-errors|remembered)\.ts$/,
  /^shared\/(time|process|templates|live|cells|fields|mapping|terms)\/.*\.ts$/,
  /^shared\/(book\/(address|apply|compare|diff|formulas|model|patch|refusals|write-for)|functions\/help|features\/digest\/(words|mail-words))\.ts$/,
  /^shared\/records\/(cells|context|find|mapped|money|place|read|sheet|table|values|kinds\/\w+)\.ts$/,
  /^shared\/people\/names\.ts$/,
  /^shared\/trade\/(allot-receipts|checks|credit-dates\.data|credit-limit|credits-of-orders|customer-card|exchange-rate|languages|lines-of-orders|order-key|receipts-of-orders|sheets\/(customers|lines|rates|receipts)\.sheet)\.ts$/,
];

/** Path of each module of the base, without its ending, to the name under which Base.js hands it out. */
function baseModules() {
  const files = readdirSync(path.join(HOME, 'shared'), { recursive: true })
    .map((file) => `shared/${String(file).split(path.sep).join('/')}`)
    .filter((file) => BASE.some((pattern) => pattern.test(file)))
    .sort();
  return new Map(files.map((file, at) => [path.join(HOME, file.replace(/\.ts$/, '')), `m${at}`]));
}

/** Written anew for each build, so that a module that is added is there. */
function baseEntry() {
  const file = path.join(BUILD, 'base.js');
  const lines = [...baseModules()].map(([from, name]) => `export * as ${name} from ${JSON.stringify(from)};`);
  mkdirSync(BUILD, { recursive: true });
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

const base = () => ({
  ...common('base', baseEntry(), 'Base.js', 'GendanBase'),
  plugins: [new TopLevelFunctions({ file: 'Base.js', library: 'GendanBase', accessor: 'gendanBase_' })],
});

const code = ({ published = false }) => {
  const modules = baseModules();
  return {
    ...common('code', './apps-script/server/entry.ts', 'Code.js', 'Gendan'),
    dependencies: ['apps-script-base'],
    externals: [
      ({ context, request }, callback) => {
        const asked = request.startsWith('.') ? path.resolve(context, request) : request;
        const name = modules.get(asked) ?? modules.get(path.join(asked, 'index'));
        return name ? callback(null, `var gendanBase_().${name}`) : callback();
      },
    ],
    plugins: [
      new TopLevelFunctions({
        file: 'Code.js',
        library: 'Gendan',
        accessor: 'gendan_',
        needs: () => readFileSync(path.join(OUT, 'Base.js'), 'utf8'),
        declares: declarations,
      }),
      new rspack.DefinePlugin({ GENDAN_PUBLISHED: JSON.stringify(published) }),
      new Manifest(),
    ],
  };
};

/** appsscript.json as manifests/appsscript.ts has it. */
class Manifest {
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
      if (!existsSync(OUT)) mkdirSync(OUT, { recursive: true });
      writeFileSync(
        path.join(OUT, 'appsscript.json'),
        `${JSON.stringify(made.exports.appsScriptManifest(), null, 2)}\n`,
      );
    });
  }
}

/** The engine's worker, which the sidebar starts from its own text. */
const worker = () => ({
  ...common('worker', './pane/engine/worker.ts', 'worker.js', 'GendanWorker'),
  target: ['webworker', 'es2022'],
  output: { path: BUILD, filename: 'worker.js' },
  module: {
    rules: [typescript('es2022')],
    // It has no address of its own that more could be loaded from.
    parser: { javascript: { dynamicImportMode: 'eager' } },
  },
});

const sidebar = () => ({
  ...common('sidebar', './apps-script/sidebar/index.ts', 'sidebar.js'),
  dependencies: ['apps-script-worker'],
  target: ['web', 'es2022'],
  output: { path: BUILD, filename: 'sidebar.js' },
  module: {
    rules: [typescript('es2022'), fluentRule],
    // One file: what a page would load later comes along at once.
    parser: { javascript: { dynamicImportMode: 'eager' } },
  },
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

/** In this order: Code.js is checked against Base.js, the sidebar holds the worker. */
module.exports = (env = {}) => [base, code, worker, sidebar].map((config) => config(env));
