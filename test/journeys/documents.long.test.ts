import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { DIALOG_WORDS } from '../../pane/parts/dialog-words';
import { DOCUMENT_WORDS, MAKE_WORDS } from '../../pane/features/documents/words';
import { settled } from '../../scripts/pages/workbench';
import { entriesOf } from '../../shared/orders/entry';
import { registeredFor, type RegisterRow } from '../../shared/papers/register';
import { plan as planOf, type Plan } from '../../shared/plan/plan';
import { parseIso } from '../../shared/time/moment';
import { readWorkbook } from '../../xlsx/read';
import { bookOn } from './book';
import { go, inChromium, MESSY, NOW } from './tools';

const chromium = inChromium();

/** An order of each sample that sails soon and whose invoice nobody has made; its amount as the paper says it. */
const MADE = {
  zh: { order: 'FY26-073', buyer: 'AL WAHA STORES L.L.C.', title: '商业发票' },
  en: { order: 'SB-2627', buyer: 'KILIMO HARDWARE PLC', title: 'Commercial Invoice' },
} as const;

const planOn = async (page: Page): Promise<Plan> => planOf(await bookOn(page), parseIso(NOW)!);
const invoicesOf = async (page: Page, order: string): Promise<RegisterRow[]> =>
  registeredFor(await planOn(page), [{ order }]).filter(({ record }) => record.kind === 'ci');

test.each(['zh', 'en'] as const)(
  'an invoice is looked at, made, registered and handed over as a workbook, and taken back (%s)',
  async (lang) => {
    const { order, buyer, title } = MADE[lang];
    const { page, complaints, strangers } = await chromium.open(MESSY, { lang, isSample: true });
    const entry = entriesOf(await planOn(page)).find((each) => each.order === order)!;
    const { table, row } = entry.whole.speaks;
    await go(page, 'order', lang);
    await page.evaluate(
      `globalThis.gendan.host.select(${JSON.stringify({ sheet: table.table.sheet, row: row.row.row, column: 1 })})`,
    );
    await settled(page);
    const papers = page.getByRole('region', { name: DOCUMENT_WORDS.title[lang], exact: true });
    expect(await invoicesOf(page, order)).toEqual([]);

    // The page as it will be, drawn in a frame that runs nothing.
    await papers.getByRole('button', { name: new RegExp(`^${title}`) }).click();
    const dialog = page.getByRole('dialog');
    const shown = dialog.frameLocator('iframe');
    await shown.getByText(buyer, { exact: true }).first().waitFor();
    expect(await shown.locator('main').evaluate((paper) => getComputedStyle(paper).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    expect(await invoicesOf(page, order)).toEqual([]);

    // Made: its row reserves the number, the file says the same.
    const handed = page.waitForEvent('download');
    await dialog.getByRole('button', { name: MAKE_WORDS.make[lang], exact: true }).click();
    const file = await handed;
    await settled(page);
    const [made] = await invoicesOf(page, order);
    expect(made!.record).toMatchObject({ orders: [order], status: 'draft', version: 1 });
    expect(file.suggestedFilename()).toBe(`${made!.record.number}.xlsx`);
    const cells = readWorkbook(readFileSync((await file.path())!)).sheets[0]!.rows.flat();
    expect(cells).toEqual(expect.arrayContaining([made!.record.number, buyer]));
    const line = papers.getByRole('button', { name: new RegExp(`^${title}`) });
    expect(await line.textContent()).toContain(made!.record.number);

    // Its row is one click away; what was written is taken back from the same place.
    await page
      .locator('[role=status]')
      .getByRole('button', { name: DIALOG_WORDS.undo[lang], exact: true })
      .click();
    await settled(page);
    expect(await invoicesOf(page, order)).toEqual([]);
    expect([complaints, strangers]).toEqual([[], []]);
  },
);
