import { isoOf } from '../../../shared/time/moment';
import { anOrder } from '../../tools/order-facts';
import { judge, stage } from './one-order';

/** An inspection is booked in a window counted back from the factory's date; the ten days are no work. */
const stages = (booking: { startFrom?: string }) => [
  { key: 'make', limit: '20d' },
  { key: 'inspect', after: 'make', limit: '10d', ...booking },
  { key: 'onboard', after: 'inspect', evidence: 'atd' },
];
const order = anOrder(
  { order_date: '2026-05-01', factory_due: '2026-05-20', etd: '2026-05-20' },
  { make: { followed: true }, inspect: { followed: true }, onboard: { planned: '2026-05-20' } },
);

test.each([
  ['a limit that is work is taken off what comes before, and adds to the gap', {}, '2026-05-10', 11],
  ['a window counted from a field is not', { startFrom: 'factory_due - 16d' }, '2026-05-20', 1],
])('working backward from ETD: %s', (_, booking, latest, days) => {
  const plan = judge(stages(booking), order, '2026-05-04');
  expect(isoOf(stage(plan, 'make').latest!)).toBe(latest);
  expect(plan.gap?.days).toBe(days);
});
