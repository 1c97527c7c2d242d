import { applyPatch } from '../../../../shared/book/apply';
import { valueAt, type Book } from '../../../../shared/book/model';
import { proposeAnswer, type Answering } from '../../../../shared/features/questions/answer';
import { askedIds, askedPage, askedView } from '../../../../shared/features/questions/asked';
import { NoSuchQuestion, NotForAll, UnfitAnswer } from '../../../../shared/features/questions/errors';
import type { OrderFilter } from '../../../../shared/orders/filter';
import type { Plan } from '../../../../shared/plan/plan';
import { summaryOf } from '../../../../shared/plan/summary';
import { isoOf } from '../../../../shared/time/moment';
import { bookOf, day, sheetOf } from '../../../tools/book';
import { asked, judged, order, shipping, stageOf } from './asked';

/** 230 orders with an ETD that has passed: 30 of the last weeks, 200 of last year. */
const DAYS = [
  ...Array.from({ length: 30 }, (_, i) => `2026-04-${String(1 + i).padStart(2, '0')}`),
  ...Array.from({ length: 200 }, (_, i) => `2025-11-${String(1 + (i % 30)).padStart(2, '0')}`),
];
const keyOf = (nth: number) => `A-${String(nth).padStart(3, '0')}`;
const many = judged(shipping(...DAYS.map((etd, nth) => order(keyOf(nth), etd))));
const COLUMN = '出货:F:onboard.passed';
const wanted = { id: COLUMN, me: '', filter: {} };
const write = (plan: Plan, answering: Answering): { book: Book; log: readonly (readonly unknown[])[] } => {
  const { book, report } = applyPatch(plan.book, proposeAnswer(plan, answering).patch);
  expect(report.refused).toEqual([]);
  return { book, log: book.sheets.find(({ name }) => name === '跟单_记录')?.rows.slice(1) ?? [] };
};

test('the old ones lie together at the end, newest first, and are told as one block', () => {
  const page = askedPage(many, wanted, 0, 50);
  expect(page.bundle).toMatchObject({ count: 230, kind: 'passed' });
  expect(page.lines.map(({ order }) => order).slice(0, 3)).toEqual(['A-029', 'A-028', 'A-027']);
  expect(page.old).toMatchObject({ from: 30, count: 200 });
  expect(isoOf(page.old!.until)).toBe('2025-11-30');
  expect(askedIds(many, wanted, 30, 200)).toHaveLength(200);
});

test('a part of the orders is answered in one row of the log, and the others are asked as before', () => {
  const only = askedIds(many, wanted, 30, 200);
  const { book, log } = write(many, { id: COLUMN, value: 'done', only, by: '王丽' });
  expect(log).toHaveLength(1);
  expect(log[0]!.join('|')).toContain('A-030…A-229');
  const after = judged(book);
  for (const nth of [30, 120, 229]) expect(stageOf(after, keyOf(nth), 'onboard')).toMatchObject({ status: 'done', doneBy: 'answer' }); // prettier-ignore
  for (const nth of [0, 29]) expect(asked(after, keyOf(nth))).toEqual(asked(many, keyOf(nth)));
  expect(askedPage(after, wanted, 0, 1).bundle.count).toBe(30);
}); // prettier-ignore

test('done each on its own date: a row of the log for each date', () => {
  const only = askedIds(many, wanted, 30, 200);
  const { book, log } = write(many, { id: COLUMN, value: 'done=own', only });
  expect(log).toHaveLength(30);
  const after = judged(book);
  for (const nth of [30, 61, 229]) expect(isoOf(stageOf(after, keyOf(nth), 'onboard').done!)).toBe(DAYS[nth]);
});

test('done each on its own date, into the column of the event where the sheet has one', () => {
  const header = ['订单号', '客户', '下单日期', 'ETD', '实际开船'];
  const etds = Array.from({ length: 60 }, (_, i) => `2026-0${3 + (i >= 30 ? 1 : 0)}-${String(1 + (i % 30)).padStart(2, '0')}`);
  const rows = etds.map((etd, i) => [`B-${i}`, 'Nordvik', day('2026-01-05'), day(etd), i % 20 === 9 ? day(etd) : null]);
  // Filled in once in twenty: nobody keeps the column, and a blank in it says nothing.
  const plan = judged(bookOf(sheetOf('出货', [header, ...rows])));
  const { bundles } = askedView(plan, { me: '', filter: {}, bundles: 9, lines: 9 });
  const bundle = bundles.find(({ id }) => id.endsWith('onboard.passed'))!;
  expect(bundle.count).toBe(57);
  const { book } = write(plan, { id: bundle.id, value: 'done=own' });
  for (let nth = 0; nth < 60; nth++)
    expect(valueAt(book.sheets[0]!, nth + 2, 5)).toBe(valueAt(book.sheets[0]!, nth + 2, 4));
}); // prettier-ignore

test.each<[string, Answering, new (...args: never[]) => Error]>([
  ['none of them is asked any more', { id: COLUMN, value: 'done', only: ['出货:F:X-1:onboard.passed'] }, NoSuchQuestion],
  ['each on its own date for all to come', { id: COLUMN, value: 'done=own', isStanding: true }, NotForAll],
  ['not yet on its own date', { id: COLUMN, value: 'not-yet=own' }, UnfitAnswer],
])('refused: %s', (_, answering, error) => {
  expect(() => proposeAnswer(many, answering)).toThrow(error);
}); // prettier-ignore

test('in the pane nothing is said of the command', () => {
  const told = (at: 'command' | 'pane', isStanding: boolean) =>
    JSON.stringify(proposeAnswer(many, { id: COLUMN, value: 'done', at, isStanding }).notes);
  for (const isStanding of [false, true]) {
    expect(told('command', isStanding)).toContain('--');
    expect(told('pane', isStanding)).not.toContain('--');
  }
});

describe('under a filter', () => {
  const few = judged(
    bookOf(
      sheetOf('出货', [
        ['订单号', '客户', '业务员', '下单日期', 'ETD', '备注'],
        ['A-1', 'Nordvik', '王丽', day('2026-03-02'), day('2026-05-02'), null],
        ['A-2', 'Maple', '赵强', day('2026-03-02'), day('2026-05-03'), null],
      ]),
    ),
  );
  const orders = (filter: OrderFilter, me = '') =>
    askedView(few, { me, filter, bundles: 9, lines: 9 }).bundles.flatMap(({ lines }) => lines.map(({ order }) => order)); // prettier-ignore

  test('all of them are as many as the headline counts', () => {
    expect(new Set(orders({})).size).toBe(summaryOf(few).asked);
  });

  test('only the questions of its orders', () => {
    expect(new Set(orders({ customer: ['Maple'] }))).toEqual(new Set(['A-2']));
    expect(orders({ text: 'nothing like it' })).toEqual([]);
  });

  test('a question belongs to the owner of its stage; what nobody owns is everybody’s', () => {
    const owners = few.tables[0]!.rows.map(({ order: { actionable } }) =>
      actionable.find(({ question }) => question !== undefined)?.owner?.owner,
    );
    const all = new Set(orders({}));
    for (const me of ['王丽', '赵强', '某人'])
      expect(new Set(orders({}, me))).toEqual(
        new Set([...all].filter((key) => {
          const owner = owners[Number(key.slice(2)) - 1];
          return owner === undefined || owner === me;
        })),
      );
  }); // prettier-ignore
});
