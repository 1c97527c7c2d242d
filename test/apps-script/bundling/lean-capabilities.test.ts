import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Capability } from '../../../shared/capability';
import { CAPABILITIES } from '../../../shared/features';

interface Lean {
  (this: { getOptions: () => { channels?: boolean } }, source: string): string;
  readonly FOR_SCRIPTS: readonly string[];
  readonly FOR_CHANNELS: readonly string[];
}
// eslint-disable-next-line @typescript-eslint/no-require-imports -- a loader of the bundler is JavaScript without types
const leanCapabilities = require('../../../apps-script/bundling/lean-capabilities.js') as Lean;

const ALL: readonly Capability[] = CAPABILITIES;
const FOLDER = join(__dirname, '../../../shared/features');
const sources = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => readFileSync(join(FOLDER, name, 'index.ts'), 'utf8'));

const lean = (source: string, channels: boolean): string =>
  leanCapabilities.call({ getOptions: () => ({ channels }) }, source);

/** The slots of the one object that a text declares, by its own words. */
function slotsIn(text: string): string[] {
  const [, inside = ''] = /export const [A-Z_]+ = \{([^]*)\} as const satisfies Capability;/.exec(text) ?? [];
  return [...inside.matchAll(/^ {2}(\w+)[:,]/gm)].map(([, slot]) => slot!);
}

describe.each([
  ['the script', false, leanCapabilities.FOR_SCRIPTS],
  ['the script that tells groups', true, [...leanCapabilities.FOR_SCRIPTS, ...leanCapabilities.FOR_CHANNELS]],
])('%s', (_, channels, kept) => {
  test('has of each capability what it writes down, lists and tells, and nothing else', () => {
    expect(sources).toHaveLength(ALL.length);
    for (const source of sources) {
      const key = /^ {2}key: '(\w+)'/m.exec(source)![1]!;
      const capability = ALL.find((each) => each.key === key)!;
      const wanted = Object.keys(capability).filter((slot) => kept.includes(slot));
      expect([key, slotsIn(lean(source, channels)).sort()]).toEqual([key, wanted.sort()]);
    }
  });

  test('keeps of what is listed under Today the list, not what is done about it', () => {
    const lists = sources
      .map((source) => lean(source, channels))
      .filter((text) => text.includes('todayItems'));
    expect(lists).toHaveLength(ALL.filter(({ todayItems }) => todayItems).length);
    for (const text of lists) expect(/todayItems: \{\s*list(: \w+)?,?\s*\}/.test(text)).toBe(true);
  });
});

test('what a declaration hands in besides stays out: the script has no room for what papers say', () => {
  const norms = sources.find((source) => source.includes('handInLook('))!;
  expect(lean(norms, false)).not.toMatch(/^handInLook\(/m);
});

test('a declaration that takes its slots from elsewhere is refused, since nobody could see what it leaves out', () => {
  const text = "export const X = { key: 'x', ...REST } as const satisfies Capability;";
  expect(() => lean(text, false)).toThrow('a declaration names its slots itself');
});
