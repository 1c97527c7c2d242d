import { followUp } from '../../../../shared/proposals/follow-up';
import { proposeHandOver, takersOf } from '../../../../shared/features/today/hand-over';
import { beforeDone, NotDoneYet, proposeDone } from '../../../../shared/proposals/mark-done';
import { proposeMoreTime } from '../../../../shared/features/today/more-time';
import { progressNote, reminder } from '../../../../shared/features/today/notes';
import type { Proposal } from '../../../../shared/proposals/proposal';
import { StageIsGone, type StageRef } from '../../../../shared/proposals/stage-of-order';
import { proposeChased, proposeResumed, proposeWait } from '../../../../shared/features/today/wait';
import { applyPatch } from '../../../../shared/book/apply';
import { valueAt, type Book } from '../../../../shared/book/model';
import { isEmptyPatch } from '../../../../shared/book/patch';
import type { StagePlan } from '../../../../shared/plan/order-plan';
import { plan as planOf, type Plan } from '../../../../shared/plan/plan';
import { patchOf } from '../../../../shared/plan/patch-of';
import { wholeDay, dayOf, toSerial } from '../../../../shared/time/moment';
import { bookOf, day, sheetOf, type TestCell } from '../../../tools/book';
import { HEADERS, orderBook } from '../../../tools/order-book';
import { moment } from '../../../tools/order-facts';
import { MID_MORNING, setUp } from '../../../tools/set-up';
import { aTeam } from '../../../tools/team';

const TODAY = wholeDay(dayOf(MID_MORNING));
const start = (book: Book = orderBook()): Plan => planOf(setUp(book, aTeam), MID_MORNING);
const refOf = (plan: Plan, order: string, stage: string): StageRef => {
  const { row } = plan.tables[0]!.rows.find(({ row: { key } }) => key === order)!;
  return { sheet: '出货', row: row.row, order, stage };
};
const stageOf = (plan: Plan, order: string, stage: string): StagePlan =>
  plan.tables[0]!.rows.find(({ row }) => row.key === order)!.order.stages.find(
    (each) => each.stage.key === stage,
  )!;

/** The plan after a proposal was written with what follows from it; nothing is refused, and nothing is left to write. */
function after(plan: Plan, { patch }: Proposal): Plan {
  const { book, report } = applyPatch(plan.book, followUp(plan, patch).patch);
  expect(report.refused).toEqual([]);
  const next = planOf(book, plan.now);
  const rest = applyPatch(book, patchOf(next));
  expect(rest.report.written).toBe(0);
  return next;
}

/** A book whose column for the deposit is written in a way of its own. */
function bookWith(deposits: readonly TestCell[]): Book {
  const rows = ['B-1', 'B-2', 'B-3', 'B-4', 'B-5', 'B-6'].map((no, at): TestCell[] => [
    no, 'Nordvik', '挪威', '王丽', 'FOB Ningbo', '30% T/T, 70%见提单副本', day('2026-05-04'), deposits[at] ?? null, null, day('2026-07-01'), null, null, day('2026-07-10'),
  ]); // prettier-ignore
  return bookOf(sheetOf('出货', [['2026年出货跟踪表'], HEADERS, ...rows]));
}

describe('done', () => {
  const give = { date: TODAY, evidence: '', by: '吴芳' };

  test('a date cell in a column of dates, and the verdict follows', () => {
    const plan = start();
    const proposal = proposeDone(plan, refOf(plan, 'A-03', 'deposit'), give);
    expect(proposal.patch.cells).toMatchObject([
      { sheet: '出货', row: 5, column: 8, seen: null, write: { as: 'date', value: toSerial(TODAY) } },
    ]);
    const then = after(plan, proposal);
    expect(stageOf(then, 'A-03', 'deposit')).toMatchObject({ doneBy: 'cell', done: TODAY });
  });

  test.each<[string, TestCell[], unknown]>([
    ['2026.5.3', ['2026.5.3', '2026.5.12'], { as: 'text', value: '2026.5.18' }],
    ['2026-05-03', ['2026-05-03', '2026-05-12'], { as: 'text', value: '2026-05-18' }],
    ['2026年5月3日', ['2026年5月3日'], { as: 'text', value: '2026年5月18日' }],
    ['ticks', ['√', '√', day('2026-05-06')], { as: 'text', value: '√' }],
    ['more dates than texts', [day('2026-05-06'), day('2026-05-07'), '2026.5.3'], { as: 'date', value: toSerial(TODAY) }],
    ['nothing to go by', [], { as: 'date', value: toSerial(TODAY) }],
  ])('as the other cells of its column are written: %s', (_, cells, write) => {
    const plan = start(bookWith(cells));
    const proposal = proposeDone(plan, refOf(plan, 'B-6', 'deposit'), give);
    expect(proposal.patch.cells[0]).toMatchObject({ row: 8, column: 8, write });
    expect(stageOf(after(plan, proposal), 'B-6', 'deposit').doneBy).toBe('cell');
  }); // prettier-ignore

  test('a stage without a column is done by the log', () => {
    const plan = start();
    const then = after(
      plan,
      proposeDone(plan, refOf(plan, 'A-02', 'load'), { ...give, evidence: '柜号照片' }),
    );
    expect(stageOf(then, 'A-02', 'load')).toMatchObject({ doneBy: 'log', done: TODAY });
    expect(then.config.log.find(({ event }) => event === 'done')).toMatchObject({
      note: '柜号照片',
      by: '吴芳',
    });
  });

  test('what shows it is noted beside a date cell, and does not outlive it as a completion', () => {
    const plan = start();
    const then = after(
      plan,
      proposeDone(plan, refOf(plan, 'A-03', 'deposit'), { ...give, evidence: '水单' }),
    );
    expect(then.config.log.find(({ note }) => note === '水单')).toMatchObject({
      event: 'note',
      stage: 'deposit',
    });
  });

  test('an open gate is said before', () => {
    const plan = start();
    const gated = plan.tables[0]!.rows.flatMap(({ order }) =>
      order.stages.map((stage) => ({ order, stage })),
    ).find(({ order, stage }) =>
      stage.stage.gate.flat().some((at) => order.stages[at]!.status === 'overdue'),
    )!;
    const ref = refOf(plan, gated.order.key, gated.stage.stage.key);
    expect(beforeDone(plan, ref).openGates).not.toEqual([]);
    expect(proposeDone(plan, ref, give).notes[0]!.zh).toMatch(/按流程应先完成/);
  });

  test('not on a day to come', () => {
    const plan = start();
    const date = moment('2026-05-19');
    expect(() => proposeDone(plan, refOf(plan, 'A-03', 'deposit'), { ...give, date })).toThrow(NotDoneYet);
  });

  test('not where the row holds another order by now', () => {
    const plan = start();
    const ref = { ...refOf(plan, 'A-03', 'deposit'), order: 'A-99' };
    expect(() => proposeDone(plan, ref, give)).toThrow(StageIsGone);
  });
});

describe('waiting, hand-over, more time', () => {
  test('waits, is chased, goes on', () => {
    const plan = start();
    const ref = refOf(plan, 'A-03', 'deposit');
    const waits = after(plan, proposeWait(plan, ref, 'customer', '等水单', '吴芳'));
    expect(stageOf(waits, 'A-03', 'deposit').wait).toMatchObject({ party: 'customer', since: MID_MORNING });
    const later = planOf(waits.book, moment('2026-05-21 09:00'));
    expect(dayOf(stageOf(later, 'A-03', 'deposit').wait!.chase!)).toBeLessThan(dayOf(later.now));
    const chased = after(later, proposeChased(later, ref, '', '吴芳'));
    expect(dayOf(stageOf(chased, 'A-03', 'deposit').wait!.chase!)).toBeGreaterThan(dayOf(later.now));
    const resumed = after(chased, proposeResumed(chased, ref, '吴芳'));
    expect(stageOf(resumed, 'A-03', 'deposit').wait).toBeUndefined();
  });

  test('another owner, proposed with a reason; whoever has it is not offered', () => {
    const plan = start();
    const ref = refOf(plan, 'A-04', 'pps_ok');
    expect(stageOf(plan, 'A-04', 'pps_ok').owner?.owner).toBe('王丽');
    const takers = takersOf(plan, ref);
    expect(takers.map(({ name }) => name)).not.toContain('王丽');
    expect(takers[0]).toMatchObject({
      name: '赵强',
      isProposed: true,
      reason: { zh: expect.stringContaining('赵强是') },
    });
    expect(takers.find(({ name }) => name === '吴芳')!.reason.en).toContain('is not');
    const then = after(plan, proposeHandOver(plan, ref, '赵强', '休假', '王丽'));
    expect(stageOf(then, 'A-04', 'pps_ok').owner).toMatchObject({ owner: '赵强', via: 'named' });
  });

  test('another deadline, with its reason in the log', () => {
    const plan = start();
    const due = moment('2026-06-03');
    const then = after(
      plan,
      proposeMoreTime(plan, refOf(plan, 'A-03', 'deposit'), due, '客户付款慢', '吴芳'),
    );
    expect(stageOf(then, 'A-03', 'deposit')).toMatchObject({ due, by: 'agreed' });
    expect(then.config.log.find(({ event }) => event === 'due')).toMatchObject({
      note: '客户付款慢',
      by: '吴芳',
    });
  });
});

describe('texts', () => {
  test('a progress note tells facts of this order alone', () => {
    const plan = start();
    const note = progressNote(plan, refOf(plan, 'A-01', 'balance'));
    expect(note.en).toContain('A-01');
    expect(note.en).toContain('Sailed (ATD): Mon 20 Apr 2026');
    expect(note.zh).toContain('已开船（ATD）：2026年4月20日（周一）');
    expect(note.en + note.zh).not.toMatch(/Meridian|Kestrel|王丽|late|超期|refund|退税/);
  });

  test('a reminder speaks to whoever is waited for, and does not name the customer to them', () => {
    const plan = start();
    const ref = refOf(plan, 'A-03', 'deposit');
    expect(reminder(plan, ref).zh).toMatch(/吴芳，A-03（Meridian）的/);
    const waits = after(plan, proposeWait(plan, ref, 'factory', '', ''));
    const text = reminder(waits, ref);
    expect(text.en).toMatch(/we are waiting for your reply on Deposit received since Mon 18 May 2026/);
    expect(text.en + text.zh).not.toContain('Meridian');
  });
});

test('before a book is set up an action adds the log and nothing else', () => {
  const plan = planOf(orderBook(), MID_MORNING);
  const { patch } = followUp(plan, proposeWait(plan, refOf(plan, 'A-03', 'deposit'), 'bank', '', '').patch);
  expect(isEmptyPatch(patch)).toBe(false);
  expect(patch.cells).toEqual([]);
  expect(patch.sheets.map(({ name }) => name)).toEqual(['跟单_记录']);
  expect(valueAt(plan.book.sheets[0]!, 5, 8)).toBeNull();
});
