import { evaluateExpression } from '../../../shared/plan/evaluate-expression';
import { expressionText } from '../../../shared/process/expression-text';
import { ExpressionUnreadable, ShareUnreadable } from '../../../shared/process/errors';
import { parseExpression, parseExpressions } from '../../../shared/process/expression';
import { parseCalendar } from '../../../shared/time/spec';
import type { Moment } from '../../../shared/time/moment';
import { anOrder, moment } from '../../tools/order-facts';

const clocks = { office: parseCalendar('CN'), bank: parseCalendar('CN') };

describe('moments that an order gives', () => {
  test.each([
    ['etd', { etd: '2026-05-20' }, '2026-05-20'],
    ['ETD - 7d', { etd: '2026-05-20' }, '2026-05-13'],
    ['开船日 - 7天', { etd: '2026-05-20' }, '2026-05-13'],
    ['B/L date + 21d', { bl_date: '2026-05-01' }, '2026-05-22'],
    ['SI Cut-off - 4h', { si_cutoff: '2026-05-18 17:00' }, '2026-05-18 13:00'],
    ['etd - 24h', { etd: '2026-05-20' }, '2026-05-19'],
    ['etd - 24h', { etd: '2026-05-20 08:00' }, '2026-05-19 08:00'],
    ['customs_date|atd + 36mo', { atd: '2026-03-10' }, '2029-03-10'],
    ['atd + lc_present_days|21d', { atd: '2026-05-01', lc_present_days: '15' }, '2026-05-16'],
    ['atd + lc_present_days|21d', { atd: '2026-05-01' }, '2026-05-22'],
    ['april(atd)', { atd: '2026-03-10' }, '2027-04-30'],
    ['stage:present + 5bd', {}, '2026-05-27'],
    ['min(etd, lc_latest_ship)', { etd: '2026-05-31', lc_latest_ship: '2026-06-30' }, '2026-05-31'],
    ['min(etd, lc_latest_ship) - 14d', { lc_latest_ship: '2026-06-30' }, '2026-06-16'],
    ['最早（ETD，最迟装运期）', { etd: '2026-06-30', lc_latest_ship: '2026-06-20' }, '2026-06-20'],
    ['min(etd, lc_latest_ship)|cust_due - 3d', { cust_due: '2026-06-30' }, '2026-06-27'],
    [
      'share(order_date, factory_due, 0.44)',
      { order_date: '2026-03-01', factory_due: '2026-04-15' },
      '2026-03-21',
    ],
    ['share(order_date, factory_due|etd, 1)', { order_date: '2026-03-01', etd: '2026-04-15' }, '2026-04-15'],
    [
      'min(factory_due + 3d, loading_date - 2wd)',
      { factory_due: '2026-05-18', loading_date: '2026-05-20' },
      '2026-05-18',
    ],
    ['max(atd + 2d, stage:present)', { atd: '2026-05-01' }, '2026-05-20'],
    ['customs_cutoff|(etd - 2d) - 1d', { etd: '2026-05-20' }, '2026-05-17'],
    [
      'customs_cutoff|(etd - 2d) - 1d',
      { etd: '2026-05-20', customs_cutoff: '2026-05-19 10:00' },
      '2026-05-18',
    ],
    ['max(april(atd), credit_due)', { atd: '2026-03-10' }, '2027-04-30'],
    ['april(atd) + 5d', { atd: '2026-03-10' }, '2027-05-05'],
    [
      'factory_due|share(order_date, etd, 0.5) - 2d',
      { order_date: '2026-03-01', etd: '2026-03-11' },
      '2026-03-04',
    ],
  ] as [string, Record<string, string>, string][])('%s on %j is %s', (text, fields, expected) => {
    const finish = (stage: string): Moment | undefined =>
      stage === 'present' ? moment('2026-05-20') : undefined;
    expect(evaluateExpression(parseExpression(text), anOrder(fields), clocks, finish)).toBeMoment(expected);
  });

  test('an empty field gives nothing, an unusable one says what is wrong with it', () => {
    const expression = parseExpression('etd - 7d');
    expect(evaluateExpression(expression, anOrder(), clocks, () => undefined)).toBeUndefined();
    expect(evaluateExpression(expression, anOrder({ etd: '??' }), clocks, () => undefined)).toBe(
      'date to confirm',
    );
  });

  test('a share needs both dates, the second after the first', () => {
    const share = parseExpression('share(order_date, factory_due, 0.44)');
    const onOrder = (fields: Record<string, string>) =>
      evaluateExpression(share, anOrder(fields), clocks, () => undefined);
    expect(onOrder({ order_date: '2026-03-01' })).toBeUndefined();
    expect(onOrder({ order_date: '2026-03-01', factory_due: '2026-02-01' })).toBeUndefined();
    expect(onOrder({ order_date: '2026-03-01', factory_due: '!!' })).toBe('data error');
  });

  test.each([
    'share(etd, eta)',
    'share(etd, eta, 44)',
    'share(etd, eta, half)',
    'share(etd, eta, 0.1, 0.2)',
    'share(etd, eta, )',
  ])('"%s" is refused with an example of a share', (text) => {
    expect(() => parseExpression(text)).toThrow(ShareUnreadable);
  });

  test('the earliest of what cannot be read is not known', () => {
    const earliest = parseExpression('min(etd, lc_latest_ship)');
    const facts = anOrder({ etd: '2026-05-31', lc_latest_ship: '??' });
    expect(evaluateExpression(earliest, facts, clocks, () => undefined)).toBe('date to confirm');
  });

  test.each([
    [
      'min(etd, lc_latest_ship) - 14d',
      'ETD、最迟装运期中最早的 - 14天',
      'the earliest of ETD, Latest Shipment Date - 14 days',
    ],
    [
      'share(order_date, factory_due, 0.44)',
      '下单日期到工厂交期的44%处',
      '44 % of the way from Order Date to Factory Due',
    ],
  ])('%s in words', (text, zh, en) => {
    expect(expressionText(parseExpression(text))).toEqual({ zh, en });
  });

  test('several are separated by semicolons, Chinese ones too', () => {
    expect(parseExpressions('atd + 21d；lc_expiry;').map((each) => each.text)).toEqual([
      'atd + 21d',
      'lc_expiry',
    ]);
  });

  test.each([
    '',
    'tomorrow',
    'etd - ',
    'etd - 7 moons',
    '- 7d',
    'may(etd)',
    'min()',
    'min(etd,)',
    'min(etd, tomorrow)',
    'min(etd',
    '(etd) - (eta)',
  ])('"%s" is refused', (text) => {
    expect(() => parseExpression(text)).toThrow(ExpressionUnreadable);
  });
});
