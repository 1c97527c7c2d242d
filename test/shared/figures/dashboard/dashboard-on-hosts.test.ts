import { commitPatch } from '../../../../apps-script/server/commit';
import { openSpreadsheet } from '../../../../apps-script/server/open-spreadsheet';
import { readBook } from '../../../../apps-script/server/read-book';
import { Meter } from '../../../../emulators/apps-script/meter';
import { services } from '../../../../emulators/apps-script/services';
import { Sheets } from '../../../../emulators/apps-script/sheets';
import { worldOf } from '../../../../emulators/apps-script/world';
import { endStages, stageFor } from '../../../../emulators/sheets-rest/under-test';
import { workbookOf } from '../../../../emulators/spreadsheet/book';
import type { Workbook } from '../../../../emulators/spreadsheet/workbook';
import type { Worksheet } from '../../../../emulators/spreadsheet/worksheet';
import type { NewChart } from '../../../../shared/book/chart';
import { valueAt, type Book, type CellValue, type Sheet } from '../../../../shared/book/model';
import { EMPTY_PATCH, isEmptyPatch, type Patch } from '../../../../shared/book/patch';
import type { CommitReport } from '../../../../shared/book/report';
import { dashboardOf } from '../../../../shared/figures/dashboard/names';
import { dashboardSheet } from '../../../../shared/figures/dashboard/sheet';
import { updateOf } from '../../../../shared/figures/dashboard/update';
import { startTestOffice, type TestOffice } from '../../../addin/host/office';
import { chartsOf } from '../../../tools/charts';
import { bookOf, sheetOf } from '../../../tools/workbook';
import { later, made, mayContent } from './content';

/** A live host over a workbook into which a person reaches as well. */
interface Live {
  readonly workbook: Workbook;
  read(): Promise<Book>;
  commit(patch: Patch): Promise<CommitReport>;
}

const ORDERS = bookOf(sheetOf('订单', [['单号'], ['PO-1']]));
let office: TestOffice;

beforeAll(async () => {
  office = await startTestOffice();
});
afterAll(() => office.started.stop());
afterEach(endStages);

const HOSTS: readonly (readonly [string, () => Promise<Live>])[] = [
  [
    'Excel',
    async () => {
      const { host } = office.under(ORDERS);
      return {
        workbook: office.workbook,
        read: () => host.readBook(),
        commit: (patch) => host.commit(patch),
      };
    },
  ],
  [
    'Google Sheets over REST',
    async () => {
      const { server, open } = await stageFor(ORDERS);
      return {
        workbook: server.workbook,
        read: () => open().readBook(),
        commit: (patch) => open().commit(patch),
      };
    },
  ],
  [
    'Apps Script',
    async () => {
      const workbook = workbookOf(ORDERS);
      return {
        workbook,
        read: async () => inScript(workbook, () => readBook(openSpreadsheet())),
        commit: async (patch) => inScript(workbook, () => commitPatch(openSpreadsheet(), patch).report),
      };
    },
  ],
];

/** One execution on the emulated services. */
function inScript<T>(workbook: Workbook, work: () => T): T {
  const world = worldOf(workbook, { now: 0 });
  const meter = new Meter(world.quotas.runMs, (ms) => (world.now += ms));
  const sheets = new Sheets(world, { meter, mode: 'FULL', makeDate: (at) => new Date(at), holdsLock: { is: false } });
  const { console: _, ...found } = services(sheets, new Map());
  Object.assign(globalThis, found);
  try {
    return work();
  } finally {
    for (const name of Object.keys(found)) Reflect.deleteProperty(globalThis, name);
  }
} // prettier-ignore

const NEW = dashboardSheet(mayContent(), 'zh');
const NAME = NEW.name;
const begun = async (make: () => Promise<Live>): Promise<Live> => {
  const live = await make();
  const report = await live.commit({ ...EMPTY_PATCH, sheets: [NEW] });
  expect(report).toMatchObject({ addedSheets: [NAME], refused: [] });
  return live;
};
const sheetOn = ({ workbook }: Live): Worksheet => workbook.find(NAME)!;
const shown = ({ workbook }: Live) => chartsOf(workbook).shown(NAME);
const update = async (live: Live) => {
  const found = updateOf(dashboardOf(await live.read())!, later());
  expect((await live.commit(found.patch)).refused).toEqual([]);
  return found;
};

/** Values as they show, blank ones at the ends left out. */
const valuesOf = (rows: readonly (readonly CellValue[])[]): CellValue[][] => {
  const all = rows.map((row) => {
    const cells = row.map((value) => value ?? '');
    while (cells.length > 0 && cells.at(-1) === '') cells.pop();
    return cells;
  });
  while (all.length > 0 && all.at(-1)!.length === 0) all.pop();
  return all;
};

const asShown = ({ title, kind, categories, series, place }: NewChart, held: Sheet) => ({
  title,
  kind,
  categories,
  place,
  series: series.map((one) => ({
    name: valueAt(held, one.title.row, one.title.column),
    values: one.values,
    // Among lines it is one of them, dashed.
    isLine: kind !== 'line' && one.isLine === true,
    colour: one.colour,
  })),
});

describe.each(HOSTS)('the dashboard in %s', (_, make) => {
  test('comes with its six charts, each over its block, and with its cells', async () => {
    const live = await begun(make);
    const whole = made(mayContent());
    expect(valuesOf(dashboardOf(await live.read())!.rows)).toEqual(valuesOf(whole.rows));
    expect(NEW.charts).toHaveLength(6);
    expect(await shown(live)).toEqual(NEW.charts!.map((chart) => asShown(chart, whole)));
  });

  test('a later run writes cells and leaves charts and looks alone; the same again writes nothing', async () => {
    const live = await begun(make);
    const charts = await shown(live);
    const formats = (): unknown[] => sheetOn(live).rows.map((row) => row.map((cell) => cell?.format));
    const before = formats();
    const { patch } = await update(live);
    expect(patch.cells.length).toBeGreaterThan(5);
    const now = dashboardOf(await live.read())!;
    expect(valuesOf(now.rows)).toEqual(valuesOf(made(later()).rows));
    expect(await shown(live)).toEqual(charts);
    expect(formats().map((row, r) => (row as unknown[]).slice(0, (before[r] as unknown[]).length))).toEqual(
      before,
    );
    expect(isEmptyPatch(updateOf(now, later()).patch)).toBe(true);
  });

  test('what a person moved, renamed, deleted, sorted or wrote beside it stays, and all else is updated', async () => {
    const live = await begun(make);
    const sheet = sheetOn(live);
    const { move, rename, remove } = chartsOf(live.workbook);
    await move!(NAME, 0, { top: 2, left: 9, bottom: 14, right: 15 });
    await rename!(NAME, 2, '我们的逾期');
    await remove!(NAME, 5);
    sheet.insertRows(1, 3);
    sheet.insertColumns(1, 1);
    const rowOf = (text: string): number => sheet.rows.findIndex((row) => row[1]?.value === text) + 1;
    const write = (row: number, column: number, value: CellValue): void => sheet.set(row, column, { value });
    const title = rowOf('未收款账龄');
    write(title, 2, '应收（给老板）');
    const late = rowOf('逾期：卡在哪一步');
    // The two lines the other way round, as a person sorts them.
    const lines = [2, 3].map((at) => [sheet.cell(late + at, 2)!.value, sheet.cell(late + at, 3)!.value]);
    lines.reverse().forEach((cells, at) => cells.forEach((value, c) => write(late + 2 + at, 2 + c, value)));
    write(1, 1, '手机看这张');
    write(late + 4, 9, '=问货代');
    write(rowOf('本月指标') + 3, 8, 95);
    const own = () => ({
      top: sheet.cell(1, 1)!.value,
      beside: sheet.cell(late + 4, 9)!.value,
      figure: sheet.cell(rowOf('本月指标') + 3, 8)!.value,
      ages: sheet.rows.slice(title - 1, title + 7).map((row) => row.map((cell) => cell?.value ?? null)),
    });
    const [mine, charts] = [own(), await shown(live)];
    expect(charts).toHaveLength(5);

    const { missed } = await update(live);
    expect(missed.map(({ why, title: { zh } }) => [why, zh])).toEqual([['not found', '未收款账龄']]);
    expect(own()).toEqual(mine);
    expect(await shown(live)).toEqual(charts);
    expect(charts).toMatchObject([{ place: { top: 5, left: 10 } }, {}, { title: '我们的逾期' }, {}, {}]);
    const now = dashboardOf(await live.read())!;
    expect([valueAt(now, late + 2, 2), valueAt(now, late + 2, 3)]).toEqual(['订舱', 2]);
    expect(valueAt(now, 5, 2)).toBe('数字最近一次变动：2026-05-21 08:30');
    expect(isEmptyPatch(updateOf(now, later()).patch)).toBe(true);
  });

  test('what somebody wrote while the run was counting is not written over', async () => {
    const live = await begun(make);
    const { patch } = updateOf(dashboardOf(await live.read())!, later());
    const { row, column } = patch.cells[0]!;
    sheetOn(live).set(row, column, { value: '先别动' });
    const report = await live.commit(patch);
    expect(report.refused.map(({ place }) => place)).toContainEqual({ sheet: NAME, row, column });
    expect(sheetOn(live).cell(row, column)!.value).toBe('先别动');
  });
});
