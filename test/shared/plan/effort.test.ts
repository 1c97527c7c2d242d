import { effortOf } from '../../../shared/plan/effort';
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
