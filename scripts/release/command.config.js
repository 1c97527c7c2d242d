const path = require('node:path');
const { rspack } = require('@rspack/core');
const { minimizers, typescript } = require('../pages/bundling');

const HOME = path.resolve(__dirname, '../..');

/** The command as one file that Node runs by itself, with all that it rests on in it. */
module.exports = (folder, name) => ({
  name: 'command-bundle',
  mode: 'production',
  target: ['node20', 'es2022'],
  devtool: false,
  entry: path.join(HOME, 'automation/command/main.ts'),
  output: {
    path: folder,
    filename: name,
    // What is loaded when it is needed is in the file as well: it is one file.
    chunkFormat: 'module',
    module: true,
    asyncChunks: false,
    library: { type: 'module' },
  },
  experiments: { outputModule: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [typescript('es2022')] },
  // Native code cannot be part of a file, nor can the embedded database, which is 15 MB of WebAssembly beside its code:
  // where they are not installed there is no keychain, a server needs a PostgreSQL, and a sentence says so.
  externals: {
    '@napi-rs/keyring': 'import @napi-rs/keyring',
    '@electric-sql/pglite': 'import @electric-sql/pglite',
  },
  node: { __dirname: 'node-module', __filename: 'node-module' },
  optimization: { minimizer: minimizers(2022, 1) },
  plugins: [
    // What pg takes instead of itself where somebody has installed it.
    new rspack.IgnorePlugin({ resourceRegExp: /^pg-native$/ }),
    new rspack.BannerPlugin({
      banner: '#!/usr/bin/env node',
      raw: true,
      stage: rspack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE,
    }),
  ],
  performance: { hints: false },
});
