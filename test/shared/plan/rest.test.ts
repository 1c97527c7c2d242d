import { anOrder, moment } from '../../tools/order-facts';
import { judge, log, stage } from './one-order';

const STAGES = [{ key: 'onboard', evidence: 'atd', notLater: 'etd; ship_by', warn: '3d' }];
const SAILED = { onboard: { done: '2026-05-05' } };

/** The sailing of an order of 1,000 of which `rest` has not gone, promised for `cust_due`. */
function sailing(cust_due: string, rest = 400, more: Parameters<typeof judge>[3] = {}, seen = SAILED) {
  const facts = anOrder({ order_date: '2026-03-01', incoterm: 'FOB', cust_due, shipped_qty: '600' }, seen);
  const part = { ordered: 1000, shipped: 1000 - rest, rest, unit: '件' };
  return stage(judge(STAGES, { ...facts, part }, '2026-05-18 10:00', more), 'onboard');
}

test.each([
  ['long before the promised date', '2026-06-30', 'on track', undefined],
  ['on it', '2026-05-18', 'due soon', undefined],
  ['past it', '2026-05-17', 'overdue', undefined],
  ['ninety days past it', '2026-02-17', 'overdue', undefined],
  ['longer than that: asked whether the rest is given up', '2026-02-16', 'to confirm', 'rest'],
  ['of no promised date', '', 'on track', undefined],
])('the rest of an order, %s', (_, due, status, question) => {
  const plan = sailing(due);
  expect(plan).toMatchObject({ status, question, doneBy: 'nothing', done: undefined });
  expect(plan.rest).toEqual({ quantity: 400, of: 1000, unit: '件', since: moment('2026-05-05') });
  expect(plan.asks).toBe(question && 'shipped_qty');
  expect(plan.by).toBe(due === '' ? 'nothing' : 'hard');
});

test('nothing is left: the sailing is done', () => {
  expect(sailing('2026-05-10', 0)).toMatchObject({ status: 'done', rest: undefined });
});

test('the promised date is moved by a later day that was agreed on, not by an earlier one', () => {
  const agreed = (day: string) =>
    sailing('2026-05-10', 400, { events: [log('onboard', 'due', '2026-05-01', { date: moment(day) })] });
  expect(agreed('2026-06-30')).toMatchObject({ status: 'on track', by: 'agreed' });
  expect(agreed('2026-05-01')).toMatchObject({ status: 'overdue', by: 'hard' });
});

test('a person who says that it is done closes the rest as well', () => {
  const events = [log('onboard', 'done', '2026-05-16')];
  expect(sailing('2026-05-10', 400, { events })).toMatchObject({ rest: undefined });
});
