/** Packages that come as ES modules only; the grid of the workbench needs them. */
const ES_ONLY =
  'kdbush|lodash-es|nanoid|rbush|quickselect|cjk-regex|regexp-util|unicode-regex|franc-min|trigram-utils|collapse-white-space|n-gram';

/** Tests run through swc; the compiler checks types in its own step. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    [`/node_modules/(${ES_ONLY})/.+\\.js$`]: [
      '@swc/jest',
      { jsc: { target: 'es2022' }, module: { type: 'commonjs' } },
    ],
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(.*/node_modules/)?(${ES_ONLY})/)`],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/tools/empty.ts' },
  setupFilesAfterEnv: ['<rootDir>/test/tools/matchers.ts', '<rootDir>/test/tools/dom.ts'],
  testSequencer: '<rootDir>/test/tools/slowest-first.js',
  maxWorkers: 2,
};
