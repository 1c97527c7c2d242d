import type { Checkup } from '../../../shared/checkup/checkup';
import type { ProcessRow } from '../../../shared/process/row';
import { checkedUp, checkupBook, stageIn, type OrderCells, type Told } from '../../tools/checkup-book';
import { daysAfter } from '../../tools/purchases';

const STAGES: Partial<ProcessRow>[] = [
  { key: 'purchase', name: '采购下单', role: '采购员', limit: '2wd', evidence: 'purchase_date' },
  { key: 'material', name: '物料到齐', role: '跟单员', limit: '11d', after: 'purchase', evidence: 'material_in', waitsOn: '工厂, 客户' },
  { key: 'packed', name: '装箱', role: '跟单员', after: 'material' },
  { key: 'onboard', name: '开船', role: '单证员', after: 'packed', notLater: 'etd', evidence: 'atd' },
]; // prettier-ignore

/** An order bought on a day, with its material there after so many days. */
const order = (at: number, took: number, more: OrderCells = {}): OrderCells => {
  const bought = daysAfter('2025-09-01', 9 * at);
  return {
    订单号: `P-${at}`,
    客户: 'Nordvik',
    下单日期: bought,
    采购日期: bought,
    物料到齐: daysAfter(bought, took),
    ETD: null,
    ATD: null,
    状态: null,
    ...more,
  };
};
const there = (took: readonly number[]): OrderCells[] => took.map((days, at) => order(at + 1, days));

const checkup = (orders: readonly OrderCells[], log: readonly Told[] = [], since?: string): Checkup =>
  checkedUp(checkupBook(STAGES, orders, log), since);
const material = (orders: readonly OrderCells[], log: readonly Told[] = [], since?: string) =>
  stageIn(checkup(orders, log, since), 'material');

/** Ten orders. P90: between the ninth and the tenth at 0.9 × 9 = 8.1, so 12 + 0.1 × 20 = 14. */
const TEN = [4, 5, 5, 6, 7, 8, 9, 11, 12, 32];

test('median and percentiles lie between two orders in proportion', () => {
  expect(material(there(TEN))).toMatchObject({ n: 10, median: 7.5, p80: 11.2, p90: 14, p95: 23 });
});

test('times have no upper bound: what is taken for usual is another matter', () => {
  expect(material(there([...TEN.slice(1), 160]))).toMatchObject({ n: 10, p95: 102.4 });
});

test('eight of ten kept the limit of 11 days', () => {
  expect(material(there(TEN)).onTime).toEqual({ of: 8, n: 10, late: ['P-9', 'P-10'] });
});

describe('left out of the times', () => {
  const five = Array.from({ length: 5 }, (_, at) => order(20 + at, 0, { 物料到齐: '2026-05-04' }));

  test('a day that stands in the column for five orders', () => {
    expect(material([...there(TEN), ...five])).toMatchObject({ n: 10, median: 7.5 });
    expect(material([...there(TEN), ...five.slice(1)])).toMatchObject({ n: 14 });
  });

  test('a day that five rows of the log give', () => {
    const log = five.map((_, at): Told => ({
      at: '2026-05-05',
      order: `P-${20 + at}`,
      stage: 'material',
      event: 'done',
      date: '2026-05-04',
    }));
    const open = five.map((each) => ({ ...each, 物料到齐: null }));
    expect(material([...there(TEN), ...open], log)).toMatchObject({ n: 10 });
    expect(material([...there(TEN), ...open], log.slice(1))).toMatchObject({ n: 14 });
  });

  test('the sheet and the log are two columns: a day of three cells and two rows is none', () => {
    const log = five.slice(3).map((_, at): Told => ({
      at: '2026-05-05',
      order: `P-${23 + at}`,
      stage: 'material',
      event: 'done',
      date: '2026-05-04',
    }));
    const mixed = five.map((each, at) => (at < 3 ? each : { ...each, 物料到齐: null }));
    expect(material([...there(TEN), ...mixed], log)).toMatchObject({ n: 15 });
  });

  test('five shipments of one order are one order, not five', () => {
    const parts = five.map((each) => ({ ...each, 订单号: 'P-30', 采购日期: '2026-04-20' }));
    expect(material([...there(TEN), ...parts])).toMatchObject({ n: 11 });
  });

  test('a day before the order, and one before the purchase', () => {
    const early = order(20, 0, { 下单日期: '2026-03-10', 采购日期: null, 物料到齐: '2026-03-01' });
    const wrong = order(21, -3);
    expect(material([...there(TEN), early, wrong]).n).toBe(10);
  });

  test('a start that is only an estimate', () => {
    const undated = order(20, 9, { 采购日期: null });
    expect(material([...there(TEN), undated]).n).toBe(10);
  });

  test('a day to come', () => {
    expect(material([...there(TEN), order(29, 9, { 物料到齐: '2026-06-10' })]).n).toBe(10);
  });

  test('an order that was cancelled, in every figure', () => {
    const cancelled = order(20, 30, { 状态: '已取消' });
    expect(material([...there(TEN), cancelled])).toEqual(material(there(TEN)));
    expect(checkup([...there(TEN), cancelled]).orders).toBe(10);
    const log: Told[] = [{ at: '2026-05-01', order: 'P-20', event: 'cancelled' }];
    expect(checkup([...there(TEN), order(20, 30)], log).orders).toBe(10);
  });
});

test('what sheet and log both tell counts once, by the sheet', () => {
  const log: Told[] = [
    { at: '2025-09-20', order: 'P-1', stage: 'material', event: 'done', date: '2025-09-19' },
  ];
  expect(material(there(TEN), log)).toEqual(material(there(TEN)));
});

test('an order in several rows has each day once', () => {
  expect(material([...there(TEN), ...there(TEN)])).toEqual(material(there(TEN)));
  const later = order(1, 19);
  expect(material([...there(TEN), later])).toMatchObject({ n: 11 });
});

test('of rows that repeat a day the late one speaks', () => {
  const sailed = (etd: string) => order(1, 4, { ETD: etd, ATD: '2025-10-06' });
  for (const rows of [
    ['2025-10-05', '2025-10-01'],
    ['2025-10-01', '2025-10-05'],
  ])
    expect(stageIn(checkup(rows.map(sailed)), 'onboard').onTime).toEqual({ of: 0, n: 1, late: ['P-1'] });
});

test('working days are counted as deadlines are: over the weekend and without it', () => {
  // From Friday to Monday is one working day, to Wednesday three: one more than the limit.
  const orders = ['2026-04-13', '2026-04-15'].map((bought, at) =>
    order(at + 1, 0, { 下单日期: '2026-04-10', 采购日期: bought, 物料到齐: null }),
  );
  expect(stageIn(checkup(orders), 'purchase')).toMatchObject({
    unit: 'wd',
    limit: 2,
    n: 2,
    median: 2,
    onTime: { of: 1, n: 2, late: ['P-2'] },
  });
});

test('a stage without a limit has elapsed days, waits and all', () => {
  const log: Told[] = [
    { at: '2025-09-16', order: 'P-1', stage: 'packed', event: 'waiting', party: 'customer' },
    { at: '2025-09-19', order: 'P-1', stage: 'packed', event: 'done', date: '2025-09-19' },
  ];
  const packed = stageIn(checkup(there([4]), log), 'packed');
  // Purchase on 10 September, material on the 14th, packed on the 19th; a wait from the 16th that nobody ended.
  expect(packed).toMatchObject({
    unit: 'd',
    limit: undefined,
    n: 1,
    median: 5,
    waiting: { customer: 3 / 5 },
  });
  expect(packed.onTime).toEqual({ of: 0, n: 0, late: [] });
});

test('waits count per party, and only between start and end', () => {
  const log: Told[] = [
    // P-1 takes from 10 to 30 September: four days for the factory of which two lie before it began, six for the customer.
    { at: '2025-09-08', order: 'P-1', stage: 'material', event: 'waiting', party: 'factory' },
    { at: '2025-09-12', order: 'P-1', stage: 'material', event: 'waiting', party: 'customer' },
    { at: '2025-09-18', order: 'P-1', stage: 'material', event: 'resumed' },
  ];
  // P-2 takes 20 days and waits for nobody.
  const figures = material([order(1, 20), order(2, 20)], log);
  expect(figures.waiting).toEqual({ factory: 2 / 40, customer: 6 / 40 });
});

test('what was waited for two parties at once counts once', () => {
  const log: Told[] = [
    { at: '2025-09-12', order: 'P-1', stage: 'material', event: 'waiting', party: 'customer' },
    { at: '2025-09-18', order: 'P-1', stage: 'material', event: 'resumed' },
    // Written down afterwards: from the 10th to the 20th, of which six days were waited for the customer.
    { at: '2025-09-19', order: 'P-1', stage: 'material', event: 'waiting', party: 'factory', date: '2025-09-10' },
    { at: '2025-09-20', order: 'P-1', stage: 'material', event: 'resumed' },
  ]; // prettier-ignore
  expect(material([order(1, 20)], log).waiting).toEqual({ factory: 10 / 20 });
});

describe('on time', () => {
  const judged = (late: boolean, due?: string): Told => ({
    at: '2025-10-01',
    order: 'P-1',
    stage: 'material',
    event: 'judged',
    date: '2025-09-19',
    judged: { late, ...(due !== undefined && { due }), done: '2025-09-19' },
  });

  test('what was recorded when it closed stands, whatever the limit is now', () => {
    // Nine days are within the limit of eleven; when it closed it was late past the 17th.
    expect(material([order(1, 9)], [judged(true, '2025-09-17')]).onTime).toEqual({
      of: 0,
      n: 1,
      late: ['P-1'],
    });
    expect(material([order(1, 9)], [judged(false, '2025-09-21')]).onTime).toMatchObject({ of: 1, n: 1 });
  });

  test('a recorded verdict without its deadline counts as well, also where today no deadline is known', () => {
    const undated = order(1, 9, { 采购日期: null });
    expect(material([undated]).onTime).toMatchObject({ n: 0 });
    expect(material([undated], [judged(false)]).onTime).toMatchObject({ of: 1, n: 1 });
    expect(material([undated], [judged(true)]).onTime).toMatchObject({ of: 0, n: 1 });
  });

  test('a sailing that only the status tells of is on the way, and held against no date', () => {
    const found = checkup([
      order(1, 4, { ETD: '2026-05-08', 状态: '已开船 5/10' }),
      order(2, 4, { ETD: '2026-06-20', 状态: '生产中' }),
      order(3, 4, { ETD: '2026-06-20', 状态: '生产中' }),
    ]);
    expect(found.paths.map(({ path, n }) => [path.join(), n])).toEqual([
      ['purchase,material', 2],
      ['purchase,material,onboard', 1],
    ]);
    expect(stageIn(found, 'onboard').onTime).toMatchObject({ n: 0 });
  });

  test('a verdict on another day than the sheet has now is of another completion', () => {
    expect(material([order(1, 30)], [judged(false, '2025-09-21')]).onTime).toMatchObject({ of: 0, n: 1 });
  });

  test('an agreed day is the deadline', () => {
    const log: Told[] = [
      { at: '2025-09-12', order: 'P-1', stage: 'material', event: 'due', date: '2025-10-15' },
    ];
    expect(material([order(1, 30)], log).onTime).toMatchObject({ of: 1, n: 1 });
  });

  test('an outside date counts without a limit: sailing by ETD', () => {
    const orders = [
      order(1, 4, { ETD: '2025-10-01', ATD: '2025-10-01' }),
      order(2, 4, { ETD: '2025-10-01', ATD: '2025-10-06' }),
      order(3, 4, { ATD: '2025-10-20' }),
    ];
    expect(stageIn(checkup(orders), 'onboard').onTime).toEqual({ of: 1, n: 2, late: ['P-2'] });
  });
});

describe('skipped', () => {
  const waived = (no: string): Told => ({ at: '2025-12-01', order: no, stage: 'packed', event: 'waived' });
  const packed = (no: string): Told => ({
    at: '2025-12-01',
    order: no,
    stage: 'packed',
    event: 'done',
    date: '2025-12-01',
  });

  test('said not to apply, of those that are over; a blank is a gap and in neither', () => {
    const figures = stageIn(
      checkup(there([4, 5, 6, 7]), [waived('P-1'), waived('P-2'), packed('P-3')]),
      'packed',
    );
    expect(figures.skipped).toEqual({ of: 2, n: 3, orders: ['P-1', 'P-2'] });
  });

  test('words in its cell say so as well, a dash does not; on which day nobody knows', () => {
    const said = ['不适用', 'N/A', '无需', '/', '-', '一', '——', null].map((word, at) => order(at + 1, 0, { 物料到齐: word })); // prettier-ignore
    const all = [...said, order(9, 4)];
    expect(material(all).skipped).toEqual({ of: 3, n: 4, orders: ['P-1', 'P-2', 'P-3'] });
    expect(material(all, [], '2025-09-02').skipped).toMatchObject({ of: 0, n: 1 });
    const stages = STAGES.map((stage) =>
      stage.key === 'material' ? { ...stage, applies: 'customer = Kestrel' } : stage,
    );
    expect(checkedUp(checkupBook(stages, said)).stages.map(({ stage }) => stage)).toEqual(['purchase']);
  });

  test('a stage that the process does not have for the order is no skip', () => {
    const stages = STAGES.map((stage) =>
      stage.key === 'packed' ? { ...stage, applies: 'customer = Kestrel' } : stage,
    );
    const found = checkedUp(checkupBook(stages, there([4, 5])));
    expect(found.stages.map(({ stage }) => stage)).toEqual(['purchase', 'material']);
  });

  test('an answer counts as long as it holds', () => {
    const seen = (value: string): Told => ({
      at: '2025-12-01',
      order: 'P-1',
      stage: 'packed',
      event: 'answer',
      answer: { kind: undefined, value: 'n/a', seen: [{ header: 'ETD', value }], range: undefined },
    });
    const orders = [order(1, 4, { ETD: '2026-01-05' })];
    expect(stageIn(checkup(orders, [seen('2026-01-05')]), 'packed').skipped).toMatchObject({ of: 1, n: 1 });
    expect(checkup(orders, [seen('2026-01-06')]).stages.map(({ stage }) => stage)).not.toContain('packed');
  });

  test('a stage that was waived and taken up again was done', () => {
    const log = [
      waived('P-1'),
      { at: '2025-12-02', order: 'P-1', stage: 'packed', event: 'reopened' } as const,
      { ...packed('P-1'), at: '2025-12-03', date: '2025-12-03' },
    ];
    expect(stageIn(checkup(there([4]), log), 'packed').skipped).toEqual({ of: 0, n: 1, orders: [] });
  });
});

test('stages stand in the order of the process, and one that two processes share with one limit is one', () => {
  expect(checkup(there(TEN)).stages.map(({ stage, variants }) => [stage, variants])).toEqual([
    ['purchase', ['tt-fob']],
    ['material', ['tt-fob']],
  ]);
});

test('since a day: only what was done on it or later', () => {
  // P-1 of 10 September and 4 days, P-2 of the 19th and 5: the 14th and the 24th.
  expect(material(there([4, 5]), [], '2025-09-14').n).toBe(2);
  expect(material(there([4, 5]), [], '2025-09-15')).toMatchObject({ n: 1, median: 5 });
  expect(checkup(there([4, 5]), [], '2025-09-15').orders).toBe(1);
  expect(checkup(there([4, 5]), [], '2025-09-25').stages).toEqual([]);
});
