import { asIf } from '../../../shared/plan/as-if';
import { rowAt } from '../../../shared/plan/find-row';
import { plan as planOf } from '../../../shared/plan/plan';
import { dayOf, wholeDay } from '../../../shared/time/moment';
import { orderBook } from '../../tools/order-book';
import { MID_MORNING, setUp } from '../../tools/set-up';

const plan = planOf(setUp(orderBook()), MID_MORNING);
const found = rowAt(plan, '出货', 5)!;
const today = wholeDay(dayOf(MID_MORNING));
const done = (stage: string) => ({
  order: 'A-03', stage, event: 'done' as const, at: MID_MORNING, date: today, party: undefined, owner: '', judged: undefined,
}); // prettier-ignore

test('with nothing more said the order is judged as it is', () => {
  const { phase, status, late } = asIf(plan, found)([]);
  expect({ phase, status, late }).toEqual({
    phase: found.row.order.phase,
    status: found.row.order.status,
    late: found.row.order.late,
  });
});

test('with a deposit that is said to be in, the order is in production; the plan stays what it was', () => {
  expect(asIf(plan, found)([done('deposit')]).phase).toBe('production');
  expect(rowAt(plan, '出货', 5)!.row.order.phase).toBe('deposit');
});
