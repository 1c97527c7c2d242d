import { applyPatch } from '../../../../shared/book/apply';
import { proposeReceipt, receiptForm } from '../../../../shared/features/money/receipt';
import { moneyView } from '../../../../shared/features/money/view';
import { plan as planOf, type Plan } from '../../../../shared/plan/plan';
import { day } from '../../../tools/book';
import { moneyPlan, NOW, sailed, sheet } from '../../../tools/money-book';

const TYPED = {
  carriesOver: false,
  order: 'M-1',
  part: '1',
  number: 'BK-77',
  date: '2026-05-18',
  amount: '10000',
  currency: 'USD',
  charges: '',
};
const written = (plan: Plan, typed: Partial<typeof TYPED> = {}): Plan =>
  planOf(applyPatch(plan.book, proposeReceipt(plan, { ...TYPED, ...typed }, '').patch).book, NOW);
const openIn = (plan: Plan) =>
  moneyView(plan, { filter: {}, parts: 9, customers: 9 }).parts.map(({ key, part, open }) => [
    key,
    part,
    open,
  ]);

test('begins with what is open of the part, today', () => {
  const form = receiptForm(moneyPlan([sailed('2026-03-16')]), 'M-1', 1)!;
  expect(form).toMatchObject({
    order: 'M-1',
    part: 1,
    date: '2026-05-18',
    amount: '10000.00',
    currency: 'USD',
  });
  expect(form.note).toBeUndefined();
  expect(receiptForm(moneyPlan([]), 'M-1', 1)).toBeUndefined();
});

describe('the first receipt of an order whose sheet tells of money that came in', () => {
  const TERMS = { 付款方式: '30% T/T deposit, 70% against copy of B/L' };
  const before = moneyPlan([sailed('2026-05-01', { ...TERMS, 定金到账: day('2026-02-10') })]);

  test('carries that over, so that nothing that was paid is owed again', () => {
    const { earlier, note } = receiptForm(before, 'M-1', 2)!;
    expect(earlier).toMatchObject([{ part: 1, date: '2026-02-10', amount: '3000.00' }]);
    expect(note).toBeUndefined();
    const balance = { part: '2', amount: '7000' };
    expect(openIn(written(before, { ...balance, carriesOver: true }))).toEqual([]);
    // The sheet tells of a deposit that no receipt is near: it is asked about, and not owed.
    expect(openIn(written(before, balance))).toEqual([]);
  });

  test('says what it cannot carry over: money without a day', () => {
    const ticked = moneyPlan([sailed('2026-05-01', { ...TERMS, 定金到账: '√' })]);
    const { earlier, note } = receiptForm(ticked, 'M-1', 2)!;
    expect(earlier).toEqual([]);
    expect(note!.en).toContain('add a row for it');
  });

  test('has nothing to carry over once there are receipts', () => {
    const after = written(before, { part: '2', amount: '7000', carriesOver: true });
    expect(receiptForm(after, 'M-1', 2)!.earlier).toEqual([]);
  });
});

test('one row, and the order is judged anew: paid in full it owes nothing, else what is missing', () => {
  const before = moneyPlan([sailed('2026-03-16')]);
  expect(openIn(before)).toEqual([['M-1', 1, 'USD 10,000']]);
  expect(openIn(written(before))).toEqual([]);
  expect(openIn(written(before, { amount: '4000' }))).toEqual([['M-1', 1, 'USD 6,000']]);
});

test('one bank credit for two orders is one number with a line each', () => {
  const before = moneyPlan([sailed('2026-03-16'), sailed('2026-03-16')]);
  const once = written(before);
  const twice = written(once, { order: 'M-2' });
  expect(openIn(twice)).toEqual([]);
  expect(
    twice.book.sheets
      .at(-1)!
      .rows.slice(1)
      .map((row) => row.slice(0, 3)),
  ).toEqual([
    ['BK-77', null, 'M-1'],
    ['BK-77', 2, 'M-2'],
  ]);
});

test('what is lacking or unreadable is refused with a sentence', () => {
  const plan = moneyPlan([sailed('2026-03-16')]);
  expect(() => written(plan, { number: '' })).toThrow();
  expect(() => written(plan, { amount: 'ten' })).toThrow();
});

test('a claim that goes back makes the part open again', () => {
  const rows = sheet('跟单_收款', ['收款号', '订单号', '第几期', '到账日期', '金额', '币种'], ['R-1', 'M-1', 1, day('2026-04-10'), 10000, 'USD'], ['R-2', 'M-1', 1, day('2026-05-04'), -1500, 'USD']); // prettier-ignore
  expect(openIn(moneyPlan([sailed('2026-03-16')], rows))).toEqual([['M-1', 1, 'USD 1,500']]);
});
