const { existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { DefinePlugin } = require('webpack');
const { declarations } = require('./build/declarations');
const { InlinedPage } = require('./build/inlined-page');
const { TopLevelFunctions } = require('./build/top-level-functions');

// The one that webpack itself comes with.
const MinimizerPlugin = require(
  require.resolve('minimizer-webpack-plugin', { paths: [require.resolve('webpack')] }),
);

const HOME = path.resolve(__dirname, '..');
const OUT = path.join(HOME, 'dist/apps-script');

/** Google runs V8 of an age that it does not tell; this much is certain. */
const TARGET = 'es2020';

const typescript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target,
      transform: { react: { runtime: 'automatic' } },
    },
  },
});

const minimizer = [
  new MinimizerPlugin({
    minify: MinimizerPlugin.terserMinify,
    minimizerOptions: { compress: { passes: 2 }, format: { comments: false } },
    extractComments: false,
  }),
];

const common = (name, entry, file, library) => ({
  name: `apps-script-${name}`,
  mode: 'production',
  target: ['web', TARGET],
  devtool: false,
  context: HOME,
  entry,
  output: { path: OUT, filename: file, library: { type: 'var', name: library } },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [typescript(TARGET)] },
  optimization: { minimizer },
  performance: { hints: false },
});

/** The modules that data.ts hands out, by their paths: Code.js asks Data.js for them. */
function dataModules() {
  const text = readFileSync(path.join(__dirname, 'data.ts'), 'utf8');
  const found = [...text.matchAll(/export \* as (\w+) from '\.\.\/([^']+)'/g)];
  return new Map(found.map(([, name, file]) => [path.join(HOME, file), name]));
}

const data = () => ({
  ...common('data', './apps-script/data.ts', 'Data.js', 'GendanData'),
  plugins: [new TopLevelFunctions({ file: 'Data.js', library: 'GendanData', accessor: 'gendanData_' })],
});

const code = ({ published = false }) => {
  const modules = dataModules();
  return {
    ...common('code', './apps-script/server/entry.ts', 'Code.js', 'Gendan'),
    dependencies: ['apps-script-data'],
    externals: [
      ({ context, request }, callback) => {
        const name = request.startsWith('.') && modules.get(path.resolve(context, request));
        return name ? callback(null, `var gendanData_().${name}`) : callback();
      },
    ],
    plugins: [
      new TopLevelFunctions({
        file: 'Code.js',
        library: 'Gendan',
        accessor: 'gendan_',
        needs: () => readFileSync(path.join(OUT, 'Data.js'), 'utf8'),
        declares: declarations,
      }),
      new DefinePlugin({ GENDAN_PUBLISHED: JSON.stringify(published) }),
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
  output: { path: path.join(HOME, 'build/apps-script'), filename: 'worker.js' },
  module: { rules: [typescript('es2022')] },
});

const sidebar = () => ({
  ...common('sidebar', './apps-script/sidebar/index.ts', 'sidebar.js'),
  dependencies: ['apps-script-worker'],
  target: ['web', 'es2022'],
  output: { path: path.join(HOME, 'build/apps-script'), filename: 'sidebar.js' },
  module: {
    rules: [typescript('es2022'), { test: /\.css$/, use: ['style-loader', 'css-loader'] }],
    // One file: what a page would load later comes along at once.
    parser: { javascript: { dynamicImportMode: 'eager' } },
  },
  plugins: [
    new InlinedPage({
      template: path.join(__dirname, 'sidebar/index.html'),
      worker: path.join(HOME, 'build/apps-script/worker.js'),
      script: 'sidebar.js',
      out: path.join(OUT, 'Sidebar.html'),
    }),
  ],
});

/** In this order: Code.js is checked against Data.js, the sidebar holds the worker. */
module.exports = (env = {}) => [data, code, worker, sidebar].map((config) => config(env));
