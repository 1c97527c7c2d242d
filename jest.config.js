/**
 * Packages that come as ES modules only (the grid of the workbench needs them, and amounts in words), or that load what
 * they need as those do.
 */
const ES_ONLY =
  'kdbush|lodash-es|nanoid|rbush|quickselect|cjk-regex|regexp-util|unicode-regex|franc-min|n2words|trigram-utils|collapse-white-space|n-gram|@opentelemetry/otlp-exporter-base';

/**
 * `npm test`: everything but what takes long, properties on few examples. `jest.long.config.js` is the rest. Tests run
 * through swc; the compiler checks types in its own step.
 */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['\\.long\\.test\\.tsx?$'],
  // Ends what hangs. No test may depend on how fast the machine is, so this is far above what any needs.
  testTimeout: 120_000,
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
  moduleNameMapper: {
    '\\.css$': '<rootDir>/test/tools/empty.ts',
    '^@electric-sql/pglite$': '<rootDir>/test/tools/pglite.js',
    '^@fluentui/react-icons$': '<rootDir>/test/tools/icons.js',
  },
  setupFilesAfterEnv: [
    '<rootDir>/test/tools/matchers.ts',
    '<rootDir>/test/tools/dom.ts',
    '<rootDir>/test/tools/examples.ts',
  ],
  testSequencer: '<rootDir>/test/tools/slowest-first.js',
  maxWorkers: 2,
};
