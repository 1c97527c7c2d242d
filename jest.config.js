/** Tests run through swc; the compiler checks types in its own step. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
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
  moduleNameMapper: { '\\.css$': '<rootDir>/test/tools/empty.ts' },
  setupFilesAfterEnv: ['<rootDir>/test/tools/matchers.ts', '<rootDir>/test/tools/dom.ts'],
  maxWorkers: 2,
};
