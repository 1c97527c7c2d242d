import type { TestCell } from '../../tools/book';
import { oneTable, type Heading } from './one-row';

const column = (header: string, field: string): Heading => ({ header, field });
const headers = (columns: readonly { header: string }[]) => columns.map(({ header }) => header);
const moneyOf = (...headings: Heading[]) => oneTable(headings, [headings.map(() => null)]).columns.money;

describe('one column for all parts of the price', () => {
  test.each([
    ['收款日期', true],
    ['Payment Received', true],
    ['尾款日期', false],
    ['余款到账', false],
    ['结清日期', false],
    ['Bal. received', false],
    ['Final Payment', false],
    ['Remaining paid on', false],
  ])('%s: %s', (header, isShared) => {
    expect(moneyOf(column(header, 'balance_date')).shared?.header).toBe(isShared ? header : undefined);
  });

  test('not where the deposit has its own, nor where there are two', () => {
    const paid = column('收款日期', 'balance_date');
    expect(moneyOf(paid, column('定金', 'deposit_date')).shared).toBeUndefined();
    expect(moneyOf(paid, column('到账日期', 'balance_date')).shared).toBeUndefined();
    expect(moneyOf(column('客户', 'customer')).shared).toBeUndefined();
  });
});

test('the columns for sums by what their headers say of them', () => {
  const money = moneyOf(
    column('已收金额', 'forex_amount'),
    column('尾款金额', 'balance_amount'),
    column('未收款', 'balance_amount'),
    column('Outstanding', 'balance_amount'),
    column('定金金额', 'deposit_amount'),
    column('已收定金', 'deposit_amount'),
    column('Deposit paid', 'deposit_amount'),
  );
  expect(headers(money.received)).toEqual(['已收金额']);
  expect(headers(money.owed)).toEqual(['未收款', 'Outstanding']);
  expect(headers(money.firstReceived)).toEqual(['已收定金', 'Deposit paid']);
});

test('words about all of it: the payment’s state, then the deposit’s cell', () => {
  const money = moneyOf(column('定金', 'deposit_date'), column('付款状态', 'pay_status'));
  expect(headers(money.words)).toEqual(['付款状态', '定金']);
  expect(money.state?.header).toBe('付款状态');
  expect(moneyOf(column('定金', 'deposit_date')).state).toBeUndefined();
});

describe('sums alone tell', () => {
  const sums = column('已收金额', 'forex_amount');
  test.each<[string, Heading[], boolean]>([
    ['where no column has dates of money', [sums], true],
    ['not beside the deposit’s', [sums, column('定金', 'deposit_date')], false],
    ['nor beside the balance’s', [sums, column('尾款', 'balance_date')], false],
    ['nor beside one that was mapped to the stage', [sums, { header: '订金OK', stage: 'deposit' }], false],
    ['of either part', [sums, { header: '尾款OK', stage: 'balance' }], false],
    ['beside another stage’s', [sums, { header: '订舱OK', stage: 'booking' }], true],
    ['and not without sums', [column('客户', 'customer')], false],
  ])('%s', (_, headings, alone) => expect(moneyOf(...headings).areSumsAlone).toBe(alone));
});

describe('whether a column for all parts is where deposits are entered', () => {
  const PAID = column('收款日期', 'balance_date');
  const takes = (rows: TestCell[][], sailing = ['atd', 'etd'], more = {}) =>
    oneTable([PAID, ...sailing], rows, more).columns.money.takesDeposits;
  const early = ['2026-04-01', '2026-04-20', null];
  const blank = [null, '2026-04-20', null];
  const late = ['2026-04-25', '2026-04-20', null];

  test.each<[string, TestCell[][], boolean]>([
    ['it was filled before the sailing', [early], true],
    ['nothing has sailed', [[null, null, null]], true],
    ['once blank when the goods sailed: forgotten', [blank], true],
    ['twice blank, never filled before', [blank, blank], false],
    ['twice blank, twice filled before', [blank, blank, early, early], true],
    ['three times blank, twice filled before', [blank, blank, blank, early, early], false],
    ['filled after the sailing tells of no deposit', [blank, blank, late, late], false],
    ['nor does a day that is the sailing’s', [blank, blank, ['2026-04-20', '2026-04-20', null], ['2026-04-20', '2026-04-20', null]], false],
    ['a tick tells no day', [blank, blank, ['√', '2026-04-20', null], ['√', '2026-04-20', null]], false],
    ['by the planned sailing where the actual is blank', [blank, blank, ['2026-04-01', null, '2026-04-20'], ['2026-04-01', null, '2026-04-20']], true],
    ['a planned sailing leaves no blank behind', [[null, null, '2026-04-20'], [null, null, '2026-04-20']], true],
  ])('%s', (_, rows, taken) => expect(takes(rows)).toBe(taken)); // prettier-ignore

  test('the lowest 400 rows tell', () => {
    const below = Array.from({ length: 399 }, () => [null, null, null]);
    expect(takes([blank, blank, ...below])).toBe(true);
    expect(takes([blank, blank, ...below.slice(1)])).toBe(false);
  });

  test('rows above the table are none of it', () => {
    expect(takes([blank, blank, blank], undefined, { firstRow: 4 })).toBe(true);
  });
});

describe('from which row on the columns tell', () => {
  const told = (rows: number, ...headings: Heading[]) =>
    oneTable(headings, Array.from({ length: rows }, () => headings.map(() => null))).columns.all.map(({ toldFrom }) => toldFrom); // prettier-ignore

  test('the last 400, of the column for all and of the sailing', () => {
    const [paid, customer, etd] = told(500, column('收款日期', 'balance_date'), 'customer', 'etd');
    expect([paid, customer]).toEqual([2, Infinity]);
    expect(etd).toBe(102);
  });

  test('nothing of it where the parts have their own', () => {
    expect(told(5, column('尾款', 'forex_amount'), 'customer')).toEqual([Infinity, Infinity]);
  });
});
