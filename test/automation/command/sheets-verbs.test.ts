import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { valueAt, type CellValue, type Sheet } from '../../../shared/book/model';
import { readWorkbook } from '../../../xlsx/read';
import { bookOf as bookIn } from '../../../emulators/spreadsheet/book';
import { endStages, stageFor, type Stage } from '../../../emulators/sheets-rest/under-test';
import { newOrderBook } from '../../tools/new-order-book';
import { orderBook } from '../../tools/order-book';
import { isBookId } from '../../tools/book-id';
import { run } from '../../tools/run';
import { buildWorkbook } from '../../tools/workbook';
import { runOn } from './sheets-run';

let stage: Stage;
let folder: string;
let file: string;
beforeEach(async () => {
  stage = await stageFor(orderBook());
  folder = mkdtempSync(join(tmpdir(), 'gendan-'));
  file = join(folder, '出货跟踪表.xlsx');
  writeFileSync(file, buildWorkbook(orderBook()));
});
afterEach(async () => {
  await endStages();
  rmSync(folder, { recursive: true, force: true });
});

const NEXT = 17;
const onSheets = (...args: string[]) => runOn(stage, args);
const cell = (row: number, column: number) => valueAt(bookIn(stage.server.workbook).sheets[0]!, row, column);
/** Every filled cell of a sheet. */
const filled = (sheet: Sheet): [string, CellValue, string][] =>
  sheet.rows.flatMap((row, r) =>
    row.flatMap((value, c): [string, CellValue, string][] =>
      value === null || value === '' || isBookId(value)
        ? []
        : [[`${r + 1},${c + 1}`, value, sheet.kinds[r]![c]!]],
    ),
  );

describe('the same book in a file and in Google Sheets', () => {
  test.each([
    ['plan', ['--json']],
    ['plan', []],
    ['plan', ['--all', '--lang', 'zh']],
    ['map', ['--json']],
    ['map', []],
    ['explain', ['A-03']],
    ['explain', ['A-03', 'deposit', '--lang', 'zh']],
  ])('%s %j says the same', async (verb, args) => {
    const [inFile, online] = [await run([verb, file, ...args]), await onSheets(verb, 'BOOK', ...args)];
    expect(online.code).toBe(inFile.code);
    const hint = /This is a preview.*|这是预览.*/;
    expect(online.out.replace(hint, '')).toBe(inFile.out.replace(hint, ''));
  });

  test('results, settings and looks of dates are cell for cell the same', async () => {
    for (const args of [
      ['init', '--yes'],
      ['plan', '--write'],
    ] as const) {
      const [verb, ...flags] = args;
      expect((await run([verb, file, ...flags])).code).toBe(0);
      expect((await onSheets(verb, 'BOOK', ...flags)).code).toBe(0);
    }
    const [inFile, online] = [readWorkbook(readFileSync(file)), bookIn(stage.server.workbook)];
    expect(online.sheets.map(({ name }) => name)).toEqual(inFile.sheets.map(({ name }) => name));
    for (const [i, sheet] of online.sheets.entries())
      expect(filled(sheet)).toEqual(filled(inFile.sheets[i]!));
  });
});

test('writes beside the own columns, twice changes nothing, revert in a later run puts everything back', async () => {
  const before = bookIn(stage.server.workbook);
  const { code, err } = await onSheets('plan', 'BOOK', '--write', '--yes');
  expect(code).toBe(0);
  expect(err).toMatch(/\d+ cells written/);
  expect([cell(2, NEXT), cell(5, NEXT), cell(7, 2)]).toEqual(['跟单·下一步', '收定金', '=HYPERLINK("x")']);
  const written = bookIn(stage.server.workbook);
  expect((await onSheets('plan', 'BOOK', '--write', '--yes')).err).toContain('Nothing to write');
  expect(bookIn(stage.server.workbook)).toEqual(written);
  expect((await onSheets('revert', 'BOOK')).code).toBe(0);
  expect(bookIn(stage.server.workbook).sheets.map(filled)).toEqual(before.sheets.map(filled));
  const again = await onSheets('revert', 'BOOK');
  expect([again.code, again.err.trim()]).toEqual([1, 'There is no write left to take back.']);
});

test('without --write nothing is sent but reads', async () => {
  await onSheets('plan', 'BOOK');
  expect(stage.server.log.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET ', 'GET ']);
});

test('nothing is written before the mapping is confirmed when there is nobody to ask', async () => {
  const { code, err } = await onSheets('plan', 'BOOK', '--write');
  expect([code, stage.server.log.filter(({ method }) => method !== 'GET')]).toEqual([1, []]);
  expect(err).toContain('--yes');
});

test('set changes one cell and nothing else, text stays text', async () => {
  const before = filled(bookIn(stage.server.workbook).sheets[0]!);
  expect((await onSheets('set', '--yes', 'BOOK', '出货!P5==SUM(A1)', '出货!J5=2026-06-01')).code).toBe(0);
  expect([cell(5, 16), cell(5, 10)]).toEqual(['=SUM(A1)', 46174]);
  expect(filled(bookIn(stage.server.workbook).sheets[0]!).filter(([at]) => !/^5,(16|10)$/.test(at))).toEqual(
    before.filter(([at]) => !/^5,(16|10)$/.test(at)),
  );
});

test.each([
  [
    'the address of the browser',
    (id: string) => `https://docs.google.com/spreadsheets/d/${id}/edit?gid=0#gid=0`,
  ],
  ['with several accounts', (id: string) => `https://docs.google.com/spreadsheets/u/1/d/${id}/edit`],
  ['of a company', (id: string) => `https://docs.google.com/a/example.com/spreadsheets/d/${id}/`],
  ['from Drive', (id: string) => `https://drive.google.com/open?id=${id}`],
  ['sheets: before an address', (id: string) => `sheets:https://docs.google.com/spreadsheets/d/${id}`],
])('a spreadsheet is named by %s', async (_, address) => {
  expect((await onSheets('map', address(stage.server.id))).code).toBe(0);
});

test.each([
  ['a short id', 'sheets:abc'],
  ['another site', 'https://example.com/spreadsheets/d/1GendanTestBook_abcdefghijklmnop/edit'],
  [
    'a page published to the web',
    'https://docs.google.com/spreadsheets/d/e/2PACX-1vQabcdefghijklmnop/pubhtml',
  ],
  ['a document', 'https://docs.google.com/document/d/1GendanTestBook_abcdefghijklmnop/edit'],
])('%s is no spreadsheet, and the sentence says what is', async (_, address) => {
  const { code, err } = await onSheets('plan', address);
  expect(code).toBe(1);
  expect(err).toContain('is not the address of a Google spreadsheet');
  expect(stage.server.log).toHaveLength(0);
});

test('--out and open are for files, and say so', async () => {
  const copy = await onSheets('plan', 'BOOK', '--out', join(folder, 'copy.xlsx'));
  expect([copy.code, copy.err]).toEqual([1, expect.stringContaining('Make a copy')]);
  const opened = await run(['open', `sheets:${stage.server.id}`]);
  expect([opened.code, opened.err]).toEqual([1, expect.stringContaining('in the browser')]);
});

test('the help of a verb names the spreadsheet and its options in both languages', async () => {
  expect((await run(['plan', '--help'])).out).toMatch(/sheets:ID[\s\S]*--credentials[\s\S]*--api-root/);
  expect((await run(['plan', '--help', '--lang', 'zh'])).out).toMatch(/Google 表格[\s\S]*密钥文件/);
});

test('a new order whose sheet has no blank row: one is inserted once a person said yes, the total stays below', async () => {
  const full = newOrderBook({ belowOrders: [['合计', null, null, null, null, null, 11600, null, 63640]] });
  stage = await stageFor(full);
  const asked = await onSheets('order', 'BOOK', 'FY26-04', '客户=MAPLE');
  expect(asked.code).toBe(1);
  expect(asked.err).toContain('With --yes a blank row is inserted above row 6 first');
  expect(cell(6, 1)).toBe('合计');
  const written = await onSheets('order', 'BOOK', 'FY26-04', '客户=MAPLE', '--yes');
  expect(written.code).toBe(0);
  expect([cell(6, 2), cell(6, 3), cell(7, 1)]).toEqual(['FY26-04', 'MAPLE', '合计']);
});
