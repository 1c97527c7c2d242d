import type { CellKind, CellValue, Sheet } from '../../../shared/book/model';
import type { CellChange, CellWrite, NewColumn, Patch } from '../../../shared/book/patch';
import { LARGE_COLUMNS, largeRow } from '../../../scripts/samples/large-rows';
import { Random } from '../../../scripts/samples/random';
import { bookOf, sheetOf } from '../../tools/workbook';
import { setGrid } from '../../../emulators/sheets-rest/grid';
import { endStages, stageFor } from '../../../emulators/sheets-rest/under-test';

afterAll(endStages);

const ROWS = 20_000;
const MEGABYTE = 1_000_000;

function orders(): Sheet {
  const random = new Random(1);
  const width = LARGE_COLUMNS.length;
  const rows: CellValue[][] = [LARGE_COLUMNS.map(({ header }) => header)];
  for (let n = 0; n < ROWS; n++) rows.push(largeRow(n, ROWS, width, random));
  const kinds = rows.map((row, r) =>
    row
      .map((value, c): CellKind => {
        if (value === null || value === '') return '.';
        if (typeof value === 'string') return 's';
        const kind = r > 0 ? LARGE_COLUMNS[c]!.kind : undefined;
        return kind === 'day' ? 'd' : kind === 'minute' ? 't' : 'n';
      })
      .join(''),
  );
  return sheetOf('Orders', rows, { kinds });
}

const TITLES = [
  'Gendan: Next',
  'Gendan: Owner',
  'Gendan: Due',
  'Gendan: Status',
  'Gendan: Left',
  'Gendan: Note',
];

/** Six columns of results of the usual lengths, one row like the other. */
function resultsOf({ name, rows }: Sheet): Patch {
  const first = LARGE_COLUMNS.length + 1;
  const texts = [
    'Booking',
    'Mia Chen',
    '',
    'On track',
    '12 days left',
    'after Production done: Wed 6 May + 5 days',
  ];
  const columns = TITLES.map((title, i): NewColumn => {
    return { sheet: name, column: first + i, headerRow: 1, title, lastRow: rows.length, width: 16 };
  });
  const cells = rows.slice(1).flatMap((row, r) =>
    texts.map((value, i): CellChange => {
      const write: CellWrite = value === '' ? { as: 'date', value: 46100 + (r % 90) } : { as: 'text', value };
      const key = { column: 1, value: row[0]! };
      return { sheet: name, row: r + 2, column: first + i, key, seen: null, write };
    }),
  );
  return { sheets: [], columns, cells };
}

test('20,000 orders: few calls, none too large, nothing written twice, all of it taken back', async () => {
  const stage = await stageFor(bookOf(orders()));
  setGrid(stage.server.workbook.sheets[0]!, ROWS + 1, 40);
  const host = stage.open();
  const book = await host.readBook();
  // 20,001 rows by 40 columns of grid, 100,000 cells a call, and one call for what there is.
  expect(stage.server.log).toHaveLength(1 + 9);
  for (const { answeredBytes } of stage.server.log) expect(answeredBytes).toBeLessThan(9 * MEGABYTE);

  stage.server.set({ clock: stage.clock });
  const patch = resultsOf(book.sheets[0]!);
  const report = await host.commit(patch);
  expect(report.refused).toEqual([]);
  expect(report.written).toBeGreaterThan(ROWS * 2);
  const [reads, writes] = ['GET', 'POST'].map((wanted) =>
    stage.server.log.filter(({ method }) => method === wanted),
  );
  // What there is, the touched cells, the headers beside the new columns.
  expect(reads!.length).toBeLessThanOrEqual(4);
  expect(writes!.length).toBeLessThanOrEqual(8);
  for (const { sentBytes } of writes!) expect(sentBytes).toBeLessThan(2.1 * MEGABYTE);
  for (const { answeredBytes } of writes!) expect(answeredBytes).toBeLessThan(2 * MEGABYTE);
  expect(stage.server.log.length).toBeLessThan(60);

  stage.server.set({ clock: stage.clock });
  expect(await stage.open().commit(patch)).toMatchObject({
    written: 0,
    unchanged: report.written,
    refused: [],
  });
  expect(stage.server.log.every(({ method }) => method === 'GET')).toBe(true);
  expect((await host.revert()).written).toBe(report.written);
});
