import type { StagePlan } from '../../../shared/plan/order-plan';
import { groupOf } from '../../../shared/plan/tasks';
import { moment } from '../../tools/order-facts';
import { aPlan, stagesOf } from './a-stage';

/** A Monday. */
const NOW = moment('2026-05-18 10:00');
const [booking] = stagesOf({ key: 'booking', limit: '1d' });

describe('when something is to be done', () => {
  test.each<[Partial<StagePlan>, string]>([
    [{ status: 'on hold', due: moment('2026-05-01') }, 'waiting'],
    [{ status: 'overdue' }, 'late'],
    [{ status: 'data error' }, 'today'],
    [{ status: 'date to confirm' }, 'today'],
    [{ status: 'on track' }, 'later'],
    [{ due: moment('2026-05-17') }, 'today'],
    [{ due: moment('2026-05-18') }, 'today'],
    [{ due: moment('2026-05-19') }, 'week'],
    [{ due: moment('2026-05-24') }, 'week'],
    [{ due: moment('2026-05-25') }, 'later'],
  ])('%p: %s', (more, group) => expect(groupOf(aPlan(booking!, more), NOW)).toBe(group));

  test('on a Sunday the week is over', () => {
    const sunday = moment('2026-05-24 10:00');
    expect(groupOf(aPlan(booking!, { due: moment('2026-05-25') }), sunday)).toBe('later');
  });
});
