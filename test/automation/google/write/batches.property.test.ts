import fc from 'fast-check';
import { delayBefore } from '../../../../automation/google/back-off';
import { segments } from '../../../../automation/google/touched';
import { batchesOf } from '../../../../automation/google/write/batches';
import { cellRequests, type CellToWrite } from '../../../../automation/google/write/cells';
import type { CellWrite } from '../../../../shared/book/patch';
import { Workbook } from '../../../../emulators/spreadsheet/workbook';
import { applyBatch } from '../../../../emulators/sheets-rest/requests';
import { runs } from '../../../tools/runs';

const write = fc.oneof(
  fc.string({ minLength: 1, maxLength: 5 }).map((value): CellWrite => ({ as: 'text', value })),
  fc.integer().map((value): CellWrite => ({ as: 'number', value })),
  fc.integer({ min: 1, max: 60_000 }).map((value): CellWrite => ({ as: 'date', value })),
  fc.boolean().map((value): CellWrite => ({ as: 'boolean', value })),
  fc.constant<CellWrite>({ as: 'blank' }),
);
const cell = fc.record({
  row: fc.integer({ min: 1, max: 8 }),
  column: fc.integer({ min: 1, max: 6 }),
  write,
  shows: fc.constantFrom('n', 'd'),
});
const cells = fc.uniqueArray(cell, { selector: ({ row, column }) => `${row},${column}`, maxLength: 40 });

/** A sheet in which every cell holds something, so that one touched by mistake shows. */
function fullSheet(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('s');
  for (let row = 1; row <= 9; row++)
    for (let column = 1; column <= 7; column++)
      sheet.put(row, column, { value: `old ${row} ${column}`, format: '0.0' });
  return workbook;
}

function oneByOne(wanted: readonly CellToWrite[]): Workbook {
  const workbook = fullSheet();
  const [sheet] = workbook.sheets;
  for (const {
    row,
    column,
    write: { as, ...rest },
    shows,
  } of wanted)
    sheet!.put(row, column, {
      value: as === 'blank' ? null : (rest as { value: string }).value,
      ...(as === 'date' && shows === 'n' && { format: 'yyyy-mm-dd' }),
    });
  return workbook;
}

const contentOf = (workbook: Workbook): object =>
  workbook.sheets[0]!.rows.map((row) => row.map((each) => [each?.value ?? null, each?.format]));

test('whatever cells are to be written, the requests write these and no other, each once', () => {
  fc.assert(
    fc.property(cells, (wanted) => {
      const workbook = fullSheet();
      const requests = cellRequests(workbook.sheets[0]!.id, wanted);
      if (requests.length > 0) applyBatch(workbook, requests);
      expect(contentOf(workbook)).toEqual(contentOf(oneByOne(wanted)));
      const sizes = requests.map(({ updateCells }) =>
        updateCells!.rows!.reduce((n, { values }) => n + values!.length, 0),
      );
      expect(sizes.reduce((a, b) => a + b, 0)).toBe(wanted.length);
    }),
    runs(40, 200),
  );
});

test('a block of cells is one request, as far as a request may be long', () => {
  const block = (rows: number): CellToWrite[] =>
    Array.from({ length: rows * 6 }, (_, i) => ({
      row: 2 + Math.floor(i / 6),
      column: 17 + (i % 6),
      write: { as: 'text', value: 'x' },
      shows: 'n',
    }));
  expect(cellRequests(1, block(2000))).toHaveLength(1);
  expect(cellRequests(1, block(5000))).toHaveLength(3);
});

test('batches keep the order, lose nothing, and are no larger than the payload unless a unit is', () => {
  const unit = fc
    .integer({ min: 1, max: 900_000 })
    .map((size) => [{ addSheet: { properties: { title: 'x'.repeat(size) } } }]);
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 8 }), (units) => {
      const batches = batchesOf(units);
      expect(batches.flat()).toEqual(units.flat());
      for (const batch of batches) expect(JSON.stringify(batch).length).toBeLessThanOrEqual(2_000_100);
    }),
    runs(5, 20),
  );
  const large = [{ addSheet: { properties: { title: 'x'.repeat(3_000_000) } } }];
  expect(batchesOf([large, large, []])).toHaveLength(2);
});

test('runs of neighbouring columns', () => {
  expect(segments([5, 1, 2, 9, 2, 6])).toEqual([
    [1, 2],
    [5, 6],
    [9, 9],
  ]);
  expect(segments([])).toEqual([]);
});

test.each([
  [1, 0, undefined, 1000],
  [2, 0.5, undefined, 2500],
  [7, 0, undefined, 64_000],
  [99, 0.999, undefined, 64_999],
  [1, 0, 17_000, 17_000],
  [1, 0.25, 17_000, 17_250],
  [1, 0, 3_600_000, 64_000],
  [1, 0, 0, 0],
])('before try %i (by chance %f, asked for %s) it waits %i ms', (attempt, jitter, asked, ms) => {
  expect(delayBefore(attempt, jitter, asked)).toBe(ms);
});
