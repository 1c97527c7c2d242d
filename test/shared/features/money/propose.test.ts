import { applyPatch } from '../../../../shared/book/apply';
import { isEmptyPatch } from '../../../../shared/book/patch';
import { proposeMoney } from '../../../../shared/features/money/propose';
import { MONEY } from '../../../../shared/money/money.sheet';
import { plan as planOf, type Plan } from '../../../../shared/plan/plan';
import { recordContext } from '../../../../shared/proposals/records/kinds';
import { readRecords } from '../../../../shared/records/read';
import { day } from '../../../tools/book';
import { moneyPlan, NOW, sailed, sheet } from '../../../tools/money-book';

const written = (plan: Plan): Plan => planOf(applyPatch(plan.book, proposeMoney(plan).patch).book, NOW);
const rowsOf = (plan: Plan) => readRecords(plan.book, MONEY, recordContext(plan)).records;

const CARDS = sheet('跟单_客户', ['客户', '信用额度', '限额币种'], ['Nordvik', 50000, 'USD']);
const BEFORE = moneyPlan(
  [
    sailed('2026-03-16'),
    sailed('2026-05-01', {
      付款方式: '30% T/T deposit, 70% against copy of B/L',
      定金到账: day('2026-02-10'),
    }),
  ],
  CARDS,
);

test('a row per order and part: due, received, open, age, the customer’s limit and what is used of it', () => {
  const after = written(BEFORE);
  expect(rowsOf(after).map(({ order, part, amount, received, open, age }) => [order, part, amount?.minor, received?.minor, open?.minor, age])).toEqual([
    ['M-1', 1, 1_000_000, 0, 1_000_000, 33],
    ['M-2', 1, 300_000, 300_000, 0, 0],
    ['M-2', 2, 700_000, 0, 700_000, 10],
  ]); // prettier-ignore
  const [first] = rowsOf(after);
  expect(first).toMatchObject({
    customer: 'Nordvik',
    limit: { minor: 5_000_000 },
    used: { minor: 1_700_000, currency: 'USD' },
  });
});

test('once more changes nothing; a row that somebody edited and one that is too many are put right, columns of the team’s own stay', () => {
  const once = written(BEFORE);
  expect(isEmptyPatch(proposeMoney(once).patch)).toBe(true);
  const sheets = once.book.sheets.map((each) => {
    if (each.name !== '跟单_资金') return each;
    const rows = each.rows.map((row) => [...row, '我的备注']);
    rows[1]![8] = 5;
    rows.push(['GONE', 1, ...Array.from({ length: 11 }, () => null), '留着']);
    return { ...each, rows, kinds: rows.map((row) => 's'.repeat(row.length)) };
  });
  const after = written(planOf({ sheets }, NOW));
  expect(rowsOf(after)).toEqual(rowsOf(once));
  expect(after.book.sheets.find(({ name }) => name === '跟单_资金')!.rows.map((row) => row[13])).toEqual([
    '我的备注', '我的备注', '我的备注', '我的备注', '留着',
  ]); // prettier-ignore
});

test('the sheet holds no orders, so nothing is judged by it', () => {
  const once = written(BEFORE);
  expect(once.tables.map(({ table }) => table.sheet)).toEqual(['出货']);
});
