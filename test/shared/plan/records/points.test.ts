import { moneyPartsOf } from '../../../../shared/plan/money-parts';
import { findingsOf, type Plan } from '../../../../shared/plan/plan';
import { readRecords } from '../../../../shared/records/read';
import { recordFrom } from '../../../../shared/records/draft';
import { textOfValue } from '../../../../shared/records/values';
import { CUSTOMERS } from '../../../../shared/trade/sheets/customers.sheet';
import { LINES } from '../../../../shared/trade/sheets/lines.sheet';
import { bookOf } from '../../../tools/book';
import { found, planWith, receipt, rowsOf, type Cells } from '../../../tools/record-book';

const EUROS = { 金额: 4000, 币种: 'EUR', 付款方式: 'T/T 30%定金，70%见提单副本' };
/** A receipt whose amount was typed, or pasted from a slip. */
const slip = (date: string, amount: string, more: Cells = {}): Cells => ({
  ...receipt(date, 0),
  币种: 'EUR',
  金额: amount,
  ...more,
});
const planOf = (...receipts: Cells[]): Plan => planWith([EUROS], { 跟单_收款: receipts });
const received = (planned: Plan): (number | undefined)[] =>
  planned.tables[0]!.rows.flatMap((row) => moneyPartsOf(planned, { table: planned.tables[0]!, row }))
    .map((part) => part.received?.minor); // prettier-ignore

describe('a slip of EUR 1.200', () => {
  it('is asked with both amounts at its cell, and counts as none', () => {
    const planned = planOf(slip('2026-03-05', '1.200'));
    expect(found(planned)).toContainEqual(
      expect.stringMatching(
        /^跟单_收款!E2 “1\.200”在 EUR 里可能是 1,200（点分千位），也可能是 1\.200（点是小数）/,
      ),
    );
    expect(received(planned)[0]).toBeUndefined();
  });

  it('says the same in English', () => {
    const messages = findingsOf(planOf(slip('2026-03-05', 'EUR 1.200'))).map(({ message }) => message.en);
    expect(messages).toContainEqual(
      expect.stringContaining('“1.200” in EUR may be 1,200 (the point parts thousands) or 1.200 (it parts decimals)'), // prettier-ignore
    );
  });

  it.each([
    ['thousands', '1.499,50', 120_000],
    ['decimals', '1,499.50', 120],
  ])('is read by the other slips of the column, whose points part %s', (_, other, minor) => {
    const planned = planOf(slip('2026-03-05', '1.200', { 第几期: 1 }), slip('2026-04-28', other, { 第几期: 2 })); // prettier-ignore
    expect(received(planned)[0]).toBe(minor);
    expect(found(planned, ['config'])).toEqual([]);
  });

  it('is asked where the other slips disagree', () => {
    const planned = planOf(slip('2026-03-05', '1.200'), slip('2026-04-28', '1.499,50'), slip('2026-04-29', '99.50')); // prettier-ignore
    expect(found(planned, ['config'])).toHaveLength(1);
  });
});

it.each([
  ['a figure, which the spreadsheet has read', 1.2],
  ['a figure in dollars', '1.20'],
])('%s is not asked', (_, amount) => {
  expect(found(planOf({ ...slip('2026-03-05', ''), 金额: amount }), ['config'])).toEqual([]);
});

it('dollars and dinars have no points for thousands', () => {
  const of = (currency: string, amount: string): string[] =>
    found(planWith([{ ...EUROS, 币种: currency }], { 跟单_收款: [slip('2026-03-05', amount, { 币种: currency })] }), ['config']); // prettier-ignore
  expect(of('KWD', '1.234')).toEqual([]);
  expect(of('USD', '1.500')).toEqual([]);
});

it('a credit limit and the price of a line are asked likewise', () => {
  const book = bookOf(
    rowsOf('跟单_客户', [{ 客户: 'Nordvik', 信用额度: 'EUR 50.000' }]),
    rowsOf('跟单_明细', [{ 订单号: 'A-1', 货号: 'K1', 数量: 5, 单价: '1.234', 币种: 'EUR' }]),
  );
  const asked = (declared: typeof CUSTOMERS | typeof LINES): string[] =>
    readRecords(book, declared).findings.map(({ message }) => message.en);
  expect(asked(CUSTOMERS)).toEqual([expect.stringContaining('may be 50,000')]);
  expect(asked(LINES)).toEqual([expect.stringContaining('may be 1,234')]);
});

it('a price of three digits that a form shows is read back as it was', () => {
  const column = LINES.columns.find(({ key }) => key === 'price')!;
  const text = textOfValue(column, 1.234, { lang: 'en' });
  expect(recordFrom(LINES, { price: text, currency: 'EUR' }, {})).toMatchObject({ price: 1.234 });
});
