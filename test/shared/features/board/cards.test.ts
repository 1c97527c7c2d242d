import { benchSheet } from '../../../../bench/book';
import { boardCards } from '../../../../shared/features/board/cards';
import { boardView } from '../../../../shared/features/board/columns';
import { lateOrders } from '../../../../shared/plan/late-orders';
import { plan as planOf } from '../../../../shared/plan/plan';
import { dayOf } from '../../../../shared/time/moment';
import { orderBook } from '../../../tools/order-book';
import { MID_MORNING, setUp } from '../../../tools/set-up';
import { aTeam } from '../../../tools/team';

const plan = planOf({ sheets: [benchSheet(400, dayOf(MID_MORNING)).sheet] }, MID_MORNING);
const { columns } = boardView(plan, {});

test('windows of a column give each of its orders once, whatever their length', () => {
  for (const { phase, count } of columns) {
    const keys: string[] = [];
    for (let from = 0; from < count; from += 30)
      keys.push(...boardCards(plan, {}, phase, from, 30).cards.map(({ key }) => key));
    expect(new Set(keys).size).toBe(count);
    expect(keys).toHaveLength(count);
  }
});

test('late orders come first, the longest late before the others', () => {
  const own = planOf(setUp(orderBook(), aTeam), MID_MORNING);
  const late = new Set(lateOrders(own).map(({ order }) => order));
  expect(late.size).toBeGreaterThan(0);
  for (const { phase, late: told, count } of boardView(own, {}).columns) {
    const cards = boardCards(own, {}, phase, 0, 100).cards;
    expect(cards.map(({ order }) => late.has(order))).toEqual(
      cards.map((_, at) => at < Math.min(told, count)),
    );
  }
});

test('no answer is longer than a hundred cards, and a filter holds for cards and counts alike', () => {
  const [largest] = [...columns].sort((a, b) => b.count - a.count);
  expect(boardCards(plan, {}, largest!.phase, 0, 10_000).cards).toHaveLength(Math.min(100, largest!.count));
  const filter = { customer: ['Customer 7'] };
  for (const { phase, count } of boardView(plan, filter).columns) {
    const { cards } = boardCards(plan, filter, phase, 0, 100);
    expect(cards).toHaveLength(count);
    for (const { customer } of cards) expect(customer).toBe('Customer 7');
  }
});
