import type { ChartKind, NewChart } from './chart';
import { valueAt, type Sheet } from './model';

/** What a chart draws, read from its cells: for whoever draws it where no spreadsheet does. Plain JSON. */
export interface ChartData {
  readonly title: string;
  readonly kind: ChartKind;
  readonly categories: readonly string[];
  readonly series: readonly ChartLine[];
}

export interface ChartLine {
  readonly title: string;
  /** One for each category; null where there is none. */
  readonly values: readonly (number | null)[];
  /** `RRGGBB`. */
  readonly colour?: string;
  readonly isLine?: true;
}

/** Reads the cells of a chart. Rows at the end that name nothing are left out: a list with room for eight may have three. */
export function chartDataOf(sheet: Sheet, chart: Omit<NewChart, 'name' | 'place'>): ChartData {
  const { top, bottom, left } = chart.categories;
  const all = Array.from({ length: bottom - top + 1 }, (_, at) => textOf(sheet, top + at, left));
  let count = all.length;
  while (count > 0 && all[count - 1] === '') count--;
  return {
    title: chart.title,
    kind: chart.kind,
    categories: all.slice(0, count),
    series: chart.series.map(({ title, values, colour, isLine }) => ({
      title: textOf(sheet, title.row, title.column),
      values: all.slice(0, count).map((_, at) => {
        const value = valueAt(sheet, values.top + at, values.left);
        return typeof value === 'number' && Number.isFinite(value) ? value : null;
      }),
      ...(colour && { colour }),
      ...(isLine && { isLine }),
    })),
  };
}

function textOf(sheet: Sheet, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
