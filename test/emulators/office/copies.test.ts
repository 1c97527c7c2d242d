import { pageLayoutOf } from '../../../emulators/office/types/page-layout';
import { startOffice, type StartedOffice } from '../../../emulators/office/start';
import { workbookOf } from '../../../emulators/spreadsheet/book';
import type { Workbook } from '../../../emulators/spreadsheet/workbook';
import { bookOf, sheetOf } from '../../tools/workbook';

let workbook: Workbook;
let started: StartedOffice;

beforeEach(async () => {
  workbook = workbookOf(
    bookOf(
      sheetOf('模板', [['a', 1, 2], ['b', 3, 4]], { merges: [{ top: 1, left: 2, bottom: 1, right: 3 }] }),
      sheetOf('客户', [['名称']]),
    ),
  ); // prettier-ignore
  workbook.find('模板')!.put(2, 3, { formula: '=B2+$B$1' });
  started = await startOffice(workbook);
});
afterEach(() => started.stop());

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => started.Excel.run(work);
const names = (): string[] => workbook.sheets.map(({ name }) => name);

test('a copy has a name of its own, and stands where it is to', async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('模板');
    sheet.copy('After', sheet);
    sheet.copy('End');
    sheet.copy();
    await context.sync();
  });
  expect(names()).toEqual(['模板 (4)', '模板', '模板 (2)', '客户', '模板 (3)']);
  expect(workbook.find('模板 (2)')!.merges).toEqual([{ top: 1, left: 2, bottom: 1, right: 3 }]);
});

test('beside another it needs that other, and none where the structure is protected', async () => {
  const copy = (work: (sheet: Excel.Worksheet) => void) =>
    run(async (context) => {
      work(context.workbook.worksheets.getItem('模板'));
      await context.sync();
    });
  await expect(copy((sheet) => sheet.copy('After'))).rejects.toMatchObject({ code: 'InvalidArgument' });
  workbook.isStructureProtected = true;
  await expect(copy((sheet) => sheet.copy('End'))).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(names()).toEqual(['模板', '客户']);
});

test('whole rows are copied as often as they fit, with merges, and relative references move along', async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('模板');
    sheet.getRange('3:6').copyFrom('1:2', 'All');
    await context.sync();
  });
  const sheet = workbook.find('模板')!;
  expect([2, 4, 6].map((row) => sheet.cell(row, 3)!.formula)).toEqual(['=B2+$B$1', '=B4+$B$1', '=B6+$B$1']);
  expect(sheet.merges.map(({ top }) => top)).toEqual([1, 3, 5]);
});

test('rows that are inserted look like the one above, and heights move along', async () => {
  workbook.find('模板')!.put(1, 1, { format: '0.00', look: { bold: true } });
  workbook.find('模板')!.heights.set(2, 30);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('模板');
    sheet.getRange('2:3').insert('Down');
    const rows = ['3:3', '4:4'].map((row) =>
      sheet.getRange(row).load('format/rowHeight,format/useStandardHeight'),
    );
    await context.sync();
    expect(rows.map(({ format }) => [format.rowHeight, format.useStandardHeight])).toEqual([
      [15, true],
      [30, false],
    ]);
  });
  expect(workbook.find('模板')!.cell(3, 1)).toMatchObject({
    value: null,
    format: '0.00',
    look: { bold: true },
  });
});

test.each<[string, (layout: Excel.PageLayout) => void]>([
  ['a paper size that there is none of', (layout) => (layout.paperSize = 'A0' as never)],
  ['a zoom that is scaled and fitted', (layout) => (layout.zoom = { scale: 50, horizontalFitToPages: 1 })],
  ['title rows that are no whole rows', (layout) => layout.setPrintTitleRows('A1:B2')],
])('the page set-up refuses %s', async (_, work) => {
  const done = run(async (context) => {
    work(context.workbook.worksheets.getItem('模板').pageLayout);
    await context.sync();
  });
  await expect(done).rejects.toMatchObject({ code: 'InvalidArgument' });
  expect(pageLayoutOf(workbook.find('模板')!)).toMatchObject({ paperSize: 'Letter', zoom: { scale: 100 } });
});
