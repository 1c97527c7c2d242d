import { entriesOf } from '../../../shared/orders/entry';
import { orderMoney } from '../../../shared/orders/order-money';
import { orderPapers } from '../../../shared/orders/order-papers';
import { plan as planOf } from '../../../shared/plan/plan';
import { isoOf } from '../../../shared/time/moment';
import { bookOf, day, sheetOf, type TestCell } from '../../tools/book';
import { moment } from '../../tools/order-facts';

const HEADERS = [
  '订单号',
  '客户',
  '币种',
  '金额',
  '付款方式',
  '下单日期',
  '定金到账',
  '船期',
  '实际开船',
  '尾款到账',
  '提单确认',
  '电放日期',
];
const NOW = moment('2026-05-18 10:00');

function order(cells: Readonly<Record<string, TestCell>>) {
  const usual: Record<string, TestCell> = { 订单号: 'A-1', 客户: 'ACME', 币种: 'USD', 金额: 12000, 付款方式: '30%定金，余款见提单副本', 下单日期: day('2026-02-02') };
  const row = HEADERS.map((header) => ({ ...usual, ...cells })[header] ?? null);
  const plan = planOf(bookOf(sheetOf('出货', [HEADERS, row])), NOW);
  const { speaks } = entriesOf(plan)[0]!.whole;
  return { money: orderMoney(plan, speaks), papers: orderPapers(plan, speaks) };
} // prettier-ignore

test('how it is paid in words, and part by part what came in and what is to come by when', () => {
  const { money } = order({
    定金到账: day('2026-02-06'),
    船期: day('2026-05-12'),
    实际开船: day('2026-05-12'),
  });
  expect(money.amount).toBe('USD 12,000');
  expect(money.term.zh).toBe('30% T/T 预付 + 70% T/T 见提单副本');
  expect(money.parts.map(({ key, amount, isOpen }) => [key, amount, isOpen])).toEqual([
    ['deposit', 'USD 3,600', false],
    ['balance', 'USD 8,400', true],
  ]);
  const [deposit, balance] = money.parts;
  expect(isoOf(deposit!.done!)).toBe('2026-02-06');
  expect(deposit!.due).toBeUndefined();
  expect(balance!.due).toBeDefined();
});

test('a term that nobody can read stands as the sheet writes it; without an amount none is made up', () => {
  const { money } = order({ 付款方式: '另议', 金额: null });
  expect(money.term.zh).toBe('另议');
  expect(money.amount).toBe('');
  expect(money.parts.every(({ amount }) => amount === '')).toBe(true);
});

test('papers that are made come before those that are still to be made', () => {
  const { papers } = order({
    定金到账: day('2026-02-06'),
    提单确认: day('2026-05-08'),
    实际开船: day('2026-05-12'),
  });
  expect(papers.map(({ key, isOpen }) => [key, isOpen])).toEqual(
    expect.arrayContaining([
      ['bl_check', false],
      ['release', true],
    ]),
  );
  const open = papers.map(({ isOpen }) => isOpen);
  expect(open).toEqual([...open].sort());
});
