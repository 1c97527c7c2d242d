/** What every bundle of ours is built with: the pages (webpack.config.js) and the Apps Script project. */
const { resolve } = require('node:path');
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

/** Modules of which a bundle holds what they come to, not what they are worked out from. */
const WORKED_OUT = [
  // What Excel's page registers before the functions themselves are loaded.
  'shared/functions/names.ts',
  // What the menu of Google Sheets says of capabilities.
  'apps-script/server/menu-titles.ts',
  // Holidays of other countries, packed.
  'apps-script/server/packed-holidays.ts',
  // The shipped stages and processes, packed.
  'apps-script/server/packed-stages.ts',
  // The headers of fields, packed.
  'apps-script/server/packed-fields.ts',
  // The samples as their teams have set them up.
  'workbench/sample/set-up-zh.ts',
  'workbench/sample/set-up-en.ts',
  // The documentation inside the pane.
  'pane/help/docs-zh.ts',
  'pane/help/docs-en.ts',
];
const workedOut = (files) => ({
  test: files.map((file) => resolve(__dirname, '../..', file)),
  loader: resolve(__dirname, 'at-build.js'),
});
const atBuild = workedOut(WORKED_OUT);

/** Each further pass over the code takes as long as the first and saves less; comments are for readers. */
const minimizers = (ecma, passes) => [
  new rspack.SwcJsMinimizerRspackPlugin({
    extractComments: false,
    minimizerOptions: { ecma, compress: { passes }, mangle: true, format: { comments: false } },
  }),
  new rspack.LightningCssMinimizerRspackPlugin(),
];

module.exports = { atBuild, typescript, minimizers, workedOut };
