import type { ChartSeries, NewChart } from '../../shared/book/chart';
import type { Area } from '../../shared/book/model';
import type { Worksheet } from './worksheet';

type Changeable<T> = { -readonly [K in keyof T]: T[K] };

/** A chart that stands over the cells of a sheet; its areas are cells of that sheet. */
export interface Chart extends Changeable<Omit<NewChart, 'categories' | 'series'>> {
  readonly id: number;
  /** Absent where its cells were deleted, or none were ever given. */
  categories?: Area;
  series: HeldSeries[];
  /** Whatever else a host says of its look (legend, gaps, axes …), by that host's own names. */
  look?: Readonly<Record<string, unknown>>;
}

/** A series without a cell for its name has a name that was given as text, or none. */
export interface HeldSeries extends Changeable<Omit<ChartSeries, 'title'>> {
  title?: ChartSeries['title'];
  name?: string;
}

/** What a series is called. */
export function nameOfSeries(sheet: Worksheet, { title, name }: HeldSeries): string {
  const value = title ? sheet.cell(title.row, title.column)?.value : name;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The charts of a copied sheet: they draw the cells of the copy. */
export function copiedCharts(charts: readonly Chart[], sheet: number): Chart[] {
  return charts.map((chart, i) => ({
    ...chart,
    id: sheet * 100 + i + 1,
    series: chart.series.map((one) => ({ ...one })),
  }));
}

/** Charts after rows or columns came or went: what they draw moves with the cells, a series whose cells are gone goes. */
export function movedCharts(charts: readonly Chart[], moved: (area: Area) => Area | undefined): Chart[] {
  return charts.map((chart) => ({
    ...chart,
    categories: chart.categories && moved(chart.categories),
    series: chart.series.flatMap((one) => {
      const { row = 0, column = 0 } = one.title ?? {};
      const [values, title] = [
        moved(one.values),
        one.title && moved({ top: row, left: column, bottom: row, right: column }),
      ];
      return values
        ? [{ ...one, values, ...(title && { title: { row: title.top, column: title.left } }) }]
        : [];
    }),
    // A chart whose cells are all gone is a flat one, not none.
    place: moved(chart.place) ?? chart.place,
  }));
}
