import type { Patch } from '../../../shared/book/patch';
import { bookOf, sheetOf } from '../../tools/workbook';
import { contentOf } from './books';
import { startTestOffice, type TestOffice } from './office';

let office: TestOffice;

beforeAll(async () => {
  office = await startTestOffice('1.20');
});
afterAll(() => office.started.stop());

const BOOK = bookOf(sheetOf('出货', [['单号', '状态'], ['PO-1', '一'], ['PO-2', '二']])); // prettier-ignore
const write = (row: number, seen: string, value: string): Patch => ({
  sheets: [],
  columns: [],
  cells: [{ sheet: '出货', row, column: 2, seen, write: { as: 'text', value } }],
});
const cell = (row: number) => office.workbook.sheets[0]!.cell(row, 2)?.value;

/** The options of every `Excel.run` from now on. */
function runs(): Excel.RunOptions[] {
  const options: Excel.RunOptions[] = [];
  const real = office.started.Excel.run;
  const spy = (given: Excel.RunOptions, batch: never): unknown => {
    options.push(given);
    return (real as (...all: unknown[]) => unknown)(given, batch);
  };
  Object.assign(globalThis, { Excel: { ...office.started.Excel, run: spy } });
  return options;
}

test('a commit is one step to undo where Excel can make it one', async () => {
  office.hold(BOOK);
  const host = office.host();
  const options = runs();
  await host.readBook();
  await host.commit(write(2, '一', 'x'));
  expect(options).toEqual([{ delayForCellEdit: true }, { delayForCellEdit: false, mergeUndoGroup: true }]);
});

test('where it refuses to, the commit is done without, and it is not asked again', async () => {
  office.hold(BOOK);
  const host = office.host();
  const options = runs();
  await host.readBook();
  office.excel.faults.add({ request: 2, what: { error: 'UndoNotSupported' } });
  expect(await host.commit(write(2, '一', 'x'))).toMatchObject({ written: 1, refused: [] });
  expect(cell(2)).toBe('x');
  await host.commit(write(3, '二', 'y'));
  expect(options.map(({ mergeUndoGroup }) => mergeUndoGroup ?? false)).toEqual([false, true, false, false]);
  await host.revert();
  await host.revert();
  expect(contentOf(office.book())).toEqual(contentOf(BOOK));
});

describe.each(['GeneralException', 'InternalError', 'InvalidArgument', 'InvalidOperation', 'AccessDenied'])(
  'Excel refuses every group with %s',
  (code) => {
    test('the commit is done without, whole, and no group is asked for again', async () => {
      office.hold(BOOK);
      office.excel.faults.groupRefusal = code;
      const host = office.host();
      await host.readBook();
      const both = {
        ...write(2, '一', 'x'),
        cells: [...write(2, '一', 'x').cells, ...write(3, '二', 'y').cells],
      };
      expect(await host.commit(both)).toMatchObject({ written: 2, refused: [] });
      expect([cell(2), cell(3)]).toEqual(['x', 'y']);
      const options = runs();
      await host.revert();
      expect([cell(2), cell(3)]).toEqual(['一', '二']);
      expect(options.some(({ mergeUndoGroup }) => mergeUndoGroup)).toBe(false);
    });
  },
);

test('one Ctrl+Z takes a grouped commit back, and Ctrl+Y does it again', async () => {
  office.hold(BOOK);
  office.excel.undo.start();
  const host = office.host();
  await host.readBook();
  const apart = {
    ...write(2, '一', 'x'),
    cells: [...write(2, '一', 'x').cells, ...write(40, '', 'y').cells],
  };
  await host.commit({
    ...apart,
    cells: apart.cells.map((each) => ({ ...each, seen: each.row === 2 ? '一' : null })),
  });
  expect([cell(2), cell(40), office.excel.undo.length]).toEqual(['x', 'y', 1]);
  office.excel.undo.undo();
  expect([cell(2), cell(40) ?? null]).toEqual(['一', null]);
  office.excel.undo.redo();
  expect([cell(2), cell(40)]).toEqual(['x', 'y']);
});

test('what the person undid in Excel is passed over by a revert', async () => {
  office.hold(BOOK);
  const host = office.host();
  await host.commit(write(2, '一', 'x'));
  await host.commit(write(3, '二', 'y'));
  office.workbook.sheets[0]!.set(3, 2, { value: '二' });
  expect(await host.revert()).toMatchObject({ written: 1, refused: [] });
  expect([cell(2), cell(3)]).toEqual(['一', '二']);
  await expect(host.revert()).rejects.toThrow('no write left');
});

test('a sheet that was added and changed since stays; one that is untouched goes, and a formula comes back', async () => {
  office.hold(BOOK);
  const host = office.host();
  office.workbook.sheets[0]!.set(2, 2, { value: 2, formula: '=1+1' });
  const sheets = [
    { name: '跟单_今天', rows: [[{ as: 'text', value: '项目' } as const]], columns: [] },
    { name: '跟单_日志', rows: [[{ as: 'text', value: '日期' } as const]], columns: [] },
  ];
  const [change] = write(2, '', 'x').cells;
  await host.commit({ sheets, columns: [], cells: [{ ...change!, seen: 2 }] });
  office.workbook.find('跟单_日志')!.set(2, 1, { value: '手工' });
  const report = await host.revert();
  expect(report.refused.map(({ place }) => place.sheet)).toEqual(['跟单_日志']);
  expect(office.workbook.sheets.map(({ name }) => name)).toEqual(['出货', '跟单_日志']);
  expect(office.workbook.sheets[0]!.cell(2, 2)).toMatchObject({ formula: '=1+1' });
});
