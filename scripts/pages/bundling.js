/** What every bundle of ours is built with: the pages (webpack.config.js) and the Apps Script project. */
const { rspack } = require('@rspack/core');

/** TypeScript loses its types and nothing else; `npm run typecheck` looks at them. */
const typescript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'builtin:swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target,
      transform: { react: { runtime: 'automatic' } },
    },
  },
});

/** Each further pass over the code takes as long as the first and saves less; comments are for readers. */
const minimizers = (ecma, passes) => [
  new rspack.SwcJsMinimizerRspackPlugin({
    extractComments: false,
    minimizerOptions: { ecma, compress: { passes }, mangle: true, format: { comments: false } },
  }),
  new rspack.LightningCssMinimizerRspackPlugin(),
];

module.exports = { typescript, minimizers };
