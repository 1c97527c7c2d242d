import { Workbook } from '../../../emulators/spreadsheet/workbook';
import type { Worksheet } from '../../../emulators/spreadsheet/worksheet';

const column = (left: number, top: number, bottom: number) => ({ top, left, bottom, right: left });

function sheetWithChart(): Worksheet {
  const sheet = new Workbook().addSheet('看板');
  sheet.charts.push({
    id: 1,
    name: 'gendan-shipped',
    title: '出货',
    kind: 'column',
    categories: column(1, 3, 6),
    series: [
      { title: { row: 2, column: 2 }, values: column(2, 3, 6) },
      { title: { row: 2, column: 3 }, values: column(3, 3, 6), isLine: true },
    ],
    place: { top: 8, left: 1, bottom: 20, right: 6 },
  });
  return sheet;
}

test('a chart draws the same figures when rows come above them, and stands where its cells went', () => {
  const sheet = sheetWithChart();
  sheet.insertRows(1, 2);
  const [chart] = sheet.charts;
  expect(chart).toMatchObject({
    categories: column(1, 5, 8),
    series: [{ title: { row: 4, column: 2 }, values: column(2, 5, 8) }, { values: column(3, 5, 8) }],
    place: { top: 10, left: 1, bottom: 22, right: 6 },
  });
});

test('a series goes with the column of its figures, the others stay', () => {
  const sheet = sheetWithChart();
  sheet.deleteColumns(2, 1);
  expect(sheet.charts[0]!.series).toEqual([
    { title: { row: 2, column: 2 }, values: column(2, 3, 6), isLine: true },
  ]);
});

test('a copied sheet has charts of its own', () => {
  const sheet = sheetWithChart();
  const copy = sheet.workbook.copySheet(sheet, '看板 (2)');
  copy.charts[0]!.series[0]!.colour = 'FF0000';
  copy.charts[0]!.title = 'Shipped';
  expect(sheet.charts[0]).toMatchObject({ title: '出货' });
  expect(sheet.charts[0]!.series[0]!.colour).toBeUndefined();
  expect(copy.charts[0]!.id).not.toBe(sheet.charts[0]!.id);
});
