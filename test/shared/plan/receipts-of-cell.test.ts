import { readCell, type Reading } from '../../../shared/cells/cells';
import { findField } from '../../../shared/fields/fields';
import { moneyReading, receiptsOf } from '../../../shared/plan/receipts-of-cell';
import { dayOf } from '../../../shared/time/moment';
import { moment } from '../../tools/order-facts';

const CONTEXT = { near: dayOf(moment('2026-03-01')) };
const [MARCH, APRIL] = [moment('2026-03-05'), moment('2026-04-05')];
const field = findField('balance_date')!;
type Value = string | number | boolean;
const read = (value: Value): Reading =>
  readCell(field, value, typeof value === 'number' ? 'n' : 's', CONTEXT);

describe('a cell for the day of money, as one of any stage', () => {
  const as = (value: Value, isForAll = false): Reading => moneyReading(value, read(value), CONTEXT, isForAll);

  test.each<[Value, Partial<Reading>]>([
    ['2026-03-05', { is: 'date', moment: MARCH }],
    ['定金3/5 3000', { is: 'date', moment: MARCH, note: '定金 3000' }],
    ['定金3/5 3000，尾款4/5 7000', { is: 'state', state: 'done', note: '定金3/5 3000,尾款4/5 7000', date: APRIL }],
    ['30%', { is: 'state', state: 'not yet' }],
    ['尾款未付', { is: 'state', state: 'not yet' }],
    ['尾款4/5待付', { is: 'state', state: 'not yet', date: APRIL }],
    ['3/5退款500', { is: 'state', state: 'not yet' }],
    ['部分收款', { is: 'state', state: 'not yet' }],
    [-500, { is: 'state', state: 'not yet', note: '-500' }],
    [3000, { is: 'state', state: 'done', note: '3000' }],
    ['不适用', { is: 'state', state: 'not applicable' }],
  ])('%s', (value, expected) => expect(as(value)).toMatchObject(expected)); // prettier-ignore

  test('a day of money to come stands beside the word only where one is named', () => {
    expect(as('尾款未付')).not.toHaveProperty('date');
    expect(as(3000)).not.toHaveProperty('date');
  });

  test('several days in a column for all parts are as they should be: the last counts', () => {
    const several = '2026-03-05 2026-04-05';
    expect(read(several).is).toBe('several');
    expect(as(several, true)).toEqual({ is: 'state', state: 'done', note: several, date: APRIL });
    expect(as(several).is).toBe('several');
  });
});

describe('the payments of a cell', () => {
  const payments = (value: Value, { isDate = true, isPlain = true } = {}) =>
    receiptsOf(value, { field, isDate }, read(value), CONTEXT, isPlain);

  test.each<[Value, unknown]>([
    ['2026-03-05', [{ date: MARCH }]],
    ['√', [{}]],
    ['已收 3/5', [{ date: MARCH }]],
    ['未付', []],
    ['定金3/5 3000', [{ of: 'first', amount: 3000, date: MARCH }]],
    [99, []],
    [100, [{ amount: 100, isBare: true }]],
    [-100, [{ amount: -100, isBack: true }]],
    [true, [{}]],
  ])('in a column of days: %s', (value, expected) => expect(payments(value)).toEqual(expected)); // prettier-ignore

  test('a plain day or tick is one only where it is asked for', () => {
    expect(payments('2026-03-05', { isPlain: false })).toEqual([]);
    expect(payments('√', { isPlain: false })).toEqual([]);
    expect(payments('定金3/5 3000', { isPlain: false })).toHaveLength(1);
  });

  test.each<[Value, unknown]>([
    [3000, [{ amount: 3000 }]],
    ['3,000.00', [{ amount: 3000 }]],
    [0, [{ amount: 0, isOpen: true }]],
    [-500, [{ amount: -500, isBack: true }]],
    ['30%', [{ percent: 30, isBare: true }]],
    ['定金3000', [{ of: 'first', amount: 3000, isBare: true }]],
    [true, []],
  ])('in a column of sums: %s', (value, expected) =>
    expect(payments(value, { isDate: false })).toEqual(expected)); // prettier-ignore
});
