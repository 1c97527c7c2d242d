import { effortOf } from '../../../shared/plan/effort';
import { actionableOf, isActionable, isCounted, nextOf } from '../../../shared/plan/next';
import type { StagePlan } from '../../../shared/plan/order-plan';
import { groupOf } from '../../../shared/plan/tasks';
import type { Status } from '../../../shared/process/status';
import { moment } from '../../tools/order-facts';
import { aPlan, stagesOf } from './a-stage';

/** A Monday. */
const NOW = moment('2026-05-18 10:00');
const limited = (limit: string, waitsOn = '') => stagesOf({ key: 'booking', limit, waitsOn })[0]!;

describe('the working minutes that a stage takes its owner this week', () => {
  test.each([
    ['', '', 30],
    ['90min', '', 90],
    ['29min', '', 30],
    ['31min', '', 31],
    ['121min', '', 120],
    ['1h', '', 60],
    ['1wh', '', 60],
    ['9h', '', 120],
    ['1d', '', 120],
    ['3wd', '', 120],
    ['0d', '', 30],
    ['3wd', 'customer', 30],
  ])('a limit of %p, waiting on %p: %d', (limit, waitsOn, minutes) => {
    expect(effortOf(aPlan(limited(limit, waitsOn)), NOW)).toBe(minutes);
  });

  test.each<[Status, number]>([
    ['done', 0],
    ['not applicable', 0],
    ['on hold', 0],
    ['waiting for predecessor', 0],
    ['overdue', 120],
    ['not started', 0],
  ])('%s: %d', (status, minutes) => expect(effortOf(aPlan(limited('1d'), { status }), NOW)).toBe(minutes));

  test.each([
    ['2026-05-24', 120],
    ['2026-05-25', 0],
  ])('what begins on %s: %d', (start, minutes) => {
    expect(effortOf(aPlan(limited('1d'), { status: 'not started', start: moment(start) }), NOW)).toBe(
      minutes,
    );
  });

  test('nothing where nobody keeps it', () => {
    expect(effortOf(aPlan(limited('1d'), { isFollowed: false }), NOW)).toBe(0);
  });
});

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
  ])('%p: %s', (more, group) => expect(groupOf(aPlan(limited('1d'), more), NOW)).toBe(group));

  test('on a Sunday the week is over', () => {
    const sunday = moment('2026-05-24 10:00');
    expect(groupOf(aPlan(limited('1d'), { due: moment('2026-05-25') }), sunday)).toBe('later');
  });
});

describe('what an order needs next', () => {
  const plan = (status: Status, more: Partial<StagePlan> = {}) => aPlan(limited('1d'), { status, ...more });
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
