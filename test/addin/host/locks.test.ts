import type { CellWrite, NewColumn, Patch } from '../../../shared/book/patch';
import { REFUSALS } from '../../../shared/book/refusals';
import { bookOf, sheetOf } from '../../tools/workbook';
import { startTestOffice, type TestOffice } from './office';

let office: TestOffice;

beforeAll(async () => {
  office = await startTestOffice();
});
afterAll(() => office.started.stop());

const ROWS = 6;
const RESULT = 4;
const HEADER = ['单号', '客户', '交期'];
const keyOf = (r: number) => `SC-${r}`;

/** A protected sheet of which some cells are open. */
function holdProtected(open: readonly (readonly [row: number, column: number])[], rights: object = {}) {
  const rows = Array.from({ length: ROWS }, (_, r) => [keyOf(r), '客户', 46000 + r]);
  office.hold(bookOf(sheetOf('出货', [HEADER, ...rows])));
  const sheet = office.workbook.find('出货')!;
  for (const [row, column] of open) sheet.put(row, column, { look: { locked: false } });
  sheet.look['protectionOptions'] = rights;
  sheet.isProtected = true;
  return sheet;
}

const column = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => [from + i, RESULT] as const);

const text = (value: string): CellWrite => ({ as: 'text', value });

function results(write: (row: number) => CellWrite, columns: readonly NewColumn[] = []): Patch {
  const cells = Array.from({ length: ROWS }, (_, r) => ({
    sheet: '出货',
    row: r + 2,
    column: RESULT,
    key: { column: 1, value: keyOf(r) },
    seen: null,
    write: write(r),
  }));
  return { sheets: [], columns, cells };
}

const NEW: NewColumn = {
  sheet: '出货', column: RESULT, headerRow: 1, title: '下一节点', lastRow: ROWS + 1,
  width: 20, wrap: true, choices: ['确认PI'], tones: [{ text: '确', tone: 'late' }],
}; // prettier-ignore

const shown = () => office.book().sheets[0]!.rows.map((row) => row[RESULT - 1] ?? null);
const refusedByExcel = () => office.excel.log.requests.filter(({ error }) => error);

test('a column that is open is written, header and looks as far as the protection lets', async () => {
  for (const rights of [{}, { allowFormatCells: true, allowFormatColumns: true }]) {
    const sheet = holdProtected(column(1, ROWS + 1), rights);
    const host = office.host();
    await host.readBook();
    office.excel.log.clear();
    const report = await host.commit(results((r) => text(`确认PI ${r}`), [NEW]));
    expect(report).toMatchObject({ written: ROWS + 1, refused: [] });
    expect(shown()).toEqual(['下一节点', ...Array.from({ length: ROWS }, (_, r) => `确认PI ${r}`)]);
    // No request more than on a sheet that nobody protected.
    expect(office.excel.log.syncs).toBe(2);
    expect(refusedByExcel()).toEqual([]);
    expect(sheet.colourRules).toHaveLength('allowFormatCells' in rights ? 1 : 0);
    expect(sheet.inputRules).toEqual([]);
    expect(sheet.widths.has(RESULT)).toBe('allowFormatColumns' in rights);
    // And it can be taken back.
    expect(await host.revert()).toMatchObject({ refused: [] });
    expect(shown().every((value) => value === null)).toBe(true);
    expect(refusedByExcel()).toEqual([]);
  }
});

test('of a column that is open here and there the open cells are written, the others named', async () => {
  holdProtected([...column(2, 3), ...column(5, 6)]);
  const host = office.host();
  await host.readBook();
  office.excel.log.clear();
  const report = await host.commit(results((r) => text(`确认PI ${r}`)));
  expect(report.written).toBe(4);
  expect(report.refused.map(({ place, reason }) => [place.row, reason])).toEqual([
    [4, REFUSALS.cellLocked],
    [7, REFUSALS.cellLocked],
  ]);
  expect(shown()).toEqual([null, '确认PI 0', '确认PI 1', null, '确认PI 3', '确认PI 4', null]);
  // Once more for the cells of the column.
  expect(office.excel.log.syncs).toBe(3);
  expect(refusedByExcel()).toEqual([]);
});

test('a sheet that was protected since it was read is asked once more', async () => {
  const sheet = holdProtected(column(2, ROWS + 1));
  sheet.isProtected = false;
  const host = office.host();
  await host.readBook();
  sheet.isProtected = true;
  office.excel.log.clear();
  expect(await host.commit(results(() => text('确认PI')))).toMatchObject({ written: ROWS, refused: [] });
  expect(office.excel.log.syncs).toBe(3);
});

test('a sheet of which nothing is open is refused whole, and nothing is tried', async () => {
  holdProtected([]);
  const report = await office.host().commit(results(() => text('确认PI'), [NEW]));
  expect(report.written).toBe(0);
  expect(new Set(report.refused.map(({ reason }) => reason.en))).toEqual(
    new Set([REFUSALS.sheetProtected.en, REFUSALS.columnRefused.en]),
  );
  expect(refusedByExcel()).toEqual([]);
});

test('a header that is locked keeps the column away', async () => {
  holdProtected(column(2, ROWS + 1));
  const report = await office.host().commit(results(() => text('确认PI'), [NEW]));
  expect(report.written).toBe(0);
  expect(report.refused).toContainEqual({
    place: { sheet: '出货', row: 1, column: RESULT },
    reason: REFUSALS.cellLocked,
  });
});

test('a date goes where it is shown as one, and is never left as a bare number', async () => {
  const day = (): CellWrite => ({ as: 'date', value: 46100 });
  const sheet = holdProtected(column(2, ROWS + 1));
  for (const row of [2, 3]) sheet.put(row, RESULT, { format: 'yyyy/m/d' });
  const report = await office.host().commit(results(day));
  expect(report.written).toBe(2);
  expect(report.refused.map(({ reason }) => reason)).toEqual(Array(4).fill(REFUSALS.formatLocked));
  expect(refusedByExcel()).toEqual([]);
  holdProtected(column(2, ROWS + 1), { allowFormatCells: true });
  expect(await office.host().commit(results(day))).toMatchObject({ written: ROWS, refused: [] });
});

test('rows that moved are written where they are open now', async () => {
  const sheet = holdProtected([...column(2, ROWS + 1), ...column(ROWS + 2, ROWS + 4)]);
  const host = office.host();
  await host.readBook();
  sheet.insertRows(2, 2);
  const report = await host.commit(results((r) => text(keyOf(r))));
  expect(report.written + report.refused.length).toBe(ROWS);
  for (const { reason } of report.refused) expect(reason).toEqual(REFUSALS.cellLocked);
  const rows = office.book().sheets[0]!.rows;
  for (const row of rows.slice(1)) if (row[RESULT - 1]) expect(row[RESULT - 1]).toBe(row[0]);
  expect(refusedByExcel()).toEqual([]);
});
