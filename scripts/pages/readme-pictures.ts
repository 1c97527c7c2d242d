import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { configSheets } from '../../shared/config';
import { followUp } from '../../shared/proposals/follow-up';
import type { Place } from '../../shared/book/address';
import type { Lang } from '../../shared/lang';
import { initialConfig } from '../../shared/plan/initial-config';
import { plan } from '../../shared/plan/plan';
import { resultPlaces } from '../../shared/plan/result-patch';
import { parseIso, type Moment } from '../../shared/time/moment';
import { openXlsxHost } from '../../automation/file/host';
import { openWorkbenchPage, settled } from './workbench';
import { handInRecords } from '../../shared/plan/record-reader';
import { RECORD_READER } from '../../shared/plan/records/read-records';
import { handInShippedHolidays } from '../../shared/time/calendars/shipped';

handInShippedHolidays();
handInRecords(RECORD_READER);

const NOW = '2026-05-18T10:00';
const SAMPLE = 'samples/出货跟踪表-2026.xlsx';

/** The whole workbench on the sample of the language, as a newcomer meets it: docs/images/workbench-zh.png, -en.png. */
export async function shootWorkbench(browser: Browser, out = 'docs/images'): Promise<void> {
  for (const lang of ['zh', 'en'] as const) {
    const file = join(out, `workbench-${lang}.png`);
    await shoot(browser, lang, file);
    console.log(file);
  }
}

/** Sets the book up as a person who agrees to everything would; gives the place of a verdict that is overdue. */
export async function setUpSample(path: string): Promise<Place> {
  const host = openXlsxHost(path, { backup: false });
  const now = parseIso(NOW) as Moment;
  const before = plan(await host.readBook(), now);
  const sheets = configSheets(initialConfig(before, { variants: [], calendars: [] }), before.language);
  await host.commit(followUp(before, { sheets, columns: [], cells: [] }).patch);
  // The sheet where most is late.
  const late = plan(await host.readBook(), now).tables.map((table) => ({
    table,
    orders: table.rows.filter((row) => row.order.status === 'overdue'),
  }));
  const { table, orders } = late.reduce((a, b) => (b.orders.length > a.orders.length ? b : a));
  const order = orders[0]?.order;
  // With the column after the status in sight, the status is whole.
  if (order) return { sheet: table.sheet.name, row: order.row, column: resultPlaces(table).get('left')! };
  throw new Error('nothing in the sample is overdue');
}

async function shoot(browser: Browser, lang: Lang, file: string): Promise<void> {
  const opened = await openWorkbenchPage(browser, SAMPLE, {
    lang,
    isSample: true,
    now: NOW,
    width: 1440,
    height: 860,
  });
  const { page } = opened;
  await settled(page);
  // The grid draws a moment later.
  await page.waitForTimeout(1500);
  await page.screenshot({ path: file });
  await opened.close();
}
