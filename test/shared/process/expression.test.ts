import { evaluateExpression } from '../../../shared/plan/evaluate-expression';
import { ExpressionUnreadable } from '../../../shared/process/errors';
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
    ['B/L date + 21d', { atd: '2026-05-01' }, '2026-05-22'],
    ['SI Cut-off - 4h', { si_cutoff: '2026-05-18 17:00' }, '2026-05-18 13:00'],
    ['etd - 24h', { etd: '2026-05-20' }, '2026-05-19'],
    ['etd - 24h', { etd: '2026-05-20 08:00' }, '2026-05-19 08:00'],
    ['customs_date|atd + 36mo', { atd: '2026-03-10' }, '2029-03-10'],
    ['atd + lc_present_days|21d', { atd: '2026-05-01', lc_present_days: '15' }, '2026-05-16'],
    ['atd + lc_present_days|21d', { atd: '2026-05-01' }, '2026-05-22'],
    ['april(atd)', { atd: '2026-03-10' }, '2027-04-30'],
    ['stage:present + 5bd', {}, '2026-05-27'],
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

  test('several are separated by semicolons, Chinese ones too', () => {
    expect(parseExpressions('atd + 21d；lc_expiry;').map((each) => each.text)).toEqual([
      'atd + 21d',
      'lc_expiry',
    ]);
  });

  test.each(['', 'tomorrow', 'etd - ', 'etd - 7 moons', '- 7d', 'may(etd)'])('"%s" is refused', (text) => {
    expect(() => parseExpression(text)).toThrow(ExpressionUnreadable);
  });
});
