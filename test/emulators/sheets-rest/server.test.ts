import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { sheets } from 'googleapis/build/src/apis/sheets';
import { bookOf as bookIn, workbookOf } from '../../../emulators/spreadsheet/book';
import { bookOf, sheetOf } from '../../tools/workbook';
import { protect } from '../../../emulators/sheets-rest/grid';
import { serveSheets, SPREADSHEET, type SheetsServer } from '../../../emulators/sheets-rest/server';

/** The server as a program of anybody's sees it: through Google's own client. */
let server: SheetsServer;
let api: sheets_v4.Sheets;
const spreadsheetId = SPREADSHEET;
const BOOK = bookOf(
  sheetOf(
    '出货 2026',
    [
      ['单号', '数量', '交期'],
      ['PO-1', 5, 46077],
      ['PO-2', null, null],
      ['PO-3', true, { error: '#N/A' }],
    ],
    {
      kinds: ['sss', 'snd', 's..', 'sbe'],
    },
  ),
  sheetOf("it's", [['x']]),
);

beforeEach(async () => {
  server = await serveSheets(workbookOf(BOOK));
  api = sheets({ version: 'v4', rootUrl: server.root, retry: false, fetchImplementation: globalThis.fetch });
});
afterEach(() => server.stop());

const get = async (range: string, more: object = {}) =>
  (
    await api.spreadsheets.values.get({
      spreadsheetId,
      range,
      valueRenderOption: 'UNFORMATTED_VALUE',
      ...more,
    })
  ).data;
const batch = (...requests: sheets_v4.Schema$Request[]) =>
  api.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } });
const put = (range: string, values: unknown[][], valueInputOption = 'RAW') =>
  api.spreadsheets.values.update({ spreadsheetId, range, valueInputOption, requestBody: { values } });
const failure = async (work: Promise<unknown>): Promise<[number, string]> => {
  const error = (await work.then(
    () => undefined,
    (caught: unknown) => caught,
  )) as { status: number; message: string };
  return [error.status, error.message];
};

describe('ranges', () => {
  test.each([
    [
      "'出货 2026'!A1:B2",
      [
        ['单号', '数量'],
        ['PO-1', 5],
      ],
    ],
    [
      "'出货 2026'!R1C1:R2C2",
      [
        ['单号', '数量'],
        ['PO-1', 5],
      ],
    ],
    ["'出货 2026'!R2C3", [[46077]]],
    ["'出货 2026'!B:B", [['数量'], [5], [], [true]]],
    ["'出货 2026'!2:2", [['PO-1', 5, 46077]]],
    ["'出货 2026'!A3:A", [['PO-2'], ['PO-3']]],
    ['出货 2026', [['单号', '数量', '交期'], ['PO-1', 5, 46077], ['PO-2'], ['PO-3', true, '#N/A']]],
    ["'it''s'!A1", [['x']]],
    ['A1', [['单号']]],
    ["'出货 2026'!E5:F9", undefined],
  ])('%s, without what is empty at the ends', async (range, values) => {
    expect((await get(range)).values).toEqual(values);
  });

  test('by columns, and several at once', async () => {
    expect((await get("'出货 2026'!A1:B2", { majorDimension: 'COLUMNS' })).values).toEqual([
      ['单号', 'PO-1'],
      ['数量', 5],
    ]);
    const { data } = await api.spreadsheets.values.batchGet({
      spreadsheetId,
      ranges: ["'it''s'!A1", "'出货 2026'!A2"],
      valueRenderOption: 'UNFORMATTED_VALUE',
    });
    expect(data.valueRanges?.map(({ values }) => values)).toEqual([[['x']], [['PO-1']]]);
  });

  test.each([
    ["'出货 2026'!AA1", /exceeds grid limits. Max rows: 1000, max columns: 26/],
    ["'出货 2026'!A1001", /exceeds grid limits/],
    ["'没有'!A1", /Unable to parse range/],
    ["'出货 2026'!1A", /Unable to parse range/],
  ])('%s is refused', async (range, message) => {
    expect(await failure(get(range))).toEqual([400, expect.stringMatching(message)]);
  });
});

describe('values that are written', () => {
  test.each([
    ['RAW', '=1+2', '=1+2'],
    ['RAW', '007', '007'],
    ['RAW', '2026-05-18', '2026-05-18'],
    ['USER_ENTERED', '=1+2', 3],
    ['USER_ENTERED', '12.5', 12.5],
    ['USER_ENTERED', '2026-05-18', 46160],
    ['USER_ENTERED', "'007", '007'],
  ])('%s %s', async (input, typed, value) => {
    await put("'it''s'!A1", [[typed]], input);
    expect((await get("'it''s'!A1")).values).toEqual([[value]]);
  });

  test('a formula is read as a formula when it is asked for, and follows its cells', async () => {
    await put("'it''s'!A1:B1", [[2, '=A1*3']], 'USER_ENTERED');
    expect((await get("'it''s'!B1", { valueRenderOption: 'FORMULA' })).values).toEqual([['=A1*3']]);
    await put("'it''s'!A1", [[5]]);
    expect((await get("'it''s'!B1")).values).toEqual([[15]]);
  });

  test('null skips a cell, empty text empties it, append goes below, clear leaves formats', async () => {
    await put("'出货 2026'!A2:C2", [[null, '', 46100]]);
    expect((await get("'出货 2026'!2:2")).values).toEqual([['PO-1', '', 46100]]);
    await api.spreadsheets.values.append({
      spreadsheetId,
      range: "'出货 2026'!A1:C1",
      valueInputOption: 'RAW',
      requestBody: { values: [['PO-4']] },
    });
    expect((await get("'出货 2026'!A5")).values).toEqual([['PO-4']]);
    await api.spreadsheets.values.batchClear({ spreadsheetId, requestBody: { ranges: ["'出货 2026'!C2"] } });
    expect(server.workbook.sheets[0]!.cell(2, 3)).toMatchObject({ value: null, format: 'yyyy/m/d' });
  });

  test('one range outside of the grid, and none of them is written', async () => {
    const data = [
      { range: "'it''s'!A1", values: [['y']] },
      { range: "'it''s'!A1:A2", values: [['a'], ['b'], ['c']] },
    ];
    const work = api.spreadsheets.values.batchUpdate({
      spreadsheetId,
      requestBody: { data, valueInputOption: 'RAW' },
    });
    expect(await failure(work)).toEqual([400, expect.stringContaining('tried writing')]);
    expect((await get("'it''s'!A1")).values).toEqual([['x']]);
  });
});

describe('a batch', () => {
  const id = () => server.workbook.sheets[0]!.id;
  const cell = (row: number, column: number, stringValue: string): sheets_v4.Schema$Request => ({
    updateCells: {
      start: { sheetId: id(), rowIndex: row - 1, columnIndex: column - 1 },
      rows: [{ values: [{ userEnteredValue: { stringValue } }] }],
      fields: 'userEnteredValue',
    },
  });

  test.each([
    ['a sheet that is none', () => ({ deleteSheet: { sheetId: 99 } }), /No grid with id: 99/],
    ['a row outside of the grid', () => cell(1001, 1, 'x'), /beyond the last requested row/],
    ['a column outside of the grid', () => cell(1, 27, 'x'), /beyond the last requested column/],
    ['a name that is taken', () => ({ addSheet: { properties: { title: "IT'S" } } }), /already exists/],
    ['text that no cell holds', () => cell(1, 1, 'x'.repeat(50_001)), /50000 characters/],
    [
      'a rule behind the last',
      () => ({ deleteConditionalFormatRule: { sheetId: id(), index: 0 } }),
      /No conditional format/,
    ],
  ])('with %s does nothing at all', async (_, bad, message) => {
    const before = bookIn(server.workbook);
    const work = batch(cell(2, 1, 'changed'), { addSheet: { properties: { title: '新' } } }, bad());
    expect(await failure(work)).toEqual([400, expect.stringMatching(message)]);
    expect(bookIn(server.workbook)).toEqual(before);
  });

  test('a protected cell refuses the batch', async () => {
    protect(server.workbook.sheets[0]!, { area: { top: 2, left: 1, bottom: 2, right: 1 } });
    expect(await failure(batch(cell(3, 1, 'a'), cell(2, 1, 'b')))).toEqual([
      400,
      expect.stringMatching(/protected cell/),
    ]);
    expect((await get("'出货 2026'!A3")).values).toEqual([['PO-2']]);
  });

  test('what is not emulated says so loudly', async () => {
    expect(await failure(batch({ sortRange: { range: { sheetId: id() } } }))).toEqual([
      501,
      expect.stringContaining('not emulated: batchUpdate request sortRange'),
    ]);
    expect(await failure(api.spreadsheets.create({ requestBody: {} }))).toEqual([
      501,
      expect.stringContaining('not emulated'),
    ]);
  });
});

describe('what is asked for', () => {
  test('a mask takes what it names and nothing else', async () => {
    const { data } = await api.spreadsheets.get({ spreadsheetId, fields: 'sheets(properties/title,merges)' });
    expect(data).toEqual({
      sheets: [{ properties: { title: '出货 2026' } }, { properties: { title: "it's" } }],
    });
  });

  test('cells come with a mask on them, or when grid data is asked for, and never else', async () => {
    const ranges = ["'出货 2026'!A2:C2"];
    const plain = await api.spreadsheets.get({ spreadsheetId, ranges });
    expect(plain.data.sheets?.map(({ data }) => data)).toEqual([undefined]);
    const full = await api.spreadsheets.get({ spreadsheetId, ranges, includeGridData: true });
    expect(full.data.sheets?.[0]?.data?.[0]).toMatchObject({
      startRow: 1,
      rowData: [
        {
          values: [
            { effectiveValue: { stringValue: 'PO-1' } },
            { userEnteredValue: { numberValue: 5 } },
            { effectiveValue: { numberValue: 46077 }, effectiveFormat: { numberFormat: { type: 'DATE' } } },
          ],
        },
      ],
    });
  });

  test('a mask that cannot be read is an error', async () => {
    expect((await failure(api.spreadsheets.get({ spreadsheetId, fields: 'sheets(properties' })))[0]).toBe(
      400,
    );
  });
});

test('counts quotas by the minute', async () => {
  let now = 0;
  server.set({ readsPerMinute: 2, clock: () => now });
  await get('A1');
  await get('A1');
  expect(await failure(get('A1'))).toEqual([
    429,
    expect.stringContaining("'Read requests per minute per user'"),
  ]);
  now = 60_000;
  expect((await get('A1')).values).toEqual([['单号']]);
});
