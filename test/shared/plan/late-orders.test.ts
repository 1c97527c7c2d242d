import { lateOrders, orderCounts } from '../../../shared/plan/late-orders';
import { nobodyFindings } from '../../../shared/plan/nobody';
import { plan as planOf } from '../../../shared/plan/plan';
import type { Person } from '../../../shared/people/person';
import { bookOf, day, sheetOf } from '../../tools/book';
import { MID_MORNING, setUp } from '../../tools/set-up';
import { person } from '../../tools/team';

const HEADERS = ['订单号', '客户', '款号', '业务员', '下单日期', 'ETD', 'ATD'];
/** An order's row of one style that was to sail on one day, and when it sailed. */
const style = (order: string, sku: string, etd: string, atd?: string) => [
  order, 'Nordvik', sku, '王丽', day('2026-02-02'), day(etd), ...(atd === undefined ? [] : [day(atd)]),
]; // prettier-ignore

const SAILED = ['A', 'B', 'C', 'D', 'E', 'F'].map((no) => style(`Z-${no}`, 'S1', '2026-04-20', '2026-04-21'));
const book = bookOf(
  sheetOf('出货', [
    HEADERS,
    ...SAILED,
    style('A-1', 'S1', '2026-05-12'),
    style('A-1', 'S2', '2026-05-04'),
    style('A-1', 'S3', '2026-07-04'),
    style('A-2', 'S1', '2026-05-08'),
    style('A-3', 'S1', '2026-07-04'),
  ]),
);
const plan = planOf(book, MID_MORNING);

test('an order of several styles is late when one is, and counts once, the most overdue first', () => {
  expect(lateOrders(plan).map(({ order, lateRows, rows }) => [order, lateRows.length, rows.length])).toEqual([
    ['A-1', 2, 3],
    ['A-2', 1, 1],
  ]);
  const [first] = lateOrders(plan);
  expect(first!.speaks.row.row.key).toBe('A-1 / S2');
});

test('orders are counted by their number, each at its most pressing row', () => {
  const { orders, counts } = orderCounts(plan);
  expect(orders).toBe(SAILED.length + 3);
  expect(counts.overdue).toBe(2);
});

test('a role that nobody fills is asked about once, however many orders wait', () => {
  const team: Person[] = [person('孙悦', ['service'])];
  const unowned = bookOf(sheetOf('出货', book.sheets[0]!.rows.map((row) => row.map((cell) => (cell === '王丽' ? null : cell))))); // prettier-ignore
  const found = nobodyFindings(planOf(setUp(unowned, team), MID_MORNING));
  const roles = found.map(({ message }) => message.zh.slice(0, 12));
  expect(found.length).toBeGreaterThan(0);
  expect(new Set(roles).size).toBe(found.length);
  expect(found.some(({ message }) => /共\d+张订单在等/.test(message.zh))).toBe(true);
});
