import { entriesOf } from '../../../shared/orders/entry';
import { datesOf, orderedOn } from '../../../shared/orders/order-dates';
import { plan as planOf } from '../../../shared/plan/plan';
import { isoOf } from '../../../shared/time/moment';
import { orderBook } from '../../tools/order-book';
import { MID_MORNING, setUp } from '../../tools/set-up';

const plan = planOf(setUp(orderBook()), MID_MORNING);
const entry = (key: string) => entriesOf(plan).find((each) => each.key === key)!;
const told = (key: string) =>
  datesOf(plan, entry(key)).map(({ field, on, isOver }) => `${field} ${isoOf(on)}${isOver ? ' over' : ''}`);

test('a vessel to come is its ETD; once it has sailed, the day on which it did, and the plan is told no more', () => {
  expect(told('A-02')).toEqual(['etd 2026-05-28']);
  expect(told('A-01')).toEqual(['atd 2026-04-20 over']);
});

test('an order runs from its date', () => {
  expect(isoOf(orderedOn(plan, entry('A-03'))!)).toBe('2026-05-05');
});
