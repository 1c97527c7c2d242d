import { mapBook } from '../../../shared/mapping/mapping';
import { bookOf, day, formula, sheetOf, type TestCell } from '../../tools/book';

const NUMBERS = ['A1', 'A2', 'A3', 'A4', 'A5'];
const main = sheetOf('明细', [
  ['订单号', '客户', '数量', 'ETD', 'ATD'],
  ...NUMBERS.map((no) => [no, 'Kestrel', 5, day('2026-05-01'), null]),
]);
const money = (numbers: TestCell[], name = '收款') =>
  sheetOf(name, [['订单号', '客户', '定金到账'], ...numbers.map((no) => [no, 'Kestrel', '√'])]);
/** Which sheets are planned, and which are asked about. */
function planned(second: ReturnType<typeof money>, confirmed: string[] = []): string {
  const saved = {
    columns: [],
    tables: confirmed.map((sheet) => ({ sheet, grain: 'order' as const, use: true })),
  };
  const { tables, questions } = mapBook(bookOf(second, main), { saved });
  const about = questions.filter((question) => question.about === 'table').map(({ sheet }) => sheet);
  return `${tables.map(({ sheet }) => sheet).join()}${about.length > 0 ? ` asks ${about.join()}` : ''}`;
}
const some = (n: number, of = 5): string[] => [
  ...NUMBERS.slice(0, n),
  ...['X1', 'X2', 'X3', 'X4', 'X5'].slice(0, of - n),
];

test.each([
  ['all of the orders', planned(money(some(5))), '收款,明细 asks 收款'],
  ['three of five', planned(money(some(3))), '收款,明细 asks 收款'],
  ['two of five', planned(money(some(2))), '收款,明细'],
  ['two, and no others', planned(money(some(2, 2))), '收款,明细 asks 收款'],
  ['one alone', planned(money(some(1, 1))), '收款,明细'],
  ['all, by formulas: a view', planned(money(NUMBERS.map(formula))), '明细'],
  ['four of five by formulas', planned(money(NUMBERS.map((no, i) => (i < 4 ? formula(no) : no)))), '明细'],
  ['three of five by formulas', planned(money(NUMBERS.map((no, i) => (i < 3 ? formula(no) : no)))), '收款,明细 asks 收款'],
  ['all, where a person said so', planned(money(some(5)), ['收款']), '收款,明细'],
])('a second sheet lists %s', (_, found, expected) => expect(found).toBe(expected)); // prettier-ignore

test('of two sheets alike the first is the main one', () => {
  const { questions } = mapBook(bookOf(money(some(5), '一'), money(some(5), '二')));
  expect(questions.map(({ id }) => id)).toEqual(['table:二:1']);
});

test('the main sheet is the one of which more is known, not the wider one', () => {
  const wide = sheetOf('宽', [
    ['订单号', '客户', '定金到账', '甲', '乙', '丙', '丁'],
    ...NUMBERS.map((no) => [no, 'Kestrel', '√', 1, 1, 1, 1]),
  ]);
  const { questions } = mapBook(bookOf(wide, main));
  expect(questions.filter(({ about }) => about === 'table').map(({ sheet }) => sheet)).toEqual(['宽']);
});
