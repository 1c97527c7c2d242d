import { beginningOfLog, loggedRows, todayCells } from '../../../shared/plan/record-patch';
import type { OrderPlan, StagePlan } from '../../../shared/plan/order-plan';
import type { Plan } from '../../../shared/plan/plan';
import { rulesVersion } from '../../../shared/plan/version';
import { replay, type LogEvent } from '../../../shared/process/log';
import { toSerial } from '../../../shared/time/moment';
import { bookOf, day, sheetOf, type TestCell } from '../../tools/book';
import { moment } from '../../tools/order-facts';
import { aPlan, stagesOf } from './a-stage';
import { log } from './one-order';
import { oneTable } from './one-row';

const NOW = moment('2026-05-18 10:00');
const [booking] = stagesOf({ key: 'booking', limit: '5d' });
const LOG = sheetOf('跟单_记录', [
  ['时间', '订单', '节点', '事件', '日期', '内容', '截止', '规则版本'],
  [day('2026-04-01'), null, null, '备注'],
]);
const CLOSED = {
  status: 'done',
  doneBy: 'cell',
  done: moment('2026-05-04'),
  due: moment('2026-05-06'),
} as const;

interface Case {
  readonly stages?: readonly StagePlan[];
  readonly order?: Partial<OrderPlan>;
  readonly cells?: Readonly<Record<string, TestCell>>;
  readonly events?: readonly LogEvent[];
  readonly began?: string | null;
  readonly isPart?: true;
  readonly key?: string;
  readonly orderNo?: string;
  /** How many rows go by the name. */
  readonly rows?: number;
}

/** What a run writes into the log: event, order, day, stage and verdict. */
function logged({
  stages = [],
  order = {},
  cells = { cust_due: '2026-06-01' },
  events = [],
  began = '2026-04-01',
  isPart,
  key = 'A-1',
  orderNo = key,
  rows = 1,
}: Case = {}) {
  const { table, sheet, columns } = oneTable(
    ['order_no', ...Object.keys(cells)],
    [[key, ...Object.values(cells)]],
  );
  const judged = { key, phase: 'production', actionable: [aPlan(booking!)], stages, ...order };
  const one = { row: { row: 2, order: orderNo, key, continues: false }, order: judged };
  const plan = {
    now: NOW,
    language: 'zh',
    book: bookOf(LOG),
    ...(isPart && { isPart }),
    config: {
      log: began === null ? [] : [{ at: moment('2026-05-10') }, { at: moment(began) }],
      processRows: [],
      calendars: [],
    },
    tables: [{ table, sheet, columns, parts: new Map(), rows: Array(rows).fill(one) }],
  } as unknown as Plan;
  const rowsWritten = new Map<number, Record<number, unknown>>();
  for (const { row: at, column, write } of loggedRows(plan, replay(events))) {
    const cellsOfRow = rowsWritten.get(at) ?? {};
    rowsWritten.set(at, { ...cellsOfRow, [column]: 'value' in write ? write.value : null });
  }
  return [...rowsWritten.values()];
}

const serial = (iso: string) => toSerial(moment(iso));

describe('what was promised first', () => {
  test('is written down once, while the goods are still to sail', () => {
    const rows = logged();
    expect(rows).toHaveLength(1);
    expect(Object.values(rows[0]!)).toEqual(
      expect.arrayContaining([toSerial(NOW), 'A-1', serial('2026-06-01')]),
    );
    expect(logged({ events: [{ ...log('', 'promised', '2026-05-01'), order: 'A-1' }] })).toEqual([]);
  });

  test('as the cell had it before it was changed', () => {
    expect(Object.values(logged({ cells: { cust_due: '5/1改5/10' } })[0]!)).toContain(serial('2026-05-01'));
  });

  test.each<[string, Case]>([
    ['before the log began', { began: null }],
    ['of some orders alone', { isPart: true }],
    ['no column', { cells: { etd: '2026-06-01' } }],
    ['blank', { cells: { cust_due: null } }],
    ['rows of one name may be shipments', { rows: 2 }],
    ['without a number', { orderNo: '' }],
    ['carried on elsewhere', { order: { carriedOn: { sheet: 'x', row: 2 } } }],
    ['nothing is to be done', { order: { actionable: [] } }],
    ...(['shipped', 'documents', 'payment', 'refund', 'closed', 'cancelled'] as const).map((phase): [string, Case] => [phase, { order: { phase } }]),
  ])('not: %s', (_, more) => expect(logged(more)).toEqual([])); // prettier-ignore
});

describe('the outcome of a stage that closed', () => {
  const blank = { cells: { etd: null } };
  const closed = (more: Partial<StagePlan> = {}, rest: Case = {}) => logged({ ...blank, stages: [aPlan(booking!, { ...CLOSED, ...more })], ...rest }); // prettier-ignore

  test('is frozen with its deadline, its day and the rules that gave it', () => {
    const [written, ...rest] = closed();
    expect(rest).toEqual([]);
    expect(Object.values(written!)).toEqual(expect.arrayContaining([toSerial(NOW), 'A-1', serial('2026-05-04'), serial('2026-05-06'), rulesVersion([], [])])); // prettier-ignore
    const late = closed({ status: 'done late' })[0]!;
    expect(Object.values(late)).not.toEqual(Object.values(written!));
  });

  test.each([
    ['2026-04-01', 1],
    ['2026-03-31', 0],
  ])('done on %s, of a log of 1 April: %d', (done, rows) => {
    expect(closed({ done: moment(done) })).toHaveLength(rows);
  });

  test.each(['cell', 'log', 'answer'] as const)('by a %s', (doneBy) => expect(closed({ doneBy })).toHaveLength(1)); // prettier-ignore

  test.each<[string, Partial<StagePlan>]>([
    ['only shown', { doneBy: 'implied' }],
    ['by a word', { doneBy: 'word' }],
    ['without a day', { done: undefined }],
    ['without a deadline', { due: undefined }],
    ['still open', { status: 'on track' }],
  ])('not: %s', (_, more) => expect(closed(more)).toEqual([]));

  test('not again, unless its day has changed', () => {
    const judged = (done: string) => ({ ...log('booking', 'judged', '2026-05-05', { judged: { late: false, due: undefined, done: moment(done), version: '1' } }), order: 'A-1' }); // prettier-ignore
    expect(closed({}, { events: [judged('2026-05-04')] })).toEqual([]);
    expect(closed({}, { events: [judged('2026-05-03')] })).toHaveLength(1);
  });
});

test('the log begins with a word that says so', () => {
  expect(beginningOfLog(NOW, 'zh')).toMatchObject({
    at: NOW,
    event: 'note',
    note: '从这时起记录判定结果',
    order: '',
  });
  expect(beginningOfLog(NOW, 'en').note).toBe('Outcomes are recorded from here on');
});

test('the moment of a run, where the book has a sheet for it and it has changed', () => {
  const today = sheetOf('跟单_今天', [['现在'], [day('2026-05-17')]]);
  const plan = (at: typeof NOW | undefined, ...sheets: (typeof today)[]) => ({ book: bookOf(...sheets), now: NOW, config: { today: at } }) as unknown as Plan; // prettier-ignore
  expect(todayCells(plan(undefined, today), false)).toEqual([
    { sheet: '跟单_今天', row: 2, column: 1, seen: serial('2026-05-17'), write: { as: 'datetime', value: toSerial(NOW) } },
  ]); // prettier-ignore
  expect(todayCells(plan(NOW, today), true)).toEqual([]);
  expect(todayCells(plan(undefined), true)).toEqual([]);
});
