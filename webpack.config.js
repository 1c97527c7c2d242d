const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');

const at = (...parts) => path.resolve(__dirname, ...parts);

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
  },
};

/** What every page of ours is built like; `npm run pages -- --env fast` skips minification. */
const page = (name, folder, { fast } = {}) => ({
  name,
  mode: fast ? 'development' : 'production',
  target: ['web', 'es2022'],
  devtool: fast ? 'inline-source-map' : false,
  entry: at(folder, 'index.ts'),
  output: {
    path: at('dist/pages', name),
    filename: fast ? '[name].js' : '[name].[contenthash:8].js',
    clean: true,
    // Workers and chunks lie beside the page, wherever it is served from.
    publicPath: 'auto',
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [typescript, { test: /\.css$/, use: ['style-loader', 'css-loader'] }] },
  plugins: [new HtmlPlugin({ template: at(folder, 'index.html'), scriptLoading: 'defer' })],
  // The budgets of the pane are checked on the gzipped files, by `npm run size`.
  performance: { hints: false },
  cache: { type: 'filesystem', name: `${name}-${fast ? 'fast' : 'full'}` },
});

module.exports = (env = {}) => [page('pane', 'workbench/pane-only', env)];
