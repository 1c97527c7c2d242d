import { anOrder } from '../../tools/order-facts';
import { due, judge, stage } from './one-order';

const STAGES = [{ key: 'load', notLater: 'customs_cutoff', evidence: 'loading_date' }, { key: 'onboard', after: 'load', evidence: 'atd', notLater: 'etd' }]; // prettier-ignore
const judged = (cutOff: string, etd?: string) =>
  judge(
    STAGES,
    anOrder(
      { order_date: '2026-03-01', customs_cutoff: cutOff, ...(etd !== undefined && { etd }) },
      { load: { followed: true }, onboard: { followed: true } },
    ),
    '2026-05-18 10:00',
  );

test.each([
  ['ten days before the vessel leaves', '2026-06-10', '2026-06-20', undefined],
  ['eleven days before', '2026-06-09', '2026-06-20', 'vessel'],
  ['on the day that she leaves', '2026-06-20', '2026-06-20', undefined],
  ['the day after', '2026-06-21', '2026-06-20', 'vessel'],
  ['of a vessel that nobody knows', '2026-06-09', undefined, undefined],
])('a cut-off %s', (_, cutOff, etd, question) => {
  const plan = judged(cutOff, etd);
  expect(stage(plan, 'load').question).toBe(question);
  expect(due(plan, 'load')).toBe(question ? undefined : cutOff);
  expect(stage(plan, 'load').asks).toBe(question && 'customs_cutoff');
});
