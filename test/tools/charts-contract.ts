import type { ChartKind, NewChart } from '../../shared/book/chart';
import { findSheet, valueAt, type Area } from '../../shared/book/model';
import { EMPTY_PATCH, type CellWrite, type NewSheet, type Patch } from '../../shared/book/patch';
import { REFUSALS } from '../../shared/book/refusals';
import type { HostUnderTest, MakeHost } from './host-contract';
import { bookOf, sheetOf } from './workbook';

/** The charts of a sheet as a person sees, moves and removes them. */
export interface ChartsUnderTest {
  shown(sheet: string): Promise<readonly ShownChart[]>;
  /** What a person does with them; absent where a test has no hands. */
  move?(sheet: string, at: number, place: Area): Promise<void>;
  rename?(sheet: string, at: number, title: string): Promise<void>;
  remove?(sheet: string, at: number): Promise<void>;
}

export interface ShownChart {
  readonly title: string;
  readonly kind: ChartKind;
  readonly categories: Area | undefined;
  readonly series: readonly {
    readonly name: string;
    readonly values: Area;
    readonly isLine: boolean;
    readonly colour: string | undefined;
  }[];
  readonly place: Area;
}

const area = (top: number, left: number, bottom: number, right: number): Area => {
  return { top, left, bottom, right };
};
const text = (value: string): CellWrite => ({ as: 'text', value });
const number = (value: number): CellWrite => ({ as: 'number', value });

const ORDERS = sheetOf('订单', [['单号'], ['PO-1']]);
const HEADERS = ['月份', '按期', '逾期', '目标'];

export const chartOf = (kind: ChartKind, more: Partial<NewChart> = {}): NewChart => ({
  name: `gendan-${kind}`,
  title: '按期出货',
  kind,
  categories: area(2, 1, 4, 1),
  series: [
    { title: { row: 1, column: 2 }, values: area(2, 2, 4, 2), colour: '0F6CBD' },
    { title: { row: 1, column: 3 }, values: area(2, 3, 4, 3) },
  ],
  place: area(6, 1, 17, 4),
  ...more,
});
export const GOAL = { title: { row: 1, column: 4 }, values: area(2, 4, 4, 4), colour: 'C50F1F', isLine: true } as const; // prettier-ignore
export const withGoal = (kind: ChartKind): NewChart =>
  chartOf(kind, { series: [...chartOf(kind).series, GOAL] });

export const board = (charts: readonly NewChart[], more: Partial<NewSheet> = {}): NewSheet => ({
  name: '跟单_看板',
  rows: [
    HEADERS.map(text),
    [text('2026-03'), number(5), number(1), number(6)],
    [text('2026-04'), null, number(2), number(6)],
    [text('2026-05'), number(7), null, number(6)],
  ],
  columns: [{ width: 12 }, { width: 10 }],
  charts,
  ...more,
});
const adding = (...sheets: readonly NewSheet[]): Patch => ({ ...EMPTY_PATCH, sheets });
const shownAs = ({ title, kind, categories, series, place }: NewChart): ShownChart => ({
  title,
  kind,
  categories,
  place,
  series: series.map(({ title: cell, values, isLine, colour }) => ({
    name: HEADERS[cell.column - 1]!,
    values,
    isLine: isLine ?? false,
    colour,
  })),
});

/** What every host does with the charts of a new sheet. #add-a-host */
export function describeCharts(make: MakeHost): void {
  const makeHost = async (): Promise<HostUnderTest & { charts: ChartsUnderTest }> => {
    const under = await make(bookOf(ORDERS));
    return { ...under, charts: under.charts! };
  };

  describe('charts of a new sheet', () => {
    test.each<[string, NewChart]>([
      ['lying bars', chartOf('bar')],
      ['columns', chartOf('column')],
      ['columns on top of each other', chartOf('stacked')],
      ['lines', chartOf('line')],
      ['one series', chartOf('column', { series: chartOf('column').series.slice(0, 1) })],
      ['columns with a goal', withGoal('column')],
      ['stacked columns with a goal', withGoal('stacked')],
      ['a title in quotes', chartOf('line', { title: `"On time" <b>O'Brien</b> & 🚢` })],
      ['a place beside the figures', chartOf('column', { place: area(2, 6, 20, 12) })],
    ])('are drawn from their cells, where they belong: %s', async (_, chart) => {
      const { host, charts } = await makeHost();
      expect(await host.commit(adding(board([chart])))).toMatchObject({
        addedSheets: ['跟单_看板'],
        refused: [],
      });
      expect(await charts.shown('跟单_看板')).toEqual([shownAs(chart)]);
    });

    test.each(["O'Brien's board", '看板 "2026"', 'Q1 & Q2'])('several stand on a sheet called %s', async (name) => {
      const under = await makeHost();
      const all = [chartOf('column'), chartOf('line', { place: area(20, 1, 30, 4) })];
      await under.host.commit(adding(board(all, { name })));
      expect(await under.charts.shown(name)).toEqual(all.map(shownAs));
      const sheet = findSheet(await (await under.reopen()).readBook(), name)!;
      expect([valueAt(sheet, 2, 1), valueAt(sheet, 2, 2), valueAt(sheet, 3, 2)]).toEqual(['2026-03', 5, null]);
    }); // prettier-ignore

    test('are drawn over cells that are still empty', async () => {
      const { host, charts } = await makeHost();
      const empty = board([withGoal('column'), chartOf('line', { place: area(20, 1, 30, 4) })], { rows: [HEADERS.map(text)] });
      expect((await host.commit(adding(empty))).refused).toEqual([]);
      expect(await charts.shown('跟单_看板')).toEqual(empty.charts!.map(shownAs));
    }); // prettier-ignore

    test('that cannot be drawn are told, and all else is done', async () => {
      const { host, charts } = await makeHost();
      const bad = [
        chartOf('column', { name: 'a', categories: area(2, 1, 9, 1) }),
        chartOf('column', { name: 'b', place: area(0, 1, 4, 4) }),
        chartOf('column', { name: 'c', place: area(6, 1, Number.NaN, 4) }),
        chartOf('column', { name: 'd', series: [] }),
        chartOf('column', { name: '__proto__', place: area(6, 1, 17, 1e308) }),
      ];
      const report = await host.commit(adding(board([...bad, chartOf('line')])));
      expect(report).toMatchObject({ addedSheets: ['跟单_看板'], written: 14 });
      expect(report.refused).toEqual(
        bad.map(() => ({ place: { sheet: '跟单_看板', row: 1, column: 1 }, reason: REFUSALS.chartUnfit })),
      );
      expect(await charts.shown('跟单_看板')).toEqual([shownAs(chartOf('line'))]);
    });

    test('are drawn once: neither the same patch nor another draws them again', async () => {
      const under = await makeHost();
      const patch = adding(board([chartOf('column')]));
      await under.host.commit(patch);
      expect(await (await under.reopen()).commit(patch)).toMatchObject({ written: 0, refused: [] });
      await under.host.commit({
        ...EMPTY_PATCH,
        cells: [{ sheet: '跟单_看板', row: 2, column: 2, seen: 5, write: number(6) }],
      });
      expect(await under.charts.shown('跟单_看板')).toEqual([shownAs(chartOf('column'))]);
    });

    test('stay where a person has moved them, as they named them, and away when they were deleted', async () => {
      const under = await makeHost();
      const all = [chartOf('column'), chartOf('line', { place: area(20, 1, 30, 4) }), chartOf('bar')];
      const patch = adding(board(all));
      await under.host.commit(patch);
      const { move, rename, remove } = under.charts;
      if (!move || !rename || !remove) return;
      await move('跟单_看板', 0, area(2, 8, 12, 12));
      await rename('跟单_看板', 1, '我们的');
      await remove('跟单_看板', 2);
      const before = await under.charts.shown('跟单_看板');
      const write = number(8);
      await under.host.commit({
        ...patch,
        cells: [{ sheet: '跟单_看板', row: 4, column: 2, seen: 7, write }],
      });
      await (await under.reopen()).commit(patch);
      expect(await under.charts.shown('跟单_看板')).toEqual(before);
      expect(before).toMatchObject([{ place: area(2, 8, 12, 12) }, { title: '我们的' }]);
    });

    test('are not drawn on a sheet of that name that is there already', async () => {
      const under = await make(bookOf(ORDERS, sheetOf('跟单_看板', [['别动']])));
      const report = await under.host.commit(adding(board([chartOf('column')])));
      expect(report.refused).toEqual([
        { place: { sheet: '跟单_看板', row: 1, column: 1 }, reason: REFUSALS.sheetExists },
      ]);
      expect(await under.charts!.shown('跟单_看板')).toEqual([]);
    });

    test('go with their sheet when it is taken back, and come with it again', async () => {
      const under = await makeHost();
      const patch = adding(board([chartOf('column')]));
      await under.host.commit(patch);
      expect((await under.host.revert()).refused).toEqual([]);
      expect((await (await under.reopen()).readBook()).sheets.map(({ name }) => name)).toEqual([ORDERS.name]);
      await under.host.commit(patch);
      expect(await under.charts.shown('跟单_看板')).toEqual([shownAs(chartOf('column'))]);
    });
  });
}
