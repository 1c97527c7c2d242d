import fc from 'fast-check';
import { amountsOfParts, numberedPartsOf } from '../../../shared/plan/numbered-parts';
import { moneyPartsOf, type MoneyPart } from '../../../shared/plan/money-parts';
import { plan } from '../../../shared/plan/plan';
import { moneyText } from '../../../shared/records/money';
import { isoDay } from '../../../shared/time/moment';
import { bookOf, day, sheetOf, type TestCell } from '../../tools/book';
import { moment } from '../../tools/order-facts';

const NOW = moment('2026-05-18 10:00');
type Cells = Readonly<Record<string, TestCell>>;
const USUAL: Cells = {
  订单号: 'A-1', 客户: 'Nordvik', 金额: 10000, 币种: 'USD', 付款方式: 'T/T 30%定金，70%见提单副本', 下单日期: day('2026-03-02'),
  ETD: day('2026-06-28'), ATD: null, 定金到账: null, 尾款到账: null,
}; // prettier-ignore

/** The parts for which each row speaks: `1 deposit 30% 3000 in on 2026-03-05`. */
function partsOf(...rows: Cells[]): string[][] {
  const all = rows.map((row) => ({ ...USUAL, ...row }));
  const headers = [...new Set(all.flatMap((row) => Object.keys(row)))];
  const cells = all.map((row) => headers.map((header) => row[header] ?? null));
  const planned = plan(bookOf(sheetOf('订单', [headers, ...cells])), NOW);
  const table = planned.tables[0]!;
  return table.rows.map((row) => moneyPartsOf(planned, { table, row }).map(said));
}

const said = ({ part, percent, stage, due, amount, received, open, lastReceived, isSettled }: MoneyPart): string =>
  [
    `${part} ${stage} ${percent ?? '?'}%`,
    amount ? moneyText(amount) : 'unknown',
    received && `received ${moneyText(received)}`,
    open && `open ${moneyText(open)}`,
    lastReceived !== undefined && `on ${isoDay(lastReceived)}`,
    due !== undefined && `due ${isoDay(due)}`,
    isSettled && 'settled',
  ]
    .filter(Boolean)
    .join(', '); // prettier-ignore

describe('the parts of an order’s price by its own cells', () => {
  it('tells the deposit that came in and the balance that is open', () => {
    expect(partsOf({ 定金到账: day('2026-03-05') })).toEqual([
      [
        '1 deposit 30%, USD 3,000.00, received USD 3,000.00, open USD 0.00, on 2026-03-05, settled',
        '2 balance 70%, USD 7,000.00, received USD 0.00, open USD 7,000.00',
      ],
    ]);
  });

  it('says when what is open falls due', () => {
    const [parts] = partsOf({ 定金到账: day('2026-03-05'), ETD: day('2026-05-01'), ATD: day('2026-05-02') });
    expect(parts![1]).toBe(
      '2 balance 70%, USD 7,000.00, received USD 0.00, open USD 7,000.00, due 2026-05-09',
    );
  });

  it('gives parts of one kind each its own due date', () => {
    const [parts] = partsOf({ 付款方式: '50% O/A 30 days, 50% O/A 60 days', ATD: day('2026-05-02'), ETD: day('2026-05-02') }); // prettier-ignore
    expect(parts).toEqual([
      '1 credit_due 50%, USD 5,000.00, received USD 0.00, open USD 5,000.00, due 2026-06-01',
      '2 credit_due 50%, USD 5,000.00, received USD 0.00, open USD 5,000.00, due 2026-07-01',
    ]);
  });

  it('takes an order of several rows that repeat its total once, and rows with parts of it each', () => {
    expect(partsOf({}, {}).map((parts) => parts.length)).toEqual([2, 0]);
    expect(partsOf({ SKU: 'x' }, { SKU: 'y', 金额: 5000 }).map((parts) => parts.length)).toEqual([2, 2]);
    expect(partsOf({ SKU: 'x' }, { SKU: 'y', 金额: null }).map((parts) => parts.length)).toEqual([2, 0]);
  });

  it('owes nothing for a cancelled order and for free goods', () => {
    expect(partsOf({ 状态: '取消' })).toEqual([[]]);
    expect(partsOf({ 付款方式: '免费样品' })).toEqual([[]]);
  });

  it('has what a term leaves open as a part of its own, and no whole price for a balance of nobody knows what', () => {
    const amounts = (term: string): string[] =>
      partsOf({ 付款方式: term }, { 订单号: 'A-2' })[0]!.map((part) => part.split(', ').slice(0, 2).join(' '));
    expect(amounts('30/30/40')).toEqual(['1 deposit 30% USD 3,000.00', '2 balance 40% USD 4,000.00', '3 balance 30% USD 3,000.00']);
    expect(amounts('1/3 deposit, balance before shipment')).toEqual(['1 balance_before ?% unknown', '2 deposit ?% unknown']);
  }); // prettier-ignore

  it('invents no amount, no share and no currency', () => {
    expect(partsOf({ 金额: null, 定金到账: day('2026-03-05') })[0]![1]).toBe('2 balance 70%, unknown');
    expect(partsOf({ 付款方式: null })[0]!.map((part) => part.slice(0, 21))).toEqual([
      '1 deposit ?%, unknown',
      '2 balance ?%, unknown',
    ]);
    expect(partsOf({ 币种: null })[0]![1]).toContain('open  7,000.00');
  });
});

it('parts add up to the price to the cent, whatever shares and rounding', () => {
  const terms = fc.constantFrom('30% deposit, 70% against copy of B/L', '33% deposit, 33% before shipment, 34% O/A 30 days', '10% deposit, 45% before shipment, 45% copy of B/L', '12.5% deposit, 87.5% L/C at sight', 'O/A 60 days'); // prettier-ignore
  fc.assert(
    fc.property(terms, fc.integer({ min: 1, max: 10 ** 12 }), (term, minor) => {
      const amounts = amountsOfParts(numberedPartsOf(term), { minor, currency: 'USD' });
      expect(amounts.reduce<number>((sum, each) => sum + each!, 0)).toBe(minor);
    }),
  );
});
