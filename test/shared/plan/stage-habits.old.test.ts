import { isOld } from '../../../shared/plan/stage-habits';
import { dayOf, shiftDays } from '../../../shared/time/moment';
import { moment } from '../../tools/order-facts';

const NOW = moment('2026-05-18 10:00');

/** Whether a blank that was due so many days ago is old, of a column whose filled cells came so late and were due since. */
const isPassedOver = (daysAgo: number, delays: readonly number[], later = 3): boolean => {
  const due = shiftDays(moment('2026-05-18'), -daysAgo);
  const filledDue = Array.from({ length: later }, (_, at) => dayOf(due) + 1 + at);
  return isOld({ stage: 'booking', past: 20, filled: 20, persons: {}, delays, filledDue }, due, NOW);
};
const late = (count: number, days: number) => Array.from({ length: count }, () => days);

test.each<[string, number, readonly number[], boolean]>([
  ['thirty days where too few cells tell', 30, late(11, 1), false],
  ['a day more', 31, late(11, 1), true],
  ['later than the column’s own cells ever were', 21, late(12, 20), true],
  ['as late as they', 20, late(12, 20), false],
  ['never younger than a fortnight', 14, late(12, 1), false],
  ['from a day more on', 15, late(12, 1), true],
  ['one in twenty may be later', 16, [...late(19, 1), 90], true],
  ['two may not', 16, [...late(18, 1), 90, 90], false],
])('%s', (_, daysAgo, delays, old) => expect(isPassedOver(daysAgo, delays)).toBe(old));

test('only where three orders that are due after it have theirs', () => {
  expect([2, 3].map((later) => isPassedOver(60, [], later))).toEqual([false, true]);
});
