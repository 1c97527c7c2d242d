/** Money over 10,000 orders with 25,000 receipts: what the engine takes for each view, and for one receipt typed. */
import { moneyOfOrder } from '../shared/features/money/of-order';
import { moneyView } from '../shared/features/money/view';
import { cardView } from '../shared/features/trade/card';
import { customersView } from '../shared/features/trade/customers-view';
import { factoriesView } from '../shared/features/trade/factories-view';
import { todayView } from '../shared/features/today/view';
import type { Book, CellValue, Sheet } from '../shared/book/model';
import { ledgerOf } from '../shared/money/ledger';
import { entriesOf } from '../shared/orders/entry';
import { plan as planOf, replan } from '../shared/plan/plan';
import { handInRecords } from '../shared/plan/record-reader';
import { RECORD_READER } from '../shared/plan/records/read-records';
import { dayFromCivil } from '../shared/time/civil';
import { parseIso } from '../shared/time/moment';
import type { BenchRow } from './row';
import { sheetOf } from './sheet';

const ORDERS = 10_000;
const RECEIPTS = 25_000;
const NOW = '2026-05-18T10:00';
const FIRST = dayFromCivil(2026, 1, 1);

export function benchMoney(): BenchRow[] {
  handInRecords(RECORD_READER);
  const book: Book = { sheets: [orders(), receipts()] };
  const now = parseIso(NOW)!;
  let plan = planOf(book, now);
  if (plan.tables[0]?.rows.length !== ORDERS) throw new Error('not all orders were found');
  const changed = Array.from({ length: 21 }, (_, run) => typed(book, run));
  const receiptTyped = (run: number): void => {
    plan = replan(plan, changed[run]!, '跟单_收款', [run + 2, run + 2]);
  };
  const rows: BenchRow[] = [
    timed('10,000 orders with 25,000 receipts: a plan', () => (plan = planOf(book, now))),
  ];
  const order = entriesOf(plan).find((entry) => entry.order === 'SC-77')!;
  const list = { filter: {}, search: '', from: 0, count: 40 };
  const looked = { parts: 40, customers: 12 };
  const few = { late: 8, behind: 8, today: 8, week: 8, waiting: 8, later: 8, confirm: 8 };
  const view = (name: string, what: () => unknown): BenchRow => ({
    ...timed(`  ${name}`, what),
    target: '≤ 100 ms',
  });
  rows.push(
    timed('  its ledger, once a plan', () => ledgerOf(plan)),
    view('the view of money', () => moneyView(plan, { filter: {}, ...looked })),
    view('  of one customer', () => moneyView(plan, { filter: { customer: ['Customer 7'] }, ...looked })),
    view('money in the file of an order', () => moneyOfOrder(plan, order.key)),
    view('the list of customers', () => customersView(plan, list)),
    view('  a customer’s card', () => cardView(plan, 'Customer 7', 'zh')),
    view('the list of factories', () => factoriesView(plan, list)),
    view('Today', () => todayView(plan, { me: '', filter: {}, limits: few })),
    {
      ...timed('  one receipt typed, its order judged anew', (run) => receiptTyped(run), 21),
      target: '≤ 5 ms',
    },
    timed('  the ledger after that', () => ledgerOf(plan)),
    timed('  the view of money after that', () => moneyView(plan, { filter: {}, ...looked })),
  );
  return rows;
}

function orders(): Sheet {
  const rows: CellValue[][] = [['order_no', 'customer', 'factory', 'payment_term', 'amount', 'currency', 'order_date', 'factory_due', 'etd', 'atd']]; // prettier-ignore
  for (let i = 0; i < ORDERS; i++) {
    const ordered = FIRST + (i % 120);
    const sailed = ordered + 50 < FIRST + 137 ? ordered + 50 : null;
    rows.push([`SC-${i}`, `Customer ${i % 50}`, `Factory ${i % 20}`, '30% T/T deposit, 70% against copy of B/L', 1000 + (i % 900) * 10, 'USD', ordered, ordered + 40, ordered + 48, sailed]); // prettier-ignore
  }
  return sheetOf('Orders', rows, 'ssssnsdddd');
}

/** Two or three for an order: the deposit in one or two transfers, then some of the balance. */
function receipts(): Sheet {
  const rows: CellValue[][] = [['收款号', '行', '订单号', '第几期', '到账日期', '金额', '币种', '银行费用']];
  for (let i = 0; i < RECEIPTS; i++)
    rows.push([`R-${i}`, 1, `SC-${i % ORDERS}`, null, FIRST + 5 + (i % 125), 100 + (i % 50), 'USD', null]);
  return sheetOf('跟单_收款', rows, 'snsndnsn');
}

/** The book after the amount of one receipt was typed anew. */
function typed(book: Book, run: number): Book {
  const sheets = book.sheets.map((sheet) =>
    sheet.name === '跟单_收款'
      ? {
          ...sheet,
          rows: sheet.rows.map((row, at) =>
            at === run + 1 ? row.map((cell, column) => (column === 5 ? 90 + run : cell)) : row,
          ),
        }
      : sheet,
  );
  return { ...book, sheets };
}

/** The middle one of several runs. */
function timed(name: string, what: (run: number) => unknown, runs = 1): BenchRow {
  const times = Array.from({ length: runs }, (_, run) => {
    const began = performance.now();
    what(run);
    return performance.now() - began;
  });
  return { name, ours: times.sort((a, b) => a - b)[runs >> 1]!, unit: 'ms' };
}
