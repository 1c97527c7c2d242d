const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const { NormalModuleReplacementPlugin, ProvidePlugin } = require('webpack');

// The one that webpack itself comes with.
const MinimizerPlugin = require(
  require.resolve('minimizer-webpack-plugin', { paths: [require.resolve('webpack')] }),
);

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
  // What is loaded by everybody, every day, is small and its size is watched: Terser takes longer and saves a
  // little more. The grid is large.
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        minify: !name.startsWith('workbench') ? MinimizerPlugin.terserMinify : MinimizerPlugin.swcMinify,
        minimizerOptions: { ecma: 2022, compress: { passes: 3 }, format: { comments: false } },
        extractComments: false,
      }),
    ],
  },
  plugins: [
    new HtmlPlugin({ template: at(folder, 'index.html'), scriptLoading: 'defer' }),
    // What Node has and a page lacks, for the .xlsx format: compression and Buffer.
    new NormalModuleReplacementPlugin(/\/deflate$/, (asked) => {
      if (asked.context.startsWith(at('xlsx'))) asked.request += '.browser';
    }),
    new ProvidePlugin({ Buffer: ['buffer', 'Buffer'] }),
  ],
  // The budgets of the pane are checked on the gzipped files, by `npm run size`.
  performance: { hints: false },
  // Who builds again and again looks at changes; who builds once need not wait for a cache to be written.
  cache: fast && { type: 'filesystem', name: `${name}-fast` },
});

/**
 * The pane alone, whose size is watched; the workbench with the grid beside it; the page of the Excel add-in; and
 * the workbench with that page, in an emulated Excel, beside the grid.
 */
module.exports = (env = {}) => [
  page('pane', 'workbench/pane-only', env),
  page('workbench', 'workbench', env),
  page('addin', 'addin/page', env),
  page('workbench-excel', 'workbench/excel', env),
];
