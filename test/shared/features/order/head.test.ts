import { orderAt } from '../../../../shared/features/order/view';
import { plan as planOf } from '../../../../shared/plan/plan';
import { lateOrders } from '../../../../shared/plan/late-orders';
import { bookOf, day, sheetOf } from '../../../tools/book';
import { moment } from '../../../tools/order-facts';
import { orderBook } from '../../../tools/order-book';
import { MID_MORNING, setUp } from '../../../tools/set-up';
import { aTeam } from '../../../tools/team';

const plan = planOf(setUp(orderBook(), aTeam), MID_MORNING);
const headIn = (row: number) => orderAt(plan, '出货', row).order!.head;

test('late or not by the one definition, with the days of what is most overdue', () => {
  const late = new Set(lateOrders(plan).map(({ order }) => order));
  const heads = [3, 4, 5, 6, 7].map(headIn);
  for (const { order, standing } of heads) expect(standing.tone === 'late').toBe(late.has(order));
  expect(headIn(5).standing.said).toEqual({ zh: '逾期 7天', en: 'Late 7 d' });
});

test('an order that is over says so by its phase, at the end of its way', () => {
  const { phase, standing, step, steps } = headIn(3);
  expect(phase).toBe('closed');
  expect(standing.said.zh).toBe('');
  expect(step).toBe(steps);
});

test('an order of several rows is one order with all of its money, and leads to each row', () => {
  const row = (sku: string, amount: number, etd: string) => [
    'B-7',
    'ACME',
    sku,
    'USD',
    amount,
    day('2026-03-02'),
    day(etd),
  ];
  const book = bookOf(
    sheetOf('出货', [['订单号', '客户', '款号', '币种', '金额', '下单日期', 'ETD'], row('S-1', 1000, '2026-06-01'), row('S-2', 2500, '2026-06-20')]),
  ); // prettier-ignore
  const several = planOf(book, moment('2026-05-18 10:00'));
  const { head } = orderAt(several, '出货', 3).order!;
  expect(head.amount).toBe('USD 3,500');
  expect(head.rows.map(({ label, isShown, place }) => [label, isShown, place.row])).toEqual([
    ['S-1', false, 2],
    ['S-2', true, 3],
  ]);
  // Of the dates each row has its own.
  expect(head.dates.map(({ said }) => said.en)).toEqual(['20 Jun']);
});
