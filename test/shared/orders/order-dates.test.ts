import { entriesOf } from '../../../shared/orders/entry';
import { datesOf, orderedOn } from '../../../shared/orders/order-dates';
import { plan as planOf } from '../../../shared/plan/plan';
import { isoOf } from '../../../shared/time/moment';
import { bookOf, day, sheetOf } from '../../tools/book';
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

test('what has no order date begins, and has its month, by the inquiry, the claim or the sample', () => {
  const book = bookOf(
    sheetOf('样品', [
      ['样品单号', '客户', '寄样日期', '快递单号', '样品确认'],
      ['Y-1', 'Nordvik', day('2026-04-20'), 'DHL 1', null],
      ['Y-2', 'Nordvik', day('2026-05-06'), 'DHL 2', null],
    ]),
  );
  const samples = planOf(book, MID_MORNING);
  const told = entriesOf(samples).map((each) => [each.month, isoOf(orderedOn(samples, each)!)]);
  expect(told).toEqual([
    ['2026-04', '2026-04-20'],
    ['2026-05', '2026-05-06'],
  ]);
});

test('an order runs from its date', () => {
  expect(isoOf(orderedOn(plan, entry('A-03'))!)).toBe('2026-05-05');
});
