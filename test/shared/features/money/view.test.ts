import { moneyOfOrder } from '../../../../shared/features/money/of-order';
import { section } from '../../../../shared/features/money/section';
import { SECTIONS } from '../../../../shared/features/money/sections.data';
import { moneyView, type MoneyWanted } from '../../../../shared/features/money/view';
import type { Plan } from '../../../../shared/plan/plan';
import { day } from '../../../tools/book';
import { moneyPlan, sailed, sheet } from '../../../tools/money-book';

const look = (plan: Plan, wanted: Partial<MoneyWanted> = {}) =>
  moneyView(plan, { filter: {}, parts: 20, customers: 20, ...wanted });
const keys = (view: ReturnType<typeof moneyView>): string[] => view.parts.map(({ key }) => key);

const PLAN = moneyPlan(
  [
    sailed('2026-05-16'),
    sailed('2026-03-16', { 客户: 'Maple' }),
    sailed('2026-04-20', { 币种: 'EUR', 金额: 800.5 }),
    { 付款方式: 'O/A 30 days', 金额: null },
  ],
  sheet(
    '跟单_客户',
    ['客户', '信用额度', '限额币种', '额度到期', '报损天数'],
    ['Maple', 8000, 'USD', day('2026-12-31'), 90],
  ),
  sheet(
    '跟单_付款',
    ['订单号', '款项', '金额', '币种', '到期日'],
    ['M-2', '工厂尾款', 9000, 'USD', day('2026-05-20')],
    ['M-2', '赔款', 300, 'USD', null],
  ),
);

test('the worst come first; what has no day comes last', () => {
  expect(keys(look(PLAN))).toEqual(['M-2', 'M-3', 'M-1', 'M-4']);
});

test('tiles: all that is open, what is overdue, what falls due by Sunday, each by currency', () => {
  expect(look(PLAN).tiles.map(({ key, sums, count }) => [key, [...sums].sort(), count])).toEqual([
    ['open', ['EUR 801', 'USD 20,000'], 4],
    ['overdue', ['USD 10,000'], 1],
    ['week', ['EUR 801'], 1],
  ]);
});

test('a tile, an age or a customer narrows the rows down; the filter bar everything', () => {
  expect(keys(look(PLAN, { only: 'overdue' }))).toEqual(['M-2']);
  expect(keys(look(PLAN, { only: '31-60' }))).toEqual(['M-2']);
  expect(keys(look(PLAN, { only: 'week' }))).toEqual(['M-3']);
  expect(keys(look(PLAN, { customer: 'Nordvik' }))).toEqual(['M-3', 'M-1', 'M-4']);
  const filtered = look(PLAN, { filter: { customer: ['Maple'] } });
  expect(keys(filtered)).toEqual(['M-2']);
  expect(filtered.tiles[0]!.sums).toEqual(['USD 10,000']);
});

test('each row leads to the cell that will show it paid', () => {
  const [row] = look(PLAN).parts;
  expect(PLAN.book.sheets[0]!.rows[0]![row!.place.column - 1]).toBe('尾款到账');
  expect(row!.place.row).toBe(3);
});

test('a customer beyond the limit is told', () => {
  const [maple] = look(PLAN).customers;
  expect(maple).toMatchObject({
    customer: 'Maple',
    oldest: 33,
    credit: { limit: 'USD 8,000', used: 'USD 10,000', isOver: true },
  });
});

test('what the sheet does not say how much it is, is counted apart', () => {
  expect(look(PLAN).unknown).toBe(1);
  expect(look(PLAN).parts.at(-1)).toMatchObject({ key: 'M-4', open: '' });
});

describe('in the file of an order', () => {
  const facts = (order: string) =>
    Object.fromEntries(moneyOfOrder(PLAN, order).map(({ key, value }) => [key, value.en]));

  test('margin, claim, deadline of the insurer and credit', () => {
    expect(facts('M-2')).toMatchObject({
      margin: 'USD 700 (7%)',
      claim: 'USD 300',
      'loss M-2': 'Tue 14 Jul',
      credit: 'USD 8,000, USD 10,000 used',
    });
  });

  test('nothing where it has nothing to add', () => {
    expect(moneyOfOrder(moneyPlan([{}]), 'M-1')).toEqual([]);
    expect(moneyOfOrder(PLAN, 'X')).toEqual([]);
  });

  test('money beyond the amount is told, with what to ask', () => {
    const rows = sheet('跟单_收款', ['收款号', '订单号', '到账日期', '金额', '币种', '结汇汇率'], ['R-1', 'M-1', day('2026-04-10'), 10400, 'USD', 7]); // prettier-ignore
    const told = moneyOfOrder(moneyPlan([sailed('2026-03-16')], rows), 'M-1');
    expect(told.map(({ key, value }) => [key, value.en]).slice(0, 3)).toEqual([
      ['received', 'USD 10,400'],
      ['over', 'USD 400'],
      ['settled', 'CNY 72,800'],
    ]);
  });
});

describe('sections of desks', () => {
  const of = (key: string, plan = PLAN) => section(plan, { section: key, me: '', filter: {}, limit: 5 });
  const first = (key: string): string[] => of(key).table!.rows[0]!.cells.map(({ en }) => en);

  test.each(SECTIONS.map(({ key }) => [key]))('%s says in a sentence that there is nothing', (key) => {
    const view = of(key, moneyPlan([]));
    expect(view.total).toBe(0);
    expect(view.note!.zh).toMatch(/[\u4e00-\u9fff]/);
  });

  test('parts, debtors, margin, forecast and payables begin with what matters most', () => {
    expect(first('parts')).toEqual([
      'M-2',
      'Maple',
      'payment on account',
      'USD 10,000',
      'Wed 15 Apr',
      '33 days overdue',
    ]);
    expect(first('receivables').slice(0, 2)).toEqual(['Maple', 'USD 10,000']);
    expect(first('margin')).toEqual(['M-2', 'Maple', 'USD 700 (7%)', 'USD 10,000']);
    expect(first('forecast')).toEqual(['2026-W21', '18-24 May', 'EUR 801']);
    expect(first('payables').slice(2)).toEqual(['Factory balance', 'USD 9,000', 'Wed 20 May', '']);
  });

  test('a section that nobody knows is an error with a sentence', () => {
    expect(() => of('poems')).toThrow();
  });
});
