import type { ChartSeries, NewChart } from '../../shared/book/chart';
import type { Area } from '../../shared/book/model';

type Changeable<T> = { -readonly [K in keyof T]: T[K] };

/** A chart that stands over the cells of a sheet; its areas are cells of that sheet. */
export interface Chart extends Changeable<Omit<NewChart, 'categories' | 'series'>> {
  readonly id: number;
  /** Absent where its cells were deleted, or none were ever given. */
  categories?: Area;
  series: Changeable<ChartSeries>[];
  /** Whatever else a host says of its look (legend, gaps, axes …), by that host's own names. */
  look?: Readonly<Record<string, unknown>>;
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
      const { row, column } = one.title;
      const [values, title] = [
        moved(one.values),
        moved({ top: row, left: column, bottom: row, right: column }),
      ];
      return values
        ? [{ ...one, values, ...(title && { title: { row: title.top, column: title.left } }) }]
        : [];
    }),
    // A chart whose cells are all gone is a flat one, not none.
    place: moved(chart.place) ?? chart.place,
  }));
}
