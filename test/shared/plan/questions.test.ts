import { askedColumn, questionsOf } from '../../../shared/plan/questions';
import type { StagePlan } from '../../../shared/plan/order-plan';
import type { QuestionKind } from '../../../shared/process/question';
import { isoOf } from '../../../shared/time/moment';
import type { TestCell } from '../../tools/book';
import { moment } from '../../tools/order-facts';
import { aPlan, stagesOf } from './a-stage';
import { oneTable, type Heading } from './one-row';

const DAY = moment('2026-05-11');
const stages = stagesOf(
  { key: 'booking', evidence: 'booking_date', notLater: 'etd - 7d; cust_due' },
  { key: 'onboard', after: 'booking', notLater: 'etd; ship_by', evidence: 'atd' },
  { key: 'balance', after: 'onboard', evidence: 'balance_date' },
  { key: 'final_qc', evidence: 'inspection_date' },
);
const stageBy = (key: string) => stages.find((each) => each.key === key)!;
const header = (field: string, title = field): Heading => ({ header: title, field });

/** The question of one stage in a row of these columns. */
function asked(key: string, more: Partial<StagePlan>, headings: Heading[] = [], cells: TestCell[] = []) {
  const { columns, row } = oneTable(headings, [cells]);
  const plan = aPlan(stageBy(key), more);
  const order = { row: 7, order: 'A-1', key: 'A-1', continues: false };
  return questionsOf('订单', order, [plan], columns, row());
}
const textOf = (key: string, more: Partial<StagePlan>, headings?: Heading[], cells?: TestCell[]) =>
  asked(key, more, headings, cells)[0]!.text;

test('nothing is asked of stages without a question', () => expect(asked('booking', {})).toEqual([]));

test('a question names its cell, and the day that it is about', () => {
  const [question, ...rest] = asked('booking', { question: 'old', due: DAY }, ['customer', header('booking_date', '订舱')]); // prettier-ignore
  expect(rest).toEqual([]);
  expect(question).toMatchObject({ stage: 'booking', cell: 'B7', column: 2, header: '订舱', kind: 'old', on: DAY }); // prettier-ignore
  expect(question!.id).toContain('booking');
});

test('what is asked of the whole order says so in its id', () => {
  const [question] = asked('booking', { question: 'vessel', asks: 'etd' }, [header('etd', 'ETD')]);
  expect(question!.id).toContain('order');
  expect(question!.stage).toBe('booking');
});

test('without any column it is asked of the first', () => {
  expect(asked('booking', { question: 'old' })[0]).toMatchObject({ cell: 'A7', column: 1, header: '' });
});

describe('the day that a question is about', () => {
  const [EARLY, MONEY, DUE, USUAL, DONE] = ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04', '2026-01-05'].map(moment) as (typeof DAY)[]; // prettier-ignore
  const all = { early: EARLY, money: { on: MONEY }, due: DUE, usualDue: USUAL, done: DONE };
  const on = (more: Partial<StagePlan>, kind: QuestionKind = 'old') => {
    const at = asked('booking', { question: kind, ...more })[0]!.on;
    return at === undefined ? undefined : isoOf(at);
  };

  test.each<[Partial<StagePlan>, string | undefined]>([
    [all, '2026-01-01'],
    [{ ...all, early: undefined }, '2026-01-02'],
    [{ ...all, early: undefined, money: {} }, '2026-01-03'],
    [{ usualDue: USUAL, done: DONE }, '2026-01-04'],
    [{ done: DONE }, '2026-01-05'],
    [{}, undefined],
  ])('%#', (more, day) => expect(on(more)).toBe(day));

  test('a date that has passed, as its cell has it', () => {
    const cells: [Heading[], TestCell[]] = [[header('etd', 'ETD')], ['2026-05-10']];
    const day = (key: string, question: QuestionKind) => isoOf(asked(key, { question, due: DAY, hardBy: 0 }, ...cells)[0]!.on!); // prettier-ignore
    expect(day('onboard', 'passed')).toBe('2026-05-10');
    expect(day('onboard', 'old')).toBe('2026-05-11');
    expect(day('balance', 'passed')).toBe('2026-05-11');
  });
});

describe('the column that a question is about', () => {
  const planned: Heading = { header: '计划验货', field: 'inspection_date', kind: 'plan' };
  const at = (key: string, more: Partial<StagePlan>, ...headings: Heading[]) =>
    askedColumn(aPlan(stageBy(key), more), oneTable(headings, [[]]).columns)?.column;

  test('the one that it names, by number or by field', () => {
    expect(at('booking', { asks: 2 }, 'customer', 'remark')).toBe(2);
    expect(at('booking', { asks: 9 }, 'customer', 'remark')).toBeUndefined();
    expect(at('booking', { asks: 'remark' }, 'customer', 'remark')).toBe(2);
    expect(at('booking', { asks: 'etd' }, 'customer', 'booking_date')).toBeUndefined();
  });

  test('of what has passed the plan, else the outside date, else the stage’s own', () => {
    const passed = { question: 'passed', hardBy: 0 } as const;
    expect(at('final_qc', passed, 'inspection_date', planned)).toBe(2);
    expect(at('booking', passed, 'booking_date', 'etd')).toBe(2);
    expect(at('booking', { ...passed, hardBy: -1 }, 'etd', 'booking_date')).toBe(2);
  });

  test('of anything else the stage’s own, then the plan, then the outside date', () => {
    const old = { question: 'old', hardBy: 0 } as const;
    expect(at('final_qc', old, planned, 'inspection_date')).toBe(2);
    expect(at('final_qc', old, 'customer', planned)).toBe(2);
    expect(at('booking', old, 'etd', 'booking_date')).toBe(2);
    expect(at('booking', old, 'customer', 'etd')).toBe(2);
    expect(at('booking', { ...old, hardBy: -1 }, 'customer', 'etd')).toBeUndefined();
  });

  test('the promised date, where the outside date is made of it', () => {
    expect(at('onboard', { question: 'passed', hardBy: 1 }, 'customer', 'cust_due')).toBe(2);
    expect(at('onboard', { question: 'passed', hardBy: 1 }, 'cust_due', 'ship_by')).toBe(2);
    expect(at('booking', { question: 'passed', hardBy: 0 }, 'customer', 'cust_due')).toBeUndefined();
  });

  test.each([
    ['atd', ['etd', 'bl_date', 'atd', 'order_date', 'eta']],
    ['bl_date', ['etd', 'bl_date', 'order_date', 'eta']],
    ['etd', ['order_date', 'eta', 'etd']],
    ['eta', ['order_date', 'eta']],
    ['order_date', ['customer', 'order_date']],
  ])('of money without a column what it is counted from: %s', (field, headings) => {
    expect(at('balance', { question: 'passed' }, ...headings)).toBe(headings.indexOf(field) + 1);
    expect(at('booking', { question: 'old' }, ...headings)).toBeUndefined();
  });
});

describe('the words of a question', () => {
  const due = { due: DAY } as const;

  test.each<[string, string, Partial<StagePlan>, string, string]>([
    ['passed', 'final_qc', { question: 'passed', ...due }, '2026年5月11日（周一）已过，表里没有列能看出“final_qc”是否完成：完成了吗？', 'Mon 11 May 2026 has passed and no column shows whether it happened: final_qc?'],
    ['money that is due', 'balance', { question: 'passed', ...due }, '“balance”2026年5月11日（周一）到期，表里没有列能看出收了没有：收到了吗？', 'balance was due Mon 11 May 2026 and no column shows whether it came in: has it?'],
    ['money by what is usual', 'balance', { question: 'passed', usualDue: DAY }, '“balance”从哪一天算起，表里没写；按惯例最迟2026年5月11日（周一）收到：收到了吗？', 'The sheet does not say from which day balance counts; as a rule it is in by Mon 11 May 2026 at the latest: has it come in?'],
    ['old', 'booking', { question: 'old', ...due }, '“booking”2026年5月11日（周一）到期，一直空着，后面的订单都填了：是漏填还是没做？', 'booking was due Mon 11 May 2026 and is still blank while later orders have theirs: passed over, or not done?'],
    ['contradiction', 'booking', { question: 'contradiction' }, '“booking”没有完成，后面的事却已发生：请核对', 'booking is not done, yet what comes after it has happened: which is right?'],
    ['remark', 'onboard', { question: 'remark', ...due }, '备注自己在问“onboard”做了没有，2026年5月11日（周一）已过：核实了吗？', 'The remark itself asks about onboard, and Mon 11 May 2026 has passed: has it happened?'],
  ])('%s', (_, key, more, zh, en) => expect(textOf(key, more)).toEqual({ zh, en })); // prettier-ignore

  test('a date that has passed is told with its column, a deadline counted from it as such', () => {
    const passed = (key: string) => textOf(key, { question: 'passed', by: 'hard', hardBy: 0, ...due }, [header('etd', '船期')]); // prettier-ignore
    expect(passed('onboard').zh).toMatch(/^“船期”2026年5月11日/);
    expect(passed('onboard').en).toMatch(/^船期 Mon 11 May 2026 has passed/);
    expect(passed('booking').zh).toMatch(/^从“船期”算起的期限2026年5月11日/);
    expect(passed('booking').en).toMatch(/^The deadline counted from 船期, Mon 11 May 2026 has passed/);
    const planned = textOf('booking', { question: 'passed', by: 'planned', hardBy: 0, ...due }, [header('etd', '船期')]); // prettier-ignore
    expect(planned.zh).toMatch(/^“船期”/);
  });

  test.each<[QuestionKind, Partial<StagePlan>, RegExp, RegExp]>([
    ['early', { early: DAY }, /^“列”写的2026年5月11日（周一）早于下单日期/, /^列 says Mon 11 May 2026, before the order date/],
    ['vessel', {}, /^“列”与 ETD 对不上/, /^列 does not fit the ETD/],
    ['part', { money: { on: DAY } }, /^“列”写的2026年5月11日（周一）看不出/, /^列 \(Mon 11 May 2026\) does not say whether/],
    ['part', {}, /^“列”看不出“balance”收了没有：收齐了吗？$/, /^列 does not say whether balance is in: has all of it come in\?$/],
    ['refund', {}, /^“列”里有退款或冲红/, /^列 shows money that went back/],
    ['term', { usualDue: DAY }, /^“列”还没定：按惯例“balance”2026年5月11日（周一）到期/, /^列 leaves the payment open: balance would usually be due Mon 11 May 2026/],
    ['revived', {}, /^订单已取消，“列”又有新日期/, /^The order is cancelled, yet 列 has a new date/],
    ['rest', { ...due, rest: { quantity: 200, of: 500, unit: '箱', since: undefined } }, /200.*交期2026年5月11日（周一）早已过/, /200.*long after the promised Mon 11 May 2026/],
  ])('%s', (question, more, zh, en) => {
    const text = textOf('balance', { question, asks: 1, ...more }, [header('customer', '列')]);
    expect(text.zh).toMatch(zh);
    expect(text.en).toMatch(en);
  }); // prettier-ignore
});
