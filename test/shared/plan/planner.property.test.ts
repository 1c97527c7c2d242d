import fc from 'fast-check';
import type { CellValue } from '../../../shared/book/model';
import { applyPatch } from '../../../shared/book/apply';
import { planTable } from '../../../shared/plan/planner';
import { findingsOf, plan, replan, type Plan } from '../../../shared/plan/plan';
import { patchOf } from '../../../shared/plan/patch-of';
import { rulesFor } from '../../../shared/plan/rules';
import { isoOf } from '../../../shared/time/moment';
import { bookOf, day, sheetOf, type TestCell } from '../../tools/book';
import { HEADERS, orderBook } from '../../tools/order-book';
import { moment } from '../../tools/order-facts';
import { runs } from '../../tools/runs';

const NOW = moment('2026-05-18 10:00');

/** Cells as trade sheets hold them, usable and not. */
const anyCell: fc.Arbitrary<TestCell> = fc.oneof(
  fc
    .integer({ min: 45900, max: 46400 })
    .map((n): TestCell => day(isoOf(moment('1899-12-30')) && isoDayOf(n))),
  fc.constantFrom<TestCell>(
    null,
    '√',
    '待客户',
    'N/A',
    '03/04/26',
    '5月底',
    '5.3',
    '改为5.10',
    'TBC',
    '暂停',
    '2026.13.45',
    'DHL',
    '4800PCS',
    true,
    { formula: 12 },
  ),
  fc.string({ maxLength: 12 }),
  fc.double({ noNaN: true }),
  fc.constant<TestCell>({ error: '#VALUE!' } as CellValue),
);

function isoDayOf(serial: number): string {
  const date = new Date(Date.UTC(1899, 11, 30) + serial * 86400000);
  return date.toISOString().slice(0, 10);
}

const anyRow = fc
  .tuple(fc.constantFrom('A', 'B', 'C', ''), fc.array(anyCell, { minLength: 15, maxLength: 15 }))
  .map(([no, cells]) => [no === '' ? null : `${no}-1`, ...cells]);
const anyRows = fc.array(anyRow, { minLength: 3, maxLength: 12 });

const bookWith = (rows: TestCell[][]) => bookOf(sheetOf('出货', [HEADERS, ...orderRows(), ...rows]));

/** Ordinary rows that keep the mapping the same whatever the random ones hold. */
function orderRows(): TestCell[][] {
  const { rows, kinds } = orderBook().sheets[0]!;
  return rows
    .slice(2)
    .map((row, i) =>
      row.map((value, at): TestCell => (kinds[i + 2]![at] === 'd' ? day(isoDayOf(value as number)) : value)),
    );
}

/** A plan without what only identifies objects: verdicts, findings, patch. */
function verdicts(of: Plan) {
  const orders = of.tables.flatMap(({ rows }) => rows.map(({ order }) => order));
  return {
    orders: orders.map(({ key, row, status, variant, next, gap, stages }) => ({
      key, row, status, variant: variant.key, next: next?.stage.key, gap: gap?.days,
      stages: stages.map((s) => [s.stage.key, s.status, s.start, s.due, s.by, s.done, s.doneBy, s.owner?.owner, s.latest]),
    })),
    findings: findingsOf(of),
    patch: patchOf(of),
  }; // prettier-ignore
}

test('any rows are planned without throwing, twice the same', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const book = bookWith(rows);
      expect(verdicts(plan(book, NOW))).toEqual(verdicts(plan(book, NOW)));
    }),
    runs(10, 30),
  );
});

test('re-planning the changed rows gives what planning everything anew gives, the mapping being the same', () => {
  fc.assert(
    fc.property(anyRows, fc.nat(), anyRow, (rows, at, row) => {
      const before = plan(bookWith(rows), NOW);
      const after = bookWith(rows.map((old, i) => (i === at % rows.length ? row : old)));
      const { table } = before.tables[0]!;
      const full = planTable(table, after.sheets[0]!, rulesFor(before, table), NOW);
      const line = 2 + orderRows().length + (at % rows.length);
      const anew = replan(before, after, '出货', [line, line]);
      expect(verdicts(anew)).toEqual(verdicts({ ...before, tables: [full] }));
    }),
    runs(10, 30),
  );
});

test('an edited row among the lowest that tell how the columns are kept is re-planned as if everything were', () => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 9 }), fc.nat(), fc.boolean(), (filled, at, fills) => {
      // Deposits of about half the orders: one more or less decides whether the column is kept.
      const rows = Array.from({ length: 16 }, (_, i) => oldOrder(i, i < filled));
      const line = fills ? filled + (at % (16 - filled)) : at % filled;
      const before = plan(bookWith(rows), NOW);
      const after = bookWith(rows.map((row, i) => (i === line ? oldOrder(i, fills) : row)));
      const { table } = before.tables[0]!;
      const full = planTable(table, after.sheets[0]!, rulesFor(before, table), NOW);
      const sheetRow = 2 + orderRows().length + line;
      const anew = replan(before, after, '出货', [sheetRow, sheetRow]);
      expect(anew.tables[0]!.habits).toEqual(full.habits);
      expect(verdicts(anew)).toEqual(verdicts({ ...before, tables: [full] }));
      // And back again: what is remembered of the other rows still holds.
      expect(verdicts(replan(anew, before.book, '出货', [sheetRow, sheetRow]))).toEqual(verdicts(before));
    }),
    runs(10, 30),
  );
});

/** An order of last autumn, its deposit written down or not. */
function oldOrder(i: number, hasDeposit: boolean): TestCell[] {
  const row: TestCell[] = HEADERS.map(() => null);
  row[0] = `Z-${i}`;
  row[HEADERS.indexOf('下单日期')] = day(isoDayOf(45930 + i));
  row[HEADERS.indexOf('付款方式')] = '30% T/T 定金，70% 见提单副本';
  if (hasDeposit) row[HEADERS.indexOf('定金到账')] = day(isoDayOf(45935 + i));
  return row;
}

test('what is written is not read back as something to write', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const book = bookWith(rows);
      const first = patchOf(plan(book, NOW));
      expect(first.cells.length).toBeGreaterThan(0);
      const { book: written, report } = applyPatch(book, first);
      expect(report.refused).toEqual([]);
      expect(patchOf(plan(written, NOW))).toEqual({ sheets: [], columns: [], cells: [] });
    }),
    runs(10, 30),
  );
});

test('statuses only ever move on as time passes while nothing else changes', () => {
  const order = ['not started', 'on track', 'due soon', 'overdue'];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 100 }), (from, more) => {
      const at = (n: number) =>
        plan(
          bookOf(
            sheetOf('出货', [
              HEADERS,
              ['A-1', 'N', '美国', '王丽', 'FOB', '30% T/T 定金，70% 见提单副本', day('2026-03-02')],
              ...orderRows(),
            ]),
          ),
          moment(isoDayOf(46080 + n)),
        );
      const status = (of: Plan) =>
        of.tables[0]!.rows[0]!.order.stages.find((s) => s.stage.key === 'deposit')!.status;
      const [first, then] = [status(at(from)), status(at(from + more))].map((s) => order.indexOf(s));
      expect(first).toBeGreaterThanOrEqual(0);
      expect(then!).toBeGreaterThanOrEqual(first!);
    }),
    runs(10, 30),
  );
});
