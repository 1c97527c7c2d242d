import { ICommandService } from '@univerjs/core';
import { applyPatch } from '../../../shared/book/apply';
import type { Book, CellValue } from '../../../shared/book/model';
import { kindAt, valueAt } from '../../../shared/book/model';
import type { BookChange } from '../../../shared/host';
import { readWorkbook } from '../../../xlsx/read';
import { bookOf, buildWorkbook, sheetOf } from '../../tools/workbook';
import { closeAll, openHeadless } from '../open-headless';
import { withoutEnd } from '../../tools/without-end';
import { until } from '../../tools/until';

afterEach(closeAll);

const ORDERS = sheetOf(
  '订单',
  [
    ['单号', '客户', '交期', '数量'],
    ['PO-1', 'Acme', 46077, 5],
    ['PO-2', 'Globex', 46078, 7],
    ['PO-3', '007', null, 9],
  ],
  { kinds: ['ssss', 'ssdn', 'ssdn', 'ss.n'] },
);

const tick = () => new Promise((go) => setTimeout(go, 0));

/** A book in the grid, and what a person's hand does there through the grid's own commands. */
async function opened(book: Book = bookOf(ORDERS), options: Parameters<typeof buildWorkbook>[1] = {}) {
  const bytes = buildWorkbook(book, options);
  const { host, grid, engine } = await openHeadless(bytes);
  const commands = engine.injector.get(ICommandService);
  const ids = { unitId: 'book', subUnitId: 'sheet-1' };
  const changes: BookChange[] = [];
  host.watch((change) => changes.push(change));
  const run = async (id: string, params: object): Promise<void> => {
    await commands.executeCommand(id, { ...ids, ...params });
    await tick();
  };
  const rangeOf = (row: number, column: number, toRow = row, toColumn = column) => ({
    startRow: row - 1,
    startColumn: column - 1,
    endRow: toRow - 1,
    endColumn: toColumn - 1,
  });
  const type = (row: number, column: number, value: object) =>
    run('sheet.command.set-range-values', { range: rangeOf(row, column), value });
  const sheet = async () => (await host.readBook()).sheets[0]!;
  const saved = async () => readWorkbook(await host.savedBytes()).sheets[0]!;
  return { host, grid, bytes, changes, run, type, rangeOf, sheet, saved };
}

test('an edit by hand is in the book at once, told with its row, and written on saving', async () => {
  const { host, changes, type, sheet, saved } = await opened();
  expect(host.hasUnsavedChanges()).toBe(false);
  await type(3, 2, { v: '宁波 Globex' });
  expect(valueAt(await sheet(), 3, 2)).toBe('宁波 Globex');
  expect(changes).toEqual([{ sheet: '订单', rows: [3, 3], remote: false }]);
  expect(host.hasUnsavedChanges()).toBe(true);
  expect(host.changesForFile().cells).toEqual([
    { sheet: '订单', row: 3, column: 2, seen: 'Globex', write: { as: 'text', value: '宁波 Globex' } },
  ]);
  expect(valueAt(await saved(), 3, 2)).toBe('宁波 Globex');
  expect(host.hasUnsavedChanges()).toBe(false);
});

test('a date typed where there was none is a date in the book and in the file', async () => {
  const { type, sheet, saved } = await opened();
  await type(4, 3, { v: 46080, t: 2, s: { n: { pattern: 'yyyy-mm-dd' } } });
  expect([valueAt(await sheet(), 4, 3), kindAt(await sheet(), 4, 3)]).toEqual([46080, 'd']);
  expect(kindAt(await saved(), 4, 3)).toBe('d');
});

test('taking back and doing again what Gendan wrote, as one thing', async () => {
  const { host, changes, sheet } = await opened();
  const patch = {
    sheets: [],
    columns: [{ sheet: '订单', column: 5, headerRow: 1, title: '下一节点', lastRow: 4, width: 12 }],
    cells: [
      { sheet: '订单', row: 2, column: 5, seen: null, write: { as: 'text' as const, value: '订舱' } },
      { sheet: '订单', row: 4, column: 3, seen: null, write: { as: 'date' as const, value: 46081 } },
    ],
  };
  const before = await sheet();
  await host.commit(patch);
  const after = await sheet();
  expect(after.rows[1]).toEqual(['PO-1', 'Acme', 46077, 5, '订舱']);
  changes.length = 0;
  host.undo();
  await tick();
  expect(trimmed((await sheet()).rows)).toEqual(trimmed(before.rows));
  expect(changes).toEqual([{ sheet: '订单', rows: [1, 4], remote: false }]);
  host.redo();
  await tick();
  expect((await sheet()).rows).toEqual(after.rows);
  expect((await sheet()).kinds).toEqual(after.kinds);
});

test('a commit that was taken back by Ctrl+Z is not taken back again', async () => {
  const { host, sheet } = await opened();
  const write = (value: string, seen: string) =>
    host.commit({
      sheets: [],
      columns: [],
      cells: [{ sheet: '订单', row: 2, column: 2, seen, write: { as: 'text', value } }],
    });
  await write('一', 'Acme');
  await write('二', '一');
  host.undo();
  await host.revert();
  expect(valueAt(await sheet(), 2, 2)).toBe('Acme');
  await expect(host.revert()).rejects.toThrow('no write left');
});

test('reverting brings back a formula that was written over', async () => {
  const { host, sheet } = await opened(bookOf(ORDERS), { formulas: { '订单!D2': '2+3' } });
  expect(kindAt(await sheet(), 2, 4)).toBe('N');
  await host.commit({
    sheets: [],
    columns: [],
    cells: [{ sheet: '订单', row: 2, column: 4, seen: 5, write: { as: 'number', value: 6 } }],
  });
  expect(kindAt(await sheet(), 2, 4)).toBe('n');
  expect((await host.revert()).refused).toEqual([]);
  expect([valueAt(await sheet(), 2, 4), kindAt(await sheet(), 2, 4)]).toEqual([5, 'N']);
});

test('a formula typed by hand is computed, told, and written as a formula', async () => {
  const { host, changes, type, sheet } = await opened();
  await type(2, 6, { f: '=D2*2' });
  await until('the formula is computed', async () => valueAt(await sheet(), 2, 6) !== null);
  expect([valueAt(await sheet(), 2, 6), kindAt(await sheet(), 2, 6)]).toEqual([10, 'N']);
  expect(changes[changes.length - 1]).toEqual({ sheet: '订单', rows: [2, 2], remote: false });
  expect(host.changesForFile().cells).toEqual([
    { sheet: '订单', row: 2, column: 6, seen: null, write: { as: 'formula', formula: '=D2*2', value: 10 } },
  ]);
});

test('a formula of the file that only gives another result is left to whoever opens the file', async () => {
  const { host, type, sheet } = await opened(bookOf(ORDERS), { formulas: { '订单!D3': 'D2+2' } });
  await type(2, 4, { v: 50 });
  await until('D3 is computed anew', async () => valueAt(await sheet(), 3, 4) === 52);
  expect(host.changesForFile().cells.map(({ row, column }) => [row, column])).toEqual([[2, 4]]);
});

test('rows inserted by hand: the whole sheet is told, saving says what to do, and taking it back helps', async () => {
  const { host, changes, run, rangeOf, sheet } = await opened();
  await run('sheet.command.insert-row', { range: { ...rangeOf(2, 1, 2, 26), rangeType: 1 }, direction: 0 });
  expect(trimmed((await sheet()).rows).map(([first]) => first ?? null)).toEqual([
    '单号',
    null,
    'PO-1',
    'PO-2',
    'PO-3',
  ]);
  expect(changes).toContainEqual({ sheet: '订单', remote: false });
  expect(() => host.changesForFile()).toThrow('Rows were inserted, deleted or moved by hand in "订单"');
  host.undo();
  await tick();
  expect(host.changesForFile()).toEqual({ sheets: [], columns: [], cells: [] });
});

test('rows added below the last are written', async () => {
  const { type, run, rangeOf, saved } = await opened();
  await run('sheet.command.insert-row', { range: { ...rangeOf(20, 1, 22, 26), rangeType: 1 }, direction: 0 });
  await type(21, 1, { v: 'PO-9' });
  expect(valueAt(await saved(), 21, 1)).toBe('PO-9');
});

test('sheets added by hand are written; renamed and deleted ones are refused', async () => {
  const { host, run } = await opened(bookOf(ORDERS, sheetOf('备注', [['x']])));
  await run('sheet.command.insert-sheet', {
    index: 2,
    sheet: { id: 'mine', name: '手工', cellData: { 0: { 0: { v: 1 } } } },
  });
  expect(readWorkbook(await host.savedBytes()).sheets.map(({ name }) => name)).toEqual([
    '订单',
    '备注',
    '手工',
  ]);
  await run('sheet.command.set-worksheet-name', { subUnitId: 'sheet-2', name: '改名' });
  expect((await host.readBook()).sheets[1]!.name).toBe('改名');
  expect(() => host.changesForFile()).toThrow('"备注" was renamed to "改名"');
  await run('sheet.command.set-worksheet-name', { subUnitId: 'sheet-2', name: '备注' });
  await run('sheet.command.remove-sheet', { subUnitId: 'sheet-2' });
  expect(() => host.changesForFile()).toThrow('"备注" was deleted');
});

test('nothing done, nothing written: the very same bytes', async () => {
  const { host, bytes } = await opened();
  expect(await host.savedBytes()).toBe(bytes);
});

test('what was saved can be taken back and saved again', async () => {
  const { host, type, saved } = await opened();
  await type(2, 2, { v: 'Other' });
  await host.savedBytes();
  host.undo();
  await tick();
  expect(host.hasUnsavedChanges()).toBe(true);
  expect(valueAt(await saved(), 2, 2)).toBe('Acme');
});

test('the patch for the file leads from the opened book to the present one', async () => {
  const { host, bytes, type } = await opened();
  const start = readWorkbook(bytes);
  await type(2, 2, { v: 'A' });
  await type(3, 4, { v: null });
  await type(9, 7, { v: true });
  const { book, report } = applyPatch(start, host.changesForFile());
  expect(report.refused).toEqual([]);
  expect(trimmed(book.sheets[0]!.rows)).toEqual(trimmed((await host.readBook()).sheets[0]!.rows));
});

test('choices outlive the page where there is storage, and a storage that fails harms nothing', async () => {
  const items = new Map<string, string>();
  const storage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
  const bytes = buildWorkbook(bookOf(ORDERS));
  await (await openHeadless(bytes, storage)).host.remember('me', '王芳');
  expect(await (await openHeadless(bytes, storage)).host.recall('me')).toBe('王芳');
  const broken = {
    getItem: (): string => {
      throw new Error('no');
    },
    setItem: (): void => {
      throw new Error('full');
    },
  };
  const { host } = await openHeadless(bytes, broken);
  await host.remember('me', '李强');
  expect(await host.recall('me')).toBe('李强');
  expect(await host.recall('you')).toBeUndefined();
});

test('the cursor is told once per cell, by whomever it was moved', async () => {
  const { host } = await opened(bookOf(ORDERS, sheetOf('备注', [['x']])));
  const places: unknown[] = [];
  const stop = host.watchSelection((place) => places.push(place));
  await host.select({ sheet: '订单', row: 3, column: 2 });
  await host.select({ sheet: '订单', row: 3, column: 2 });
  await host.select({ sheet: '备注', row: 1, column: 1 });
  stop();
  await host.select({ sheet: '订单', row: 1, column: 1 });
  expect(places).toEqual([
    { sheet: '订单', row: 3, column: 2 },
    { sheet: '备注', row: 1, column: 1 },
  ]);
  expect((await host.readBook()).activeSheet).toBe('订单');
  await expect(host.select({ sheet: '无', row: 1, column: 1 })).rejects.toThrow('no sheet called');
});

/** Without empty cells at the ends of rows and empty rows at the end. */
function trimmed(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  const cut = rows.map((row) => withoutEnd(row, (value) => value === null));
  return withoutEnd(cut, (row) => row.length === 0);
}
