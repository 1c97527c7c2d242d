import { withFormulas, formulasOf } from '../../../shared/book/formulas';
import { kindAt, valueAt } from '../../../shared/book/model';
import { ExcelError } from '../../../emulators/office/errors';
import { bookOf, sheetOf } from '../../tools/workbook';
import { contentOf } from './books';
import { startTestOffice, type TestOffice } from './office';

let office: TestOffice;

beforeAll(async () => {
  office = await startTestOffice();
});
afterAll(() => office.started.stop());

test('formulas come with their results, a formula that shows nothing and a text like a formula apart', async () => {
  const sheet = withFormulas(
    sheetOf('算', [[1, 2, 3, 'x', '=A1', '']], { kinds: ['nnNSsS'] }),
    new Map([
      ['1,3', 'A1+B1'],
      ['1,4', '"x"'],
      ['1,6', '""'],
    ]),
  );
  office.hold(bookOf(sheet));
  const [read] = (await office.host().readBook()).sheets;
  expect(read!.kinds).toEqual(['nnNSsS']);
  expect([...formulasOf(read!)]).toEqual([
    ['1,3', 'A1+B1'],
    ['1,4', '"x"'],
    ['1,6', '""'],
  ]);
  expect((await office.host().readRows('算', [1, 1])).formulas).toEqual(sheet.formulas);
  expect(valueAt(read!, 1, 3)).toBe(3);
});

test('times of day and durations are no days: the 1904 system changes dates only', async () => {
  const kinds = ['dtcn'];
  office.hold(bookOf(sheetOf('日', [[46077, 46077.5, 0.75, 46077]], { kinds })), { is1904: true });
  const [read] = (await office.host().readBook()).sheets;
  expect(read!.rows[0]).toEqual([46077, 46077.5, 0.75, 46077]);
  expect(read!.kinds).toEqual(kinds);
  const at = { sheet: '日', column: 1, seen: null } as const;
  const report = await office.host().commit({
    sheets: [],
    columns: [],
    cells: [
      { ...at, row: 2, write: { as: 'date', value: 46080 } },
      { ...at, row: 3, write: { as: 'date', value: 1000 } },
      { ...at, row: 4, write: { as: 'number', value: 7 } },
    ],
  });
  // Before its first day a workbook of the 1904 system has no dates.
  expect(report.written).toBe(2);
  expect(report.refused).toMatchObject([{ place: { row: 3 } }]);
  const [again] = (await office.host().readBook()).sheets;
  expect([valueAt(again!, 2, 1), kindAt(again!, 2, 1), valueAt(again!, 4, 1)]).toEqual([46080, 'd', 7]);
  expect(office.workbook.sheets[0]!.cell(2, 1)!.value).toBe(46080 - 1462);
});

test('tables, merged areas, hidden and protected sheets, an empty sheet and one that begins far down', async () => {
  const table = { name: '订单', area: { top: 3, left: 2, bottom: 5, right: 3 }, headerRows: 1, totalsRows: 1 } as const;
  const book = bookOf(
    sheetOf("O'Brien, Ltd", [[], [], [null, '单号', '客户'], [null, 'PO-1', 'Acme'], [null, '合计', 1]], {
      tables: [table],
      merges: [{ top: 1, left: 2, bottom: 2, right: 3 }],
    }),
    sheetOf('空', []),
    sheetOf('藏', [['x']], { visibility: 'hidden', isProtected: true }),
    sheetOf('更藏', [...Array.from({ length: 300 }, () => []), [...Array.from({ length: 90 }, () => null), 'x']], {
      visibility: 'very hidden',
    }),
  );
  office.hold(book);
  const read = await office.host().readBook();
  expect(contentOf(read)).toEqual(contentOf(book));
  expect(read.sheets.map(({ visibility, isProtected, tables, merges }) => [visibility, isProtected, tables, merges])).toEqual(
    book.sheets.map(({ visibility, isProtected, tables, merges }) => [visibility, isProtected, tables, merges]),
  );
}); // prettier-ignore

test('a sheet with more merged areas than Excel tells at once is asked in parts', async () => {
  const rows = Array.from({ length: 600 }, (_, i) => [`PO-${i}`, null]);
  const merges = rows.map((_, i) => ({ top: i + 1, left: 1, bottom: i + 1, right: 2 }));
  office.hold(bookOf(sheetOf('并', rows, { merges })));
  const sheet = office.workbook.sheets[0]!;
  let most = 0;
  // Excel refuses more than 512.
  Object.defineProperty(sheet, 'merges', {
    get: () => ({
      filter: (within: (area: (typeof merges)[number]) => boolean) => {
        const found = merges.filter(within);
        if (found.length > 512) throw new ExcelError('InvalidOperation', 'too many');
        most = Math.max(most, found.length);
        return found;
      },
      some: merges.some.bind(merges),
    }),
  });
  const [read] = (await office.host().readBook()).sheets;
  expect(read!.merges).toHaveLength(600);
  expect(most).toBe(300);
});

test('an answer that is too long is asked in parts, without being told the limit before', async () => {
  const rows = Array.from({ length: 1500 }, (_, i) => [`PO-${i}`, '货'.repeat(40), 46000 + i]);
  office.hold(bookOf(sheetOf('a', rows), sheetOf('b', rows)));
  office.excel.faults.responseLimit = 60_000;
  try {
    const host = office.host();
    expect(contentOf(await host.readBook())).toEqual(contentOf(office.book()));
    const { rows: some } = await host.readRows('a', [1, 1500]);
    expect(some).toHaveLength(1500);
    expect(office.excel.log.requests.filter(({ error }) => error).length).toBeLessThan(14);
  } finally {
    office.excel.faults.responseLimit = 5 * 1024 * 1024;
  }
});

test('a cell that no request can carry is a sentence', async () => {
  office.hold(bookOf(sheetOf('a', [['x'.repeat(30_000)]])));
  office.excel.faults.responseLimit = 5000;
  try {
    await expect(office.host().readBook()).rejects.toThrow('more than Excel can send');
  } finally {
    office.excel.faults.responseLimit = 5 * 1024 * 1024;
  }
});

test('a sheet that is renamed or deleted between looking and writing is a refusal, not an error', async () => {
  office.hold(bookOf(sheetOf('a', [['x']]), sheetOf('b', [['y']])));
  const host = office.host();
  await host.readBook();
  office.workbook.rename(office.workbook.sheets[0]!, 'c');
  const write = { as: 'text', value: 'z' } as const;
  const report = await host.commit({
    sheets: [],
    columns: [],
    cells: [
      { sheet: 'a', row: 1, column: 1, seen: 'x', write },
      { sheet: 'b', row: 1, column: 1, seen: 'y', write },
    ],
  });
  expect(report).toMatchObject({ written: 1, refused: [{ place: { sheet: 'a' } }] });
});

test('a cell that a formula spilled into is refused: writing there would break the formula', async () => {
  office.hold(bookOf(sheetOf('溢', [['a', 'x'], ['b'], ['c'], ['d']])));
  await office.started.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('溢').getRange('C1').formulas = [['=A1:A3']];
    await context.sync();
  });
  const host = office.host();
  const write = { as: 'text', value: 'z' } as const;
  const at = (row: number, column: number, seen: string) => ({ sheet: '溢', row, column, seen, write });
  const report = await host.commit({
    sheets: [],
    columns: [],
    cells: [at(2, 3, 'b'), at(4, 1, 'd'), at(1, 2, 'x')],
  });
  expect(report.refused.map(({ place, reason }) => [place.row, place.column, reason.en])).toEqual([
    [2, 3, expect.stringContaining('spilled range')],
  ]);
  expect(report.written).toBe(2);
  const [read] = (await host.readBook()).sheets;
  expect(read!.rows.map((row) => row[2] ?? null)).toEqual(['a', 'b', 'c', null]);
});
