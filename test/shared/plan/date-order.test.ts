import type { Book } from '../../../shared/book/model';
import { findingsOf, plan } from '../../../shared/plan/plan';
import { bookOf, day, sheetOf, type TestCell } from '../../tools/book';
import { caseBook } from '../../tools/case-book';
import { MID_MORNING } from '../../tools/set-up';

const HEADERS = [
  '订单号',
  '客户',
  '付款方式',
  '下单日期',
  '定金到账',
  '工厂交期',
  'ETD',
  'ATD',
  'ETA',
  '实际到港',
  '尾款到账',
  '客户交期',
];
const RIGHT = [
  '2026-03-02',
  '2026-03-06',
  '2026-04-10',
  '2026-04-20',
  '2026-04-21',
  '2026-05-20',
  '2026-05-14',
  '2026-05-04',
  '2026-05-30',
];

/** An order whose dates are right but for the given ones, by header. */
const orderWith = (wrong: Readonly<Record<string, string>>): Book => {
  const dates = RIGHT.map((date, at): TestCell => day(wrong[HEADERS[at + 3]!] ?? date));
  return bookOf(sheetOf('出货', [HEADERS, ['A-01', 'Nordvik', 'T/T 30/70', ...dates]]));
};
const wrongIn = (book: Book): string[] =>
  findingsOf(plan(book, MID_MORNING)).flatMap(({ kind, place, message }) =>
    kind === 'order of dates' ? [`${HEADERS[place.column - 1]}: ${message.en}`] : [],
  );

test('an order whose dates follow each other has no such finding', () =>
  expect(wrongIn(orderWith({}))).toEqual([]));

test.each<[string, Record<string, string>, string]>([
  ['arrival before sailing', { ETA: '2026-04-02' }, 'ETA: ETA on Thu 2 Apr 2026 is before ETD on Mon 20 Apr 2026: check both cells'],
  ['arrived before sailed', { 实际到港: '2026-04-20' }, '实际到港: 实际到港 on Mon 20 Apr 2026 is before ATD on Tue 21 Apr 2026: check both cells'],
  ['sailed before it was ordered', { ATD: '2025-04-21' }, 'ATD: ATD on Mon 21 Apr 2025 is before 下单日期 on Mon 2 Mar 2026: check both cells'],
  ['paid in full before it was ordered', { 尾款到账: '2026-02-04' }, '尾款到账: 尾款到账 on Wed 4 Feb 2026 is before 下单日期 on Mon 2 Mar 2026: check both cells'],
  ['due before it was ordered', { 客户交期: '2025-05-30' }, '客户交期: 客户交期 on Fri 30 May 2025 is before 下单日期 on Mon 2 Mar 2026: check both cells'],
])('%s: both cells are named', (_, wrong, expected) => expect(wrongIn(orderWith(wrong))).toEqual([expected])); // prettier-ignore

test('in Chinese', () => {
  const [found] = findingsOf(plan(orderWith({ ETA: '2026-04-02' }), MID_MORNING)).filter(({ kind }) => kind === 'order of dates');
  expect(found!.message.zh).toBe('ETA的日期2026年4月2日（周四）早于ETD的2026年4月20日（周一），请核对这两格');
}); // prettier-ignore

test('a deposit may come before the order, by some weeks', () => {
  expect(wrongIn(orderWith({ 定金到账: '2026-02-25' }))).toEqual([]);
  expect(wrongIn(orderWith({ 定金到账: '2025-03-06' }))).toEqual([
    expect.stringContaining('before the order date'),
  ]);
});

test('the shared book with an ETA before its ETD', () => {
  const book = caseBook('c23_eta_before_etd');
  if (!book) return;
  const found = findingsOf(plan(book, MID_MORNING)).filter(({ kind }) => kind === 'order of dates');
  expect(found.map(({ place }) => [place.row, place.column])).toEqual([[2, 5]]);
});
