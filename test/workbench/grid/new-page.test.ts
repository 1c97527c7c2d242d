import { EMPTY_PATCH } from '../../../shared/book/patch';
import { pageData } from '../../../workbench/grid/new-page';
import { PAGE } from '../../tools/sheet-work-contract';
import { bookOf, buildWorkbook, sheetOf } from '../../tools/workbook';
import { closeAll, openHeadless } from '../open-headless';

afterEach(closeAll);

const { cellData, rowData, mergeData, showGridlines } = pageData(PAGE, PAGE.look!);
const cell = (row: number, column: number) => cellData![row - 1]?.[column - 1];

test('a page in the grid looks as it says', () => {
  expect(mergeData).toEqual([{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 2 }]);
  expect(Object.keys(rowData!)).toEqual(['0', '2', '3']);
  expect(rowData![0]).toMatchObject({ h: 40 });
  expect(showGridlines).toBe(0);
  expect(cell(1, 1)).toMatchObject({ v: 'COMMERCIAL INVOICE', s: { bl: 1, fs: 16, ht: 2, vt: 2 } });
  expect(cell(3, 2)).toMatchObject({
    s: { it: 1, bg: { rgb: '#E5E9F0' }, cl: { rgb: '#1F2937' }, tb: 3, bd: { t: { s: 1 }, l: { s: 1 } } },
  });
  expect(cell(5, 2)).toMatchObject({ s: { bd: { b: { s: 8 } } } });
  expect(cell(5, 2)).not.toHaveProperty('v');
  expect([cell(4, 3), cell(2, 3), cell(2, 2)]).toEqual([
    expect.objectContaining({ v: 3000.5, s: expect.objectContaining({ n: { pattern: '#,##0.00' } }) }),
    expect.objectContaining({ v: 46077, s: expect.objectContaining({ n: { pattern: 'd mmm yyyy' } }) }),
    expect.objectContaining({ v: '007', s: expect.objectContaining({ n: { pattern: '@' } }) }),
  ]);
});

test('it stands in the grid, and goes into the file with its look', async () => {
  const { host } = await openHeadless(buildWorkbook(bookOf(sheetOf('订单', [['单号']]))));
  await host.commit({ ...EMPTY_PATCH, sheets: [PAGE] });
  const page = (await host.readBook()).sheets[1]!;
  expect(page.merges).toEqual(PAGE.look!.merges);
  expect(host.changesForFile().sheets).toMatchObject([
    { name: PAGE.name, look: PAGE.look, columns: PAGE.columns },
  ]);
});
