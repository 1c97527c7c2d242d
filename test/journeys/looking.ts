import type { Frame, Page } from 'playwright-core';
import { FILTER_BAR_WORDS } from '../../pane/app/filter-words';
import { SHARE_WORDS } from '../../pane/app/share/words';
import { DIALOG_WORDS } from '../../pane/parts/dialog-words';
import { APP_WORDS } from '../../pane/parts/words';
import { bookOf } from '../../emulators/spreadsheet/book';
import { filteredOut } from '../../emulators/spreadsheet/filter';
import type { Workbook } from '../../emulators/spreadsheet/workbook';
import type { ViewKey } from '../../shared/features';
import type { Lang } from '../../shared/lang';
import { entriesOf } from '../../shared/orders/entry';
import type { OrderFilter } from '../../shared/orders/filter';
import { rankedOrders } from '../../shared/orders/lines';
import { plan as planOf } from '../../shared/plan/plan';
import { parseIso } from '../../shared/time/moment';
import { pressView } from '../tools/press-view';
import { until } from '../tools/until';
import { valuesOf } from './book';
import { NOW } from './tools';

/** The pane as it stands in a host, beside a workbook that can be read past it. */
export interface Beside {
  readonly root: Page | Frame;
  readonly workbook: Workbook;
  readonly lang: Lang;
  readonly settled: () => Promise<void>;
}

const GROUPS = ['late', 'behind', 'today', 'week', 'waiting'] as const;

/**
 * A person looks around in a host: filters Today by a customer and has the sheet follow, answers a question where it
 * stands and takes it back, opens the late orders from the desk, goes to rows from board, timeline and month, and hands
 * the month on as text. Throws where something is not as it should be.
 */
export async function looksAround({ root, workbook, lang, settled }: Beside): Promise<void> {
  const main = root.locator('main');
  const search = root.getByRole('search');
  const plan = planOf(bookOf(workbook), parseIso(NOW)!);
  const button = (within: typeof main | typeof root, name: string) =>
    within.getByRole('button', { name, exact: true }).first();
  const press = async (within: typeof main | typeof root, name: string): Promise<void> => {
    await button(within, name).click();
    await settled();
  };
  const go = async (view: ViewKey): Promise<void> => {
    await pressView(root, view, lang);
    await settled();
  };
  /** The orders of Today, by how soon; of the foremost groups, whose lines are all shown. */
  const ordersUnder = (filter: OrderFilter): string[] => {
    const groups = rankedOrders(plan, filter);
    return GROUPS.flatMap((group) => groups.get(group)!.map(({ entry }) => entry.order));
  };
  const showsOrders = (orders: readonly string[]): Promise<void> =>
    until(`Today shows ${orders.join(' ')}`, async () => {
      await settled();
      const lines = await main.locator('[data-task] > span:first-child').allTextContents();
      return JSON.stringify(lines.slice(0, orders.length)) === JSON.stringify(orders);
    });
  /** Where the sheet stands, and the rows of an order, as text. */
  const standsOn = async (order: string): Promise<void> => {
    const { rows } = entriesOf(plan).find((entry) => entry.order === order)!.whole;
    const wanted = rows.map(({ table, row }) => `${table.table.sheet} ${row.row.row}`);
    const stands = () => `${workbook.active?.name} ${workbook.selection.top}`;
    await until(`the sheet stands on ${order}`, async () => {
      await settled();
      return wanted.includes(stands());
    }).catch((error: Error) => {
      throw new Error(`${error.message}: on ${stands()} instead of ${wanted.join(', ')}`);
    });
  };
  const hidden = (): number =>
    workbook.sheets.reduce(
      (sum, sheet) => sum + filteredOut(sheet, (cell) => String(cell?.value ?? '')).length,
      0,
    );

  // Today by one customer, and the sheet after it.
  await go('today');
  const customer = rankedOrders(plan, {}).get('late')![0]!.entry.customer;
  await search.locator('button[aria-expanded]').click();
  await search.locator('summary').first().click();
  await search.locator('label').filter({ hasText: customer }).getByRole('checkbox').click();
  await showsOrders(ordersUnder({ customer: [customer] }));
  await search.getByRole('switch', { name: FILTER_BAR_WORDS.sheetToo[lang] }).click();
  await until('rows of others are hidden', async () => (await settled(), hidden() > 0));
  await search.getByRole('switch', { name: FILTER_BAR_WORDS.sheetToo[lang] }).click();
  await until('all rows are shown', async () => (await settled(), hidden() === 0));
  await press(search, FILTER_BAR_WORDS.clear[lang]);
  await search.locator('button[aria-expanded]').first().click();
  await showsOrders(ordersUnder({}));

  // A question where it stands, and back.
  const before = JSON.stringify(valuesOf(bookOf(workbook)));
  const isAsBefore = () => JSON.stringify(valuesOf(bookOf(workbook))) === before;
  const asked = main.locator('li:has(> [data-question])').filter({ has: root.locator('button:not([data-question])') }).first(); // prettier-ignore
  await asked.locator('button:not([data-question])').first().click();
  await until('the answer is written', async () => (await settled(), !isAsBefore()));
  await press(root.getByRole('status').filter({ has: root.getByRole('button') }), DIALOG_WORDS.undo[lang]);
  await until('the answer is taken back', async () => (await settled(), isAsBefore()));

  // The first figure of the desk opens the late orders.
  await go('desk');
  await main.locator('section button').first().click();
  await showsOrders(
    rankedOrders(plan, {})
      .get('late')!
      .map(({ entry }) => entry.order),
  );
  await press(search, FILTER_BAR_WORDS.clear[lang]);

  // A card, a bar and a line of a day lead to their rows.
  for (const [view, each] of [
    ['board', '[data-card]'],
    ['timeline', '[data-row]'],
    ['month', '[data-kind]'],
  ] as const) {
    await go(view);
    const first = main.locator(each).first();
    const order = await first.locator('span:not(:has(span))').first().textContent();
    await first.click();
    await standsOn(order!);
  }

  // Handed on as text.
  await root.getByRole('navigation').locator('> button[aria-expanded]').click();
  await press(root, APP_WORDS.share[lang]);
  const dialog = root.getByRole('dialog');
  await until('the text is there', async () => {
    await settled();
    return (await dialog.getByRole('textbox').inputValue()).length > 100;
  });
  await press(dialog, SHARE_WORDS.copy[lang]);
  // Whether a frame may reach the clipboard is for its host to say; the person is told either way.
  const told = [SHARE_WORDS.copied[lang], SHARE_WORDS.cannotCopy[lang]];
  await until('it is said what became of it', async () => told.includes((await dialog.getByRole('status').textContent()) ?? '')); // prettier-ignore
  await press(dialog, DIALOG_WORDS.close[lang]);
}
