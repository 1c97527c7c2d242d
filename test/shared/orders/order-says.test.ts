import { entriesFor } from '../../../shared/features/documents/propose';
import { sourcesOf } from '../../../shared/papers/values/sources';
import { plan } from '../../../shared/plan/plan';
import { bookOf, day, sheetOf, type TestCell } from '../../tools/book';
import { MID_MORNING } from '../../tools/set-up';

/** Rows of order, item and cartons; what the cartons of some orders come to. */
function cartons(rows: readonly (readonly [string, string, number | null])[], orders: readonly string[], near?: number) {
  const header = ['订单号', '客户', '下单日期', '船期', 'SKU', '箱数'];
  const told = rows.map(([order, item, count]): TestCell[] => [order, 'MAPLE', day('2026-04-01'), day('2026-06-05'), item, count]);
  const book = plan(bookOf(sheetOf('出货', [header, ...told])), MID_MORNING);
  return sourcesOf(book, entriesFor(book, orders)).order.sum('ctns', near)?.value;
} // prettier-ignore

test('rows of one order add up; what each of them repeats is the whole order’s, once', () => {
  expect(cartons([['A', 'X', 9], ['A', 'Y', 4]], ['A'])).toBe(13);
  expect(cartons([['A', 'X', 13], ['A', 'Y', 13]], ['A'])).toBe(13);
}); // prettier-ignore

test('the same figure in each row is each row’s own where the goods come to that', () => {
  expect(cartons([['A', 'X', 10], ['A', 'Y', 10]], ['A'], 20)).toBe(20);
}); // prettier-ignore

test('what stands in the first row alone is the order’s where the goods come near it', () => {
  expect(cartons([['A', 'X', 13], ['A', 'Y', null]], ['A'], 13)).toBe(13);
  expect(cartons([['A', 'X', 9], ['A', 'Y', null]], ['A'], 13)).toBeUndefined();
}); // prettier-ignore

test('two orders of as many cartons are twice as many', () => {
  expect(cartons([['A', 'X', 13], ['B', 'Y', 13]], ['A', 'B'])).toBe(26);
}); // prettier-ignore
