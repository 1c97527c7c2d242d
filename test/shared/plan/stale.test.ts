import { plan } from '../../../shared/plan/plan';
import { asOf, staleSince } from '../../../shared/plan/stale';
import { isoOf } from '../../../shared/time/moment';
import { bookOf, day, sheetOf, type TestCell } from '../../tools/book';
import { moment } from '../../tools/order-facts';

const HEADERS = ['订单号', '客户', '下单日期', '定金到账', '工厂交期', 'ETD', '实际开船', '状态'];

/** Orders of which one paid its deposit on `paid`, the newest that the book has; goods are to sail in June. */
function bookWith(paid: string | null, word = ''): ReturnType<typeof bookOf> {
  const rows: TestCell[][] = [
    ['A-1', 'ACME', day('2026-02-02'), day('2026-02-09'), day('2026-05-20'), day('2026-06-01'), null, word],
    ['A-2', 'ACME', day('2026-02-20'), paid && day(paid), day('2026-05-25'), day('2026-06-08'), null, word],
  ];
  return bookOf(sheetOf('出货', [HEADERS, ...rows]));
}

const since = (book: ReturnType<typeof bookOf>, now: string): string | undefined => {
  const found = staleSince(plan(book, moment(now)));
  return found === undefined ? undefined : isoOf(found);
};

test('a book is kept up while something was recorded within ten working days', () => {
  // Ten working days from Monday 2 March: to Monday 16 March.
  expect(since(bookWith('2026-03-02'), '2026-03-16 10:00')).toBeUndefined();
  expect(since(bookWith('2026-03-02'), '2026-03-17 10:00')).toBe('2026-03-02');
});

test('days off do not count: ten working days over Spring Festival are more than two weeks', () => {
  // 15 to 23 February are off, the 14th and 28th are worked.
  expect(since(bookWith('2026-02-10'), '2026-02-27 10:00')).toBeUndefined();
});

test('what is planned or ordered is no event', () => {
  expect(since(bookWith(null), '2026-05-18 10:00')).toBe('2026-02-09');
});

test('a book whose orders are all over is not stale', () => {
  expect(since(bookWith('2026-03-02', '已结案'), '2026-05-18 10:00')).toBeUndefined();
});

test('a book without an event is not stale: there is no day to go back to', () => {
  const [, first] = bookWith(null).sheets[0]!.rows;
  const book = bookOf(
    sheetOf('出货', [HEADERS, [...first!.slice(0, 3), null, null, null, null, '']] as TestCell[][]),
  );
  expect(since(book, '2026-05-18 10:00')).toBeUndefined();
});

test('it is shown at the time of day that it is now', () => {
  expect(asOf(moment('2026-03-02'), moment('2026-05-18 10:20'))).toBe(moment('2026-03-02 10:20'));
});
