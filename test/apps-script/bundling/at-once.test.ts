// eslint-disable-next-line @typescript-eslint/no-require-imports -- a loader of the bundler is JavaScript without types
const atOnce = require('../../../apps-script/bundling/at-once') as (source: string) => string;

test('what would be loaded later is imported at the top, and given to whoever asks for it', () => {
  const source = `const a = lazy(() => import('./a'));\nconst b = async () => (await import("../b")).b;`;
  expect(atOnce(source)).toBe(
    [
      `import * as later0_ from './a';`,
      `import * as later1_ from "../b";`,
      `const a = lazy(() => Promise.resolve(later0_));`,
      `const b = async () => (await Promise.resolve(later1_)).b;`,
    ].join('\n'),
  );
});

test('what only speaks of it stays as it is', () => {
  const source = `/** As import('./a') would. */\nexport const a = 1;`;
  expect(atOnce(source)).toBe(source);
});
