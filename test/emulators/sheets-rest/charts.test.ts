import { chartRequests } from '../../../automation/google/write/charts';
import { applyBatch } from '../../../emulators/sheets-rest/requests';
import { workbookOf } from '../../../emulators/spreadsheet/book';
import { board, withGoal } from '../../tools/charts-contract';
import { bookOf, sheetOf } from '../../tools/workbook';

const rows = [['月份', '按期', '逾期', '目标'], ...['3', '4', '5'].map((month, i) => [month, i, i + 1, 6])];
const made = () => workbookOf(bookOf(sheetOf('看板', rows), sheetOf('别的', rows)));
/** A request as it should be, changed by whoever tries what the server refuses. */
const request = () => JSON.parse(JSON.stringify(chartRequests(board([withGoal('column')]), 1)[0])); // prettier-ignore
type Chart = ReturnType<typeof request>['addChart']['chart'];

test('a chart is added with an id that nothing has, and goes with its sheet', () => {
  const workbook = made();
  const [reply] = applyBatch(workbook, [request()]) as { addChart: { chart: { chartId: number } } }[];
  expect(workbook.sheets[0]!.charts.map(({ id }) => id)).toEqual([reply!.addChart.chart.chartId]);
  applyBatch(workbook, [{ deleteSheet: { sheetId: 1 } }]);
  expect(workbook.sheets.map(({ charts }) => charts)).toEqual([[]]);
});

test.each<[string, (chart: Chart) => void, string]>([
  ['no spec', (chart) => delete chart.spec, 'spec must be set'],
  ['no position', (chart) => delete chart.position, 'No position'],
  ['no anchor', (chart) => delete chart.position.overlayPosition.anchorCell, 'No anchor'],
  ['an anchor outside of the grid', (chart) => (chart.position.overlayPosition.anchorCell.rowIndex = 1000), 'exceeds grid limits'],
  ['an anchor on no sheet', (chart) => (chart.position.overlayPosition.anchorCell.sheetId = 99), 'No grid with id: 99'],
  ['no width', (chart) => (chart.position.overlayPosition.widthPixels = 0.0001 * -1), 'must be positive'],
  ['a field that is none', (chart) => (chart.spec.basicChart.seriess = []), 'Unknown name "seriess"'],
  ['a field of the prototype', (chart) => (chart.spec.constructor = { x: 1 }), 'Unknown name "constructor"'],
  ['a type that is none', (chart) => (chart.spec.basicChart.chartType = 'columns'), "'chart_type'"],
  ['no series', (chart) => (chart.spec.basicChart.series = []), 'At least one series'],
  ['two domains', (chart) => chart.spec.basicChart.domains.push(chart.spec.basicChart.domains[0]), 'single domain'],
  ['no source', (chart) => (chart.spec.basicChart.series[0].series.sourceRange.sources = []), 'At least one source'],
  ['a source of two columns', (chart) => (chart.spec.basicChart.series[0].series.sourceRange.sources[0].endColumnIndex = 9), 'length of 1'],
  ['a source beyond the grid', (chart) => (chart.spec.basicChart.series[0].series.sourceRange.sources[0].endRowIndex = 1001), 'exceeds grid limits'],
  ['an empty source', (chart) => (chart.spec.basicChart.series[0].series.sourceRange.sources[0].endRowIndex = 0), 'range is empty'],
  ['more sources than the domain has', (chart) => chart.spec.basicChart.series[0].series.sourceRange.sources.push(chart.spec.basicChart.series[1].series.sourceRange.sources[0]), 'same number'],
  ['a series of a type that no combination has', (chart) => (chart.spec.basicChart.series[0].type = 'BAR'), 'Invalid series type'],
  ['types of series but in combinations', (chart) => (chart.spec.basicChart.chartType = 'COLUMN'), 'only for COMBO'],
  ['the axis of lying bars', (chart) => (chart.spec.basicChart.series[0].targetAxis = 'BOTTOM_AXIS'), 'not a valid minor axis'],
  ['points on columns', (chart) => (chart.spec.basicChart.series[0].pointStyle = { size: 5 }), 'only for lines'],
  ['a legend nowhere', (chart) => (chart.spec.basicChart.legendPosition = 'BOTTOM'), 'legend_position'],
])('%s: the batch is refused whole', (_, spoil, words) => {
  const workbook = made();
  const bad = request();
  spoil(bad.addChart.chart);
  expect(() => applyBatch(workbook, [request(), { addSheet: { properties: { title: '新' } } }, bad])).toThrow(words);
  expect(workbook.sheets.map(({ name, charts }) => [name, charts.length])).toEqual([['看板', 0], ['别的', 0]]);
}); // prettier-ignore

test('an id that something has is refused', () => {
  const workbook = made();
  const twice = request();
  twice.addChart.chart.chartId = 7;
  expect(() => applyBatch(workbook, [twice, twice])).toThrow('requests[1].addChart: An embedded object with id 7 already exists');
}); // prettier-ignore
