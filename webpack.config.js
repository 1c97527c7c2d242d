const path = require('node:path');
const { rspack } = require('@rspack/core');
const { atBuild, minimizers, typescript } = require('./scripts/pages/bundling');
const { fluentRule, FluentTheme } = require('./scripts/pages/fluent-theme');
const { leanRule } = require('./scripts/pages/lean-packages');

const clouds = require('./manifests/clouds.json');
const { version } = require('./package.json');

/** Which cloud of Office the page of the add-in is for (manifests/clouds.ts). */
const cloud = clouds[process.env.GENDAN_CLOUD || 'global'];
if (!cloud) throw new Error(`GENDAN_CLOUD: ${Object.keys(clouds).join(', ')}`);

const at = (...parts) => path.resolve(__dirname, ...parts);

/**
 * What several views need stands in a file of its own from this size on, as written: else each would bring it again. The
 * engine is loaded part by part and only grows by more files.
 */
const forSeveral = {
  chunks: ({ runtime }) => [...runtime].every((name) => name === 'main'),
  minChunks: 2,
  minSize: 10_000,
  reuseExistingChunk: true,
};

/**
 * What every page of ours is built like, by Rspack, which takes webpack's configuration;
 * `npm run pages -- --env fast` skips minification.
 */
const page = (name, folder, { fast } = {}) => ({
  name,
  mode: fast ? 'development' : 'production',
  target: ['web', 'es2022'],
  devtool: fast ? 'inline-source-map' : false,
  entry: at(folder, 'index.ts'),
  output: {
    path: at('dist/pages', name),
    filename: fast ? '[name].js' : '[name].[contenthash:8].js',
    cssFilename: fast ? '[name].css' : '[name].[contenthash:8].css',
    clean: true,
    // Workers and chunks lie beside the page, wherever it is served from.
    publicPath: 'auto',
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      typescript('es2022'),
      { test: /\.css$/, type: 'css' },
      { test: /\.xlsx$/, type: 'asset/inline' },
      atBuild,
      !fast && fluentRule,
      !fast && leanRule,
    ],
  },
  // What is loaded by everybody, every day, is small and its size is watched; the grid is large, and local.
  optimization: {
    minimizer: minimizers(2022, name.startsWith('workbench') ? 1 : 3),
    splitChunks: { cacheGroups: { forSeveral } },
  },
  plugins: [
    !fast && new FluentTheme(),
    new rspack.HtmlRspackPlugin({
      template: at(folder, 'index.html'),
      scriptLoading: 'defer',
      minify: !fast,
      templateParameters: { officeJs: cloud.officeJs },
    }),
    // Under one name for ever: what says that a file of another name is gone.
    name === 'addin' && new rspack.CopyRspackPlugin({ patterns: [at('addin/page/watchdog.js')] }),
    new rspack.DefinePlugin({ GENDAN_VERSION: JSON.stringify(version) }),
    // What Node has and a page lacks, for the .xlsx format: compression and Buffer.
    new rspack.NormalModuleReplacementPlugin(/\/deflate$/, (asked) => {
      if (asked.context.startsWith(at('xlsx'))) asked.request += '.browser';
    }),
    new rspack.ProvidePlugin({ Buffer: ['buffer', 'Buffer'] }),
  ],
  // The budgets of the pane are checked on the gzipped files, by `npm run size`.
  performance: { hints: false },
});

/**
 * The pane alone, whose size is watched; the workbench with the grid beside it, served by the command or as plain files;
 * the page of the Excel add-in; and
 * the workbench with that page, in an emulated Excel, beside the grid; and the page of the server of many books.
 */
module.exports = (env = {}) => [
  page('pane', 'workbench/pane-only', env),
  page('workbench', 'workbench', env),
  page('workbench-static', 'workbench/static', env),
  page('addin', 'addin/page', env),
  page('workbench-excel', 'workbench/excel', env),
  page('operations', 'operations', env),
];
