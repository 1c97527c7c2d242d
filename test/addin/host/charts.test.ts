import { GendanError } from '../../../shared/errors';
import type { NewChart } from '../../../shared/book/chart';
import { EMPTY_PATCH, type NewSheet, type Patch } from '../../../shared/book/patch';
import { REFUSALS } from '../../../shared/book/refusals';
import { board, chartOf, withGoal } from '../../tools/charts-contract';
import { bookOf, sheetOf } from '../../tools/workbook';
import { contentOf } from './books';
import { impatient, startTestOffice, type TestOffice } from './office';

let office: TestOffice;

beforeAll(async () => {
  office = await startTestOffice();
});
afterAll(() => office.started.stop());

const BOOK = bookOf(sheetOf('订单', [['单号'], ['PO-1']]));
const COLUMNS = withGoal('column');
const ALL: readonly NewChart[] = [
  COLUMNS,
  ...(['bar', 'stacked', 'line'] as const).map((kind) => chartOf(kind)),
];
const BOARD = board(ALL);
const patchOf = (sheet: NewSheet): Patch => ({ ...EMPTY_PATCH, sheets: [sheet] });
const charts = () => office.workbook.find(BOARD.name)?.charts ?? [];
const drawn = (): string[] => charts().map(({ name }) => name);
const LEFT = { place: { sheet: BOARD.name, row: 1, column: 1 }, reason: REFUSALS.chartNotDrawn };
const syncsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const before = office.excel.log.syncs;
  await work();
  return office.excel.log.syncs - before;
}; // prettier-ignore

test('have a legend where there are several series, gaps for empty cells, and bars from the top down', async () => {
  office.hold(BOOK);
  await office.host().commit(patchOf(board([...ALL, chartOf('column', { name: 'one', series: COLUMNS.series.slice(0, 1) })])));
  const looks = new Map(charts().map(({ name, look }) => [name, look]));
  for (const look of looks.values()) expect(look).toMatchObject({ displayBlanksAs: 'NotPlotted' });
  expect([looks.get('gendan-column')!['legend'], looks.get('one')!['legend']]).toEqual([true, false]);
  expect(looks.get('gendan-bar')).toMatchObject({ isReversed: true, crosses: 'Maximum' });
  expect(looks.get('gendan-column')).not.toHaveProperty('isReversed');
}); // prettier-ignore

test('take no request of their own: a look and a write, as any sheet', async () => {
  office.hold(BOOK);
  const host = office.host();
  await host.readBook();
  expect(await syncsOf(() => host.commit(patchOf(BOARD)))).toBe(2);
  expect(await syncsOf(() => host.commit(patchOf(BOARD)))).toBe(1);
});

test.each([
  ['Chart.name', 'GeneralException'],
  ['ChartTitle.text', 'InvalidArgument'],
  ['ChartSeries.setValues', 'InvalidArgument'],
  ['ChartSeries.setXAxisValues', 'GeneralException'],
  ['ChartSeries.chartType', 'InvalidOperation'],
  ['ChartFill.setSolidColor', 'NotImplemented'],
  ['ChartAxis.reversePlotOrder', 'ApiNotFound'],
  ['ChartLegend.visible', 'UnsupportedOperation'],
  ['Chart.setPosition', 'AccessDenied'],
])('one refused at %s (%s) is drawn when it is tried again', async (action, error) => {
  office.hold(BOOK);
  office.excel.faults.add({ action, what: { error } });
  expect(await office.host().commit(patchOf(BOARD))).toMatchObject({ addedSheets: [BOARD.name], refused: [] });
  expect(drawn()).toEqual(ALL.map(({ name }) => name));
  expect(office.workbook.find(BOARD.name)!.cell(2, 1)).toMatchObject({ value: '2026-03' });
}); // prettier-ignore

test.each(['Chart.name', 'ChartSeries.setValues', 'ChartTitle.text', 'Chart.setPosition'])(
  'one that is refused at %s again and again is left out and told; the sheet and the others are there',
  async (action) => {
    office.hold(BOOK);
    for (let i = 0; i < 2; i++) office.excel.faults.add({ action, what: { error: 'GeneralException' } });
    const host = office.host();
    const report = await host.commit(patchOf(BOARD));
    expect(report).toMatchObject({ addedSheets: [BOARD.name], written: 14 });
    expect(report.refused).toEqual([LEFT]);
    expect(drawn()).toEqual(ALL.slice(1).map(({ name }) => name));
    expect((await host.commit(patchOf(BOARD))).refused).toEqual([]);
    expect(drawn()).toHaveLength(3);
    await host.revert();
    expect(contentOf(office.book())).toEqual(contentOf(BOOK));
  },
);

test('where Excel draws none at all the sheet is written without them, under a name of the team’s too', async () => {
  for (const name of [BOARD.name, "O'Brien's board"]) {
    office.hold(BOOK);
    for (let i = 0; i < 9; i++) office.excel.faults.add({ action: 'Chart.name', what: { error: 'NotImplemented' } });
    const report = await office.host().commit(patchOf({ ...BOARD, name }));
    expect(report).toMatchObject({ addedSheets: [name], written: 14 });
    expect(report.refused).toHaveLength(ALL.length);
    expect(office.workbook.find(name)).toMatchObject({ charts: [] });
  }
}); // prettier-ignore

test.each([
  ['Chart.name', { error: 'ConnectionFailure' }],
  ['Chart.setPosition', { error: 'ConnectionFailure' }],
  ['ChartSeries.setValues', { error: 'Timeout' }],
  ['Range.values', { error: 'AccessDenied' }],
  ['Range.values', { error: 'ConnectionFailure' }],
  [0, 'dropped reply'],
] as const)('a fault at %s leaves what the next run completes, with each chart once', async (action, what) => {
  for (const request of [1, 2, 3]) {
    office.hold(BOOK);
    const host = office.host({ alarm: impatient });
    office.excel.faults.add(typeof action === 'string' ? { action, what } : { request, what });
    const failed: unknown = await host.commit(patchOf(BOARD)).then(() => undefined, (error: unknown) => error);
    if (failed !== undefined) expect(failed).toBeInstanceOf(GendanError);
    office.excel.faults.clear();
    expect((await host.commit(patchOf(BOARD))).refused).toEqual([]);
    expect(drawn()).toEqual(ALL.map(({ name }) => name));
    expect(charts().map(({ place }) => place)).toEqual(ALL.map(({ place }) => place));
    await host.revert();
    expect(contentOf(office.book())).toEqual(contentOf(BOOK));
  }
}); // prettier-ignore
