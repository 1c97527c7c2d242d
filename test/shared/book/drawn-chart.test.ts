import { applyPatch } from '../../../shared/book/apply';
import type { NewChart } from '../../../shared/book/chart';
import {
  chartsOnGrid,
  drawableCharts,
  hasHeaders,
  isCombined,
  reachOfCharts,
  seriesName,
  sizeOfChart,
} from '../../../shared/book/drawn-chart';
import { EMPTY_PATCH, type NewSheet } from '../../../shared/book/patch';
import { REFUSALS } from '../../../shared/book/refusals';

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const SHIPPED: NewChart = {
  name: 'gendan-shipped',
  title: '按期出货',
  kind: 'column',
  categories: area(2, 1, 7, 1),
  series: [
    { title: { row: 1, column: 2 }, values: area(2, 2, 7, 2), colour: '0F6CBD' },
    { title: { row: 1, column: 3 }, values: area(2, 3, 7, 3), isLine: true },
  ],
  place: area(9, 1, 20, 4),
};
const [FIRST, GOAL] = SHIPPED.series as [NewChart['series'][number], NewChart['series'][number]];
const sheetWith = (...charts: NewChart[]): NewSheet => ({
  name: '跟单_看板',
  rows: [['月份', '按期', '目标'].map((value) => ({ as: 'text', value }))],
  columns: [{ width: 10 }, {}],
  charts,
});
const isDrawn = (change: Partial<NewChart>): boolean =>
  drawableCharts(sheetWith({ ...SHIPPED, ...change })).length === 1;

test.each<[string, Partial<NewChart>]>([
  ['figures fewer than names', { series: [{ ...FIRST, values: area(2, 2, 6, 2) }] }],
  ['figures over two columns', { series: [{ ...FIRST, values: area(2, 2, 7, 3) }] }],
  ['names in a row', { categories: area(2, 1, 2, 6) }],
  ['no series', { series: [] }],
  ['more series than anybody draws', { series: Array.from({ length: 256 }, () => FIRST) }],
  ['a row above the first', { place: area(0, 1, 20, 4) }],
  ['an area that ends before it begins', { place: area(20, 1, 9, 4) }],
  ['a column beyond the last', { place: area(9, 1, 20, 16385) }],
  ['a row that is no number', { categories: area(NaN, 1, 7, 1) }],
  ['half a row', { place: area(9.5, 1, 20, 4) }],
  ['a huge number', { place: area(9, 1, 1e308, 4) }],
  ['the name of a series outside the sheet', { series: [{ ...FIRST, title: { row: 0, column: 2 } }] }],
  ['a colour that is none', { series: [{ ...FIRST, colour: 'red' }] }],
  ['no name', { name: '' }],
  ['a name in other letters', { name: '图' }],
  ['a title that Excel does not take', { title: '长'.repeat(256) }],
  ['a kind that is none', { kind: 'pie' as NewChart['kind'] }],
])('a chart with %s is not drawn', (_, change) => expect(isDrawn(change)).toBe(false));

test('one as it should be is drawn, a second of its name is not', () => {
  expect(isDrawn({})).toBe(true);
  expect(drawableCharts(sheetWith(SHIPPED, { ...SHIPPED, title: 'x' }))).toEqual([SHIPPED]);
});

test('what is not drawn is refused with the sheet, whatever the host, and a second time nothing is told', () => {
  const patch = { ...EMPTY_PATCH, sheets: [sheetWith(SHIPPED, { ...SHIPPED, name: 'x', series: [] })] };
  const { book, report } = applyPatch({ sheets: [] }, patch);
  expect(report).toMatchObject({ written: 3, addedSheets: ['跟单_看板'] });
  expect(report.refused).toEqual([
    { place: { sheet: '跟单_看板', row: 1, column: 1 }, reason: REFUSALS.chartUnfit },
  ]);
  expect(applyPatch(book, patch).report).toMatchObject({ written: 0, refused: [] });
});

test('lines are drawn over columns alone', () => {
  expect([isCombined(SHIPPED), isCombined({ ...SHIPPED, kind: 'stacked' })]).toEqual([true, true]);
  expect([isCombined({ ...SHIPPED, kind: 'bar' }), isCombined({ ...SHIPPED, kind: 'line' })]).toEqual([false, false]); // prettier-ignore
  expect(isCombined({ ...SHIPPED, series: [FIRST] })).toBe(false);
});

test('names of series are headers where they stand right above their figures', () => {
  expect(hasHeaders(SHIPPED)).toBe(true);
  expect(hasHeaders({ ...SHIPPED, series: [{ ...GOAL, title: { row: 1, column: 2 } }] })).toBe(false);
  expect(hasHeaders({ ...SHIPPED, categories: area(3, 1, 8, 1) })).toBe(false);
  expect(SHIPPED.series.map((one) => seriesName(sheetWith(SHIPPED), one))).toEqual(['按期', '目标']);
  expect(seriesName(sheetWith(SHIPPED), { ...FIRST, title: { row: 9, column: 9 } })).toBe('');
});

test('reach and size', () => {
  expect(reachOfCharts([SHIPPED])).toEqual({ bottom: 20, right: 4 });
  expect(chartsOnGrid(sheetWith(SHIPPED, { ...SHIPPED, name: 'x', place: area(9, 1, 5001, 4) }))).toEqual([SHIPPED]); // prettier-ignore
  // 10 characters, and three columns of which nothing is said; twelve rows.
  expect(sizeOfChart(SHIPPED, sheetWith(SHIPPED), (width) => width * 7)).toEqual({ width: 370, height: 252 });
});
