import fc from 'fast-check';
import type { CellValue } from '../../../shared/book/model';
import { EMPTY_PATCH, type CellChange, type Patch } from '../../../shared/book/patch';
import { REFUSALS } from '../../../shared/book/refusals';
import { NothingToRevert } from '../../../shared/host-errors';
import type { CommitReport } from '../../../shared/book/report';
import { commit } from '../../../shared/live/commit';
import { RowsKeepMoving } from '../../../shared/live/errors';
import { revert } from '../../../shared/live/revert';
import { atOnce } from '../../../shared/live/road';
import { contentOf, FakePort, KEY, rowsWith, SHEET, type Deed, type Fault, type Row } from './fake-port';

const deed = fc.oneof(
  fc.record({ is: fc.constant('insert'), at: fc.nat(20), count: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ is: fc.constant('delete'), at: fc.nat(20), count: fc.constant(1) }),
  fc.record({ is: fc.constant('move'), at: fc.nat(20), count: fc.nat(20) }),
  fc.record({ is: fc.constant('reverse'), at: fc.nat(20), count: fc.nat(20) }),
  fc.record({ is: fc.constant('repeat a key'), at: fc.nat(20), count: fc.nat(20) }),
  fc.record({ is: fc.constant('nothing'), at: fc.nat(20), count: fc.nat(20) }),
);
type DeedData = { is: string; at: number; count: number };

let nextId = 1000;
/** The header stays where it is. */
const done =
  ({ is, at, count }: DeedData): Deed =>
  (rows) => {
    const place = (n: number): number => 1 + (n % Math.max(1, rows.length - 1));
    if (is === 'insert')
      rows.splice(place(at), 0, ...Array.from({ length: count }, () => ({ id: nextId++, cells: [null, null, null, null] as CellValue[] })));
    if (rows.length < 3) return;
    if (is === 'delete') rows.splice(place(at), 1);
    if (is === 'move') rows.splice(place(count), 0, ...rows.splice(place(at), 1));
    if (is === 'reverse') rows.splice(1, rows.length - 1, ...rows.slice(1).reverse());
    // Told as typed over: the row keeps its cells.
    const key = rows[place(count)]!.cells[KEY - 1]!;
    if (is === 'repeat a key' || (is === 'repeat a filled key' && key !== null)) rows[place(at)]!.cells[KEY - 1] = key;
  }; // prettier-ignore

const keys = fc.array(fc.option(fc.integer({ min: 1, max: 12 }), { freq: 12 }), {
  minLength: 2,
  maxLength: 12,
});
/** Which rows are written, by their place below the header, and in which column. */
const aimed = fc.uniqueArray(fc.tuple(fc.nat(11), fc.constantFrom(2, 3)), {
  selector: ([row, column]) => row * 10 + column,
  minLength: 1,
  maxLength: 12,
});

const sheetWith = (orders: readonly (number | null)[]): Row[] =>
  rowsWith(['单号', ...orders.map((n) => (n === null ? null : `PO-${n}`))]);

/** Each order gets something in its own words. */
function patchFor(rows: readonly Row[], aims: readonly (readonly [number, number])[]): Patch {
  const cells = aims.flatMap(([below, column]): CellChange[] => {
    const row = rows[below + 1];
    if (!row) return [];
    const value = row.cells[KEY - 1]!;
    const key = value === null ? {} : { key: { column: KEY, value } };
    const write = { as: 'text', value: `new ${row.id} ${column}` } as const;
    return [{ sheet: SHEET, row: below + 2, column, ...key, seen: row.cells[column - 1]!, write }];
  });
  return { ...EMPTY_PATCH, cells };
}

/** The commit's report; undefined when it ended with the sentence that rows kept moving. */
function committed(port: FakePort, patch: Patch): CommitReport | undefined {
  try {
    return atOnce(commit(port, patch)).report;
  } catch (error) {
    if (error instanceof RowsKeepMoving) return undefined;
    throw error;
  }
}

/** Cells that hold what is neither their own nor meant for an order of their key; rows without one are alike. */
function wrongIn(rows: readonly Row[], start: Record<number, CellValue[]>): string[] {
  const keyOf = (id: number): CellValue => start[id]?.[KEY - 1] ?? null;
  return rows.flatMap(({ id, cells }) =>
    cells.flatMap((value, c): string[] => {
      if (c === KEY - 1 || value === (start[id]?.[c] ?? null)) return [];
      const [, of] = /^(?:new|old) (\d+) /.exec(String(value)) ?? [];
      const isOfItsKey = of !== undefined && (Number(of) === id || keyOf(Number(of)) === cells[0]);
      return isOfItsKey ? [] : [`${id}: ${start[id]?.[c]} became ${value}`];
    }),
  );
} // prettier-ignore

const toldLost = ({ refused }: CommitReport): number =>
  refused.filter(({ reason }) => reason === REFUSALS.rowsMoved).length;

const NOTHING: DeedData = { is: 'nothing', at: 0, count: 0 };
const hasTwin = (rows: readonly Row[], key: CellValue): boolean =>
  rows.filter(({ cells }) => cells[KEY - 1] === key).length > 1;

const run = (
  name: string,
  check: (given: { port: FakePort; patch: Patch; start: Record<number, CellValue[]> }) => void,
  faults: fc.Arbitrary<Fault[]> = fc.constant([]),
) =>
  test(name, () => {
    fc.assert(
      fc.property(
        keys,
        aimed,
        fc.array(deed, { maxLength: 4 }),
        fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }),
        faults,
        (orders, aims, deeds, margin, failing) => {
          const rows = sheetWith(orders);
          const patch = patchFor(rows, aims);
          // Of a sheet whose rows have no keys nothing can be seen.
          fc.pre(patch.cells.some(({ key }) => key));
          const start = contentOf(rows);
          // A row without a key of its own is known by its place alone, up to the look.
          const isByPlace = patch.cells.some(({ key }) => !key || hasTwin(rows, key.value));
          const all = (isByPlace ? [NOTHING, ...deeds] : deeds).map((each, i) => {
            if (i <= 1 || each.is !== 'repeat a key') return each;
            // Once the write is done: of a key that was typed over part of a sheet tells nothing, and of one that
            // was emptied all of it tells nothing.
            return margin !== undefined ? NOTHING : { ...each, is: 'repeat a filled key' };
          });
          check({
            port: new FakePort(rows, all.map(done), failing, margin),
            patch,
            start,
          });
        },
      ),
      { numRuns: 3000 },
    );
  });

run('whatever a colleague does to the rows meanwhile, no cell of another order ends changed unless it is told', ({ port, patch, start }) => {
  const report = committed(port, patch);
  if (report) expect(wrongIn(port.rows, start).slice(toldLost(report))).toEqual([]);
}); // prettier-ignore

// Rows that move once more before anybody looks after an answer was lost are not seen through.
run('the same when writes fail, or are done with their answer lost', ({ port, patch, start }) => {
  const report = committed(port, patch);
  if (report) expect(wrongIn(port.rows, start).slice(report.refused.length)).toEqual([]);
}, fc.array(fc.constantFrom<Fault>('refused', 'answer lost', undefined), { maxLength: 3 })); // prettier-ignore

run(
  'every cell that was asked for is written, there already, or refused with its place',
  ({ port, patch }) => {
    const report = committed(port, patch);
    if (!report) return;
    const written = port.rows.flatMap(({ cells }) =>
      cells.filter((value) => String(value).startsWith('new ')),
    );
    // Two orders may have stood in the same place one after the other: each is told of with its own reason.
    const told = new Set(
      report.refused.map(({ place, reason }) => `${place.row},${place.column} ${reason.en}`),
    );
    expect(patch.cells.length - written.length).toBeLessThanOrEqual(told.size + toldLost(report));
    expect(report.written).toBeLessThanOrEqual(patch.cells.length);
  },
);

run('a revert takes back exactly what was written', ({ port, patch, start }) => {
  // Two rows of the same key that change places cannot be told apart.
  fc.pre(patch.cells.every(({ key }) => key && !hasTwin(port.rows, key.value)));
  const report = committed(port, patch);
  if (!report || port.records.last() === undefined) return;
  const lost = toldLost(report);
  let stays = 2 * lost;
  try {
    stays += atOnce(revert(port)).refused.length;
  } catch (error) {
    if (!(error instanceof NothingToRevert)) throw error;
  }
  fc.pre(port.rows.every(({ cells }) => cells[0] === null || !hasTwin(port.rows, cells[0]!)));
  const left = port.rows.flatMap(({ cells }) => cells.filter((value) => String(value).startsWith('new ')));
  expect([...left, ...wrongIn(port.rows, start)].slice(stays)).toEqual([]);
});
