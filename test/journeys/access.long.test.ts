import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { VIEWS as DECLARED } from '../../shared/features';
import { SHELL_WORDS } from '../../workbench/shell/words';
import { go, inChromium, setUpCopyOf, MESSY } from './tools';

const VIEWS = DECLARED.map(({ key }) => key);

const chromium = inChromium();
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe has against the page, or against all of it but the grid; one line each. */
async function violations(page: Page, withGrid: boolean): Promise<string[]> {
  const without = [
    `section[aria-label="${SHELL_WORDS.grid.zh}"]`,
    `section[aria-label="${SHELL_WORDS.grid.en}"]`,
  ];
  const context = withGrid ? { include: [['html']] } : { exclude: without.map((selector) => [selector]) };
  return page.evaluate<string[]>(`(async () => {
    const { violations } = await axe.run(${JSON.stringify(context)}, { runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' '));
  })()`);
}

let book: string;
beforeAll(async () => {
  book = await setUpCopyOf(MESSY);
});

describe.each([
  ['light', 'zh', { theme: 'light' }],
  ['dark', 'en', { theme: 'dark' }],
  ['high contrast', 'zh', { theme: 'light', forcedColors: true }],
] as const)('in %s (%s), axe finds nothing', (_, lang, look) => {
  test('on the page with its grid and on every view of the pane', async () => {
    const { page, complaints } = await chromium.open(book, { lang, ...look });
    await page.evaluate(AXE);
    const found = { page: await violations(page, true) } as Record<string, string[]>;
    for (const view of VIEWS) {
      await go(page, view, lang);
      found[view] = await violations(page, false);
    }
    expect(found).toEqual(Object.fromEntries(['page', ...VIEWS].map((name) => [name, []])));
    expect(complaints).toEqual([]);
  });
});

test('axe finds nothing on the first visit of a book that is not set up', async () => {
  const { page } = await chromium.open(MESSY, { lang: 'en', theme: 'dark' });
  await page.evaluate(AXE);
  expect(await violations(page, false)).toEqual([]);
});
