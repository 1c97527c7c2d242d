import type { Book, CellValue } from '../../../shared/book/model';
import { valueAt } from '../../../shared/book/model';
import type { CellChange, CellWrite, NewSheet, Patch } from '../../../shared/book/patch';
import { bookOf as bookIn } from '../../../emulators/spreadsheet/book';
import { bookOf, sheetOf } from '../../tools/workbook';
import { protect } from '../../../emulators/sheets-rest/grid';
import type { Call } from '../../../emulators/sheets-rest/routes';
import { endStages, stageFor, type Stage } from '../../../emulators/sheets-rest/under-test';

afterEach(endStages);

const ORDERS = sheetOf('出货', [
  ['单号', '下一步', '责任人'],
  ['PO-1', 'a1', 'x'],
  ['PO-2', 'a2', 'y'],
  ['PO-3', 'a3', 'z'],
]);
const book = (): Book => bookOf(ORDERS, sheetOf('其他', [['1']]));
const text = (value: string): CellWrite => ({ as: 'text', value });
const change = (row: number, column: number, seen: CellValue, value: string): CellChange => {
  const key = { column: 1, value: `PO-${row - 1}` };
  return { sheet: '出货', row, column, seen, write: text(value), key };
};
const patchOf = (...cells: CellChange[]): Patch => ({ sheets: [], columns: [], cells });
const RESULTS = patchOf(change(2, 2, 'a1', 'n1'), change(3, 2, 'a2', 'n2'), change(4, 2, 'a3', 'n3'));

const isWrite = ({ path }: Call): boolean => path === ':batchUpdate';
/** A colleague does something in the moment between the look and the (n-th) write. */
function justBefore(stage: Stage, work: (stage: Stage) => void, times = 1): void {
  let done = 0;
  stage.server.set({
    clock: stage.clock,
    meanwhile: (_, call) => {
      if (isWrite(call) && done++ < times) stage.server.workbook.by('colleague', () => work(stage));
    },
  });
}
const orders = (stage: Stage) => stage.server.workbook.find('出货')!;
const rowsNow = (stage: Stage): CellValue[][] =>
  bookIn(stage.server.workbook).sheets[0]!.rows.map((row) => [row[0] ?? null, row[1] ?? null]);

describe('a colleague is at the same spreadsheet', () => {
  test('inserts a row between the look and the write: every result ends in the row of its order', async () => {
    const stage = await stageFor(book());
    justBefore(stage, () => orders(stage).insertRows(2, 1));
    const report = await stage.open().commit(RESULTS);
    expect(report).toMatchObject({ written: 3, refused: [] });
    expect(rowsNow(stage)).toEqual([
      ['单号', '下一步'],
      [null, null],
      ['PO-1', 'n1'],
      ['PO-2', 'n2'],
      ['PO-3', 'n3'],
    ]);
  });

  test('and the write can still be taken back', async () => {
    const stage = await stageFor(book());
    justBefore(stage, () => orders(stage).insertRows(3, 1));
    await stage.open().commit(RESULTS);
    await stage.open().revert();
    expect(rowsNow(stage).map(([, next]) => next)).toEqual(['下一步', 'a1', null, 'a2', 'a3']);
    await expect(stage.open().revert()).rejects.toThrow('no write left');
  });

  test('deletes the row of an order: the others are right, and the lost one is reported', async () => {
    const stage = await stageFor(book());
    justBefore(stage, () => orders(stage).deleteRows(2, 1));
    const report = await stage.open().commit(RESULTS);
    expect(report.refused.map(({ reason }) => reason.en)).toEqual([
      expect.stringContaining('no row shows "PO-1"'),
    ]);
    expect(rowsNow(stage)).toEqual([
      ['单号', '下一步'],
      ['PO-2', 'n2'],
      ['PO-3', 'n3'],
    ]);
  });

  test('hits a cell of the team’s own: it is put back, and the one that was meant is written', async () => {
    const stage = await stageFor(book());
    justBefore(stage, () => orders(stage).insertRows(2, 1));
    await stage.open().commit(patchOf(change(3, 3, 'y', 'Li')));
    expect(bookIn(stage.server.workbook).sheets[0]!.rows.map((row) => row[2] ?? null)).toEqual([
      '责任人',
      null,
      'x',
      'Li',
      'z',
    ]);
  });

  test.each([2, 3])(
    'inserts rows before each of %i writes, also while things are put back: all is right in the end',
    async (times) => {
      const stage = await stageFor(book());
      justBefore(stage, () => orders(stage).insertRows(2, 1), times);
      const report = await stage.open().commit(RESULTS);
      expect([report.written, report.refused]).toEqual([3, []]);
      expect(rowsNow(stage).filter(([key, next]) => key !== null || next !== null)).toEqual([
        ['单号', '下一步'],
        ['PO-1', 'n1'],
        ['PO-2', 'n2'],
        ['PO-3', 'n3'],
      ]);
      await stage.open().revert();
      expect(rowsNow(stage).flatMap(([, next]) => next ?? [])).toEqual(['下一步', 'a1', 'a2', 'a3']);
    },
  );

  test('inserts rows before every write: it ends, with a sentence', async () => {
    const stage = await stageFor(book());
    justBefore(stage, () => orders(stage).insertRows(2, 1), Infinity);
    await expect(stage.open().commit(RESULTS)).rejects.toThrow('kept inserting');
    expect(stage.server.log.length).toBeLessThan(60);
  });

  test('renames the sheet: nothing is written, and the report says that it is gone', async () => {
    const stage = await stageFor(book());
    justBefore(stage, () => stage.server.workbook.rename(orders(stage), '出货 2026'));
    const report = await stage.open().commit(RESULTS);
    expect([report.written, report.refused.length]).toEqual([0, 3]);
    expect(bookIn(stage.server.workbook).sheets[0]!.rows[1]![1]).toBe('a1');
  });

  test('adds a sheet of the same name first: it is left alone, the results are written', async () => {
    const stage = await stageFor(book());
    justBefore(stage, () => stage.server.workbook.addSheet('跟单_今天').set(1, 1, { value: '别动' }));
    const report = await stage.open().commit({ ...RESULTS, sheets: [TODAY] });
    expect([report.written, report.addedSheets]).toEqual([3, []]);
    expect(report.refused.map(({ place }) => place.sheet)).toEqual(['跟单_今天']);
  });

  test('protects the column: what is protected is left alone and reported', async () => {
    const stage = await stageFor(book());
    const area = { top: 2, left: 2, bottom: 3, right: 2 };
    justBefore(stage, () => protect(orders(stage), { area }));
    const report = await stage.open().commit(RESULTS);
    expect([report.written, report.refused.length]).toEqual([1, 2]);
    expect(rowsNow(stage).map(([, next]) => next)).toEqual(['下一步', 'a1', 'a2', 'n3']);
  });
});

const TODAY: NewSheet = { name: '跟单_今天', rows: [[text('项目')], [text('now')]], columns: [{}] };

describe('protection', () => {
  const lock = async (...protections: Parameters<typeof protect>[1][]): Promise<Stage> => {
    const stage = await stageFor(book());
    protect(orders(stage), ...protections);
    return stage;
  };
  const column = { top: 1, left: 2, bottom: 1000, right: 2 };

  test.each([
    ['that only warns', { area: column, warningOnly: true }, 3],
    ['that lets this account through', { area: column, mayEdit: true }, 3],
    ['of the whole sheet that lets this account through', { mayEdit: true }, 3],
    ['of the whole sheet', {}, 0],
    ['of the column', { area: column }, 0],
    ['of one row', { area: { top: 3, left: 1, bottom: 3, right: 26 } }, 2],
    ['of the whole sheet but for the column', { open: [column] }, 3],
  ])('%s', async (_, protection, written) => {
    const stage = await lock(protection);
    const report = await stage.open().commit(RESULTS);
    expect([report.written, report.refused.length]).toEqual([written, 3 - written]);
    if (written < 3) expect(report.refused[0]!.reason.en).toMatch(/protected/);
    expect((await stage.open().commit(RESULTS)).unchanged).toBe(written);
  });

  test('a column whose header is protected is not added, and nothing is written below it', async () => {
    const stage = await lock({ area: { top: 1, left: 1, bottom: 1, right: 26 } });
    const added = { sheet: '出货', column: 4, headerRow: 1, title: '截止', lastRow: 4 };
    const cells = [change(2, 4, null, '5-18'), change(3, 2, 'a2', 'n2')];
    const report = await stage.open().commit({ sheets: [], columns: [added], cells });
    expect([report.written, report.refused.length]).toEqual([1, 2]);
    expect(valueAt(bookIn(stage.server.workbook).sheets[0]!, 2, 4)).toBeNull();
  });
});

test('a result that spills from a formula elsewhere is not written over', async () => {
  const stage = await stageFor(book());
  const sheet = orders(stage);
  sheet.set(2, 5, { value: 'top', formula: '=UNIQUE(A2:A4)' });
  sheet.put(3, 5, { value: 'below', spilledFrom: { row: 2, column: 5 } });
  const report = await stage.open().commit(patchOf(change(3, 5, 'below', 'n')));
  expect(report.refused[0]!.reason.en).toContain('array formula');
});

test('a write that was entered and never made is passed over when taking back', async () => {
  const stage = await stageFor(book());
  await stage.open().commit(patchOf(change(2, 2, 'a1', 'n1')));
  stage.server.set({ fault: (_, call) => (isWrite(call) ? { is: 'dropped' } : undefined) });
  await expect(stage.open().commit(patchOf(change(3, 2, 'a2', 'n2')))).rejects.toThrow('cannot be reached');
  stage.server.set({});
  expect((await stage.open().revert()).written).toBe(1);
  expect(rowsNow(stage).map(([, next]) => next)).toEqual(['下一步', 'a1', 'a2', 'a3']);
});
