import { applyPatch } from '../../../../shared/book/apply';
import type { Book } from '../../../../shared/book/model';
import { adviceOf, effectTogether } from '../../../../shared/checkup/advice';
import { doneStages } from '../../../../shared/checkup/advice/done-stages';
import { checkupOf } from '../../../../shared/checkup/checkup-of';
import { readConfig } from '../../../../shared/config';
import { proposeAdvice } from '../../../../shared/features/checkup/propose';
import { lateOrders } from '../../../../shared/plan/late-orders';
import { plan, type Plan } from '../../../../shared/plan/plan';
import { rulesVersion } from '../../../../shared/plan/version';
import type { ProcessRow } from '../../../../shared/process/row';
import type { LogEntry } from '../../../../shared/proposals/log-patch';
import { keptBook, type KeptOrder } from '../../../tools/kept-book';
import { orderBook } from '../../../tools/order-book';
import { moment } from '../../../tools/order-facts';
import { daysAfter } from '../../../tools/purchases';
import { times } from '../../checkup/advice/advice-of';

const NOW = moment('2026-05-18 10:00');

const STAGES: Partial<ProcessRow>[] = [
  { key: 'prod_start', name: '生产启动', role: 'merchandiser', limit: '60d', evidence: 'prod_start' },
  { key: 'mid_qc', name: '中期验货', role: 'qc', limit: '8d', after: 'prod_start', waitsOn: 'factory' },
  { key: 'ship_sample', name: '船样确认', role: 'sales', limit: '30d', after: 'mid_qc' },
  { key: 'onboard', name: '装船', role: 'docs', after: 'ship_sample', notLater: 'etd', evidence: 'atd' },
]; // prettier-ignore

/** How many days the inspection took, of 200 orders from the least: the 160th and 161st 17, the 180th and 181st 19. */
const TOOK = [
  ...times(30, () => 8), ...times(4, () => 11), ...times(96, () => 12), ...times(40, () => 17), ...times(20, () => 19), ...times(10, () => 24),
]; // prettier-ignore
/** 2736 days of work, 4464 waited: 62 %. */
const waitedOf = (at: number): number => (at < 136 ? 22 : 23);

/** 200 orders of which the log tells; 162 need no shipping sample. */
function past(at: number, judged: boolean): KeptOrder {
  const from = daysAfter('2022-06-01', at * 7);
  const back = daysAfter(from, waitedOf(at));
  const done = moment(daysAfter(back, TOOK[at]!));
  const sailed = daysAfter(from, 90);
  const log: Omit<LogEntry, 'order'>[] = [
    { at: moment(from), event: 'waiting', stage: 'mid_qc', party: 'customer' },
    { at: moment(back), event: 'resumed', stage: 'mid_qc' },
    { at: done, event: 'done', stage: 'mid_qc', date: done },
    ...(at % 100 < 81
      ? [{ at: done, event: 'waived', stage: 'ship_sample' } as const]
      : [{ at: moment(daysAfter(back, 30)), event: 'done', stage: 'ship_sample', date: moment(daysAfter(back, 30)) } as const]),
  ]; // prettier-ignore
  const verdict = { late: TOOK[at]! > 8, due: moment(daysAfter(back, 8)), done, version: 'v-then' };
  return {
    cells: { 下单日期: daysAfter(from, -5), 生产启动: from, ETD: sailed, ATD: sailed <= '2026-05-18' ? sailed : undefined },
    log: judged ? [...log, { at: done, event: 'judged', stage: 'mid_qc', date: done, judged: verdict }] : log,
  }; // prettier-ignore
}

/** Open orders whose production began on these days; somebody has the inspection. */
const OPEN = ['2026-04-20', '2026-05-01', '2026-05-05', '2026-05-15'].map((from): KeptOrder => ({
  cells: { 下单日期: daysAfter(from, -5), 生产启动: from, ETD: '2026-07-10', ATD: undefined },
  log: [{ at: moment(from), event: 'owner', stage: 'mid_qc', owner: '李敏' }],
}));

const made = (judged: boolean): Book =>
  keptBook({ stages: STAGES, orders: [...times(200, (at) => past(at, judged)), ...OPEN] });
const planned = (book: Book): Plan => plan(book, NOW);
const found = (of: Plan) => adviceOf(of, checkupOf(of, {}));
const accepted = (of: Plan, ...ids: string[]): Plan =>
  planned(applyPatch(of.book, proposeAdvice(of, ids, '王经理').patch).book);
const rows = ({ book }: Plan): readonly ProcessRow[] => readConfig(book).config.processRows;
const verdicts = ({ tables }: Plan): string[] =>
  tables[0]!.rows.map(({ order }) => `${order.key} ${order.late} ${order.behind} ${order.status}`);

describe('200 orders: the inspection takes 19 days in nine of ten, 62 % of the time for the customer, 162 need no sample', () => {
  const before = planned(made(false));
  const advice = found(before);
  const of = (id: string) => advice.find((each) => each.id === id)!;

  test('the figures are those', () => {
    const { stages } = checkupOf(before, {});
    const stage = (key: string) => stages.find((each) => each.stage === key)!;
    expect(stage('mid_qc')).toMatchObject({ n: 200, p80: 17, p90: 19, onTime: { of: 30, n: 200 } });
    expect(stage('mid_qc').waiting.customer).toBeCloseTo(0.62, 10);
    expect(stage('ship_sample').skipped).toMatchObject({ of: 162, n: 200 });
  });

  test('advised are the limit, turning the sample off, and chasing the customer', () => {
    expect(advice.map(({ id }) => id)).toEqual(['limit mid_qc', 'drop ship_sample', 'chase mid_qc']);
    expect(of('limit mid_qc')).toMatchObject({
      title: { zh: '中期验货：时限改为 17天' },
      because: {
        zh: expect.stringContaining('200 次里按时 30 次。时限 8天，实际八成在 17天内完成（n=200）'),
      },
    });
    expect(of('limit mid_qc').orders).toHaveLength(170);
    expect(of('drop ship_sample').because.zh).toContain('200 次里 162 次（81%）说不适用');
    expect(of('chase mid_qc').because.zh).toContain('62% 的时间在等客户（200 单等过）');
  });

  test('the effect of the limit: 30 late in the past in the place of 170, and the orders that change', () => {
    const { past: then, open } = of('limit mid_qc').effect;
    expect(then).toEqual({ of: 200, before: 170, after: 30 });
    // Begun on 20 April it is past seventeen days, too, and the team stands by those; on 1 May it is the last day.
    expect(open).toMatchObject({ before: 0, after: 1 });
    expect(open.changed).toEqual(expect.arrayContaining(['K-201', 'K-202', 'K-203']));
    expect(open.changed).not.toContain('K-204');
  });

  test.each(['limit mid_qc', 'drop ship_sample', 'chase mid_qc'])(
    '%s: the preview is the later plan',
    (id) => {
      const after = accepted(before, id);
      const { past: then, open } = of(id).effect;
      expect(lateOrders(after)).toHaveLength(open.after);
      const [was, is] = [verdicts(before), verdicts(after)];
      const changed = was.flatMap((verdict, at) => (verdict === is[at] ? [] : [verdict.split(' ')[0]]));
      expect(changed).toEqual([...open.changed]);
      const done = doneStages(after, new Set(of(id).stages), undefined).get(of(id).stages[0]!) ?? [];
      expect(done.filter(({ isOnTime }) => isOnTime === false).length).toBe(then.after);
    },
  );

  test('two together: one effect, which is the later plan', () => {
    const proposal = proposeAdvice(before, ['limit mid_qc', 'drop ship_sample']);
    const { past: then, open } = effectTogether(before, checkupOf(before, {}), [of('limit mid_qc'), of('drop ship_sample')])!; // prettier-ignore
    expect(then).toEqual({ of: 200, before: 170, after: 30 });
    expect(lateOrders(accepted(before, 'limit mid_qc', 'drop ship_sample'))).toHaveLength(open.after);
    const told = proposal.notes.filter(({ en }) => /open ones/.test(en));
    expect(told.map(({ en }) => en)).toEqual([
      'Of 200 past orders 30 would have been past the deadline instead of 170; of 10 open ones 3 change, 1 late instead of 0',
    ]);
  });

  test('accepted, the process has the row, and the log a version, who and why', () => {
    const after = accepted(before, 'limit mid_qc', 'drop ship_sample');
    expect(rows(after).map(({ key }) => key)).toEqual(['*', 'prod_start', 'mid_qc', 'onboard']);
    expect(rows(after)[2]).toMatchObject({
      limit: '17天',
      source: '本表惯常用时，n = 200，2026-05-18',
      confirmed: '是',
    });
    const last = readConfig(after.book).config.log.at(-1)!;
    expect(last).toMatchObject({
      event: 'note',
      by: '王经理',
      version: rulesVersion(after.config.processRows, []),
    });
    expect(last.note).toContain('体检：200 次里按时 30 次');
    expect(found(after).map(({ id }) => id)).toEqual(['chase mid_qc']);
  });
});

test('verdicts on record stay as they were recorded', () => {
  const before = planned(made(true));
  const inspection = (of: Plan, at: number) =>
    of.tables[0]!.rows[at]!.order.stages.find(({ stage }) => stage.key === 'mid_qc')!;
  const after = accepted(before, 'limit mid_qc');
  for (const at of [0, 29, 30, 100, 150, 199]) {
    expect(inspection(before, at).status).toBe(at < 30 ? 'done' : 'done late');
    expect(inspection(after, at).status).toBe(inspection(before, at).status);
    expect(inspection(after, at).due).toBe(inspection(before, at).due);
  }
  // Seventeen days would have been kept: it is said what would have been, not written.
  expect(found(before)[0]!.effect.past).toEqual({ of: 200, before: 170, after: 30 });
});

test('what one proposal turns off the other does not change: they are not accepted together', () => {
  const stages: Partial<ProcessRow>[] = [
    { key: 'prod_start', name: '生产启动', role: 'merchandiser', limit: '5d', evidence: 'prod_start' },
    { key: 'pack', name: '装箱', role: 'merchandiser', limit: '3d', after: 'prod_start', evidence: 'prod_done' },
    { key: 'report', name: '报数据', role: 'merchandiser', limit: '1d', after: 'pack', evidence: 'docs_prepared' },
    { key: 'onboard', name: '装船', role: 'docs', after: 'report', notLater: 'etd', evidence: 'atd' },
  ]; // prettier-ignore
  const orders = times(25, (at): KeptOrder => {
    const from = daysAfter('2025-03-03', at * 7);
    const packed = daysAfter(from, 6);
    return { cells: { 下单日期: from, 生产启动: from, 完工日期: packed, 报关资料: packed, ETD: daysAfter(from, 30), ATD: daysAfter(from, 30) } }; // prettier-ignore
  });
  const book = planned(keptBook({ stages, orders }));
  expect(found(book).map(({ id }) => id)).toEqual(['limit pack', 'merge pack report']);
  expect(() => proposeAdvice(book, ['limit pack', 'merge pack report'])).toThrow(
    '“limit pack” and “merge pack report” change the same stage and cannot be accepted together. Accept one and look at the check-up again.',
  );
});

test('an id that nothing has is refused with those that there are', () => {
  const before = planned(made(false));
  expect(() => proposeAdvice(before, ['limit final_qc'])).toThrow(
    'The check-up has no proposal "limit final_qc". There are: limit mid_qc; drop ship_sample; chase mid_qc.',
  );
  expect(proposeAdvice(before, [' Limit  MID_QC ']).patch.cells.length).toBeGreaterThan(0);
  expect(() => proposeAdvice(planned(orderBook()), ['limit mid_qc'])).toThrow(
    /It has none for this workbook/,
  );
});

test('a book without a process of its own is advised, and set up first', () => {
  const book = made(false);
  const bare = planned({ ...book, sheets: book.sheets.filter(({ name }) => name !== '跟单_流程') });
  expect(found(bare).map(({ id }) => id)).toContain('drop ship_sample');
  expect(() => proposeAdvice(bare, ['drop ship_sample'])).toThrow(/gendan init first/);
});
