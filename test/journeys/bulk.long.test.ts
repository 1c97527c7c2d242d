import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { DIALOG_WORDS } from '../../pane/parts/dialog-words';
import { QUESTION_WORDS } from '../../pane/features/questions/words';
import { SETUP_WORDS } from '../../pane/features/setup/words';
import { settled } from '../../scripts/pages/workbench';
import { isoDay } from '../../shared/time/moment';
import { bookOf, day, sheetOf } from '../tools/book';
import { buildWorkbook } from '../tools/workbook';
import { toLastPage } from './to-last-page';
import { inChromium } from './tools';

const chromium = inChromium();
const OLD = 200;

/** Orders of the last half year in a sheet without a column for the sailing: nobody can say of any whether it has sailed. */
const forgotten = () =>
  bookOf(
    sheetOf('出货', [
      ['订单号', '客户', '业务员', '下单日期', '定金到账', 'ETD'],
      ...Array.from({ length: OLD + 10 }, (_, at) => {
        // 45 900 is 31 August 2025; the last ten sail in June.
        const etd = at < OLD ? 45_950 + at : 46_180 + at - OLD;
        const date = (serial: number) => day(isoDay(serial));
        return [`B-${String(at).padStart(3, '0')}`, 'Meridian', '王丽', date(etd - 60), date(etd - 55), date(etd)];
      }),
    ]),
  ); // prettier-ignore

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gendan-pages-'));
  writeFileSync(join(folder, '出货.xlsx'), Buffer.from(buildWorkbook(forgotten())));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const asked = (page: Page): Promise<number> =>
  page.evaluate<number>('globalThis.gendan.store.state.summary.asked');

test.each(['zh', 'en'] as const)(
  '200 old rows are answered together, written once, taken back in one step (%s)',
  async (lang) => {
    const { page, complaints } = await chromium.open(join(folder, '出货.xlsx'), { lang });
    await toLastPage(page, lang);
    await page.getByRole('button', { name: SETUP_WORDS.preview[lang], exact: true }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: DIALOG_WORDS.apply[lang], exact: true })
      .click();
    await settled(page);
    await page.evaluate("globalThis.gendan.store.go('today')");
    const before = await asked(page);
    expect(before).toBeGreaterThanOrEqual(OLD);

    await page.getByRole('button', { name: QUESTION_WORDS.together[lang], exact: true }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox').first().click();
    await dialog.getByText(QUESTION_WORDS.chosen(before)[lang]).first().waitFor();
    await dialog.getByRole('button', { name: QUESTION_WORDS.ownDays[lang], exact: true }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: DIALOG_WORDS.apply[lang], exact: true })
      .click();
    await settled(page);
    expect(await asked(page)).toBe(0);

    await page
      .locator('[role=status]')
      .getByRole('button', { name: DIALOG_WORDS.undo[lang], exact: true })
      .click();
    await settled(page);
    expect(await asked(page)).toBe(before);
    expect(complaints).toEqual([]);
  },
);
