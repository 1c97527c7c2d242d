import { formatCondition, holds, parseCondition } from '../../../shared/process/condition';
import { conditionText } from '../../../shared/process/condition-text';
import { allTemplateRows } from '../../../shared/templates';
import { ConditionUnreadable, UnknownField } from '../../../shared/process/errors';
import { anOrder } from '../../tools/order-facts';

describe('conditions by meaning', () => {
  test.each([
    ['incoterm = FOB', { incoterm: 'FOB Ningbo' }, true],
    ['incoterm = CIF, CIP', { incoterm: 'CIF Hamburg' }, true],
    ['incoterm = CFR', { incoterm: 'C&F Lagos' }, true],
    ['incoterm = CIF', { incoterm: 'FOB' }, false],
    ['payment_term = T/T', { payment_term: '30%TT,70%见提单复印件' }, true],
    ['payment_term = T/T', { payment_term: '电汇30%' }, true],
    ['payment_term = L/C', { payment_term: '即期信用证' }, true],
    ['payment_term = L/C', { payment_term: 'LC at sight' }, true],
    ['payment_term ≠ L/C', { payment_term: 'T/T' }, true],
    ['payment_term not in O/A, D/P', { payment_term: 'D/P at sight' }, false],
    ['贸易条款 = FOB', { incoterm: 'fob' }, true],
    ['country in US, USA, 美国', { country: '美国洛杉矶' }, true],
    ['country in US', { country: 'Russia' }, false],
    ['lc_no present', { lc_no: 'LC2026-01' }, true],
    ['lc_no present', { lc_no: '' }, false],
    ['lc_no absent', {}, true],
    ['amount >= 50000', { amount: '50000' }, true],
    ['amount > 50000', { amount: '' }, false],
    ['etd < 2026-06-01', { etd: '2026-05-31' }, true],
    ['incoterm = FOB; country in US; lc_no absent', { incoterm: 'FOB', country: 'US' }, true],
    ['incoterm = CIF | lc_no present', { lc_no: 'LC2026-01' }, true],
    ['incoterm = CIF ｜ lc_no present', { incoterm: 'CIF' }, true],
    ['incoterm = CIF | lc_no present', { incoterm: 'FOB' }, false],
    ['incoterm = CIF | lc_no present; country in US', { incoterm: 'CIF', country: 'Canada' }, false],
    ['', {}, true],
  ] as [string, Record<string, string>, boolean][])('%s on %j is %s', (text, fields, expected) => {
    expect(holds(parseCondition(text), anOrder(fields))).toBe(expected);
  });

  test('a condition with an unknown field names it', () => {
    expect(() => parseCondition('colour = red')).toThrow(UnknownField);
  });

  test.each(['incoterm', '= FOB', 'incoterm =', 'amount > much', 'lc_no present |', '| lc_no present'])(
    '"%s" is refused with an example',
    (text) => {
      expect(() => parseCondition(text)).toThrow(ConditionUnreadable);
    },
  );

  test.each(
    allTemplateRows('en')
      .filter(({ applies }) => applies !== '')
      .map(({ variant, key, applies }) => [`${variant} ${key}`, applies]),
  )('the condition of %s can be written and read again', (_stage, text) => {
    const condition = parseCondition(text);
    expect(parseCondition(formatCondition(condition))).toEqual(condition);
  });

  test('alternatives are said with "or"', () => {
    expect(conditionText(parseCondition('incoterm = CIF | lc_no present; country in US'))).toEqual({
      zh: '贸易条款是 CIF或信用证号已填，国家是 US',
      en: 'Incoterm is CIF or L/C No. filled in, Country is US',
    });
  });
});
