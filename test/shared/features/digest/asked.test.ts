import { askedOnce, ordersOf, shownOf, type AskedOnce } from '../../../../shared/features/digest/asked';
import { gatherQuestions } from '../../../../shared/plan/gather-questions';
import { plan } from '../../../../shared/plan/plan';
import { workAtHand } from '../../../../shared/plan/work';
import { bookOf, day, sheetOf } from '../../../tools/book';
import { moment } from '../../../tools/order-facts';

/** Orders whose ETD has passed in a sheet that shows no sailing. */
const HEADERS = ['订单号', '客户', '贸易条款', '下单日期', 'ETD'];
const rows = ['A-1', 'A-2', 'A-3', 'A-4', 'A-5'].map((no, at) => [
  no,
  'ACME',
  'FOB Ningbo',
  day('2026-03-02'),
  day(`2026-05-0${at + 1}`),
]);
const planned = plan(bookOf(sheetOf('出货', [HEADERS, ...rows])), moment('2026-05-18 10:00'));
const asked = [...workAtHand(planned)].filter(({ stage }) => stage.question !== undefined);

test('what is asked of five orders in one column is one question that names the newest', () => {
  const found = askedOnce(asked, gatherQuestions(planned)).filter(({ text }) => text.zh.includes('开船'));
  expect(found.map(({ text }) => text.zh)).toEqual([
    '5单的“ETD”已过，表里看不出“开船”做了没有：都完成了吗？',
  ]);
  expect(ordersOf(found[0]!, 'zh')).toBe('A-5、A-4、A-3 等');
  expect(ordersOf(found[0]!, 'en')).toBe('A-5, A-4, A-3 …');
});

test('only the reader’s own orders are counted', () => {
  const own = asked.filter(({ row }) => row.order.key === 'A-2');
  const [question] = askedOnce(own, gatherQuestions(planned)).filter(({ text }) => text.zh.includes('开船'));
  expect(question).toMatchObject({ count: 1, orders: ['A-2'] });
});

test('five questions are written out, the others are counted', () => {
  const question = (n: number): AskedOnce => ({
    text: { zh: `${n}`, en: `${n}` },
    count: 1,
    orders: ['A-1'],
  });
  const { shown, more } = shownOf([1, 2, 3, 4, 5, 6, 7].map(question));
  expect([shown.map(({ text }) => text.zh).join(''), more]).toEqual(['12345', 2]);
});
