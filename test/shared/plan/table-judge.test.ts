import { TableJudge } from '../../../shared/plan/table-judge';
import { clockSource } from '../../../shared/plan/clock-source';
import { rowFinder } from '../../../shared/plan/row-finder';
import { SHIPPED_STAGES } from '../../../shared/plan/shipped-stages';
import type { StageHabit } from '../../../shared/plan/stage-habits';
import type { RowPlan, Rules } from '../../../shared/plan/table-plan';
import { compileProcess } from '../../../shared/process/compile';
import { replay, type LogEvent } from '../../../shared/process/log';
import type { ProcessRow } from '../../../shared/process/row';
import { catalogOf } from '../../../shared/time/catalog';
import { compileTeam } from '../../../shared/people/team';
import type { TestCell } from '../../tools/book';
import { moment } from '../../tools/order-facts';
import { row } from '../../tools/process-rows';
import { log } from './one-order';
import { MORNING, oneTable, type Heading } from './one-row';

/** A process of one variant by its head and its stages. */
const variant = (key: string, head: Partial<ProcessRow>, ...stages: Partial<ProcessRow>[]): ProcessRow[] => [
  row({ key: '*', name: key, startFrom: 'order_date', variant: key, ...head }),
  ...stages.map((each) => row({ ...each, variant: key })),
];
const BOOKING = { key: 'booking', limit: '5d', evidence: 'booking_date' };
const ONBOARD = { key: 'onboard', after: 'booking', notLater: 'etd', evidence: 'atd' };

interface Case {
  readonly process?: ProcessRow[];
  readonly rules?: Partial<Rules>;
  readonly events?: readonly LogEvent[];
  readonly habits?: Record<string, StageHabit>;
}

function judgeOf(
  cells: Readonly<Record<string, TestCell>>,
  { process = variant('own', {}, BOOKING, ONBOARD), rules = {}, events = [], habits }: Case = {},
) {
  const headings = Object.keys(cells).map((field): Heading => ({ header: `“${field}”`, field }));
  const { table, sheet, columns } = oneTable(headings, [Object.values(cells)]);
  const compiled = compileProcess(process, SHIPPED_STAGES).process;
  const all: Rules = {
    process: compiled, team: compileTeam([]), log: replay(events), answers: { byOrder: new Map(), inBulk: [] },
    clocks: clockSource({ office: 'CN', bank: 'CN', customer: '' }, catalogOf([])), standing: [], keeping: new Map(),
    follow: 'columns', compliance: false, alsoFollowed: new Set(), ...rules,
  }; // prettier-ignore
  const kept = new Map(compiled.variants.map(({ key, stages }) => [key, stages.map((stage) => habits?.[stage.key] as StageHabit)])); // prettier-ignore
  const judge = new TableJudge(table, sheet, columns, new Map(), all, MORNING, habits ? kept : new Map());
  const found = rowFinder(table, columns, sheet).at(2, undefined)!;
  return { judge, row: found, facts: judge.factsOf(found, undefined) };
}
function judged(...of: Parameters<typeof judgeOf>): RowPlan {
  const { judge, row: at, facts } = judgeOf(...of);
  return judge.judge(at, facts)!;
}
const ORDER = { order_no: 'A-1', order_date: '2026-03-02' };
const stageIn = ({ order }: RowPlan, key: string) => order.stages.find(({ stage }) => stage.key === key)!;

describe('the process of an order', () => {
  const TWO = [...variant('lc', { applies: 'payment_term = L/C' }, BOOKING), ...variant('tt', {}, BOOKING)];
  const of = (payment_term: string, more: Case = {}) => judged({ ...ORDER, payment_term }, { process: TWO, ...more })?.order.variant.key; // prettier-ignore

  test('is the first whose condition it meets, unless one was asked for', () => {
    expect([of('L/C'), of('T/T')]).toEqual(['lc', 'tt']);
    expect(of('T/T', { rules: { variant: 'lc' } })).toBe('lc');
    expect(of('T/T', { rules: { variant: 'none' } })).toBeUndefined();
  });

  test('else the usual one, else the first', () => {
    const conditions = ['a', 'tt-sea-fob', 'b'].flatMap((key) => variant(key, { applies: 'payment_term = L/C' }, BOOKING)); // prettier-ignore
    const usual = of('T/T', { process: conditions });
    expect(['a', 'tt-sea-fob']).toContain(usual);
    expect(of('T/T', { process: TWO.slice(0, 2) })).toBe('lc');
    expect(of('T/T', { process: [] })).toBeUndefined();
  });
});

describe('the verdict of a row', () => {
  const plan = judged({
    ...ORDER,
    country: '挪威',
    booking_date: '2026-04-01',
    atd: null,
    etd: '2026-04-20',
  });

  test('says what comes next and how it stands', () => {
    const { order } = plan;
    expect(order).toMatchObject({ key: 'A-1', row: 2, sheet: '订单', country: '挪威', status: 'overdue', late: true, behind: false, phase: 'production', isPresumed: false, questions: [] }); // prettier-ignore
    expect(order.next!.stage.key).toBe('onboard');
    expect(order.actionable.map(({ stage }) => stage.key)).toEqual(['onboard']);
    expect(order.stages.map(({ stage }) => stage.key)).toEqual(['booking', 'onboard']);
    expect(order.stages).toBe(order.stages);
    expect(order.clocks).toHaveLength(2);
    expect(order.cells.text('country')).toBe('挪威');
    expect(plan.findings).toEqual([]);
  });

  test('the newest day on which something happened', () => {
    const newest = (booking_date: TestCell, atd: TestCell) =>
      judged({ ...ORDER, booking_date, atd }).order.newest;
    expect(newest('2026-04-01', '2026-04-20')).toBeMoment('2026-04-20');
    expect(newest('2026-04-22', '2026-04-20')).toBeMoment('2026-04-22');
    expect(newest('√', null)).toBeUndefined();
  });

  test('blanks that later events show are told as not recorded, where there is a column', () => {
    const blank = (cells: Record<string, TestCell>) => judged({ ...ORDER, ...cells }).unrecorded.map(({ key }) => key); // prettier-ignore
    expect(blank({ booking_date: null, atd: '2026-04-20' })).toEqual(['booking']);
    expect(blank({ booking_date: '2026-04-01', atd: '2026-04-20' })).toEqual([]);
    expect(blank({ atd: '2026-04-20' })).toEqual([]);
  });

  test('the date that was promised first, as the log remembers it', () => {
    const events = [log('', 'promised', '2026-04-01')];
    const moved = (cust_due: TestCell) => judged({ ...ORDER, cust_due }, { events }).order.firstPromise;
    expect(moved('2026-05-01')).toBeMoment('2026-04-01');
    expect(moved('2026-04-01')).toBeUndefined();
  });

  test('what the log says of it', () => {
    const at = judged({ ...ORDER, booking_date: null }, { events: [log('booking', 'done', '2026-04-01')] });
    expect(stageIn(at, 'booking')).toMatchObject({ status: 'done late', doneBy: 'log' });
    expect(at.order.log?.get('booking')?.done).toBe(moment('2026-04-01'));
  });

  test('its questions name its cells', () => {
    const [question, ...rest] = judged({ ...ORDER, etd: '2026-04-20' }).order.questions;
    expect(rest).toEqual([]);
    expect(question).toMatchObject({ kind: 'passed', stage: 'onboard', cell: 'C2', header: '“etd”' });
  });
});

describe('which blanks count', () => {
  const followed = (cells: Record<string, TestCell>, more: Case = {}, key = 'booking') =>
    stageIn(judged({ ...ORDER, ...cells }, more), key).isFollowed;
  const habit = (past: number, filled: number, persons: StageHabit['persons'] = {}): StageHabit => ({ stage: 'booking', past, filled, persons, delays: [], filledDue: [] }); // prettier-ignore
  const blank = { booking_date: null };

  test('those of a column that is kept', () => {
    expect([followed(blank), followed({})]).toEqual([true, false]);
    expect(followed(blank, { habits: { booking: habit(10, 2) } })).toBe(false);
    expect(followed(blank, { habits: { booking: habit(10, 5) } })).toBe(true);
  });

  test('what was kept before stays so a while', () => {
    const wasKept = new Map([['booking', 'kept' as const]]);
    expect(followed(blank, { habits: { booking: habit(10, 3) } })).toBe(false);
    expect(followed(blank, { habits: { booking: habit(10, 3) }, rules: { wasKept } })).toBe(true);
  });

  test('by what the order’s own person does', () => {
    const persons = { 王丽: { past: 10, filled: 9 }, 赵强: { past: 10, filled: 0 } };
    const by = (cells: Record<string, TestCell>) => followed({ ...blank, ...cells }, { habits: { booking: habit(20, 9, persons) } }); // prettier-ignore
    expect(by({ merchandiser: '王丽', salesperson: '赵强' })).toBe(true);
    expect(by({ merchandiser: '待定', salesperson: '赵强' })).toBe(false);
    expect(by({ merchandiser: '赵强', salesperson: '王丽' })).toBe(false);
  });

  test('unless the team says that it keeps the column, or does not', () => {
    const keeping = (said: 'kept' | 'lost') => ({ rules: { keeping: new Map([['booking', said]]) } });
    expect(followed(blank, keeping('lost'))).toBe(false);
    expect(followed(blank, { habits: { booking: habit(10, 0) }, ...keeping('kept') })).toBe(true);
  });

  test('all of them, or some stages, where the team follows them without a column', () => {
    expect(followed({}, { rules: { follow: 'all' } })).toBe(true);
    expect(followed({}, { rules: { alsoFollowed: new Set(['booking']) } })).toBe(true);
    expect(followed({}, { rules: { alsoFollowed: new Set(['onboard']) } })).toBe(false);
  });

  test('what an authority wants only where that is wished', () => {
    const process = variant('own', {}, BOOKING, { key: 'isf', limit: '3d' });
    const isf = (rules: Partial<Rules>) => followed({}, { process, rules }, 'isf');
    expect([isf({}), isf({ follow: 'all' }), isf({ compliance: true })]).toEqual([false, false, true]);
    expect(followed({}, { process, rules: { compliance: true } })).toBe(false);
  });
});

describe('a standing answer', () => {
  const passed = { ...ORDER, etd: '2026-04-20' };
  const answer = { kind: 'passed', stage: 'onboard', header: '“etd”', value: 'done' } as const;
  const given = (more: object) => judged(passed, { rules: { standing: [{ ...answer, ...more }] as never } });

  test('is presumed of every order that is asked the same of the same column', () => {
    expect(stageIn(given({}), 'onboard')).toMatchObject({ doneBy: 'presumed', question: undefined });
    expect(given({}).order.isPresumed).toBe(true);
  });

  test.each([{ kind: 'old' }, { stage: 'booking' }, { header: 'ETD' }])('not with %p', (more) => {
    expect(stageIn(given(more), 'onboard').question).toBe('passed');
    expect(given(more).order.isPresumed).toBe(false);
  });
});

test('what a row says of how the columns are kept', () => {
  const {
    judge,
    row: at,
    facts,
  } = judgeOf({ ...ORDER, merchandiser: '王丽', booking_date: '2026-03-09', atd: null });
  expect(judge.sayingOf(at, facts)).toMatchObject({
    row: 2, person: '王丽', stages: [{ at: 0, isPast: true, isFilled: true, delay: 2 }, { at: 1, isPast: false, isFilled: false }],
  }); // prettier-ignore
  const none = judgeOf(ORDER, { process: [] });
  expect(none.judge.sayingOf(none.row, none.facts)).toBeUndefined();
});
