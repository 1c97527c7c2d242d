import { commitPatch, revertRecord } from '../../../apps-script/server/commit';
import { openSpreadsheet } from '../../../apps-script/server/open-spreadsheet';
import type { Committed } from '../../../apps-script/contract';
import type { NewChart } from '../../../shared/book/chart';
import { EMPTY_PATCH, type NewSheet } from '../../../shared/book/patch';
import { REFUSALS } from '../../../shared/book/refusals';
import { Meter, type Fault } from '../../../emulators/apps-script/meter';
import { services } from '../../../emulators/apps-script/services';
import { Sheets } from '../../../emulators/apps-script/sheets';
import { worldOf, type World } from '../../../emulators/apps-script/world';
import { bookOf as bookIn, workbookOf } from '../../../emulators/spreadsheet/book';
import { board, chartOf, GOAL, withGoal } from '../../tools/charts-contract';
import { chartsOf } from '../../tools/charts';
import { PAGE } from '../../tools/sheet-work-contract';
import { bookOf, sheetOf } from '../../tools/workbook';

const BOOK = bookOf(sheetOf('订单', [['单号'], ['PO-1']]));
const COLUMNS = withGoal('column');
const ALL: readonly NewChart[] = [
  COLUMNS,
  ...(['bar', 'stacked', 'line'] as const).map((kind, i) =>
    chartOf(kind, { place: { top: 20 * (i + 1), left: 2, bottom: 20 * i + 33, right: 6 } }),
  ),
];
const BOARD = board(ALL);
const LEFT = { place: { sheet: BOARD.name, row: 1, column: 1 }, reason: REFUSALS.chartNotDrawn };
const worldOfBook = (): World => worldOf(workbookOf(BOOK), { now: 0 });

/** One execution on the emulated services, with a fault where one is asked for. */
function execute<T>(world: World, work: () => T, fault?: Fault): { done?: T; error?: unknown; meter: Meter } {
  const meter = new Meter(world.quotas.runMs, (ms) => (world.now += ms), { fault });
  const sheets = new Sheets(world, { meter, mode: 'FULL', makeDate: (at) => new Date(at), holdsLock: { is: false } });
  const { console: _, ...found } = services(sheets, new Map());
  Object.assign(globalThis, found);
  try {
    return { done: work(), meter };
  } catch (error) {
    return { error, meter };
  } finally {
    for (const name of Object.keys(found)) Reflect.deleteProperty(globalThis, name);
  }
} // prettier-ignore

const commits = (sheet: NewSheet) => (): Committed =>
  commitPatch(openSpreadsheet(), { ...EMPTY_PATCH, sheets: [sheet] });
const charts = ({ workbook }: World) => workbook.find(BOARD.name)?.charts ?? [];

test('are drawn from their cells with names, colours and goal, a legend where there are several series', () => {
  const world = worldOfBook();
  const one = chartOf('bar', { name: 'one', series: COLUMNS.series.slice(0, 1) });
  expect(execute(world, commits(board([COLUMNS, one]))).done!.report.refused).toEqual([]);
  const [columns, bars] = charts(world);
  expect(columns).toMatchObject({
    title: '按期出货',
    kind: 'column',
    categories: { top: 2, left: 1, bottom: 4, right: 1 },
    series: [
      { title: { row: 1, column: 2 }, values: { top: 2, left: 2, bottom: 4, right: 2 }, colour: '0F6CBD' },
      { title: { row: 1, column: 3 } },
      { title: { row: 1, column: 4 }, colour: 'C50F1F', isLine: true },
    ],
    // Columns of 12 and 10 characters and two of which nothing is said; twelve rows.
    look: { legend: 'bottom', width: 96 + 82 + 200, height: 252, isCombo: true },
  });
  expect(bars).toMatchObject({ kind: 'bar', look: { legend: 'none' } });
  expect(world.workbook.active!.name).toBe('订单');
});

test('names that do not stand above their figures are told as they are written', async () => {
  const world = worldOfBook();
  const chart = chartOf('column', { categories: { top: 3, left: 1, bottom: 4, right: 1 }, series: [{ ...GOAL, values: { top: 3, left: 4, bottom: 4, right: 4 } }] });
  execute(world, commits(board([chart])));
  expect((await chartsOf(world.workbook).shown(BOARD.name))[0]!.series).toEqual([
    { name: '目标', values: { top: 3, left: 4, bottom: 4, right: 4 }, isLine: true, colour: 'C50F1F' },
  ]);
}); // prettier-ignore

test('a page to be printed has charts too, and a sheet grows so that they have room', async () => {
  const world = worldOfBook();
  const place = { top: 1490, left: 28, bottom: 1500, right: 30 };
  const page: NewSheet = { ...PAGE, rows: [...BOARD.rows], charts: [chartOf('line', { place })] };
  expect(execute(world, commits(page)).done!.report.refused).toEqual([]);
  expect(await chartsOf(world.workbook).shown(PAGE.name)).toMatchObject([{ kind: 'line', place }]);
});

test('one that lies so far off that millions of cells would have to be added is left out and told', () => {
  const world = worldOfBook();
  const far = chartOf('line', { place: { top: 1_000_000, left: 1, bottom: 1_000_010, right: 4 } });
  expect(execute(world, commits(board([far, COLUMNS]))).done!.report.refused).toEqual([LEFT]);
  expect(charts(world)).toHaveLength(1);
});

test('a call for each chart; whatever fails in it the sheet is written, and what is not drawn is told', () => {
  const { meter } = execute(worldOfBook(), commits(BOARD));
  expect(meter.counts.get('Sheet.insertChart')).toBe(4);
  expect(meter.counts.get('Sheet.getCharts')).toBeUndefined();
  const at = meter.log.flatMap((name, i) => (name === 'Sheet.insertChart' ? [i + 1] : []));
  for (const [i, call] of at.entries())
    for (const isAfter of [false, true]) {
      const world = worldOfBook();
      const { done } = execute(world, commits(BOARD), { at: call, isAfter });
      expect(done!.report).toMatchObject({ addedSheets: [BOARD.name], written: 14, refused: isAfter ? [] : [LEFT] });
      expect(charts(world).map(({ title, kind }) => [title, kind])).toEqual(
        ALL.filter((_, n) => isAfter || n !== i).map(({ title, kind }) => [title, kind]),
      );
    }
}); // prettier-ignore

test('a fault at any other call leaves what the next run completes, with each chart once; both are taken back', () => {
  const whole = worldOfBook();
  const { meter } = execute(whole, commits(BOARD));
  for (let at = 1; at <= meter.calls; at++)
    for (const isAfter of [false, true]) {
      if (meter.log[at - 1] === 'Sheet.insertChart') continue;
      const world = worldOfBook();
      const first = execute(world, commits(BOARD), { at, isAfter });
      const again = execute(world, commits(BOARD));
      expect(again.error).toBeUndefined();
      expect(bookIn(world.workbook)).toEqual({ ...bookIn(whole.workbook), activeSheet: expect.any(String) });
      expect(charts(world).map(({ place }) => place)).toEqual(ALL.map(({ place }) => place));
      const record = again.done?.record ?? first.done?.record;
      if (!record) continue;
      execute(world, () => revertRecord(openSpreadsheet(), record));
      expect(world.workbook.sheets.map(({ name }) => name)).toEqual(['订单']);
    }
}); // prettier-ignore

test('charts of a person on a sheet of the same name are not looked at, nor drawn over', () => {
  const world = worldOfBook();
  execute(world, commits(BOARD));
  world.workbook.find(BOARD.name)!.charts.splice(1, 3);
  const { meter } = execute(world, commits(BOARD));
  expect([charts(world).length, meter.counts.get('Sheet.getCharts')]).toEqual([1, undefined]);
});
