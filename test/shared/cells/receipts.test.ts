import fc from 'fast-check';
import { readReceipts } from '../../../shared/cells/receipts';
import { isoOf } from '../../../shared/time/moment';

/** At the end of March 2026. */
const CONTEXT = { near: 46110 };

/** `first 3000 @2026-03-05`, `30% open`: the payments of a text in words. */
const said = (text: string): string[] =>
  readReceipts(text, CONTEXT).map(({ of, amount, percent, date, isBack, isOpen, isBare, isSome }) =>
    [
      of,
      amount,
      percent === undefined ? undefined : `${percent}%`,
      date === undefined ? undefined : `@${isoOf(date)}`,
      isBack && 'back',
      isOpen && 'open',
      isBare && 'bare',
      isSome && 'some',
    ]
      .flatMap((word) => (typeof word === 'boolean' || word === undefined ? [] : [word]))
      .join(' '),
  );

describe('what a cell tells of money', () => {
  test.each<[string, string[]]>([
    ['已收30%', ['30%']],
    ['30%', ['30% bare']],
    ['一半已收', ['50%']],
    ['部分', ['some']],
    ['全款3/5', ['all @2026-03-05']],
    ['未付清', ['all open']],
    ['定金3/5 尾款5/20', ['first @2026-03-05', 'last @2026-05-20']],
    ['定金已收尾款未付', ['first', 'last open']],
    ['5.6到50%，余款待客户', ['50% @2026-05-06', 'last open']],
    ['3000+7000', ['3000 bare', '7000 bare']],
    ['USD3,000 / USD7,000.50', ['3000 bare', '7000.5 bare']],
    ['3/5 3000; 5/20 7000', ['3000 @2026-03-05', '7000 @2026-05-20']],
    ['3000 (3/5) + 7000 (5/20)', ['3000 @2026-03-05', '7000 @2026-05-20']],
    ['已收3000，欠7000', ['3000', '7000 open']],
    ['到账9,970（扣30）', ['9970']],
    ['7000 手续费250', ['7000 bare']],
    ['-3000', ['-3000 back']],
    ['收10000，退款3000', ['10000', '-3000 back']],
    ['冲红', ['back']],
    ['refunded 5/20', ['@2026-05-20 back']],
    ['尾款5/20前付', ['last @2026-05-20 open']],
    ['30% deposit 3/5, 70% balance 5/20', ['first 30% @2026-03-05', 'last 70% @2026-05-20']],
    ['paid 30%, 70% before shipment', ['30%', '70% open']],
    ['已收 1.2万', ['12000']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each([
    '',
    '√',
    '已付',
    '2026-03-05',
    '3月5日',
    '4.22收到',
    '水单号88231',
    'TT123456',
    'L/C',
    '未付',
    '已退税',
  ])('%s is read as in any other column', (text) => {
    expect(said(text)).toEqual([]);
  });

  test('any text is read, and what it tells comes in its order', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 150, unit: 'grapheme' }), (text) => {
        for (const { amount, percent } of readReceipts(text, CONTEXT)) {
          expect(Number.isNaN(amount ?? 0)).toBe(false);
          expect(percent ?? 0).toBeGreaterThanOrEqual(0);
        }
      }),
    );
    const sums = fc.array(fc.integer({ min: 100, max: 99_999 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(sums, (amounts) => {
        const read = readReceipts(amounts.map((amount) => `收${amount}`).join('+'), CONTEXT);
        expect(read.map(({ amount }) => amount)).toEqual(amounts);
      }),
    );
  });
});
