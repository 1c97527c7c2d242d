import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { DIALOG_WORDS } from '../../pane/parts/dialog-words';
import { SETUP_WORDS } from '../../pane/features/setup/words';
import { settled } from '../../scripts/pages/workbench';
import { readConfig } from '../../shared/config';
import { askingBook } from '../tools/asking-book';
import { until } from '../tools/until';
import { buildWorkbook } from '../tools/workbook';
import { bookOn } from './book';
import { inChromium } from './tools';

const chromium = inChromium();

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gendan-pages-'));
  writeFileSync(join(folder, '三个月.xlsx'), Buffer.from(buildWorkbook(askingBook())));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cursor = (page: Page): Promise<string> => page.locator('[data-u-comp=defined-name] input').inputValue();
const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement.textContent');
/** Begins to add up what moves without a person having done anything right before. */
const watchShifts = (page: Page): Promise<void> =>
  page.evaluate(`(() => {
    globalThis.shifted = [];
    new PerformanceObserver((list) => {
      for (const each of list.getEntries())
        if (!each.hadRecentInput && each.sources.some(({ node }) => document.querySelector('main')?.contains(node)))
          globalThis.shifted.push(each.value);
    }).observe({ type: 'layout-shift' });
  })()`);

test.each(['zh', 'en'] as const)(
  'a messy book of three months is asked about one question at a time, by keyboard, and nothing moves by itself (%s)',
  async (lang) => {
    const { page, complaints } = await chromium.open(join(folder, '三个月.xlsx'), { lang });
    const at = (position: number) => page.getByText(SETUP_WORDS.position(position, 5)[lang], { exact: true });
    await at(1).waitFor();
    await settled(page);
    await watchShifts(page);

    // A cell that made it ask is under the cursor after a click; the question stays.
    await page.getByRole('button', { name: '3月!A5', exact: true }).click();
    await until('the cursor stands on the cell', async () => (await cursor(page)) === 'A5');
    expect(await at(1).isVisible()).toBe(true);

    // The guess is taken by the space bar, Enter goes on, the heading of the next question has the focus.
    const first = page.locator('main').getByRole('radio').first();
    await first.focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await at(2).waitFor();
    expect(await focused(page)).toContain('船期');
    await page.getByRole('radio', { name: 'ATD', exact: true }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await at(3).waitFor();
    await settled(page);
    expect(await page.evaluate('globalThis.shifted')).toEqual([]);

    await page.getByRole('button', { name: SETUP_WORDS.toLast[lang], exact: true }).click();
    await page.getByText(SETUP_WORDS.stillOpen(3)[lang]).waitFor();
    await page.getByRole('button', { name: SETUP_WORDS.preview[lang], exact: true }).click();
    const write = page
      .getByRole('dialog')
      .getByRole('button', { name: DIALOG_WORDS.apply[lang], exact: true });
    await write.click();
    await settled(page);
    const { sheets } = readConfig(await bookOn(page)).config.settings;
    expect(sheets.map(({ columns }) => columns.find(({ header }) => header === '船期')?.field)).toEqual(Array(3).fill('atd')); // prettier-ignore
    expect(complaints).toEqual([]);
  },
);
