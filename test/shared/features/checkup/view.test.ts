import type { Checkup } from '../../../../shared/checkup/checkup';
import { checkupOf } from '../../../../shared/checkup/checkup-of';
import { ordersBehind, type OrdersWanted } from '../../../../shared/features/checkup/orders';
import { map, orders, proposals, propose, view } from '../../../../shared/features/checkup/queries';
import { checkupView, stageId } from '../../../../shared/features/checkup/view';
import { plan } from '../../../../shared/plan/plan';
import { bookOf, day, sheetOf } from '../../../tools/book';
import { checkupOfFacts, stageCheck, step } from '../../../tools/checkup-facts';
import { halfYearBook } from '../../../tools/half-year-book';
import { MID_MORNING } from '../../../tools/set-up';

const EMPTY = plan(bookOf(), MID_MORNING);
const seen = (told: Partial<Checkup>) => checkupView(EMPTY, checkupOfFacts(told), 5);

describe('what the view tells of a check-up', () => {
  test('a stage done four times has a median and no percentage, one done five times has all', () => {
    const told = { median: 2.25, p80: 3.26, p90: 4, p95: 5, waiting: { bank: 0.1, factory: 0.4 } } as const;
    const { stages } = seen({
      stages: [
        stageCheck('a', { ...told, n: 4, onTime: { of: 3, n: 4, late: ['X'] } }),
        stageCheck('b', { ...told, n: 5, onTime: { of: 4, n: 5, late: ['X'] } }),
      ],
    });
    expect(stages[0]).toMatchObject({
      median: 2.3,
      p80: undefined,
      p95: undefined,
      waited: undefined,
      waiting: [],
    });
    expect(stages[0]!.onTimeText.en).toBe('3 / 4');
    expect(stages[1]).toMatchObject({ median: 2.3, p80: 3.3, p90: 4, p95: 5, waited: 0.5, late: 1 });
    expect(stages[1]!.waiting.map(({ party, share }) => [party.en, share])).toEqual([
      ['Factory', 0.4],
      ['Bank', 0.1],
    ]);
    expect(stages[1]!.onTimeText.en).toBe('80% (n=5)');
  });

  test('the share of time of a bottleneck is told from five times on', () => {
    const bottleneck = { byTime: { stage: 'a', days: 12.4, share: 0.5 }, byLateness: undefined };
    expect(seen({ stages: [stageCheck('a', { n: 4 })], bottleneck }).byTime).toMatchObject({
      days: 12,
      share: undefined,
    });
    expect(seen({ stages: [stageCheck('a', { n: 5 })], bottleneck }).byTime).toMatchObject({
      days: 12,
      share: 0.5,
    });
  });

  test('an order that strayed in two ways is one', () => {
    const deviations = [
      { kind: 'early', stage: 'b', before: 'a', orders: ['X', 'Y'] },
      { kind: 'gate', stage: 'c', before: 'a', orders: ['Y'] },
    ] as const;
    expect(seen({ conformance: { share: { of: 4, n: 6 }, deviations } }).asWritten).toEqual({
      text: { zh: '67% (n=6)', en: '67% (n=6)' },
      strayed: 2,
    });
  });

  test.each([
    ['no orders', { looked: [] }, 'orders'],
    ['no dates', { looked: ['X'], stages: [stageCheck('a')] }, 'dates'],
    ['few', { looked: ['X'], stages: [stageCheck('a', { n: 4 })] }, 'few'],
    ['enough but for the log', { looked: ['X'], stages: [stageCheck('a', { n: 5 })] }, undefined],
  ] as const)('%s: what would make it fuller', (_, told, is) => {
    expect(seen(told).empty).toMatchObject({ is, hasNoLog: true });
  });
});

describe('the orders behind a figure', () => {
  const book = bookOf(
    sheetOf('出货', [
      ['订单号', '客户', '下单日期', '订舱日期'],
      ['A-1', 'MAPLE', day('2026-04-01'), day('2026-04-20')],
      ['A-2', 'NORDVIK', day('2026-04-01'), day('2026-04-20')],
      ['A-3', 'LINDE', day('2026-04-01'), null],
    ]),
  );
  const check = stageCheck('booking', {
    times: [
      { order: 'A-1', took: 2 },
      { order: 'A-2', took: 9 },
      { order: 'A-2', took: 1 },
    ],
    onTime: { of: 1, n: 2, late: ['A-2'] },
    skipped: { of: 1, n: 3, orders: ['A-3'] },
  });
  const checkup = checkupOfFacts({
    looked: ['A-1', 'A-2', 'A-3'],
    stages: [check],
    paths: [{ path: ['deposit', 'booking'], n: 1, closed: 0, orders: ['A-1'] }],
    transitions: [{ ...step('deposit', 'booking', 1), orders: ['A-1'] }],
    pingPong: [{ between: ['sales', 'docs'], n: 3, orders: ['A-3'] }],
    conformance: {
      share: { of: 1, n: 2 },
      deviations: [{ kind: 'early', stage: 'booking', before: 'deposit', orders: ['A-2'] }],
    },
  });
  const behind = (wanted: OrdersWanted, count = 10) =>
    ordersBehind(plan(book, MID_MORNING), { checkup, advice: () => [] }, wanted, count);
  const id = stageId(check);

  test.each([
    [{ of: 'all' }, 'A-1 A-2 A-3'],
    [{ of: 'strayed' }, 'A-2'],
    [{ of: 'stage', id, figure: 'times' }, 'A-2 A-1'],
    [{ of: 'stage', id, figure: 'late' }, 'A-2'],
    [{ of: 'stage', id, figure: 'skipped' }, 'A-3'],
    [{ of: 'stage', id, figure: 'moved' }, ''],
    [{ of: 'stage', id: 'gone', figure: 'times' }, ''],
    [{ of: 'line', from: 'deposit', to: 'booking' }, 'A-1'],
    [{ of: 'path', path: ['deposit', 'booking'] }, 'A-1'],
    [{ of: 'path', path: ['deposit'] }, ''],
    [{ of: 'deviation', kind: 'early', stage: 'booking', before: 'deposit' }, 'A-2'],
    [{ of: 'deviation', kind: 'gate', stage: 'booking', before: 'deposit' }, ''],
    [{ of: 'pingPong', between: ['sales', 'docs'] }, 'A-3'],
    [{ of: 'advice', id: 'gone' }, ''],
  ] as const)('%j', (wanted, names) => {
    expect(
      behind(wanted)
        .rows.map(({ order }) => order)
        .join(' '),
    ).toBe(names);
  });

  test('with how long it took at most, and the cell of the stage; the rest is counted', () => {
    const { total, rows } = behind({ of: 'stage', id, figure: 'times' }, 1);
    expect(total).toBe(2);
    expect(rows).toEqual([
      expect.objectContaining({
        order: 'A-2',
        customer: 'NORDVIK',
        took: { zh: '9天', en: '9 days' },
        place: { sheet: '出货', row: 3, column: 4 },
      }),
    ]);
  });
});

describe('a kept book', () => {
  const kept = plan(halfYearBook('en'), MID_MORNING);
  const since = {};

  test('each figure opens exactly as many orders as it says', () => {
    const told = view(kept, since, 50);
    const count = (wanted: OrdersWanted): number => orders(kept, since, wanted, 0).total;
    expect(count({ of: 'all' })).toBe(told.orders);
    for (const { id, late, moved, reopened } of told.stages) {
      expect(count({ of: 'stage', id, figure: 'late' })).toBe(late);
      expect(count({ of: 'stage', id, figure: 'moved' })).toBe(moved);
      expect(count({ of: 'stage', id, figure: 'reopened' })).toBe(reopened);
    }
    for (const { path, n } of told.paths) expect(count({ of: 'path', path })).toBe(n);
    for (const { from, to, n } of map(kept, since, 4).lines) expect(count({ of: 'line', from, to })).toBe(n);
    for (const { id, orders: shown, changed } of proposals(kept, since)) {
      expect(count({ of: 'advice', id })).toBe(shown);
      expect(count({ of: 'changed', id })).toBe(changed);
    }
  });

  test('so it does of the last months alone', () => {
    const months = { months: 3 };
    const drawn = map(kept, months, 4);
    expect(drawn.lines.length).toBeGreaterThan(0);
    for (const { from, to, n } of drawn.lines)
      expect(orders(kept, months, { of: 'line', from, to }, 0).total).toBe(n);
    expect(view(kept, months, 5).orders).toBeLessThan(view(kept, since, 5).orders);
  });

  test('the inspection that nobody does in time is offered another day, and accepting it writes the process', () => {
    const [advice] = proposals(kept, since);
    expect(advice).toMatchObject({
      id: 'limit final_qc',
      isWritten: true,
      past: { of: 38, before: 32, after: 0 },
    });
    const { patch } = propose(kept, since, advice!.id, 'Amy');
    expect(
      patch.cells.map(({ sheet, write }) => `${sheet}: ${'value' in write ? String(write.value) : ''}`),
    ).toContain('Gendan Process: factory_due - 13d');
  });

  test('it is plain JSON', () => {
    const answers = [
      view(kept, since, 5),
      map(kept, since, 1),
      proposals(kept, since),
      orders(kept, since, { of: 'all' }, 5),
    ];
    expect(JSON.parse(JSON.stringify(answers))).toEqual(JSON.parse(JSON.stringify(structuredClone(answers))));
    expect(checkupOf(kept, {}).orders).toBe(44);
  });
});
