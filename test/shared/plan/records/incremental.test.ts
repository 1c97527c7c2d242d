import fc from 'fast-check';
import { withRows } from '../../../../shared/book/rows-of';
import type { Book, CellValue } from '../../../../shared/book/model';
import { moneyPartsOf } from '../../../../shared/plan/money-parts';
import { findingsOf, plan, replan, replanRecord, type Plan } from '../../../../shared/plan/plan';
import { toSerial } from '../../../../shared/time/moment';
import { day } from '../../../tools/book';
import { moment } from '../../../tools/order-facts';
import { bookWith, found, NOW, receipt, type Cells } from '../../../tools/record-book';

/** Everything that is said of every order, and of the receipts. */
const told = (planned: Plan): unknown => [
  planned.tables.map((table) =>
    table.rows.map((row) => [
      row.order.key,
      row.order.status,
      row.order.late,
      row.order.phase,
      row.order.stages.map(({ stage, status, done, due, money }) => [stage.key, status, done, due, money]),
      moneyPartsOf(planned, { table, row }),
    ]),
  ),
  findingsOf(planned)
    .map(({ kind, place, message }) => JSON.stringify([kind, place, message.en]))
    .sort(),
];

const ORDERS: Cells[] = [1, 2, 3, 4].map((nth) => ({
  订单号: `A-${nth}`, 金额: 1000 * nth, 付款方式: nth === 4 ? 'O/A 30 days' : '30% deposit, 70% against copy of B/L',
  定金到账: nth === 2 ? day('2026-03-05') : null,
})); // prettier-ignore
const HEADERS = ['收款号', '订单号', '第几期', '到账日期', '金额', '币种', '银行费用'];

/** A row of receipts as people type it: numbers that repeat, orders that are not there, other currencies, words. */
const rowOf = fc.record({
  number: fc.constantFrom('R-1', 'R-2', 'R-3', 'R-9', ''),
  order: fc.constantFrom('A-1', 'A-2', 'A-3', 'a-4', 'X-1', ''),
  part: fc.constantFrom(null, null, 1, 2, 7),
  on: fc.constantFrom('2026-03-05', '2026-04-20', '2026-05-17', '2026-06-01'),
  amount: fc.constantFrom<CellValue>(300, 700, 990, 5000, -300, '三百', '1.500', '1.234,50', '99.90', null),
  currency: fc.constantFrom('USD', 'USD', 'EUR', ''),
  charges: fc.constantFrom<CellValue>(null, null, 15),
});
type Typed = typeof rowOf extends fc.Arbitrary<infer T> ? T : never;

const cellsOf = ({ number, order, part, on, amount, currency, charges }: Typed): CellValue[] =>
  [number, order, part, toSerial(moment(on)), amount, currency, charges].map((value) => value === '' ? null : value); // prettier-ignore

function withReceipt(book: Book, row: number, typed: Typed): Book {
  const cells = cellsOf(typed);
  const kinds = cells
    .map((value, at) => (value === null ? '.' : typeof value === 'string' ? 's' : at === 3 ? 'd' : 'n'))
    .join('');
  return withRows(book, '跟单_收款', row, { rows: [cells], kinds: [kinds] });
}

it('judging the orders of changed receipts anew comes to what judging the whole book does', () => {
  fc.assert(
    fc.property(
      fc.array(rowOf, { maxLength: 6 }),
      fc.array(fc.tuple(fc.integer({ min: 2, max: 9 }), rowOf), { minLength: 1, maxLength: 3 }),
      (first, edits) => {
        let book = bookWith(ORDERS, { 跟单_收款: [Object.fromEntries(HEADERS.map((header) => [header, null]))] });
        first.forEach((typed, at) => (book = withReceipt(book, at + 2, typed)));
        let planned = plan(book, NOW);
        for (const [row, typed] of edits) {
          book = withReceipt(book, row, typed);
          planned = replanRecord(planned, book, '跟单_收款', [row, row])!;
          expect(told(planned)).toEqual(told(plan(book, NOW)));
        }
      },
    ),
    { numRuns: 15 },
  );
}); // prettier-ignore

it('a row of the order sheet is judged with its receipts, too', () => {
  const book = bookWith(ORDERS, { 跟单_收款: [receipt('2026-03-05', 300), receipt('2026-03-06', 600, { 订单号: 'A-2' })] }); // prettier-ignore
  const sheet = book.sheets[0]!;
  const row = [...sheet.rows[2]!];
  row[2] = 5000;
  const after = withRows(book, '订单', 3, { rows: [row], kinds: [sheet.kinds[2]!] });
  expect(told(replan(plan(book, NOW), after, '订单', [3, 3]))).toEqual(told(plan(after, NOW)));
});

it('a row of an order in several rows takes the others with it: their receipts are shared out anew', () => {
  const orders = [
    { SKU: 'x', 金额: 4000 },
    { SKU: 'y', 金额: 6000, ATD: day('2026-04-22') },
    { 订单号: 'A-2', SKU: 'x' },
  ];
  const book = bookWith(orders, { 跟单_收款: [receipt('2026-03-05', 3000), receipt('2026-04-30', 2800)] });
  const sheet = book.sheets[0]!;
  const [amount, sailed] = ['金额', 'ATD'].map((header) => sheet.rows[0]!.indexOf(header));
  for (const [at, value] of [[amount!, 9000], [sailed!, toSerial(moment('2026-04-10'))]] as const) {
    const row = [...sheet.rows[2]!];
    row[at] = value;
    const after = withRows(book, '订单', 3, { rows: [row], kinds: [sheet.kinds[2]!] });
    expect(told(replan(plan(book, NOW), after, '订单', [3, 3]))).toEqual(told(plan(after, NOW)));
  }
}); // prettier-ignore

it('a changed header of the receipts is no matter of single rows', () => {
  const book = bookWith(ORDERS, { 跟单_收款: [receipt('2026-03-05', 300)] });
  expect(replanRecord(plan(book, NOW), book, '跟单_收款', [1, 2])).toBeUndefined();
  expect(replanRecord(plan(book, NOW), book, '订单', [2, 2])).toBeUndefined();
});

it('record sheets without rows change nothing that is said of orders', () => {
  const blank = (name: string, headers: string[]) => [name, [Object.fromEntries(headers.map((each) => [each, null]))]] as const; // prettier-ignore
  const records = Object.fromEntries([
    blank('跟单_收款', HEADERS),
    blank('跟单_信用证', ['20 信用证号', '31D 到期日']),
    blank('跟单_客户', ['客户', '付款条款']),
    blank('跟单_明细', ['订单号', '货号', '数量']),
  ]);
  expect(told(plan(bookWith(ORDERS, records), NOW))).toEqual(told(plan(bookWith(ORDERS), NOW)));
});

it('what comes in is never more than the price without being told', () => {
  fc.assert(
    fc.property(fc.array(rowOf, { maxLength: 8 }), (typed) => {
      let book = bookWith(ORDERS, { 跟单_收款: [Object.fromEntries(HEADERS.map((header) => [header, null]))] });
      typed.forEach((each, at) => (book = withReceipt(book, at + 2, each)));
      const planned = plan(book, NOW);
      const [table] = planned.tables;
      for (const row of table!.rows) {
        const parts = moneyPartsOf(planned, { table: table!, row });
        const sum = (of: 'amount' | 'received'): number => parts.reduce((all, part) => all + (part[of]?.minor ?? 0), 0); // prettier-ignore
        const price = 100_000 * Number(row.row.order.slice(-1));
        expect(sum('amount')).toBe(price);
        if (sum('received') > price) expect(found(planned).join()).toContain(`${row.row.order} 的收款比货款`);
        for (const { received, amount, open, isSettled } of parts)
          if (received && !isSettled && open) expect(open.minor).toBe(Math.max(0, amount!.minor - received.minor));
      }
    }),
    { numRuns: 30 },
  );
}); // prettier-ignore
