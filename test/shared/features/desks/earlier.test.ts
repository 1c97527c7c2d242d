import { rowsOf, withRows } from '../../../../shared/book/rows-of';
import { earlierPlan } from '../../../../shared/features/desks/earlier';
import { entriesOf } from '../../../../shared/orders/entry';
import { plan as planOf, replan, type Plan } from '../../../../shared/plan/plan';
import { asOf } from '../../../../shared/plan/stale';
import { moment } from '../../../tools/order-facts';
import { MID_MORNING } from '../../../tools/set-up';
import { sampleBook } from './sample-rows';

const book = sampleBook('出货跟踪表-2026');
const FRIDAY = asOf(moment('2026-05-15'), MID_MORNING);
const plan = planOf(book, MID_MORNING);
const told = (of: Plan) =>
  entriesOf(of).map(({ key, phase, whole, work }) => [
    key,
    phase,
    whole.late,
    work.map(({ stage }) => [stage.stage.key, stage.status, stage.due]),
  ]);

/** The sheet after a person marked 订单 FY26-042 as paid on 18 May, as the engine follows it. */
function paid(): Plan {
  const sheet = book.sheets.find(({ name }) => name === '4月')!;
  const row = sheet.rows.findIndex((cells) => cells.includes('FY26-042')) + 1;
  const column = sheet.rows[2]!.indexOf('尾款到账');
  const { rows, kinds } = rowsOf(book, '4月', [row, row]);
  const cells = [...rows[0]!];
  cells[column] = 46160;
  const letters = [...kinds[0]!.padEnd(cells.length, '.')];
  letters[column] = 'd';
  return replan(plan, withRows(book, '4月', row, { rows: [cells], kinds: [letters.join('')] }), '4月', [
    row,
    row,
  ]);
}

test('it is the book as it stood at this time of the last working day', () => {
  expect(earlierPlan(plan).now).toBe(FRIDAY);
  expect(told(earlierPlan(plan))).toEqual(told(planOf(book, FRIDAY)));
});

test('it is planned once', () => {
  expect(earlierPlan(plan)).toBe(earlierPlan(plan));
});

test('after a change of rows it is what planning anew would give', () => {
  earlierPlan(plan);
  const after = paid();
  expect(told(earlierPlan(after))).toEqual(told(planOf(after.book, FRIDAY)));
});

test('at another moment it is planned anew', () => {
  const tuesday = planOf(book, moment('2026-05-19 10:00'));
  expect(earlierPlan(tuesday).now).toBe(moment('2026-05-18 10:00'));
});
