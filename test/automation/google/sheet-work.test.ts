import { EMPTY_PATCH, type Patch } from '../../../shared/book/patch';
import { formulaAt } from '../../../shared/book/formulas';
import { findSheet } from '../../../shared/book/model';
import { GendanError } from '../../../shared/errors';
import { protect } from '../../../emulators/sheets-rest/grid';
import { endStages, stageFor, type Stage } from '../../../emulators/sheets-rest/under-test';
import { bookOf as bookIn } from '../../../emulators/spreadsheet/book';
import { PAGE } from '../../tools/sheet-work-contract';
import { bookOf, sheetOf } from '../../tools/workbook';

afterEach(endStages);

const BOOK = bookOf(
  sheetOf('订单', [['单号'], ['FY26-01']]),
  sheetOf('模板', [
    ['INVOICE', null],
    ['{{line.name}}', 2],
    ['{{line.spec}}', 3],
    ['Total', 5],
  ]),
);
const PATCH: Patch = { ...EMPTY_PATCH, sheets: [PAGE] };
const BLOCK = { from: 2, to: 3, times: 3 };
const sheet = ({ server }: Stage, name: string) => server.workbook.find(name)!;
const names = ({ server }: Stage): string[] => server.workbook.sheets.map(({ name }) => name);
const writes = ({ server }: Stage) => server.log.filter(({ method }) => method === 'POST');

describe('a page to be printed', () => {
  test('is drawn as it says, in one call that writes', async () => {
    const stage = await stageFor(BOOK);
    expect((await stage.open().commit(PATCH)).refused).toEqual([]);
    expect(writes(stage)).toHaveLength(1);
    const page = sheet(stage, PAGE.name);
    expect(page.merges).toEqual(PAGE.look!.merges);
    expect([1, 2, 3, 4].map((row) => page.heights.get(row))).toEqual([30, undefined, 18, 18]);
    expect([page.look['hidesGridlines'], page.frozenRows]).toEqual([true, 0]);
    expect(page.widths.get(1)).toBeCloseTo(30, 0);
    const look = (row: number, column: number) => page.cell(row, column)?.look ?? {};
    expect(look(1, 1)).toMatchObject({ textFormat: { bold: true, fontSize: 16 }, horizontalAlignment: 'CENTER', verticalAlignment: 'MIDDLE' });
    expect(look(3, 2)).toMatchObject({
      textFormat: { bold: true, italic: true },
      wrapStrategy: 'WRAP',
      borders: { top: { style: 'SOLID' }, left: { style: 'SOLID' }, right: { style: 'SOLID' }, bottom: { style: 'SOLID' } },
    });
    expect(look(5, 2)).toMatchObject({ borders: { bottom: { style: 'SOLID_MEDIUM' }, top: { style: 'SOLID' } } });
    expect(look(4, 2)).not.toHaveProperty('backgroundColorStyle');
    expect([page.cell(4, 3)!.format, page.cell(2, 2)!.format, page.cell(2, 3)!.format]).toEqual(['#,##0.00', '@', 'd mmm yyyy']);
    expect(page.cell(2, 2)).toMatchObject({ value: '007' });
  }); // prettier-ignore

  test('a call that fails leaves the book as it was, one whose answer is lost is found done', async () => {
    for (const fault of [{ is: 'dropped' }, { is: 'dropped', after: true }, { is: 'error', status: 503, after: true }] as const) {
      const stage = await stageFor(BOOK);
      let isDue = true;
      stage.server.set({ fault: (_, { method }) => (method === 'POST' && isDue ? ((isDue = false), fault) : undefined) });
      expect((await stage.open().commit(PATCH)).refused).toEqual([]);
      expect(names(stage)).toEqual(['订单', '模板', PAGE.name]);
      expect(sheet(stage, PAGE.name).merges).toEqual(PAGE.look!.merges);
    }
  }); // prettier-ignore
});

describe('a copy of a sheet', () => {
  test('is one call that reads and one that writes', async () => {
    const stage = await stageFor(BOOK);
    sheet(stage, '模板').heights.set(1, 40);
    await stage.open().copySheet!('模板', 'CI 1');
    expect(stage.server.log).toHaveLength(2);
    expect(names(stage)).toEqual(['订单', '模板', 'CI 1']);
    expect(sheet(stage, 'CI 1').heights.get(1)).toBe(40);
  });

  test('made although the answer was lost, it is made; a failure is a sentence and leaves nothing', async () => {
    for (const after of [true, false]) {
      const stage = await stageFor(BOOK);
      stage.server.set({ fault: (_, { method }) => (method === 'POST' ? { is: 'error', status: 502, after } : undefined) });
      const done = await stage.open().copySheet!('模板', 'CI 1').catch((error: unknown) => error);
      if (after) expect(done).toBeUndefined();
      else expect(done).toBeInstanceOf(GendanError);
      expect(names(stage)).toEqual(['订单', '模板', ...(after ? ['CI 1'] : [])]);
    }
  }); // prettier-ignore

  test('a name that a colleague takes meanwhile is a sentence', async () => {
    const stage = await stageFor(BOOK);
    stage.server.set({ meanwhile: (_, { method }) => method === 'POST' && void stage.server.workbook.addSheet('CI 1') });
    await expect(stage.open().copySheet!('模板', 'CI 1')).rejects.toBeInstanceOf(GendanError);
    expect(sheet(stage, 'CI 1').rows).toEqual([]);
  }); // prettier-ignore
});

describe('rows that are repeated', () => {
  test('are two calls that read and one that writes, and have the heights of theirs', async () => {
    const stage = await stageFor(BOOK);
    sheet(stage, '模板').heights.set(2, 24);
    await stage.open().repeatRows!('模板', BLOCK);
    expect([stage.server.log.length, writes(stage).length]).toEqual([3, 1]);
    expect([2, 3, 4, 5, 6, 7].map((row) => sheet(stage, '模板').heights.get(row) ?? 15.75)).toEqual([
      24, 15.75, 24, 15.75, 24, 15.75,
    ]);
  });

  test('beyond the end of the grid it grows', async () => {
    const stage = await stageFor(BOOK);
    const host = stage.open();
    await host.repeatRows!('模板', { from: 1001, to: 1002, times: 2 });
    await host.repeatRows!('模板', BLOCK);
    expect(sheet(stage, '模板').cell(8, 1)).toMatchObject({ value: 'Total' });
  });

  test('a range below that this account may not change is a sentence, and nothing is done', async () => {
    const stage = await stageFor(BOOK);
    protect(sheet(stage, '模板'), { area: { top: 4, left: 1, bottom: 4, right: 2 } });
    const before = bookIn(stage.server.workbook);
    await expect(stage.open().repeatRows!('模板', BLOCK)).rejects.toThrow('protected against this account');
    expect(bookIn(stage.server.workbook)).toEqual(before);
  });

  test('a call that fails is a sentence and is never made twice', async () => {
    for (const after of [true, false]) {
      const stage = await stageFor(BOOK);
      sheet(stage, '模板').set(4, 2, { formula: '=SUM(B2:B3)' });
      stage.server.set({ fault: (_, { method }) => (method === 'POST' ? { is: 'error', status: 502, after } : undefined) });
      await expect(stage.open().repeatRows!('模板', BLOCK)).rejects.toBeInstanceOf(GendanError);
      expect(writes(stage)).toHaveLength(1);
      const total = findSheet(bookIn(stage.server.workbook), '模板')!;
      expect(after ? formulaAt(total, 8, 2) : formulaAt(total, 4, 2)).toBe(after ? 'SUM(B2:B7)' : 'SUM(B2:B3)');
    }
  }); // prettier-ignore
});
