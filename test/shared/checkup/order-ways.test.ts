import type { Checkup } from '../../../shared/checkup/checkup';
import type { ProcessRow } from '../../../shared/process/row';
import { checkedUp, checkupBook, stageIn, type OrderCells, type Told } from '../../tools/checkup-book';

/** Sales makes the PI, the purchaser buys, quality inspects, documents ship, finance has the balance. */
const STAGES: Partial<ProcessRow>[] = [
  { key: 'deposit', name: '收定金', role: '财务专员', evidence: 'deposit_date' },
  { key: 'purchase', name: '采购下单', role: '采购员', after: 'deposit', evidence: 'purchase_date' },
  { key: 'material', name: '物料到齐', role: '采购员', after: 'purchase', evidence: 'material_in' },
  { key: 'final_qc', name: '尾期验货', role: '质检员', after: 'material', evidence: 'inspection_date' },
  { key: 'load', name: '装柜', role: '单证员', after: 'final_qc', gate: 'final_qc', evidence: 'loading_date' },
]; // prettier-ignore

/** `deposit`, `purchase`, `material`, `final_qc`, `load`, each a day of October 2025. */
const order = (no: string, days: readonly (number | string | null)[], more: OrderCells = {}): OrderCells => {
  const cells = ['定金到账', '采购日期', '物料到齐', '验货日期', '装柜日期'].map((header, at) => {
    const day = days[at] ?? null;
    return [header, typeof day === 'number' ? `2025-10-${String(day).padStart(2, '0')}` : day];
  });
  return { 订单号: no, 客户: 'Nordvik', 下单日期: '2025-10-01', ...Object.fromEntries(cells), 状态: null, ...more };
}; // prettier-ignore

const told = (day: number, no: string, stage: string, event: Told['event'], more: Partial<Told> = {}): Told => ({
  at: `2025-10-${String(day).padStart(2, '0')} 09:00`, order: no, stage, event, ...more,
}); // prettier-ignore
const done = (day: number, no: string, stage: string): Told =>
  told(day, no, stage, 'done', { date: `2025-10-${String(day).padStart(2, '0')}` });

const checkup = (orders: readonly OrderCells[], log: readonly Told[] = [], since?: string): Checkup =>
  checkedUp(checkupBook(STAGES, orders, log), since);
const PLAIN = order('A-1', [2, 3, 8, 12, 15]);

describe('ways', () => {
  test('stages by the day on which they were done, those of one day as the process has them', () => {
    const { paths } = checkup([PLAIN, order('A-2', [5, 5, 9, 4]), order('A-3', [3, 4, 9, 13, 16])]);
    expect(paths).toEqual([
      { path: ['deposit', 'purchase', 'material', 'final_qc', 'load'], n: 2, closed: 2, orders: ['A-1', 'A-3'] },
      { path: ['final_qc', 'deposit', 'purchase', 'material'], n: 1, closed: 0, orders: ['A-2'] },
    ]); // prettier-ignore
  });

  test('ticks, blanks that later events show, and days to come are not on the way', () => {
    const { paths } = checkup([order('A-1', ['√', 3, null, 12]), order('A-2', [2])]);
    expect(paths.map(({ path }) => path)).toEqual([['purchase', 'final_qc']]);
  });

  test('how many of them are over', () => {
    const open = order('A-1', [2, 3, 8, 12]);
    const { paths } = checkup([open, { ...open, 订单号: 'A-2', 状态: '已结案' }]);
    expect(paths).toMatchObject([{ n: 2, closed: 1 }]);
  });

  test('an order of several rows has done a stage once the last of them has', () => {
    const rows = [order('A-1', [2, 3, 8]), order('A-1', [2, 9, 8], { 状态: '第二批' })];
    expect(checkup(rows).paths).toMatchObject([{ path: ['deposit', 'material', 'purchase'], n: 1 }]);
  });

  test('from one stage to the next, with the median of the days between', () => {
    const { transitions } = checkup([
      PLAIN,
      order('A-2', [2, 4, 10]),
      order('A-3', [2, 9, 10]),
      order('A-4', [2, 12]),
    ]);
    expect(transitions).toMatchObject([
      // 1, 2, 7 and 10 days: 4.5. Then 5, 6 and 1: 5.
      { from: 'deposit', to: 'purchase', n: 4, medianDays: 4.5 },
      { from: 'purchase', to: 'material', n: 3, medianDays: 5 },
      { from: 'final_qc', to: 'load', n: 1, medianDays: 3 },
      { from: 'material', to: 'final_qc', n: 1, medianDays: 4 },
    ]);
    expect(transitions.map(({ orders }) => orders.join())).toEqual([
      'A-1,A-2,A-3,A-4',
      expect.any(String),
      expect.any(String),
      expect.any(String),
    ]);
    expect(transitions.every(({ n, orders }) => orders.length === n)).toBe(true);
  });

  test('since a day: ways that began on it or later, and steps that ended on it or later', () => {
    const later = order('A-2', [6, 8, 10]);
    const found = checkup([PLAIN, later], [], '2025-10-06');
    expect(found.paths).toMatchObject([{ path: ['deposit', 'purchase', 'material'], orders: ['A-2'] }]);
    expect(found.transitions.map(({ from, to, n }) => [from, to, n])).toEqual([
      ['purchase', 'material', 2],
      ['deposit', 'purchase', 1],
      ['final_qc', 'load', 1],
      ['material', 'final_qc', 1],
    ]);
  });
});

describe('rework', () => {
  test('reopened: how often, and in which orders', () => {
    const log = [
      told(13, 'A-1', 'final_qc', 'reopened'),
      told(14, 'A-1', 'final_qc', 'reopened'),
      told(14, 'A-2', 'final_qc', 'reopened'),
    ];
    const orders = [PLAIN, order('A-2', [2, 3, 8, 12]), order('A-3', [2, 3, 8, 13])];
    expect(stageIn(checkup(orders, log), 'final_qc').reopened).toEqual({ n: 3, orders: ['A-1', 'A-2'] });
    expect(stageIn(checkup(orders, log, '2025-10-14'), 'final_qc').reopened).toMatchObject({ n: 2 });
  });

  test('moved: every agreed day that differs from the one before', () => {
    const log = [
      told(9, 'A-1', 'final_qc', 'due', { date: '2025-10-14' }),
      told(10, 'A-1', 'final_qc', 'due', { date: '2025-10-14' }),
      told(11, 'A-1', 'final_qc', 'due', { date: '2025-10-16' }),
    ];
    expect(stageIn(checkup([PLAIN], log), 'final_qc').moved).toEqual({ n: 2, orders: ['A-1'] });
    expect(stageIn(checkup([PLAIN], log, '2025-10-11'), 'final_qc').moved).toMatchObject({ n: 1 });
  });

  test('a row of the log about an order that the sheet does not have is nobody’s', () => {
    const found = checkup([PLAIN], [told(13, 'B-9', 'final_qc', 'reopened')]);
    expect(stageIn(found, 'final_qc').reopened).toEqual({ n: 0, orders: [] });
  });
});

describe('back and forth', () => {
  test('roles that take turns as the process has it do not', () => {
    expect(checkup([PLAIN]).pingPong).toEqual([]);
  });

  test('a stage reopened after another role went on: once for the two', () => {
    const log = [
      done(8, 'A-1', 'material'),
      done(12, 'A-1', 'final_qc'),
      told(13, 'A-1', 'material', 'reopened'),
      done(20, 'A-1', 'material'),
    ];
    expect(checkup([order('A-1', [2, 3])], log).pingPong).toEqual([
      { between: ['purchaser', 'qc'], n: 1, orders: ['A-1'] },
    ]);
  });

  test('a stage reopened before anybody else went on is the role’s own affair', () => {
    const log = [done(8, 'A-1', 'material'), told(9, 'A-1', 'material', 'reopened')];
    expect(checkup([order('A-1', [2, 3])], log).pingPong).toEqual([]);
  });

  test('what another role did before it in the process is no going on', () => {
    const log = [done(8, 'A-1', 'material'), told(12, 'A-1', 'material', 'reopened')];
    expect(checkup([order('A-1', [9, 3])], log).pingPong).toEqual([]);
  });

  test('done again after another role went on, without a row that reopens it', () => {
    const log = [done(8, 'A-1', 'material'), done(12, 'A-1', 'final_qc'), done(20, 'A-1', 'material')];
    expect(checkup([order('A-1', [2, 3])], log).pingPong).toMatchObject([
      { between: ['purchaser', 'qc'], n: 1 },
    ]);
    const corrected = [done(8, 'A-1', 'material'), done(9, 'A-1', 'material'), done(12, 'A-1', 'final_qc')];
    expect(checkup([order('A-1', [2, 3])], corrected).pingPong).toEqual([]);
  });

  test('what was handed over and given back', () => {
    const log = [
      done(8, 'A-1', 'material'),
      told(8, 'A-1', 'material', 'handed'),
      told(9, 'A-1', 'material', 'rejected'),
      told(10, 'A-1', 'material', 'handed'),
      told(10, 'A-1', 'material', 'accepted'),
    ];
    expect(checkup([order('A-1', [2, 3])], log).pingPong).toEqual([
      { between: ['purchaser', 'qc'], n: 1, orders: ['A-1'] },
    ]);
  });

  test('the most frequent first, and only since the day', () => {
    const again = (no: string) => [
      done(8, no, 'material'),
      done(12, no, 'final_qc'),
      told(13, no, 'material', 'reopened'),
    ];
    const log = [
      ...again('A-1'),
      ...again('A-2'),
      done(12, 'A-3', 'final_qc'),
      done(15, 'A-3', 'load'),
      told(16, 'A-3', 'final_qc', 'reopened'),
    ];
    const orders = ['A-1', 'A-2', 'A-3'].map((no) => order(no, [2, 3]));
    const told_ = (since?: string) =>
      checkup(orders, log, since).pingPong.map(({ between, n }) => [...between, n]);
    expect(told_()).toEqual([
      ['purchaser', 'qc', 2],
      ['qc', 'docs', 1],
    ]);
    expect(told_('2025-10-14')).toEqual([['qc', 'docs', 1]]);
  });
});

describe('as the process is written', () => {
  test('done on a day before that of a stage that comes before it', () => {
    const { conformance } = checkup([PLAIN, order('A-2', [2, 9, 8]), order('A-3', [2])]);
    expect(conformance).toEqual({
      share: { of: 1, n: 2 },
      deviations: [{ kind: 'early', stage: 'material', before: 'purchase', orders: ['A-2'] }],
    });
  });

  test('also behind a stage that nobody dated', () => {
    expect(checkup([order('A-1', [9, null, 8])]).conformance.deviations).toEqual([
      { kind: 'early', stage: 'material', before: 'deposit', orders: ['A-1'] },
    ]);
  });

  test('on the same day is in order', () => {
    expect(checkup([order('A-1', [3, 3, 3])]).conformance.share).toEqual({ of: 1, n: 1 });
  });

  test('done while a gate was open: done later by the dates, or said not to be', () => {
    const { conformance } = checkup([
      PLAIN,
      order('A-2', [2, 3, 8, 16, 15]),
      order('A-3', [2, 3, 8, '未验', 15]),
    ]);
    expect(conformance.share).toEqual({ of: 1, n: 3 });
    expect(conformance.deviations).toContainEqual({
      kind: 'gate',
      stage: 'load',
      before: 'final_qc',
      orders: ['A-2', 'A-3'],
    });
  });

  test('a blank gate is no proof: nobody wrote it down', () => {
    expect(checkup([order('A-1', [2, 3, 8, null, 15])]).conformance).toEqual({
      share: { of: 1, n: 1 },
      deviations: [],
    });
  });

  test('a day that was typed in bulk proves nothing', () => {
    const late = ['A-1', 'A-2', 'A-3', 'A-4', 'A-5'].map((no, at) => order(no, [2, 20, 8 + at]));
    expect(checkup(late).conformance.share).toEqual({ of: 5, n: 5 });
    expect(checkup(late.slice(1)).conformance.share).toEqual({ of: 0, n: 4 });
  });

  test('a stage that came back had been done in time: the stages after it were not early', () => {
    // Inspected on the 12th after the material of the 8th; material came back on the 20th and was replaced on the 25th.
    const log = [told(20, 'A-1', 'material', 'reopened'), done(25, 'A-1', 'material')];
    expect(checkup([PLAIN], log).conformance).toEqual({ share: { of: 1, n: 1 }, deviations: [] });
    const again = [done(8, 'A-1', 'material'), done(25, 'A-1', 'material')];
    expect(checkup([order('A-1', [2, 3, null, 12, 15])], again).conformance.deviations).toEqual([]);
    const gate = [told(20, 'A-1', 'final_qc', 'reopened'), done(25, 'A-1', 'final_qc')];
    expect(checkup([PLAIN], gate).conformance.deviations).toEqual([]);
  });

  test('what was done between the two was done early', () => {
    const log = [told(10, 'A-1', 'material', 'reopened'), done(14, 'A-1', 'material')];
    expect(checkup([PLAIN], log).conformance.deviations).toEqual([
      { kind: 'early', stage: 'final_qc', before: 'material', orders: ['A-1'] },
    ]);
  });

  test('since a day: stages that were done early on it or later', () => {
    const found = checkup([order('A-1', [2, 9, 8, 12])], [], '2025-10-09');
    expect(found.conformance).toEqual({ share: { of: 1, n: 1 }, deviations: [] });
  });
});
