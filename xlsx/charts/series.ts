import type { ChartSeries, NewChart } from '../../shared/book/chart';
import { isGoal } from '../../shared/book/drawn-chart';
import type { NewSheet } from '../../shared/book/patch';
import { numberReference, textReference } from './caches';
import { formatAt, type ChartCells } from './cells';
import { colourOf, drawnLine, filled, textLook } from './looks';

/** A series with its number in the chart, which its colour follows. */
export interface PlacedSeries {
  readonly at: number;
  readonly series: ChartSeries;
}

/** Whether the figures stand at the ends of bars, where an axis would show halves of what is counted in ones. */
export const saysFigures = ({ kind, series }: NewChart): boolean => kind === 'bar' && series.length === 1;

const LABELS =
  `<c:dLbls>${textLook()}<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>` +
  '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';

/** As columns or bars. */
export const barSeries = (
  chart: NewChart,
  { at, series }: PlacedSeries,
  sheet: NewSheet,
  cells: ChartCells,
): string =>
  `<c:ser>${headOf(at, series, cells)}${filled(colourOf(series.colour, at, false))}<c:invertIfNegative val="0"/>` +
  (saysFigures(chart) ? LABELS : '') +
  `${dataOf(chart, series, sheet, cells)}</c:ser>`;

/** As a line with a mark at every figure; a goal is dashed and has none. */
export function lineSeries(
  chart: NewChart,
  { at, series }: PlacedSeries,
  sheet: NewSheet,
  cells: ChartCells,
): string {
  const isDashed = isGoal(chart, series);
  const colour = colourOf(series.colour, at, isDashed);
  const mark = isDashed
    ? '<c:symbol val="none"/>'
    : `<c:symbol val="circle"/><c:size val="5"/>${filled(colour)}`;
  return (
    `<c:ser>${headOf(at, series, cells)}${drawnLine(colour, isDashed ? 1.5 : 2.25, isDashed)}<c:marker>${mark}</c:marker>` +
    `${dataOf(chart, series, sheet, cells)}<c:smooth val="0"/></c:ser>`
  );
}

/** How the figures of a series are shown: as in the first of its cells that says. */
export function formatOf({ values }: ChartSeries, sheet: NewSheet): string {
  const last = Math.max(values.top, Math.min(values.bottom, sheet.rows.length));
  for (let row = values.top; row <= last; row++) {
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
