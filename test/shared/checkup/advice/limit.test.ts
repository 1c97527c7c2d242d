import type { ProcessRow } from '../../../../shared/process/row';
import { bought, daysAfter, purchases, type Purchase } from '../../../tools/purchases';
import { keptBook } from '../../../tools/kept-book';
import { advice, times } from './advice-of';

/** Material after its purchase: so many orders within the eleven days of practice, the others in fifteen or eighteen. */
const orders = (kept: number, of: number): Purchase[] =>
  bought(times(of, (at) => (at < kept ? 9 : at % 4 === 0 ? 18 : 15))).map((order) => ({
    ...order,
    ordered: daysAfter(order.bought!, -1),
  }));
const limits = (kept: number, of: number) => advice(purchases(orders(kept, of)), 'limit');

test('a limit that one order in seven keeps becomes the time in which four of five have it done', () => {
  const [found, ...more] = limits(3, 20);
  expect(more).toEqual([]);
  expect(found).toMatchObject({
    id: 'limit material',
    stages: ['material'],
    title: { zh: '物料到齐：时限改为 16天' },
    because: { zh: expect.stringContaining('20 次里按时 3 次。时限 11天，实际八成在 16天内完成（n=20）') },
    edits: [
      { do: 'set', variant: 'tt-fob', stage: 'material', column: 'limit', text: '16天' },
      { column: 'source', text: '本表惯常用时，n = 20，2026-05-18' },
      { column: 'confirmed', text: '是' },
    ],
  });
  expect(found!.orders).toHaveLength(17);
  expect(found!.orders).not.toContain('P-1');
  expect(found!.effect.past).toEqual({ of: 20, before: 17, after: 4 });
});

test('kept by one in five it stays, and nineteen orders tell nothing', () => {
  expect(limits(4, 20)).toEqual([]);
  expect(limits(2, 19)).toEqual([]);
});

test('times that have nothing to do with the limit are nobody’s usual time', () => {
  const took = (days: (at: number) => number) => advice(purchases(bought(times(20, days))), 'limit').length;
  // Three times the eleven days at most, five times where the orders take about as long.
  expect(took((at) => 12 + at)).toBe(1);
  expect(took((at) => 12 + 3 * at)).toBe(0);
  expect(took((at) => 45 + (at % 5))).toBe(1);
  expect(took((at) => 60 + (at % 5))).toBe(0);
});

test('a limit that is far too loose stays', () => {
  expect(advice(purchases(bought(times(30, () => 2))), 'limit')).toEqual([]);
});

const STAGES: Partial<ProcessRow>[] = [
  { key: 'purchase', name: '采购下单', limit: '2wd', evidence: 'purchase_date' },
  { key: 'material', name: '物料到齐', limit: '11d', after: 'purchase', evidence: 'material_in' },
  { key: 'onboard', name: '装船', after: 'material', notLater: 'etd', evidence: 'atd' },
];
const changed = (change: Partial<ProcessRow>) =>
  STAGES.map((stage) => (stage.key === 'material' ? { ...stage, ...change } : stage));

test('a limit that the team stands by is its own to change; law, contract, money and authorities’ are nobody’s', () => {
  const kinds = (change: Partial<ProcessRow>) =>
    advice(purchases(orders(0, 20), changed(change)), 'limit').map(({ id }) => id);
  expect(kinds({ confirmed: '是' })).toEqual(['limit material']);
  expect(kinds({ key: 'deposit', name: '收定金' })).toEqual([]);
  expect(kinds({ key: 'isf', name: 'ISF' })).toEqual([]);
  expect(kinds({ key: 'forex', name: '收汇' })).toEqual([]);
});

test('where an outside date was passed and not the limit, another limit would not help', () => {
  const late = changed({ notLater: 'factory_due' });
  const held = keptBook({
    stages: late,
    orders: times(24, (at) => {
      const from = daysAfter('2025-09-01', at * 3);
      return {
        cells: { 下单日期: daysAfter(from, -1), 采购日期: from, 物料到齐: daysAfter(from, 15), 工厂交期: daysAfter(from, 10), ETD: undefined, ATD: undefined },
      };
    }),
  }); // prettier-ignore
  expect(advice(held, 'limit')).toEqual([]);
});

describe('a stage whose time ends before the date that its work follows', () => {
  /** As 0.3.0 had it: fourteen days from sixteen days before the factory’s date. */
  const INSPECTION: Partial<ProcessRow>[] = [
    { key: 'prod_start', name: '生产启动', limit: '2d', evidence: 'prod_start' },
    { key: 'final_qc', name: '尾期验货', limit: '14d', startFrom: 'factory_due - 16d', after: 'prod_start', evidence: 'inspection_date' },
    { key: 'onboard', name: '装船', after: 'final_qc', notLater: 'etd', evidence: 'atd' },
  ]; // prettier-ignore
  const inspected = (
    after: (at: number) => number,
    hasDate = (_: number) => true,
    underCif: readonly Partial<ProcessRow>[] = [],
  ) =>
    keptBook({
      stages: INSPECTION,
      underCif,
      orders: times(30, (at) => {
        const ready = daysAfter('2025-06-01', at * 7);
        return {
          cells: {
            下单日期: daysAfter(ready, -21),
            贸易条款: at % 2 === 0 ? 'FOB' : 'CIF',
            生产启动: daysAfter(ready, -20),
            工厂交期: hasDate(at) ? ready : undefined,
            验货日期: daysAfter(ready, after(at)),
            ETD: daysAfter(ready, 12),
            ATD: undefined,
          },
        };
      }),
    });

  test('gets another place: three days after the factory’s date, and its fourteen days stay', () => {
    const [found] = advice(
      inspected((at) => (at % 6 === 0 ? 4 : at % 2 === 0 ? 3 : 1)),
      'limit',
    );
    expect(found).toMatchObject({
      id: 'limit final_qc',
      title: { zh: '尾期验货：截止改为工厂交期 + 3天' },
      because: {
        zh: expect.stringContaining(
          '30 次里按时 0 次。现在算到工厂交期 - 2天就逾期，实际八成在工厂交期 + 3天之前完成（n=30）：起算点不对',
        ),
      },
      edits: [
        { column: 'startFrom', text: 'factory_due - 11d' },
        { column: 'source' },
        { column: 'confirmed' },
      ],
      effect: { past: { of: 30, before: 30, after: 5 } },
    });
  });

  test('done just before that date it only gets longer', () => {
    const [found] = advice(
      inspected(() => -1),
      'limit',
    );
    expect(found!.edits[0]).toMatchObject({ column: 'limit', text: '15天' });
  });

  test('counted from the stage before it in a quarter of the orders, it gets longer as well', () => {
    const [found] = advice(
      inspected(
        () => 3,
        (at) => at % 4 !== 0,
      ),
      'limit',
    );
    expect(found!.edits[0]).toMatchObject({ column: 'limit' });
  });

  test('two processes that count from different days both get longer, each from its own day', () => {
    const cif = INSPECTION.map((stage) =>
      stage.key === 'final_qc' ? { ...stage, startFrom: 'factory_due - 17d' } : stage,
    );
    const [found] = advice(
      inspected(
        () => 3,
        () => true,
        cif,
      ),
      'limit',
    );
    const limits = found!.edits.filter((edit) => 'column' in edit && edit.column !== 'source' && edit.column !== 'confirmed'); // prettier-ignore
    expect(limits).toMatchObject([
      { variant: 'tt-cif', column: 'limit', text: '20天' },
      { variant: 'tt-fob', column: 'limit', text: '20天' },
    ]);
  });

  test('two processes that count from one day are moved together', () => {
    const [found] = advice(
      inspected(
        () => 3,
        () => true,
        INSPECTION,
      ),
      'limit',
    );
    const days = found!.edits.filter((edit) => 'column' in edit && edit.column === 'startFrom');
    expect(days).toMatchObject([{ variant: 'tt-cif' }, { variant: 'tt-fob' }]);
    expect(found!.effect.past).toEqual({ of: 30, before: 30, after: 0 });
  });
});
