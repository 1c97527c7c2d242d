import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { checkupOf } from '../../../shared/checkup/checkup-of';
import type { ProcessRow } from '../../../shared/process/row';
import { readWorkbook } from '../../../xlsx/read';
import { bookOf, sheetOf } from '../../tools/book';
import { bookOf030 } from '../../tools/books';
import {
  checkedUp,
  checkupBook,
  planOf,
  stageIn,
  type OrderCells,
  type Told,
} from '../../tools/checkup-book';
import { checkupOfFacts } from '../../tools/checkup-facts';
import { runs } from '../../tools/runs';

const sample = (file: string) => readWorkbook(readFileSync(join(__dirname, '../../../samples', file)));

test('by the limit that 0.3.0 wrote, final inspection was never in time: four of five took 18 days from then', () => {
  const process = bookOf030('zh').sheets.filter(({ name }) => name === '跟单_流程');
  const checkup = checkedUp({ sheets: [...sample('出货跟踪表-2026.xlsx').sheets, ...process] });
  const figures = stageIn(checkup, 'final_qc');
  expect(figures).toMatchObject({ unit: 'd', limit: 14, median: 17, p80: 18, onTime: { of: 0, n: 64 } });
  expect(figures.onTime.late).toHaveLength(64);
  expect(checkup.bottleneck.byLateness).toMatchObject({ stage: 'final_qc', orders: 64 });
});

test('the two books that 0.3.0 set up are checked up as well', () => {
  for (const lang of ['zh', 'en'] as const) {
    const checkup = checkedUp(bookOf030(lang));
    expect(checkup.orders).toBe(5);
    expect(stageIn(checkup, 'final_qc').onTime).toMatchObject({ n: 1 });
  }
});

test('a book without orders has nothing', () => {
  expect(checkedUp(bookOf(sheetOf('x', [['hello']])))).toEqual(checkupOfFacts());
  expect(checkedUp(bookOf())).toEqual(checkupOfFacts());
});

test('an order that the next month’s sheet carries on counts once', () => {
  const header = ['订单号', '客户', '下单日期', '定金到账', '验货日期', 'ETD', 'ATD'];
  const plain = (no: string) => [no, 'Nordvik', { date: '2026-03-02' }, { date: '2026-03-05' }, null, { date: '2026-05-20' }, null]; // prettier-ignore
  const one = checkedUp(bookOf(sheetOf('3月', [header, plain('A-1'), plain('A-2')])));
  const two = checkedUp(
    bookOf(
      sheetOf('3月', [header, plain('A-1'), plain('A-2')]),
      sheetOf('4月', [header, plain('A-1'), plain('A-2')]),
    ),
  );
  expect(two).toEqual({ ...one, unkept: two.unkept });
  expect(two.orders).toBe(2);
});

const STAGES: Partial<ProcessRow>[] = [
  { key: 'purchase', name: '采购下单', limit: '2wd', evidence: 'purchase_date' },
  { key: 'material', name: '物料到齐', limit: '11d', after: 'purchase', evidence: 'material_in' },
  { key: '__proto__', name: 'constructor', after: 'material', evidence: 'inspection_date' },
  { key: 'load', name: '装柜', limit: '1e9d', after: '__proto__', gate: '__proto__', evidence: 'loading_date' },
]; // prettier-ignore

const cell = fc.oneof(
  fc.constantFrom('2026-03-02', '2026-03-09', '2025-10-01', '1900-01-01', '9999-12-31', '√', '未', '取消', 'NaN', '1e308', '\ud800', 'x'.repeat(10_000), '待客户'),
  fc.constant(null),
); // prettier-ignore
const name = fc.constantFrom('A-1', 'A-2', '__proto__', 'constructor', '\ud800', 'toString', '');
const hostileOrder: fc.Arbitrary<OrderCells> = fc.record({
  订单号: name, 客户: name, 下单日期: cell, 采购日期: cell, 物料到齐: cell, 验货日期: cell, 装柜日期: cell, ETD: cell, 状态: cell,
}); // prettier-ignore
const day = fc.constantFrom('1900-01-01', '2026-03-02 09:00', '2026-03-05', '2026-12-31', '9999-12-31');
const hostileRow: fc.Arbitrary<Told> = fc.record(
  {
    at: day,
    order: name,
    stage: fc.constantFrom('purchase', 'material', '__proto__', 'load', 'nothing', ''),
    event: fc.constantFrom<Told['event'][]>(
      'done',
      'waiting',
      'resumed',
      'waived',
      'reopened',
      'due',
      'judged',
      'rejected',
      'cancelled',
    ),
    date: day,
    party: fc.constantFrom('customer', 'factory'),
    judged: fc.record({ late: fc.boolean(), due: day, done: day }),
  },
  { requiredKeys: ['at', 'order', 'event'] },
);

/** Every number that a check-up holds, wherever. */
function* numbersIn(value: unknown): Generator<number> {
  if (typeof value === 'number') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) yield* numbersIn(each);
}

test('whatever a book holds, nothing is thrown and every figure is one', () => {
  fc.assert(
    fc.property(
      fc.array(hostileOrder, { maxLength: 8 }),
      fc.array(hostileRow, { maxLength: 12 }),
      fc.option(fc.constantFrom(-Infinity, 0, 46_000, 1e9, NaN), { nil: undefined }),
      (orders, log, since) => {
        const book = checkupBook(STAGES, [{ 订单号: 'Z-1', 客户: 'Nordvik', 下单日期: '2026-03-02', 采购日期: null, 物料到齐: null, 验货日期: null, 装柜日期: null, ETD: null, 状态: null }, ...orders], log); // prettier-ignore
        const { since: _, ...checkup } = checkupOf(planOf(book), { since });
        for (const figure of numbersIn(checkup)) {
          expect(Number.isFinite(figure)).toBe(true);
          expect(figure).toBeGreaterThanOrEqual(0);
        }
        for (const { n, median, p80, p90, p95, times, waiting, skipped, onTime } of checkup.stages) {
          expect(times).toHaveLength(n);
          if (n > 0) expect([median, p80, p90, p95]).toEqual([median, p80, p90, p95].sort((a, b) => a! - b!));
          expect(Object.values(waiting).reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
          expect(skipped.of).toBeLessThanOrEqual(skipped.n);
          expect(onTime.of).toBeLessThanOrEqual(onTime.n);
        }
        expect(checkup.conformance.share.of).toBeLessThanOrEqual(checkup.conformance.share.n);
      },
    ),
    runs(150, 600),
  );
});
