import type { ChartSeries, NewChart } from '../../shared/book/chart';
import type { NewSheet } from '../../shared/book/patch';
import { numberReference, textReference } from './caches';
import { formatAt, type ChartCells } from './cells';
import { colourOf, drawnLine, filled } from './looks';

/** A series with its number in the chart, which its colour follows. */
export interface PlacedSeries {
  readonly at: number;
  readonly series: ChartSeries;
}

/** As columns or bars. */
export const barSeries = (
  chart: NewChart,
  { at, series }: PlacedSeries,
  sheet: NewSheet,
  cells: ChartCells,
): string =>
  `<c:ser>${headOf(at, series, cells)}${filled(colourOf(series.colour, at, false))}<c:invertIfNegative val="0"/>` +
  `${dataOf(chart, series, sheet, cells)}</c:ser>`;

/** As a line with a mark at every figure; a goal is dashed and has none. */
export function lineSeries(
  chart: NewChart,
  { at, series }: PlacedSeries,
  sheet: NewSheet,
  cells: ChartCells,
): string {
  const isGoal = series.isLine === true;
  const colour = colourOf(series.colour, at, isGoal);
  const mark = isGoal
    ? '<c:symbol val="none"/>'
    : `<c:symbol val="circle"/><c:size val="5"/>${filled(colour)}`;
  return (
    `<c:ser>${headOf(at, series, cells)}${drawnLine(colour, isGoal ? 1.5 : 2.25, isGoal)}<c:marker>${mark}</c:marker>` +
    `${dataOf(chart, series, sheet, cells)}<c:smooth val="0"/></c:ser>`
  );
}

/** How the figures of a series are shown: as in the first of its cells that says. */
export function formatOf({ values }: ChartSeries, sheet: NewSheet): string {
  for (let row = values.top; row <= Math.min(values.bottom, sheet.rows.length); row++) {
    const format = formatAt(sheet, row, values.left);
    if (format !== 'General') return format;
  }
  return 'General';
}

function headOf(at: number, { title }: ChartSeries, cells: ChartCells): string {
  const area = { top: title.row, left: title.column, bottom: title.row, right: title.column };
  return `<c:idx val="${at}"/><c:order val="${at}"/><c:tx>${textReference(cells, area)}</c:tx>`;
}

function dataOf({ categories }: NewChart, series: ChartSeries, sheet: NewSheet, cells: ChartCells): string {
  const names = cells.areNumbers(categories)
    ? numberReference(cells, categories, formatAt(sheet, categories.top, categories.left))
    : textReference(cells, categories);
  const figures = numberReference(cells, series.values, formatOf(series, sheet));
  return `<c:cat>${names}</c:cat><c:val>${figures}</c:val>`;
}
