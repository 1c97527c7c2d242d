import fc from 'fast-check';
import {
  NoOwnKey,
  NoSuchQuestion,
  NotForAll,
  UnfitAnswer,
  AnswerAhead,
} from '../../../../shared/features/questions/errors';
import { proposeAnswer } from '../../../../shared/features/questions/answer';
import { proposeRevoke, standingAnswers } from '../../../../shared/features/questions/standing';
import { applyPatch } from '../../../../shared/book/apply';
import { valueAt, type Book } from '../../../../shared/book/model';
import { allBundles, bundledQuestions } from '../../../../shared/plan/bundled-questions';
import { findingsOf, type Plan } from '../../../../shared/plan/plan';
import { clocksOfOrder, whyTextOf } from './why-of';
import { isoOf } from '../../../../shared/time/moment';
import { bookOf, day, sheetOf, type TestCell } from '../../../tools/book';
import { moment } from '../../../tools/order-facts';
import { runs } from '../../../tools/runs';
import { answered, asked, changed, judged, order, orderOf, shipping, sorted, stageOf } from './asked';

const THREE = [order('A-01', '2026-04-10'), order('A-02', '2026-05-02', 9000), order('A-10', '2026-05-08')];
const logOf = (book: Book) => book.sheets.find(({ name }) => name === '跟单_记录')!;
const sailing = (plan: Plan, key: string) => stageOf(plan, key, 'onboard');

describe('a passed ETD without a column for sailing', () => {
  const plan = judged(shipping(...THREE));
  const id = '出货:F:A-01:onboard.passed';

  test('is asked, by sheet, column, key and meaning, and is not late', () => {
    expect(asked(plan, 'A-01')).toEqual([id]);
    expect(orderOf(plan, 'A-01')).toMatchObject({ late: false, status: 'to confirm' });
  });

  test('the id is the same after sorting and after a row was inserted', () => {
    const later = judged(sorted(plan.book, (rows) => [...rows].reverse()));
    expect(asked(later, 'A-01')).toEqual([id]);
  });

  test('done: it has sailed, on a day that nobody said; the order goes on from there', () => {
    const after = judged(answered(plan, id, 'done'));
    expect(sailing(after, 'A-01')).toMatchObject({ status: 'done', doneBy: 'answer', done: undefined });
    expect(asked(after, 'A-01')).not.toContain(id);
    expect(asked(after, 'A-02')).toEqual(asked(plan, 'A-02'));
  });

  test('done on a day, which is never a day to come', () => {
    const after = judged(answered(plan, id, 'done=2026-04-11'));
    expect(isoOf(sailing(after, 'A-01').done!)).toBe('2026-04-11');
    expect(() => proposeAnswer(plan, { id, value: 'done=2026-06-01' })).toThrow(AnswerAhead);
  });

  test('not-yet makes it late', () => {
    const after = judged(answered(plan, id, 'not-yet'));
    expect(orderOf(after, 'A-01')).toMatchObject({ late: true, status: 'overdue' });
    expect(orderOf(after, 'A-02').late).toBe(false);
  });

  test('due on another day: agreed on, and asked again once that day has come', () => {
    const book = answered(plan, id, 'due=2026-05-25');
    expect(sailing(judged(book), 'A-01')).toMatchObject({ by: 'agreed', question: undefined });
    expect(orderOf(judged(book), 'A-01').late).toBe(false);
    const later = judged(book, moment('2026-05-27 10:00'));
    expect(asked(later, 'A-01')).toEqual([id]);
    expect(asked(judged(answered(later, id, 'done'), moment('2026-05-28')), 'A-01')).not.toContain(id);
  });

  test('n/a: the order has no sailing', () => {
    expect(sailing(judged(answered(plan, id, 'n/a')), 'A-01').status).toBe('not applicable');
  });

  test('the answer survives sorting, and lapses when the ETD that was seen changes', () => {
    const book = answered(plan, id, 'done');
    const after = judged(sorted(book, (rows) => [...rows].reverse()));
    expect(sailing(after, 'A-01').status).toBe('done');
    expect(asked(judged(changed(book, 2, 6, '2026-05-12')), 'A-01')).toEqual([id]);
    // An ETD to come is no question; the old answer says nothing of the new sailing.
    expect(sailing(judged(changed(book, 2, 6, '2026-06-12')), 'A-01')).toMatchObject({ doneBy: 'nothing' });
  });

  test('the log keeps what was asked, what was said and what was seen', () => {
    const [title, row] = logOf(answered(plan, id, 'not-yet', { by: '王丽' })).rows;
    const said = Object.fromEntries(title!.map((name, at) => [name, row![at]]));
    expect(said).toMatchObject({
      订单: 'A-01',
      事件: '答复',
      内容: '日期已过：还没有',
      当时所见: 'ETD = 2026-04-10',
      操作人: '王丽',
    });
  });

  test('the last answer counts', () => {
    const book = answered(plan, id, 'not-yet');
    const then = { ...judged(book, moment('2026-05-18 11:00')) };
    const after = judged(answered(judged(book), '出货:F:A-02:onboard.passed', 'done'));
    expect(orderOf(after, 'A-01').late).toBe(true);
    expect(orderOf(then, 'A-01').late).toBe(true);
  });

  test('what is no answer, and what is no question, is told so', () => {
    for (const value of ['', 'maybe', 'due', 'done=soon', 'keep', 'not-yet=2026-05-01'])
      expect(() => proposeAnswer(plan, { id, value })).toThrow(UnfitAnswer);
    expect(() => proposeAnswer(plan, { id: '出货:F:A-99:onboard.passed', value: 'done' })).toThrow(
      NoSuchQuestion,
    );
  });
});

describe('in bulk', () => {
  const plan = judged(shipping(...THREE));
  const id = '出货:F:onboard.passed';

  test('one question for the column, the newest order first, with the answers that fit', () => {
    expect(bundledQuestions(plan).slice(0, 1)).toMatchObject([
      {
        id,
        count: 3,
        samples: [{ order: 'A-10', cell: 'F4' }, { order: 'A-02' }, { order: 'A-01' }],
        answers: ['done', 'done=DATE', 'not-yet', 'due=DATE', 'n/a'],
      },
    ]);
  });

  test('one row of the log for all, with ranges of keys and dates', () => {
    const book = answered(plan, id, 'done');
    const log = logOf(book);
    expect(log.rows).toHaveLength(2);
    expect(log.rows[1]).toContain('A-01…A-10');
    expect(log.rows[1]!.some((cell) => String(cell).startsWith('ETD = 2026-04-10…2026-05-08'))).toBe(true);
    const after = judged(sorted(book, (rows) => [...rows].reverse()));
    for (const key of ['A-01', 'A-02', 'A-10']) expect(sailing(after, key).doneBy).toBe('answer');
  });

  test('an order that was not asked about does not share it, be it within the range; nor one whose ETD moved', () => {
    const book = answered(plan, id, 'done');
    const [first, ...rest] = book.sheets;
    const more = sheetOf('x', [order('A-05', '2026-04-20')]);
    const wider = {
      sheets: [
        { ...first!, rows: [...first!.rows, ...more.rows], kinds: [...first!.kinds, ...more.kinds] },
        ...rest,
      ],
    };
    expect(asked(judged(wider), 'A-05')).toEqual(['出货:F:A-05:onboard.passed']);
    const moved = judged(changed(book, 3, 6, '2026-05-03'));
    expect(asked(moved, 'A-02')).toEqual(['出货:F:A-02:onboard.passed']);
    expect(sailing(moved, 'A-01').doneBy).toBe('answer');
  });

  test('a row typed by hand holds for its whole range', () => {
    const titles = ['时间', '订单', '节点', '事件', '日期', '内容', '当时所见'];
    const log = sheetOf('跟单_记录', [
      titles,
      [day('2026-05-18'), 'A-01…A-02', '开船', '答复', null, '完成', 'ETD = 2026-01-01…2026-04-30'],
    ]);
    const after = judged({ sheets: [...plan.book.sheets, log] });
    expect([sailing(after, 'A-01').doneBy, sailing(after, 'A-02').doneBy]).toEqual(['answer', 'nothing']);
  });

  test('old orders are a block with an id of its own', () => {
    const old = judged(
      shipping(order('A-01', '2026-01-10'), order('A-02', '2025-12-02'), order('A-03', '2026-05-08')),
    );
    const [bundle] = bundledQuestions(old);
    expect(bundle!.old).toEqual({ id: `${id}@2026-01-10`, count: 2, until: '2026-01-10' });
    const after = judged(answered(old, bundle!.old!.id, 'done'));
    expect(asked(after, 'A-01')).toEqual([]);
    expect(asked(after, 'A-02')).toEqual([]);
    expect(asked(after, 'A-03')).toEqual(['出货:F:A-03:onboard.passed']);
  });

  test('an ETD before the order was placed is asked; that it is right does not say that the ship has left', () => {
    const early = judged(changed(shipping(order('A-01', '2026-04-10')), 2, 6, '2025-04-10'));
    expect(asked(early, 'A-01')).toEqual(['出货:F:A-01:onboard.early']);
    const after = judged(answered(early, '出货:F:A-01:onboard.early', 'done'));
    expect(asked(after, 'A-01')).toEqual(['出货:F:A-01:onboard.passed']);
  });

  test('rows without an order number of their own are left out, and that is said', () => {
    const twice = judged(shipping(...THREE, order('A-02', '2026-05-02')));
    const { patch, notes } = proposeAnswer(twice, { id, value: 'done' });
    expect(notes[0]!.zh).toContain('F3');
    const after = judged(applyPatch(twice.book, patch).book);
    expect(asked(after, 'A-02')).not.toEqual([]);
    expect(asked(after, 'A-01')).toEqual([]);
    expect(() => proposeAnswer(twice, { id: '出货:F:A-02:onboard.passed', value: 'done' })).toThrow(NoOwnKey);
  });
});

describe('for all such cases', () => {
  const id = '出货:F:onboard.passed';
  const plan = judged(shipping(...THREE));
  const book = answered(plan, id, 'done', { isStanding: true });

  test('what follows is presumed, says so, and holds for orders to come', () => {
    const after = judged(book);
    expect(sailing(after, 'A-01')).toMatchObject({ status: 'done', doneBy: 'presumed' });
    expect(whyTextOf(after, 'A-01', 'onboard').zh).toContain('推定');
    expect(orderOf(after, 'A-01').isPresumed).toBe(true);
    const later = judged(changed(book, 4, 6, '2026-05-16'));
    expect(sailing(later, 'A-10').doneBy).toBe('presumed');
    expect(clocksOfOrder(after, 'A-01')).toBeDefined();
  });

  test('it stands in the settings, and is asked again once it is revoked or its row is deleted', () => {
    const after = judged(book);
    expect(standingAnswers(after)).toMatchObject([{ id, sheet: '出货', header: 'ETD' }]);
    const revoked = judged(applyPatch(book, proposeRevoke(after, id).patch).book);
    expect(standingAnswers(revoked)).toEqual([]);
    expect(asked(revoked, 'A-01')).toEqual(['出货:F:A-01:onboard.passed']);
  });

  test('a person’s word on one order counts more', () => {
    const one = judged(answered(plan, '出货:F:A-01:onboard.passed', 'not-yet'));
    const both = judged(answered(one, id, 'done', { isStanding: true }));
    expect(orderOf(both, 'A-01').late).toBe(true);
    expect(sailing(both, 'A-02').doneBy).toBe('presumed');
  });

  test('a day cannot stand for all', () => {
    expect(() => proposeAnswer(plan, { id, value: 'due=2026-06-01', isStanding: true })).toThrow(NotForAll);
  });
});

describe('where the sheet has a column for the event', () => {
  const headers = ['订单号', '客户', '下单日期', '定金到账', '开始生产', '工厂交期', 'ETD'];
  const row = (no: string, ordered: string, deposit: TestCell, started: TestCell): TestCell[] => [
    no,
    'Nordvik',
    day(ordered),
    deposit,
    started,
    day('2026-06-20'),
    day('2026-06-28'),
  ];
  const book = (deposits: readonly TestCell[]): Book =>
    bookOf(
      sheetOf('跟单', [
        headers,
        ...deposits.map((cell, at) => row(`B-${at + 1}`, '2026-04-01', cell, day('2026-04-20'))),
      ]),
    );
  const cellOf = (of: Book, at: number) => valueAt(of.sheets[0]!, at, 4);

  test('a blank deposit beside production is one question for all orders', () => {
    const plan = judged(book([day('2026-04-05'), null, day('2026-04-06'), null, day('2026-04-08')]));
    expect(bundledQuestions(plan).filter(({ kind }) => kind === 'contradiction')).toMatchObject([
      { id: '跟单:D:deposit.contradiction', count: 2 },
    ]);
  });

  test('a day goes into the cell, and nothing into the log', () => {
    const plan = judged(
      book([day('2026-04-05'), null, day('2026-04-06'), day('2026-04-07'), day('2026-04-08')]),
    );
    const after = answered(plan, '跟单:D:B-2:deposit.contradiction', 'done=2026-04-06');
    expect(cellOf(after, 3)).toBe(cellOf(after, 4));
    expect(logOf(after)).toBeUndefined();
    expect(asked(judged(after), 'B-2')).toEqual([]);
  });

  test('done without a day is the team’s own tick where the column has ticks, else a row of the log', () => {
    const ticks = judged(book(['√', null, '√', '√', '√']));
    const ticked = answered(ticks, '跟单:D:B-2:deposit.contradiction', 'done');
    expect(cellOf(ticked, 3)).toBe('√');
    const dates = judged(
      book([day('2026-04-05'), null, day('2026-04-06'), day('2026-04-07'), day('2026-04-08')]),
    );
    const logged = answered(dates, '跟单:D:B-2:deposit.contradiction', 'done');
    expect(cellOf(logged, 3)).toBeNull();
    expect(stageOf(judged(logged), 'B-2', 'deposit')).toMatchObject({ status: 'done', doneBy: 'answer' });
  });

  test('a date before the order’s is asked and completes nothing until it is said to be right', () => {
    const sheet = bookOf(
      sheetOf('跟单', [
        headers,
        ...[1, 2, 3].map((n) =>
          row(`B-${n}`, '2026-04-01', day('2026-04-03'), n === 2 ? day('2025-04-20') : day('2026-04-20')),
        ),
      ]),
    );
    const plan = judged(sheet);
    const id = '跟单:E:B-2:prod_start.early';
    expect(asked(plan, 'B-2')).toEqual([id]);
    expect(stageOf(plan, 'B-2', 'prod_start')).toMatchObject({ status: 'to confirm', done: undefined });
    expect(findingsOf(plan).map(({ kind }) => kind)).toContain('order of dates');
    expect(stageOf(judged(answered(plan, id, 'done')), 'B-2', 'prod_start').doneBy).toBe('cell');
    expect(valueAt(answered(plan, id, 'done=2026-04-20').sheets[0]!, 3, 5)).toBe(
      valueAt(sheet.sheets[0]!, 2, 5),
    );
    expect(stageOf(judged(answered(plan, id, 'not-yet')), 'B-2', 'prod_start').status).not.toBe('done');
  });
});

test('fast-check: an answered question is not asked again, and no other order’s verdict changes', () => {
  const etd = fc
    .integer({ min: 0, max: 120 })
    .map((back) => new Date(Date.UTC(2026, 4, 18) - back * 86400000).toISOString().slice(0, 10));
  const value = fc.constantFrom('done', 'not-yet', 'n/a', 'due=2026-05-30', 'done=2026-05-17');
  fc.assert(
    fc.property(
      fc.array(etd, { minLength: 2, maxLength: 8 }),
      value,
      fc.nat(),
      fc.boolean(),
      (days, said, which, inBulk) => {
        const plan = judged(shipping(...days.map((each, at) => order(`PO/${at} x`, each))));
        const [first] = allBundles(plan);
        if (!first) return;
        const { rows } = plan.tables[0]!;
        const open = rows.filter(({ order: { questions } }) => questions.length > 0);
        const one = open[which % open.length]!;
        const id = inBulk ? first.id : one.order.questions[0]!.id;
        const after = judged(answered(plan, id, said));
        const told = inBulk ? open : [one];
        for (const { row, order: before } of rows) {
          const now = orderOf(after, row.key);
          if (told.some((each) => each.row.key === row.key))
            expect(now.questions.map((each) => each.id)).not.toContain(before.questions[0]!.id);
          else
            expect([now.status, now.late, now.questions]).toEqual([
              before.status,
              before.late,
              before.questions,
            ]);
        }
      },
    ),
    runs(6, 100),
  );
});
