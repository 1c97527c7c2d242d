import { sheets } from 'googleapis/build/src/apis/sheets';
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { serveSheets, SPREADSHEET, type SheetsServer } from '../../../emulators/sheets-rest/server';
import { bookOf as bookIn, workbookOf } from '../../../emulators/spreadsheet/book';
import { bookOf, sheetOf } from '../../tools/workbook';

let server: SheetsServer;
let api: sheets_v4.Sheets;
const spreadsheetId = SPREADSHEET;

beforeEach(async () => {
  const book = bookOf(sheetOf('模板', [['a', 1, 2], ['b', 3, 4]]), sheetOf('客户', [['名称']])); // prettier-ignore
  server = await serveSheets(workbookOf(book));
  server.workbook.find('模板')!.set(2, 3, { formula: '=B2+$B$1' });
  api = sheets({ version: 'v4', rootUrl: server.root, retry: false, fetchImplementation: globalThis.fetch });
});
afterEach(() => server.stop());

const batch = (...requests: sheets_v4.Schema$Request[]) =>
  api.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } });
const id = (name = '模板'): number => server.workbook.find(name)!.id;
const range = (top: number, bottom: number, left = 1, right = 26) => ({
  sheetId: id(),
  startRowIndex: top - 1,
  endRowIndex: bottom,
  startColumnIndex: left - 1,
  endColumnIndex: right,
});

test('a sheet is duplicated under a name, an id and a place of the choice of whoever asks', async () => {
  const { data } = await batch({
    duplicateSheet: {
      sourceSheetId: id(),
      insertSheetIndex: 1,
      newSheetId: 77,
      newSheetName: 'CI',
    },
  });
  expect(data.replies).toEqual([{ duplicateSheet: { properties: { sheetId: 77, title: 'CI', index: 1 } } }]);
  expect(server.workbook.sheets.map(({ name }) => name)).toEqual(['模板', 'CI', '客户']);
  for (const [bad, words] of [
    [{ newSheetName: '客户' }, 'already exists'],
    [{ newSheetId: 77 }, 'with id 77 already exists'],
    [{ insertSheetIndex: 9 }, 'beyond the last sheet'],
  ] as const)
    await expect(batch({ duplicateSheet: { sourceSheetId: id(), ...bad } })).rejects.toThrow(words);
  expect(server.workbook.sheets).toHaveLength(3);
});

test('a paste fills what is a multiple of its source, merges included', async () => {
  await batch(
    { mergeCells: { range: range(1, 1, 1, 2), mergeType: 'MERGE_ALL' } },
    { copyPaste: { source: range(1, 2), destination: range(3, 6), pasteType: 'PASTE_NORMAL' } },
  );
  const sheet = server.workbook.find('模板')!;
  expect([2, 4, 6].map((row) => sheet.cell(row, 3)!.formula)).toEqual(['=B2+$B$1', '=B4+$B$1', '=B6+$B$1']);
  expect(sheet.merges.map(({ top }) => top)).toEqual([1, 3, 5]);
});

test('merging a part of a merged area, and a line of no kind, refuse the whole batch', async () => {
  await batch({ mergeCells: { range: range(1, 2, 1, 2), mergeType: 'MERGE_ALL' } });
  const before = bookIn(server.workbook);
  await expect(batch({ mergeCells: { range: range(2, 3, 2, 3), mergeType: 'MERGE_ALL' } })).rejects.toThrow(
    'all cells in a merged range',
  );
  await expect(
    batch({ updateBorders: { range: range(1, 1), top: { style: 'THIN' } } }),
  ).rejects.toThrow('Invalid border style');
  expect(bookIn(server.workbook)).toEqual(before);
}); // prettier-ignore

test('heights of rows are set, told, and undone with the batch that failed', async () => {
  const heights = async () =>
    (
      await api.spreadsheets.get({ spreadsheetId, ranges: ['模板!A1:B3'], fields: 'sheets(data(rowMetadata(pixelSize)))' })
    ).data.sheets![0]!.data![0]!.rowMetadata!.map(({ pixelSize }) => pixelSize); // prettier-ignore
  const rows = { sheetId: id(), dimension: 'ROWS', startIndex: 1, endIndex: 2 };
  const set = {
    updateDimensionProperties: { range: rows, properties: { pixelSize: 40 }, fields: 'pixelSize' },
  };
  await expect(batch(set, { deleteSheet: { sheetId: 999 } })).rejects.toThrow('No grid with id');
  expect(await heights()).toEqual([21, 21, 21]);
  await batch(set);
  expect(await heights()).toEqual([21, 40, 21]);
});
