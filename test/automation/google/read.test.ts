import fc from 'fast-check';
import type { Book, CellKind, CellValue, Sheet } from '../../../shared/book/model';
import { formulasOf } from '../../../shared/book/formulas';
import type { BookChange } from '../../../shared/host';
import { bookOf as bookIn } from '../../../emulators/spreadsheet/book';
import { bookOf, sheetOf } from '../../tools/workbook';
import { endStages, stageFor } from '../../../emulators/sheets-rest/under-test';
import { runs } from '../../tools/runs';

afterEach(endStages);

/** As a host may show a book: how wide an empty end of a row is said to be does not matter. */
function trimmed({ sheets }: Book): object[] {
  return sheets.map(({ rows, kinds, ...rest }) => {
    const lines = rows.map((row, r) => {
      const cells = row.map((value, c): [CellValue, string] => [value, kinds[r]?.[c] ?? '.']);
      while (cells.length > 0 && cells[cells.length - 1]![0] === null) cells.pop();
      return cells;
    });
    while (lines.length > 0 && lines[lines.length - 1]!.length === 0) lines.pop();
    return { ...rest, lines };
  });
}

test('names, hidden sheets, merged cells, tables, protection, formulas and errors are as the spreadsheet has them', async () => {
  const stage = await stageFor(
    bookOf(
      sheetOf(
        '出货 "2026"!',
        [
          ['标题', null],
          ['a', { error: '#DIV/0!' }],
          [46077.5, true],
        ],
        {
          kinds: ['s.', 'se', 'tb'],
          merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
          tables: [
            { name: 'T', area: { top: 2, left: 1, bottom: 3, right: 2 }, headerRows: 1, totalsRows: 0 },
          ],
        },
      ),
      sheetOf('隐藏', [['x']], { visibility: 'hidden' }),
      sheetOf("it's", [], { isProtected: true }),
    ),
  );
  const sheet = stage.server.workbook.sheets[0]!;
  sheet.set(4, 1, { value: null, formula: '=A3+1', format: 'yyyy/m/d' });
  const read = await stage.open().readBook();
  expect(trimmed(read)).toEqual(trimmed(bookIn(stage.server.workbook)));
  expect(read.sheets[0]!.kinds[3]).toBe('D');
  expect([...formulasOf(read.sheets[0]!)]).toEqual([['4,1', 'A3+1']]);
  expect((await stage.open().readRows(sheet.name, [3, 9])).formulas).toEqual([null, { 1: 'A3+1' }]);
});

test('a chart on a sheet of its own has its name taken and no cells', async () => {
  const stage = await stageFor(bookOf(sheetOf('出货', [['a']]), sheetOf('图', [])));
  stage.server.workbook.sheets[1]!.look['sheetType'] = 'OBJECT';
  const book = await stage.open().readBook();
  expect(book.sheets.map(({ name, rows, isProtected }) => [name, rows.length, isProtected])).toEqual([
    ['出货', 1, false],
    ['图', 0, true],
  ]);
  const sheet = { name: '图', rows: [[{ as: 'text' as const, value: 'x' }]], columns: [] };
  const report = await stage.open().commit({ sheets: [sheet], columns: [], cells: [] });
  expect(report.refused.map(({ reason }) => reason.en)).toEqual([expect.stringContaining('exists already')]);
});

test('whatever cells there are, the reading over REST is the one of the workbook itself', async () => {
  const cell = fc.oneof(
    fc.constant<[CellValue, CellKind]>([null, '.']),
    fc.string({ minLength: 1 }).map((text): [CellValue, CellKind] => [text, 's']),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n): [CellValue, CellKind] => [n, 'n']),
    fc.integer({ min: 1, max: 60000 }).map((n): [CellValue, CellKind] => [n, 'd']),
    fc.double({ min: 1, max: 60000, noNaN: true }).map((n): [CellValue, CellKind] => [n, 't']),
    fc.boolean().map((truth): [CellValue, CellKind] => [truth, 'b']),
    fc.constantFrom('#N/A', '#REF!', '#VALUE!').map((error): [CellValue, CellKind] => [{ error }, 'e']),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }),
      fc.boolean(),
      async (rows, isPadded) => {
        const sheet: Sheet = sheetOf(
          's',
          rows.map((row) => row.map(([value]) => value)),
          {
            kinds: rows.map((row) => row.map(([, kind]) => kind).join('')),
          },
        );
        const stage = await stageFor(bookOf(sheet), { isPadded });
        expect(trimmed(await stage.open().readBook())).toEqual(trimmed(bookIn(stage.server.workbook)));
        await endStages();
      },
    ),
    runs(6, 25),
  );
});

test('watching tells what others changed, and not what we did ourselves', async () => {
  const stage = await stageFor(bookOf(sheetOf('出货', [['a'], ['b'], ['c']])));
  const changes: BookChange[] = [];
  let waiting: (() => void) | undefined;
  const host = stage.open({
    poll: { every: 60_000, wait: () => new Promise((resolve) => (waiting = resolve)) },
  });
  /** Whoever watches has looked when they wait again. */
  const hasLooked = async (): Promise<() => void> => {
    while (!waiting) await new Promise(setImmediate);
    return waiting;
  };
  const look = async (): Promise<void> => {
    const go = await hasLooked();
    waiting = undefined;
    go();
    await hasLooked();
  };
  const stop = host.watch((change) => changes.push(change));
  await hasLooked();
  stage.server.workbook.by('colleague', () => stage.server.workbook.sheets[0]!.set(2, 1, { value: 'B' }));
  await look();
  const write = { as: 'text', value: 'C' } as const;
  await host.commit({
    sheets: [],
    columns: [],
    cells: [{ sheet: '出货', row: 3, column: 1, seen: 'c', write }],
  });
  await look();
  expect(changes).toEqual([{ sheet: '出货', rows: [2, 2], remote: true }]);
  stop();
  (await hasLooked())();
});

test('without an interval nothing is watched, and nothing asked', async () => {
  const stage = await stageFor(bookOf(sheetOf('出货', [['a']])));
  stage.open().watch(() => undefined)();
  expect(stage.server.log).toEqual([]);
});
