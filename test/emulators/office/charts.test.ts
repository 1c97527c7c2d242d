import { bookOf, sheetOf } from '../../tools/workbook';
import { workbookOf } from '../../../emulators/spreadsheet/book';
import { startOffice, type StartedOffice } from '../../../emulators/office/start';

const workbook = workbookOf(bookOf(sheetOf('看板', [['月', '数'], ['3', 5], ['4', 7]]), sheetOf('别的', [['x']]))); // prettier-ignore
let started: StartedOffice;

beforeAll(async () => {
  started = await startOffice(workbook);
});
afterAll(() => started.stop());

const onSheet = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<void> =>
  started.Excel.run(async (context) => {
    await work(context.workbook.worksheets.getItem('看板'), context);
    await context.sync();
  });

test('what Excel makes of a source by itself: texts above and beside the figures are names', async () => {
  await onSheet((sheet) => sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns'));
  await onSheet((sheet) => sheet.charts.add('Line', sheet.getRange('B2:B3'), 'Columns'));
  const [both, bare] = workbook.sheets[0]!.charts;
  expect(both).toMatchObject({
    kind: 'column',
    categories: { top: 2, left: 1, bottom: 3, right: 1 },
    series: [{ title: { row: 1, column: 2 }, values: { top: 2, left: 2, bottom: 3, right: 2 } }],
  });
  expect(bare).toMatchObject({ kind: 'line', series: [{ name: 'Series1' }] });
});

test('charts are found by name, counted and deleted; one that is not there is null', async () => {
  await onSheet(async (sheet, context) => {
    for (const chart of (await loaded(sheet, context)).items) chart.delete();
    sheet.charts.add('BarClustered', sheet.getRange('B2:B3'), 'Columns').name = 'gendan-x';
    const [found, none] = ['GENDAN-X', 'nobody'].map((name) => sheet.charts.getItemOrNullObject(name));
    found!.load('name,chartType');
    none!.load('name');
    await context.sync();
    expect([found!.name, found!.chartType, none!.isNullObject]).toEqual(['gendan-x', 'BarClustered', true]);
    found!.delete();
    none!.delete();
    const count = sheet.charts.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

async function loaded(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<Excel.ChartCollection> {
  const charts = sheet.charts.load('name');
  await context.sync();
  return charts;
}

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown, string]>([
  ['a type that Excel does not know', (sheet) => sheet.charts.add('Columns' as 'Line', sheet.getRange('A1')), 'InvalidArgument'],
  ['a type that is not emulated', (sheet) => sheet.charts.add('Pie', sheet.getRange('A1')), 'NotImplemented'],
  ['a place on another sheet', (sheet, { workbook: { worksheets } }) => columns(sheet).setPosition(worksheets.getItem('别的').getRange('A1')), 'InvalidArgument'],
  ['a place that is none', (sheet) => columns(sheet).setPosition('A0', 'B2'), 'InvalidArgument'],
  ['a series of several columns', (sheet) => columns(sheet).series.getItemAt(0).setValues(sheet.getRange('A1:B3')), 'InvalidArgument'],
  ['a series that is not there', (sheet) => (columns(sheet).series.getItemAt(1).name = 'x'), 'ItemNotFound'],
  ['a title of 256 characters', (sheet) => (columns(sheet).title.text = 'x'.repeat(256)), 'InvalidArgument'],
  ['a colour that is none', (sheet) => columns(sheet).series.getItemAt(0).format.fill.setSolidColor('0F6CBD'), 'InvalidArgument'],
  ['a line over lying bars', (sheet) => (sheet.charts.add('BarClustered', sheet.getRange('B2:B3'), 'Columns').series.getItemAt(0).chartType = 'Line'), 'InvalidArgument'],
  ['empty cells drawn as nobody knows', (sheet) => (columns(sheet).displayBlanksAs = 'Gap' as 'Zero'), 'InvalidArgument'],
])('Excel refuses %s', async (_, work, code) => {
  await expect(onSheet(work)).rejects.toMatchObject({ code });
}); // prettier-ignore

const columns = (sheet: Excel.Worksheet): Excel.Chart =>
  sheet.charts.add('ColumnClustered', sheet.getRange('B2:B3'), 'Columns');

test('nothing is drawn on a protected sheet', async () => {
  workbook.sheets[0]!.isProtected = true;
  await expect(onSheet(columns)).rejects.toMatchObject({ code: 'AccessDenied' });
});
