import type { FrameLocator, Page } from 'playwright-core';
import { bookOf } from '../../emulators/spreadsheet/book';
import type { Workbook } from '../../emulators/spreadsheet/workbook';
import { DOCUMENT_WORDS, MAKE_WORDS } from '../../pane/features/documents/words';
import { setUpSample } from '../../scripts/samples/set-up';
import { findSheet } from '../../shared/book/model';
import type { Lang } from '../../shared/lang';
import { entriesOf } from '../../shared/orders/entry';
import { recordsOf } from '../../shared/orders/records';
import { plan as planOf } from '../../shared/plan/plan';
import { parseIso } from '../../shared/time/moment';
import { PAPERS } from '../../shared/trade/sheets/papers.sheet';
import { readWorkbook } from '../../xlsx/read';
import { inExcel, openedInExcel } from '../addin/page/in-excel';
import { personAt } from '../addin/page/person';
import { open } from '../apps-script/tools';
import { until } from '../tools/until';
import { inSidebar } from './in-sidebar';
import { NOW } from './tools';

const excel = inExcel();
const sidebar = inSidebar();

/** An order of each sample whose invoice nobody has made. */
const MADE = {
  zh: { order: 'FY26-073', buyer: 'AL WAHA STORES L.L.C.', title: '商业发票' },
  en: { order: 'SB-2627', buyer: 'KILIMO HARDWARE PLC', title: 'Commercial Invoice' },
} as const;

const planIn = (workbook: Workbook) => planOf(bookOf(workbook), parseIso(NOW)!);

/** The person puts the cursor on the order. */
function selectOrder(workbook: Workbook, order: string): void {
  const entry = entriesOf(planIn(workbook)).find((each) => each.order === order)!;
  const { table, row } = entry.whole.speaks;
  const at = { top: row.row.row, left: 1, bottom: row.row.row, right: 1 };
  workbook.select(workbook.find(table.table.sheet)!, at);
}

/** Looks at the invoice, makes it, and finds it as a sheet of the workbook with its row in the register. */
async function makesInvoice(
  root: Page | FrameLocator,
  workbook: Workbook,
  lang: Lang,
  settled: () => Promise<void>,
) {
  const { order, buyer, title } = MADE[lang];
  const papers = root.getByRole('region', { name: DOCUMENT_WORDS.title[lang], exact: true });
  await papers.getByRole('button', { name: new RegExp(`^${title}`) }).click();
  const dialog = root.getByRole('dialog');
  await dialog.frameLocator('iframe').getByText(buyer, { exact: true }).first().waitFor();
  await dialog.getByRole('button', { name: MAKE_WORDS.make[lang], exact: true }).click();
  const invoice = () =>
    recordsOf(planIn(workbook), PAPERS).rows.find(
      ({ record }) => record?.kind === 'ci' && record.orders.includes(order),
    );
  await until('the invoice is registered', async () => {
    await settled();
    return invoice() !== undefined && findSheet(bookOf(workbook), invoice()!.record!.file!) !== undefined;
  });
  await settled();
  const { record } = invoice()!;
  const sheet = findSheet(bookOf(workbook), record!.file!)!;
  expect(sheet.rows.flat()).toEqual(expect.arrayContaining([record!.number, buyer]));
  // It is a page of its own: merged cells, and no sheet of orders.
  expect(planIn(workbook).tables.some(({ table }) => table.sheet === sheet.name)).toBe(false);
  return sheet;
}

test.each([
  ['zh', 'zh-CN'],
  ['en', 'en-US'],
] as const)('in Excel an invoice becomes a sheet of the workbook (%s)', async (lang, language) => {
  const workbook = openedInExcel(setUpSample(lang));
  const opened = await excel.open(workbook, { language });
  await opened.settled();
  await personAt(opened, lang).go('order');
  selectOrder(workbook, MADE[lang].order);
  await opened.settled();
  await makesInvoice(opened.frame as unknown as FrameLocator, workbook, lang, opened.settled);
});

test.each([
  ['zh', 'zh_CN', 'zh-CN'],
  ['en', 'en_US', 'en-GB'],
] as const)(
  'in Google Sheets an invoice becomes a sheet of the spreadsheet (%s)',
  async (lang, sheetLocale, locale) => {
    const under = open(readWorkbook(setUpSample(lang)), { now: parseIso(NOW), locale: sheetLocale });
    const { workbook } = under.world;
    const at = await sidebar.open(under, { locale });
    await at.page.evaluate("globalThis.gendan.go('order')");
    await at.settled();
    selectOrder(workbook, MADE[lang].order);
    await at.page.clock.runFor(5000);
    await at.settled();
    await makesInvoice(at.page, workbook, lang, at.settled);
    expect([at.strangers, at.complaints]).toEqual([[], []]);
  },
);
