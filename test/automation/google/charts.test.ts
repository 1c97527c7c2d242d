import type { NewChart } from '../../../shared/book/chart';
import { EMPTY_PATCH, type NewSheet } from '../../../shared/book/patch';
import { REFUSALS } from '../../../shared/book/refusals';
import { chartRequests } from '../../../automation/google/write/charts';
import { invalid } from '../../../emulators/sheets-rest/errors';
import { endStages, stageFor, type Stage } from '../../../emulators/sheets-rest/under-test';
import { bookOf as bookIn } from '../../../emulators/spreadsheet/book';
import { board, chartOf, GOAL, withGoal } from '../../tools/charts-contract';
import { chartsOf } from '../../tools/charts';
import { PAGE } from '../../tools/sheet-work-contract';
import { bookOf, sheetOf } from '../../tools/workbook';

afterEach(endStages);

const BOOK = bookOf(sheetOf('订单', [['单号'], ['PO-1']]));
const COLUMNS = withGoal('column');
const ALL: readonly NewChart[] = [
  COLUMNS,
  ...(['bar', 'stacked', 'line'] as const).map((kind) => chartOf(kind)),
];
const BOARD = board(ALL);
const LEFT = { place: { sheet: BOARD.name, row: 1, column: 1 }, reason: REFUSALS.chartNotDrawn };
const patchOf = (...sheets: NewSheet[]) => ({ ...EMPTY_PATCH, sheets });
const writes = ({ server }: Stage) => server.log.filter(({ method }) => method === 'POST');
const charts = ({ server }: Stage) => server.workbook.find(BOARD.name)?.charts ?? [];

test('come in the one call that writes their sheet, with names, colours, goal and legend', async () => {
  const stage = await stageFor(BOOK);
  const one = chartOf('bar', { name: 'one', series: COLUMNS.series.slice(0, 1) });
  expect((await stage.open().commit(patchOf(board([COLUMNS, one])))).refused).toEqual([]);
  expect(writes(stage)).toHaveLength(1);
  const [columns, bars] = charts(stage);
  expect(columns).toMatchObject({
    series: [
      { title: { row: 1, column: 2 }, colour: '0F6CBD' },
      { title: { row: 1, column: 3 } },
      { title: { row: 1, column: 4 }, colour: 'C50F1F', isLine: true },
    ],
    // Columns of 12 and 10 characters and two of which nothing is said; twelve rows.
    look: { legend: 'BOTTOM_LEGEND', width: 89 + 75 + 200, height: 252 },
  });
  expect(bars).toMatchObject({ kind: 'bar', look: { legend: 'NO_LEGEND' } });
});

test('get no ids of ours, and are ranges with their headers, half-open', () => {
  const [request] = chartRequests(board([chartOf('line')]), 7);
  expect(request!.addChart!.chart).not.toHaveProperty('chartId');
  expect(request!.addChart!.chart!.spec!.basicChart).toMatchObject({
    chartType: 'LINE',
    headerCount: 1,
    domains: [
      { domain: { sourceRange: { sources: [{ sheetId: 7, startRowIndex: 0, endRowIndex: 4, startColumnIndex: 0, endColumnIndex: 1 }] } } },
    ],
  });
  expect(request!.addChart!.chart!.position!.overlayPosition!.anchorCell).toEqual({ sheetId: 7, rowIndex: 5, columnIndex: 0 });
}); // prettier-ignore

test('a goal is dashed and has no points, among lines as well as over columns', () => {
  for (const kind of ['line', 'column'] as const) {
    const [request] = chartRequests(board([withGoal(kind)]), 7);
    const drawn = request!.addChart!.chart!.spec!.basicChart!.series!;
    expect(drawn.map(({ lineStyle }) => lineStyle?.type)).toEqual([undefined, undefined, 'MEDIUM_DASHED']);
    const points = kind === 'line' ? 5 : undefined;
    expect(drawn.map(({ pointStyle }) => pointStyle?.size)).toEqual([points, points, undefined]);
  }
});

test('names that do not stand above their figures are ranges of their own', async () => {
  const stage = await stageFor(BOOK);
  const values = { top: 3, left: 4, bottom: 4, right: 4 };
  const chart = chartOf('column', { categories: { ...values, left: 1, right: 1 }, series: [{ ...GOAL, values }] });
  expect((await stage.open().commit(patchOf(board([chart])))).refused).toEqual([]);
  expect(await chartsOf(stage.server.workbook).shown(BOARD.name)).toMatchObject([
    { categories: { top: 3, bottom: 4 }, series: [{ name: '目标', values, isLine: true }] },
  ]);
}); // prettier-ignore

test('a page to be printed has charts too, and a sheet is made so large that they have room', async () => {
  const stage = await stageFor(BOOK);
  const place = { top: 1490, left: 28, bottom: 1500, right: 30 };
  const page: NewSheet = { ...PAGE, rows: BOARD.rows, charts: [chartOf('line', { place })] };
  expect((await stage.open().commit(patchOf(page, board([chartOf('line', { place })])))).refused).toEqual([]);
  for (const { name } of [page, BOARD])
    expect(await chartsOf(stage.server.workbook).shown(name)).toMatchObject([{ kind: 'line', place }]);
});

test('one that lies so far off that millions of cells would have to be added is left out and told', async () => {
  const stage = await stageFor(BOOK);
  const far = chartOf('line', { place: { top: 1_000_000, left: 1, bottom: 1_000_010, right: 4 } });
  expect((await stage.open().commit(patchOf(board([far, COLUMNS])))).refused).toEqual([LEFT]);
  expect(charts(stage)).toHaveLength(1);
});

test.each([
  ['says so', 'Invalid requests[9].addChart: Internal error.', 2],
  ['does not say why', 'Request contains an invalid argument.', 3],
])('where Google takes no charts and %s the sheet is written without them, and that is told', async (_, message, calls) => {
  const stage = await stageFor(BOOK);
  stage.server.set({
    fault: (_, { method, body }) =>
      method === 'POST' && JSON.stringify(body).includes('addChart')
        ? { is: 'refusal', error: invalid(message) }
        : undefined,
  });
  const report = await stage.open().commit(patchOf(BOARD));
  expect(report).toMatchObject({ addedSheets: [BOARD.name], written: 14 });
  expect(report.refused).toEqual(ALL.map(() => LEFT));
  expect([charts(stage).length, writes(stage).length]).toEqual([0, calls]);
}); // prettier-ignore

test('a call that fails leaves the book as it was, one whose answer is lost is found done, each chart once', async () => {
  const whole = await stageFor(BOOK);
  await whole.open().commit(patchOf(BOARD));
  for (const fault of [{ is: 'dropped' }, { is: 'dropped', after: true }, { is: 'error', status: 503, after: true }, { is: 'error', status: 429 }] as const) {
    const stage = await stageFor(BOOK);
    let isDue = true;
    stage.server.set({ fault: (_, { method }) => (method === 'POST' && isDue ? ((isDue = false), fault) : undefined) });
    expect((await stage.open().commit(patchOf(BOARD))).refused).toEqual([]);
    expect(bookIn(stage.server.workbook)).toEqual(bookIn(whole.server.workbook));
    expect(charts(stage).map(({ kind }) => kind)).toEqual(ALL.map(({ kind }) => kind));
    await stage.open().revert();
    expect(bookIn(stage.server.workbook).sheets.map(({ name }) => name)).toEqual(['订单']);
  }
}); // prettier-ignore
