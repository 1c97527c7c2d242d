import { actionableOf, isActionable, isCounted, nextOf } from '../../../shared/plan/next';
import type { StagePlan } from '../../../shared/plan/order-plan';
import type { Status } from '../../../shared/process/status';
import { moment } from '../../tools/order-facts';
import { aPlan, stagesOf } from './a-stage';
const [booking] = stagesOf({ key: 'booking', limit: '1d' });

describe('what an order needs next', () => {
  const plan = (status: Status, more: Partial<StagePlan> = {}) => aPlan(booking!, { status, ...more });
  const [early, late] = [{ due: moment('2026-05-20') }, { due: moment('2026-05-21') }];

  test.each<[string, StagePlan, StagePlan]>([
    ['what is late', plan('overdue', late), plan('behind', early)],
    ['what has begun before what has not', plan('on track', late), plan('not started', early)],
    ['what has not begun before what is asked', plan('not started'), plan('to confirm', early)],
    ['the earliest deadline', plan('due soon', early), plan('on track', late)],
    ['a deadline before none', plan('on hold', late), plan('data error')],
    ['what the sheet keeps before what is only in view', plan('date to confirm', late), plan('on track', { ...early, isFollowed: false, isWatched: true })],
    ['what is late and in view before what has begun', plan('overdue', { ...late, isFollowed: false, isWatched: true }), plan('on track', early)],
  ])('%s', (_, first, second) => {
    expect(nextOf([first, second])).toBe(first);
    expect(nextOf([second, first])).toBe(first);
  }); // prettier-ignore

  test('among equals the order of the process', () => {
    const [first, second] = [plan('on track', early), plan('on track', early)];
    expect(nextOf([first, second])).toBe(first);
    expect(nextOf([])).toBeUndefined();
  });

  test('nothing that is closed, waits for another, or is held against nobody', () => {
    const open = plan('on track');
    const others = [plan('done'), plan('waiting for predecessor'), plan('overdue', { isFollowed: false })];
    expect(actionableOf([...others, open])).toEqual([open]);
    expect(isActionable(plan('to confirm', { isFollowed: false, question: 'passed' }))).toBe(true);
    expect(isCounted(plan('done'))).toBe(true);
    expect(isCounted(plan('done', { isFollowed: false }))).toBe(false);
    expect(isCounted(plan('done', { isFollowed: false, isWatched: true }))).toBe(true);
  });
});
