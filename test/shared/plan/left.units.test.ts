import { leftCode, leftOf, leftText, sizeText, timeBetween, type Left } from '../../../shared/plan/left';
import type { StagePlan } from '../../../shared/plan/order-plan';
import { parseCalendar } from '../../../shared/time/spec';
import { moment } from '../../tools/order-facts';
import { aPlan, stagesOf } from './a-stage';

const china = parseCalendar('CN');
const bank = parseCalendar('US');
const CLOCKS = { clocks: { office: china, bank }, calendar: china };
/** A Thursday before Labour Day; the holiday lasts until 5 May, and 9 May is made up for. */
const THURSDAY = moment('2026-04-30 10:00');

describe('the time to a deadline', () => {
  test.each<[string, string, Parameters<typeof timeBetween>[2], Left]>([
    ['days', '2026-05-06', undefined, { amount: 6, unit: 'd' }],
    ['days of the office', '2026-05-06', 'wd', { amount: 1, unit: 'wd' }],
    ['days of the bank', '2026-05-06', 'bd', { amount: 4, unit: 'bd' }],
    ['today', '2026-04-30', 'wd', { amount: 0, unit: 'wd' }],
    ['days past', '2026-04-28', undefined, { amount: -2, unit: 'd' }],
    ['days of the office past', '2026-04-27', 'wd', { amount: -3, unit: 'wd' }],
    ['over a weekend', '2026-04-24', 'wd', { amount: -4, unit: 'wd' }],
    ['an hour', '2026-04-30 11:00', undefined, { amount: 60, unit: 'min' }],
    ['an hour past', '2026-04-30 09:00', 'h', { amount: -60, unit: 'min' }],
    ['working time, over the holiday', '2026-05-06 11:00', 'wh', { amount: 510, unit: 'wmin' }],
    ['the same in minutes', '2026-04-30 11:00', 'wmin', { amount: 60, unit: 'wmin' }],
  ])('%s', (_, to, unit, left) => expect(timeBetween(THURSDAY, moment(to), unit, CLOCKS)).toEqual(left));
});

describe('what is left of a stage', () => {
  const [booking] = stagesOf({ key: 'booking', limit: '3wd' });
  const left = (more: Partial<StagePlan>) => leftOf(aPlan(booking!, more), CLOCKS, THURSDAY);
  const due = moment('2026-05-06');

  test('in the unit of the limit that set it, else in days', () => {
    expect(left({ due, by: 'limit' })).toEqual({ amount: 1, unit: 'wd' });
    expect(left({ due, by: 'planned' })).toEqual({ amount: 6, unit: 'd' });
    expect(left({})).toBeUndefined();
  });

  test('on hold: only since a day that is known', () => {
    const wait = { party: 'customer', since: undefined, chase: undefined, days: 0 } as const;
    expect(left({ due, by: 'planned', status: 'on hold', wait })).toBeUndefined();
    expect(left({ due, by: 'planned', status: 'on hold' })).toBeUndefined();
    expect(left({ due, by: 'planned', status: 'on hold', wait: { ...wait, since: due } })).toEqual({ amount: 6, unit: 'd' }); // prettier-ignore
  });

  test('late is counted from the date that makes it so', () => {
    const hard = { by: 'hard', hardDue: moment('2026-04-26'), hardLate: moment('2026-04-28') } as const;
    expect(left({ ...hard, due: moment('2026-04-26'), status: 'overdue' })).toEqual({
      amount: -2,
      unit: 'd',
    });
    expect(left({ ...hard, due: moment('2026-04-26'), status: 'behind' })).toEqual({ amount: -4, unit: 'd' });
  });
});

test.each<[Left, string]>([
  [{ amount: 3, unit: 'wd' }, '3wd'],
  [{ amount: -90, unit: 'min' }, '-90min'],
  [{ amount: 2820, unit: 'min' }, '47h'],
  [{ amount: 120, unit: 'wmin' }, '2wh'],
  [{ amount: 90, unit: 'wmin' }, '90wmin'],
  [{ amount: 0, unit: 'min' }, '0min'],
  [{ amount: 60, unit: 'd' }, '60d'],
])('%p as a limit is written: %s', (left, code) => expect(leftCode(left)).toBe(code));

test.each<[Left, string, string]>([
  [{ amount: 1, unit: 'd' }, '1天', '1 day'],
  [{ amount: 0, unit: 'd' }, '0天', '0 days'],
  [{ amount: 3, unit: 'wd' }, '3个工作日', '3 working days'],
  [{ amount: 1, unit: 'bd' }, '1个银行工作日', '1 banking day'],
  [{ amount: 0, unit: 'min' }, '0分钟', '0 min'],
  [{ amount: 59, unit: 'min' }, '59分钟', '59 min'],
  [{ amount: 60, unit: 'min' }, '1小时', '1 h'],
  [{ amount: 125, unit: 'min' }, '2小时5分钟', '2 h 5 min'],
  [{ amount: 2879, unit: 'min' }, '47小时59分钟', '47 h 59 min'],
  [{ amount: 2880, unit: 'min' }, '2天', '2 days'],
  [{ amount: 2939, unit: 'min' }, '2天', '2 days'],
  [{ amount: 3900, unit: 'min' }, '2天17小时', '2 days 17 h'],
  [{ amount: 3000, unit: 'wmin' }, '50小时（工作时间）', '50 h of working time'],
])('%p in words: %s', (left, zh, en) => expect(sizeText(left)).toEqual({ zh, en }));

test.each<[Left, Parameters<typeof leftText>[1], string, string]>([
  [{ amount: 0, unit: 'd' }, 'due soon', '今天到期', 'due today'],
  [{ amount: 0, unit: 'wd' }, 'on track', '今天到期', 'due today'],
  [{ amount: 0, unit: 'bd' }, 'on track', '今天到期', 'due today'],
  [{ amount: 0, unit: 'min' }, 'on track', '剩0分钟', '0 min left'],
  [{ amount: 1, unit: 'd' }, 'on track', '剩1天', '1 day left'],
  [{ amount: -1, unit: 'd' }, 'overdue', '超期1天', '1 day late'],
  [{ amount: 2, unit: 'd' }, 'data error', '数据有误，剩2天', 'data error, 2 days left'],
])('%p of a stage that is %s: %s', (left, status, zh, en) => expect(leftText(left, status)).toEqual({ zh, en })); // prettier-ignore
