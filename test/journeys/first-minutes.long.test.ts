import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { DIALOG_WORDS } from '../../pane/parts/dialog-words';
import { HELP_WORDS, TOUR } from '../../pane/help/words';
import { SETUP_WORDS } from '../../pane/features/setup/words';
import { settled } from '../../scripts/pages/workbench';
import { VIEWS } from '../../shared/features';
import type { Bilingual, Lang } from '../../shared/lang';
import { readWorkbook } from '../../xlsx/read';
import { SHELL_WORDS } from '../../workbench/shell/words';
import { bookOn, typeInto } from './book';
import { until } from '../tools/until';
import { toLastPage } from './to-last-page';
import { inChromium, MESSY } from './tools';

const chromium = inChromium();
const openSample = (lang: Lang) => chromium.open(MESSY, { lang, isSample: true });

/** Where the cursor of the sheet is, as its name box says. */
const cursor = (page: Page): Promise<string> => page.locator('[data-u-comp=defined-name] input').inputValue();
const currentView = (page: Page) => page.locator('nav [aria-current=page]').first().textContent();
const titleOf = (view: string): Bilingual => VIEWS.find(({ key }) => key === view)!.title;

describe.each([
  ['zh', '出货跟踪表-2026.xlsx', 'AM4', '3月'],
  ['en', 'Order Tracker LC 2026.xlsx', 'AM20', 'Tracker'],
] as const)('a new user’s first two minutes, in %s', (lang, name, late, sheet) => {
  test('the sample stands set up on Today, with the most overdue order under the cursor; help and tour', async () => {
    const { page, strangers, complaints } = await openSample(lang);
    expect(await page.getByRole('heading', { level: 1 }).first().textContent()).toContain(name);
    expect(await currentView(page)).toContain(titleOf('today')[lang]);
    expect(await cursor(page)).toBe(late);
    expect((await bookOn(page)).activeSheet).toBe(sheet);
    expect(await page.getByRole('group', { name: SHELL_WORDS.clock[lang] }).isVisible()).toBe(true);

    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: HELP_WORDS.help[lang] });
    await help.waitFor();
    await help.getByRole('button', { name: HELP_WORDS.tour[lang] }).click();
    for (const { view, text } of TOUR.slice(0, 3)) {
      await page.getByText(text[lang]).waitFor();
      expect(await currentView(page)).toContain(titleOf(view)[lang]);
      await page.getByRole('button', { name: HELP_WORDS.next[lang], exact: true }).click();
    }
    await page.keyboard.press('Escape');
    await page.getByText(TOUR[3]!.text[lang]).waitFor({ state: 'detached' });
    if (lang === 'en') expect(await page.locator('body').innerText()).not.toMatch(/[\u4e00-\u9fff]{3}/);
    expect([strangers, complaints]).toEqual([[], []]);
  });

  test('set-up is tried on the plain sample: afterwards the cursor stands in the new columns', async () => {
    const { page, complaints } = await openSample(lang);
    await page.getByRole('button', { name: SHELL_WORDS.trySetUp[lang], exact: true }).first().click();
    await settled(page);
    expect(await currentView(page)).toContain(titleOf('setup')[lang]);
    await toLastPage(page, lang);
    await page.getByRole('button', { name: SETUP_WORDS.preview[lang], exact: true }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: DIALOG_WORDS.apply[lang], exact: true })
      .click();
    await settled(page);
    await until('the cursor stands on the most overdue order', async () => (await cursor(page)) === late);
    expect((await bookOn(page)).activeSheet).toBe(sheet);
    expect(complaints).toEqual([]);
  });
});

test('a table pasted from a spreadsheet becomes a book as it was typed, without the clock, and is saved as .xlsx', async () => {
  const { page, complaints } = await openSample('en');
  const text = 'Order No\tCustomer\tETD\tRemarks\n007\tFjord\t5.20\t"two\nlines"\n008\tOak\t2026-06-01\t\n';
  await page.evaluate(`(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ${JSON.stringify(text)});
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  })()`);
  await page.getByRole('heading', { name: /Pasted table/ }).waitFor();
  await settled(page);
  const rows = [['Order No', 'Customer', 'ETD', 'Remarks'], ['007', 'Fjord', '5.20', 'two\nlines'], ['008', 'Oak', '2026-06-01']]; // prettier-ignore
  expect((await bookOn(page)).sheets[0]!.rows).toEqual(rows);
  expect(await page.getByRole('group', { name: SHELL_WORDS.clock.en }).count()).toBe(0);
  const keeping = page.waitForEvent('download');
  await page.getByRole('button', { name: SHELL_WORDS.download.en, exact: true }).click();
  expect(readWorkbook(readFileSync(await (await keeping).path())).sheets[0]!.rows).toEqual(rows);
  expect(complaints).toEqual([]);
});

test('the days to sailing go by the clock of the page', async () => {
  const { page } = await openSample('zh');
  const may = async () => (await bookOn(page)).sheets.find(({ name }) => name === '5月')!;
  const { rows } = await may();
  const [etd, left, status] = ['船期ETD', '距开船(天)', '状态'].map((title) =>
    Math.max(rows[2]!.indexOf(title), rows[3]!.indexOf(title)),
  ) as [number, number, number];
  await typeInto(page, { sheet: '5月', row: 5, column: status + 2 }, 'x');
  const shown = (await may()).rows.slice(4, 32).filter((row) => typeof row[etd] === 'number');
  expect(shown.map((row) => row[left])).toEqual(shown.map((row) => (row[etd] as number) - 46160));
});
