import fc from 'fast-check';
import { LimitUnreadable } from '../../../shared/time/errors';
import { negated, type LimitUnit } from '../../../shared/time/limit';
import { formatLimit, parseLimit } from '../../../shared/time/limit-text';

const UNITS: LimitUnit[] = ['min', 'h', 'wmin', 'wh', 'd', 'w', 'mo', 'wd', 'bd'];

describe('limits as people write them', () => {
  test.each([
    ['90min', 90, 'min'],
    ['90分钟', 90, 'min'],
    ['90 minutes', 90, 'min'],
    ['24h', 24, 'h'],
    ['24 H', 24, 'h'],
    ['24小时', 24, 'h'],
    ['24个小时', 24, 'h'],
    ['1 hour', 1, 'h'],
    ['1.5h', 1.5, 'h'],
    ['半小时', 0.5, 'h'],
    ['30wmin', 30, 'wmin'],
    ['30工作分钟', 30, 'wmin'],
    ['8wh', 8, 'wh'],
    ['8工作小时', 8, 'wh'],
    ['8个工作小时', 8, 'wh'],
    ['8 working hours', 8, 'wh'],
    ['21d', 21, 'd'],
    ['21天', 21, 'd'],
    ['21自然日', 21, 'd'],
    ['21个自然日', 21, 'd'],
    ['21 calendar days', 21, 'd'],
    ['２１天', 21, 'd'],
    ['十五天', 15, 'd'],
    ['2w', 2, 'w'],
    ['2周', 2, 'w'],
    ['两周', 2, 'w'],
    ['两个星期', 2, 'w'],
    ['2 weeks', 2, 'w'],
    ['1mo', 1, 'mo'],
    ['1个月', 1, 'mo'],
    ['三个月', 3, 'mo'],
    ['36 months', 36, 'mo'],
    ['3wd', 3, 'wd'],
    ['3 wd', 3, 'wd'],
    ['３ＷＤ', 3, 'wd'],
    ['3 working days', 3, 'wd'],
    ['3 business days', 3, 'wd'],
    ['3工作日', 3, 'wd'],
    ['3个工作日', 3, 'wd'],
    ['三个工作日', 3, 'wd'],
    ['5bd', 5, 'bd'],
    ['5 banking days', 5, 'bd'],
    ['5个银行工作日', 5, 'bd'],
    ['五个银行工作日', 5, 'bd'],
    ['-7d', -7, 'd'],
    ['－7天', -7, 'd'],
    ['−2wd', -2, 'wd'],
    ['+3wd', 3, 'wd'],
    ['0wd', 0, 'wd'],
    ['-0d', 0, 'd'],
    [' 3 wd ', 3, 'wd'],
  ] as const)('%s', (text, amount, unit) => {
    expect(parseLimit(text)).toEqual({ amount, unit });
  });

  test.each([
    '',
    ' ',
    '3',
    'wd',
    '3x',
    '3 wd 2h',
    'T+3',
    '3-5wd',
    '--3d',
    '3m',
    '3月',
    '十十天',
    '1e3d',
    'Infinity d',
    'NaNd',
    '一二天',
    '3.wd',
    '=1+1',
    '3wds of',
    '9'.repeat(500) + 'd',
  ])('"%s" is refused with an example', (text) => {
    expect(() => parseLimit(text)).toThrow(LimitUnreadable);
    expect(() => parseLimit(text)).toThrow(/3wd/);
  });

  test('what is shown reads back the same, in both languages', () => {
    const amount = fc.oneof(fc.integer({ min: -999, max: 999 }), fc.constantFrom(1.5, -0.25));
    fc.assert(
      fc.property(
        amount,
        fc.constantFrom(...UNITS),
        fc.constantFrom('zh' as const, 'en' as const),
        (n, unit, lang) => {
          const limit = { amount: n === 0 ? 0 : n, unit };
          expect(parseLimit(formatLimit(limit, lang))).toEqual(limit);
        },
      ),
    );
  });

  test.each([
    [1, 'wd', '1 working day', '1个工作日'],
    [-2, 'bd', '-2 banking days', '-2个银行工作日'],
    [24, 'h', '24 hours', '24小时'],
    [3, 'mo', '3 months', '3个月'],
  ] as const)('%i %s is shown as %s, %s', (amount, unit, en, zh) => {
    expect(formatLimit({ amount, unit }, 'en')).toBe(en);
    expect(formatLimit({ amount, unit }, 'zh')).toBe(zh);
  });

  test('the other way round', () => {
    expect(negated({ amount: 3, unit: 'wd' })).toEqual({ amount: -3, unit: 'wd' });
    expect(Object.is(negated({ amount: 0, unit: 'wd' }).amount, 0)).toBe(true);
  });
});

test.each([
  ['min', 'min mins minute minutes 分钟 分'],
  ['h', 'h hr hrs hour hours 小时 个小时 钟头 个钟头'],
  ['wmin', 'wmin workingmin workingminutes workminute 工作分钟 工时分钟'],
  ['wh', 'wh workinghours workhours workinghrs 工作小时 工作时 工时'],
  ['d', 'd day days cd calendardays 天 日 自然日 自然天 日历日 日历天 公历日'],
  ['w', 'w wk wks week weeks 周 星期 个星期 礼拜 个礼拜'],
  ['mo', 'mo month months calendarmonths 个月 个自然月 自然月'],
  ['wd', 'wd workdays workingdays businessdays 工作日 个工作日 工作天'],
  ['bd', 'bd bankdays bankingdays bankworkingdays 银行工作日 个银行工作日 银行营业日 银行日'],
])('every word for %s: %s', (unit, words) => {
  for (const word of words.split(' ')) expect(parseLimit(`3${word}`)).toEqual({ amount: 3, unit });
});
