import { columnOf, rowFindings } from '../../../shared/plan/row-findings';
import type { Finding } from '../../../shared/finding';
import type { OrderPlan, StagePlan } from '../../../shared/plan/order-plan';
import { toSerial } from '../../../shared/time/moment';
import type { ProcessRow } from '../../../shared/process/row';
import { day, type TestCell } from '../../tools/book';
import { moment } from '../../tools/order-facts';
import { aPlan, stagesOf } from './a-stage';
import { MORNING, oneTable, type Heading } from './one-row';

interface Row {
  readonly headings: readonly Heading[];
  readonly cells: readonly TestCell[];
  readonly stages?: readonly StagePlan[];
  readonly order?: Partial<OrderPlan>;
}

/** What is found in a row of the sheet 订单. */
function found({ headings, cells, stages = [], order = {} }: Row): readonly Finding[] {
  const { columns, row } = oneTable(headings, [cells]);
  const { next, gap } = order;
  return rowFindings({ sheet: '订单', row: 2 }, { stages, next, gap }, row(), columns, MORNING);
}

/** What each finding is, where, and how bad. */
const brief = (row: Row) => found(row).map(({ kind, severity, place }) => `${kind} ${severity} ${place.row}:${place.column}`); // prettier-ignore
const ORDERED = { header: '下单日期', field: 'order_date' };
const ETD = { header: 'ETD', field: 'etd' };

describe('cells that cannot be used', () => {
  const cell = (value: TestCell, heading: Heading = { header: '船期', field: 'etd' }) =>
    found({ headings: [ORDERED, heading], cells: [day('2026-03-02'), value] });

  test.each<[string, TestCell, string, string, string, string]>([
    ['a word', '王丽', 'not a date', 'error', '船期“王丽”不是日期也不是状态，请改正', '船期 "王丽" is neither a date nor a state: correct it'],
    ['a number', 3, 'not a date', 'error', '船期“3”不是日期也不是状态，请改正', '船期 "3" is neither a date nor a state: correct it'],
    ['a month', '6月', 'vague date', 'warning', '船期“6月”不是具体日期，请补上日期', '船期 "6月" is not a day: give the date'],
    ['several days', '2026-06-01/2026-06-09', 'vague date', 'warning', '船期“2026-06-01/2026-06-09”里有几个日期，请只留一个或分行', '船期 "2026-06-01/2026-06-09" holds several dates: keep one, or use a row for each'],
  ])('%s', (_, value, kind, severity, zh, en) => {
    expect(cell(value)).toEqual([{ kind, severity, place: { sheet: '订单', row: 2, column: 2 }, message: { zh, en } }]);
  }); // prettier-ignore

  test('an error of a formula says which', () => {
    const [finding] = cell({ formula: { error: '#REF!' } } as TestCell);
    expect(finding).toMatchObject({ kind: 'not a date', severity: 'error' });
    expect(finding!.message.zh).toMatch(/^船期“#REF!”：/);
    expect(finding!.message.en).toMatch(/^船期 "#REF!": /);
  });

  test('a date that means two days offers both', () => {
    const headings = [{ header: 'Ordered', field: 'order_date' }, ETD];
    const [finding] = found({ headings, cells: [day('2026-03-02'), '03/04/2026'] });
    expect(finding).toMatchObject({ kind: 'ambiguous date', severity: 'warning' });
    expect(finding!.message.en).toMatch(/^ETD "03\/04\/2026" may be .+ or .+: write the date in full$/);
    expect(finding!.message.zh).toMatch(/^ETD“03\/04\/2026”可能是.+或.+，请改成明确的日期$/);
    expect(finding!.meanings).toHaveLength(2);
  });

  test.each<[string, TestCell]>([
    ['a date', day('2026-06-01')],
    ['a tick', '√'],
    ['a state', '待客户'],
    ['blank', null],
  ])('nothing of %s', (_, value) => expect(cell(value)).toEqual([]));

  test('a column of text holds any text', () => {
    expect(found({ headings: ['remark'], cells: ['王丽'] })).toEqual([]);
  });

  test('a year that is only inferred is told, and can be written', () => {
    const [finding] = cell('6/1');
    expect(finding).toMatchObject({ kind: 'inferred year', severity: 'info' });
    expect(finding!.message).toEqual({
      zh: '船期没有写年份，按2026年6月1日（周一）算',
      en: '船期 has no year: taken as Mon 1 Jun 2026',
    });
    expect(finding!.fix).toEqual({ as: 'date', value: toSerial(moment('2026-06-01')) });
  });

  test('not written over what the cell says beside it', () => {
    const [finding] = cell('6/1改6/8');
    expect([finding?.kind, finding?.fix]).toEqual(['inferred year', undefined]);
  });
});

describe('dates in an order in which nothing happens', () => {
  const [order, booking, sample, onboard] = stagesOf(
    { key: 'pi', limit: '1d', evidence: 'pi_sent' },
    { key: 'booking', after: 'pi', evidence: 'booking_date' },
    { key: 'sample_ok', after: 'pi', evidence: 'sample_ok' },
    { key: 'onboard', after: 'booking', evidence: 'atd' },
  );
  const began = aPlan(order!, { start: moment('2026-03-02') });
  const headings = [ORDERED, { header: '订舱', field: 'booking_date' }, { header: '产前样', field: 'sample_ok' }, { header: 'ATD', field: 'atd' }]; // prettier-ignore
  const early = (plan: StagePlan, cells: TestCell[]) =>
    found({ headings, cells: [day('2026-03-02'), ...cells], stages: [began, plan] });

  test('done before the order: the year is to be checked, and can be put right', () => {
    const at = moment('2025-05-02');
    const findings = early(aPlan(booking!, { early: at }), [day('2025-05-02'), null, null]);
    expect(findings).toEqual([
      {
        kind: 'order of dates',
        severity: 'warning',
        place: { sheet: '订单', row: 2, column: 2 },
        message: {
          zh: 'booking的日期2025年5月2日（周五）早于下单日期，请核对',
          en: 'booking on Fri 2 May 2025 is before the order date: check the year',
        },
        fix: { as: 'date', value: toSerial(moment('2026-05-02')) },
      },
    ]);
  });

  test('the day of completion counts as well', () => {
    const findings = early(aPlan(booking!, { done: moment('2026-03-01') }), [day('2026-03-01'), null, null]);
    expect(findings.map(({ kind }) => kind)).toEqual(['order of dates']);
    expect(early(aPlan(booking!, { done: moment('2026-03-02') }), [day('2026-03-02'), null, null])).toEqual([]); // prettier-ignore
  });

  test('no fix where no later year fits, nor where no cell says just that day', () => {
    const at = moment('2025-06-02');
    expect(early(aPlan(booking!, { early: at }), [day('2025-06-02'), null, null])[0]!.fix).toBeUndefined();
    expect(early(aPlan(booking!, { early: moment('2025-05-02') }), [null, null, null])[0]!.fix).toBeUndefined(); // prettier-ignore
  });

  test('a sample may come some weeks before the order', () => {
    const done = (iso: string) => early(aPlan(sample!, { done: moment(iso) }), [null, day(iso), null]);
    expect(done('2026-02-01')).toEqual([]);
    expect(done('2025-12-01')).toHaveLength(1);
  });

  test('what two cells say of it is told once, in the words of the cells', () => {
    const at = moment('2025-05-02');
    const findings = early(aPlan(onboard!, { early: at }), [null, null, day('2025-05-02')]);
    expect(findings).toHaveLength(1);
    expect(findings[0]!.message.en).toMatch(/^ATD on .+ is before 下单日期 on .+: check both cells$/);
    expect(findings[0]!.fix).toBeDefined();
  });

  test('two stages of one cell are one finding', () => {
    const plan = aPlan(booking!, { early: moment('2025-05-02') });
    const cells = [day('2026-03-02'), day('2025-05-02'), null, null];
    expect(found({ headings, cells, stages: [began, plan, plan] })).toHaveLength(1);
  });

  test('a stage behind another does not tell when the order began', () => {
    const stages = [aPlan(booking!, { start: moment('2026-03-02'), early: moment('2025-05-02') })];
    expect(found({ headings, cells: [null, day('2025-05-02'), null, null], stages })).toEqual([]);
  });

  test('a vessel that arrives before it leaves', () => {
    const arrives = found({ headings: [ETD, { header: 'ETA', field: 'eta' }], cells: [day('2026-06-09'), day('2026-06-01')] }); // prettier-ignore
    expect(arrives.map(({ kind, place }) => [kind, place.column])).toEqual([['order of dates', 2]]);
    expect(arrives[0]!.message.zh).toBe(
      'ETA的日期2026年6月1日（周一）早于ETD的2026年6月9日（周二），请核对这两格',
    );
  });
});

describe('what had to be done first', () => {
  const stages = stagesOf(
    { key: 'deposit', evidence: 'deposit_date' },
    { key: 'credit_ok', evidence: 'credit_ok' },
    { key: 'pps_ok', evidence: 'sample_ok' },
    { key: 'prod_start', gate: 'deposit | credit_ok, pps_ok', evidence: 'prod_start' },
  );
  const headings = ['deposit_date', 'credit_ok', 'sample_ok', 'prod_start'];
  const [MARCH, APRIL] = [moment('2026-03-05'), moment('2026-04-05')];
  const gate = (plans: Record<string, Partial<StagePlan>>) =>
    found({
      headings,
      cells: [null, null, null, null],
      stages: stages.map((each) => aPlan(each, plans[each.key] ?? { status: 'done', done: MARCH })),
    });
  const summary = (plans: Record<string, Partial<StagePlan>>) =>
    gate(plans).map(({ kind, severity, place, message }) => [kind, severity, place.column, message.en]);

  test('all done before: nothing', () => expect(gate({})).toEqual([]));

  test('not done yet', () => {
    const findings = gate({ pps_ok: { status: 'overdue' } });
    expect(findings).toMatchObject([{ kind: 'gate', severity: 'warning', place: { column: 3 } }]);
    expect(findings[0]!.message).toEqual({
      zh: 'prod_start已完成，但pps_ok还没有完成',
      en: 'prod_start is done, but pps_ok is not',
    });
  });

  test('done only after it', () => {
    const findings = gate({ pps_ok: { status: 'done late', done: APRIL } });
    expect(findings[0]!.message).toEqual({
      zh: 'prod_start已完成，但pps_ok在它之后才完成',
      en: 'prod_start is done, but pps_ok came only after it',
    });
  });

  test('done late is done as well', () => {
    const late = { status: 'done late', done: MARCH } as const;
    expect(summary({ prod_start: late, pps_ok: { status: 'overdue' } })).toHaveLength(1);
  });

  test.each<[string, Record<string, Partial<StagePlan>>]>([
    ['it is not done itself', { prod_start: { status: 'overdue' }, pps_ok: { status: 'overdue' } }],
    ['nobody keeps what is missing', { pps_ok: { status: 'not started', isFollowed: false } }],
    ['what is missing does not concern the order', { pps_ok: { status: 'not applicable' } }],
    ['one of two alternatives is done', { deposit: { status: 'overdue' } }],
    ['its own day is not known', { prod_start: { status: 'done' }, pps_ok: { status: 'done', done: APRIL } }],
  ])('nothing: %s', (_, plans) => expect(gate(plans)).toEqual([]));

  test('neither of two alternatives', () => {
    const plans = { deposit: { status: 'overdue' }, credit_ok: { status: 'overdue' } } as const;
    expect(summary(plans)).toEqual([['gate', 'warning', 1, 'prod_start is done, but deposit is not']]);
  });
});

describe('an outside date that has passed', () => {
  const stages = stagesOf(
    { key: 'booking', evidence: 'booking_date' },
    { key: 'onboard', after: 'booking', notLater: 'etd', evidence: 'atd' },
    { key: 'present', after: 'onboard', notLater: 'lc_expiry' },
    { key: 'balance', after: 'onboard', notLater: 'balance_due', evidence: 'balance_date' },
  );
  const [booking, onboard, present, balance] = stages;
  const headings = ['booking_date', 'atd', 'balance_date'];
  const passed = (plans: StagePlan[], next?: StagePlan) =>
    found({ headings, cells: [null, null, null], stages: plans, order: { next } });
  const waiting = (more: Partial<StagePlan> = {}) =>
    aPlan(onboard!, { status: 'waiting for predecessor', waitsFor: booking, hardDue: moment('2026-05-17'), hardBy: 0, ...more }); // prettier-ignore

  test('while the stage waits for another', () => {
    expect(passed([waiting()])).toEqual([
      {
        kind: 'hard deadline',
        severity: 'error',
        place: { sheet: '订单', row: 2, column: 2 },
        message: {
          zh: 'onboard的硬性期限2026年5月17日（周日）已过，还在等booking',
          en: 'the hard deadline of onboard, Sun 17 May 2026, has passed while it waits for booking',
        },
      },
    ]);
  });

  test('of a stage that no column shows', () => {
    const unkept = aPlan(present!, { status: 'overdue', isFollowed: false, hardDue: moment('2026-05-17'), hardBy: 0 }); // prettier-ignore
    const [finding] = passed([unkept]);
    expect(finding).toMatchObject({ kind: 'hard deadline', severity: 'warning', place: { column: 1 } });
    expect(finding!.message).toEqual({
      zh: 'present的硬性期限2026年5月17日（周日）已过，表里没有一列能看出办了没有',
      en: 'the hard deadline of present, Sun 17 May 2026, has passed, and no column shows whether it was done',
    });
  });

  test('of money it is the day on which it is due', () => {
    const owed = aPlan(balance!, { status: 'waiting for predecessor', waitsFor: onboard, hardDue: moment('2026-05-17'), hardBy: 0 }); // prettier-ignore
    const [finding] = passed([owed]);
    expect(finding!.message.zh).toBe('balance的到期日2026年5月17日（周日）已过，还在等onboard');
    expect(finding!.message.en).toMatch(/^the due date of balance,/);
  });

  test.each<[string, StagePlan]>([
    ['today’s has not passed', waiting({ hardDue: moment('2026-05-18') })],
    ['there is none', waiting({ hardDue: undefined })],
    ['a stage that is followed is late by itself', waiting({ status: 'overdue', waitsFor: undefined })],
    ['nobody keeps it and it is not late', waiting({ status: 'not started', waitsFor: undefined, isFollowed: false })],
  ])('nothing: %s', (_, plan) => expect(passed([plan])).toEqual([])); // prettier-ignore

  test('nothing where it comes next anyway', () => {
    const next = waiting();
    expect(passed([next], next)).toEqual([]);
  });

  test('of several the earliest', () => {
    const other = aPlan(present!, { status: 'waiting for predecessor', waitsFor: onboard, hardDue: moment('2026-05-10'), hardBy: 0 }); // prettier-ignore
    expect(passed([waiting(), other]).map(({ message }) => message.en)).toEqual([expect.stringContaining('of present')]); // prettier-ignore
    expect(passed([other, waiting()])[0]!.message.en).toContain('of present');
  });
});

describe('a gap', () => {
  const [onboard] = stagesOf({ key: 'onboard', evidence: 'atd' });
  const gap = { days: 3, anchor: moment('2026-06-01'), expected: moment('2026-06-04'), stage: onboard! };
  test('stands at the ETD, else at what comes next', () => {
    expect(brief({ headings: ['customer', 'etd'], cells: [null, null], order: { gap } })).toEqual(['gap warning 2:2']); // prettier-ignore
    const next = aPlan(onboard!);
    expect(brief({ headings: ['customer', 'atd'], cells: [null, null], order: { gap, next } })).toEqual(['gap warning 2:2']); // prettier-ignore
    expect(brief({ headings: ['customer', 'atd'], cells: [null, null], order: { gap } })).toEqual(['gap warning 2:1']); // prettier-ignore
  });
});

test('the cell to look at for a stage: its own, then its plan’s, then the order’s first', () => {
  const rows: Partial<ProcessRow>[] = [{ key: 'final_qc', evidence: 'inspection_date' }, { key: 'booking', evidence: 'booking_date' }]; // prettier-ignore
  const [qc, booking] = stagesOf(...rows).map((each) => aPlan(each));
  const planned = { header: '计划验货', field: 'inspection_date', kind: 'plan' as const };
  expect(columnOf(qc, oneTable(['customer', planned, 'inspection_date'], [[]]).columns)).toBe(3);
  expect(columnOf(qc, oneTable(['customer', planned], [[]]).columns)).toBe(2);
  expect(columnOf(booking, oneTable([{ header: '空' }, 'customer', planned], [[]]).columns)).toBe(2);
  expect(columnOf(undefined, oneTable(['customer'], [[]]).columns)).toBe(1);
  expect(columnOf(booking, oneTable([{ header: '空' }], [[]]).columns)).toBe(1);
});
