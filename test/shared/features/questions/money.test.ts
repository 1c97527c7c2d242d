import type { Book } from '../../../../shared/book/model';
import { allBundles } from '../../../../shared/plan/bundled-questions';
import type { Plan } from '../../../../shared/plan/plan';
import { isoOf } from '../../../../shared/time/moment';
import { bookOf, day, sheetOf, type TestCell } from '../../../tools/book';
import { answered, judged, orderOf, stageOf } from './asked';

const HEADERS = ['订单号', '客户', '金额USD', '付款方式', '贸易条款', '下单日期', 'ETD', 'ATD', '收款日期'];

/** An order that sailed on 20 April 2026, so that its balance against copies was due on the 27th. */
const sailed = (no: string, paid: TestCell, term: TestCell = 'T/T 30/70'): TestCell[] => [
  no, 'Nordvik', 10000, term, 'FOB', day('2026-03-02'), day('2026-04-20'), day('2026-04-20'), paid,
]; // prettier-ignore
const made = (no: string, term: TestCell): TestCell[] => [
  no, 'Nordvik', 10000, term, 'FOB', day('2026-03-02'), day('2026-06-20'), null, null,
]; // prettier-ignore

const sheet = (...orders: TestCell[][]): Book => bookOf(sheetOf('出货', [HEADERS, ...orders]));
const idOf = (plan: Plan, key: string): string =>
  orderOf(plan, key).questions.find(({ kind }) => ['part', 'refund', 'term'].includes(kind))!.id;
const after = (plan: Plan, id: string, value: string, isStanding = false): Plan =>
  judged(answered(plan, id, value, { isStanding }));

describe('a day after the sailing in the one column', () => {
  const plan = judged(
    sheet(
      sailed('A-1', day('2026-04-26')),
      sailed('A-2', day('2026-04-28')),
      sailed('A-3', day('2026-03-05')),
      sailed('A-4', day('2026-03-06')),
    ),
  );

  test('is asked once for the column, and nothing is late before it is answered', () => {
    expect(orderOf(plan, 'A-1').late).toBe(false);
    const bundles = allBundles(plan).filter(({ kind }) => kind === 'part');
    expect(bundles.map(({ id, count }) => [id, count])).toEqual([['出货:I:balance.part', 2]]);
    expect(bundles[0]!.text.zh).toContain('最后一笔，还是只付了一部分');
  });

  test('done: all is in, on the day of the cell, which stays', () => {
    const then = after(plan, idOf(plan, 'A-1'), 'done');
    const { status, done } = stageOf(then, 'A-1', 'balance');
    expect([status, isoOf(done!)]).toEqual(['done', '2026-04-26']);
    expect(then.book.sheets[0]!.rows[1]).toEqual(plan.book.sheets[0]!.rows[1]);
    expect(stageOf(then, 'A-2', 'balance').question).toBe('part');
  });

  test('not-yet: only the first part is in, and the balance is late', () => {
    const then = after(plan, idOf(plan, 'A-1'), 'not-yet');
    expect(stageOf(then, 'A-1', 'balance').status).toBe('overdue');
    expect(orderOf(then, 'A-1').late).toBe(true);
  });

  test('a standing answer holds for the whole column', () => {
    const then = after(plan, '出货:I:balance.part', 'done', true);
    expect(['A-1', 'A-2'].map((key) => stageOf(then, key, 'balance').status)).toEqual(['done', 'done late']);
    expect(orderOf(then, 'A-3').late).toBe(true);
  });
});

describe('money that went back', () => {
  const plan = judged(
    sheet(
      sailed('A-1', '4/26 3000; 4/28 7000; 5/6 退款2000'),
      sailed('A-2', day('2026-03-05')),
      sailed('A-3', day('2026-03-06')),
    ),
  );

  test.each([
    ['done', 'done', false],
    ['not-yet', 'overdue', true],
    ['n/a', 'not applicable', false],
  ])('%s: %s', (value, status, isLate) => {
    expect(orderOf(plan, 'A-1').late).toBe(false);
    const then = after(plan, idOf(plan, 'A-1'), value);
    expect(stageOf(then, 'A-1', 'balance').status).toBe(status);
    expect(orderOf(then, 'A-1').late).toBe(isLate);
  });
});

describe('an undecided term', () => {
  const plan = judged(
    sheet(made('A-1', '待定'), sailed('A-2', day('2026-03-05')), sailed('A-3', day('2026-03-06'))),
  );

  test('its question is about the term', () => {
    const [question] = orderOf(plan, 'A-1').questions.filter(({ kind }) => kind === 'term');
    expect(question).toMatchObject({ id: '出货:D:A-1:deposit.term', cell: 'D2', header: '付款方式' });
    expect(orderOf(plan, 'A-1').late).toBe(false);
  });

  test('not-yet: the deposit is due by the usual days all the same', () => {
    expect(orderOf(after(plan, idOf(plan, 'A-1'), 'not-yet'), 'A-1').late).toBe(true);
  });

  test.each(['done', 'n/a'])('%s: it is asked no more', (value) => {
    const order = orderOf(after(plan, idOf(plan, 'A-1'), value), 'A-1');
    expect([order.late, order.questions.filter(({ kind }) => kind === 'term')]).toEqual([false, []]);
  });
});
