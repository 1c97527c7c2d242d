const { readFileSync, readdirSync } = require('node:fs');
const { join } = require('node:path');
const quick = require('./jest.config.js');

// Read by test/tools/runs.ts in every worker.
process.env.GENDAN_LONG = '1';

/**
 * `npm run test:long`: the files whose names say so (journeys in a browser, very large books, every fault there is),
 * and once more, on many examples, those with properties that `npm test` tries on few.
 */
module.exports = {
  ...quick,
  testPathIgnorePatterns: [],
  testMatch: [
    '**/*.long.test.ts',
    '**/*.long.test.tsx',
    ...withMoreRuns().map((file) => `<rootDir>/test/${file}`),
  ],
  testTimeout: 600_000,
};

/** Test files that say what is few and what is many: those with a helper of test/tools/runs.ts. */
function withMoreRuns() {
  const root = join(__dirname, 'test');
  return readdirSync(root, { recursive: true })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .filter((file) => /tools\/runs'/.test(readFileSync(join(root, file), 'utf8')))
    .map((file) => file.replaceAll('\\', '/'));
}
