import { MAX_COLUMN, MAX_ROW } from './address';
import type { ChartSeries, NewChart } from './chart';
import type { Area } from './model';
import { valueOf, type NewSheet } from './patch';
import { REFUSALS } from './refusals';
import type { Refusal } from './report';

/** The charts of a new sheet that can be drawn at all; the others are refused with the sheet. */
export function drawableCharts({ charts = [] }: NewSheet): NewChart[] {
  const names = new Set<string>();
  return charts.filter((chart) => {
    const isNew = !names.has(chart.name);
    names.add(chart.name);
    return isNew && isDrawable(chart);
  });
}

/** What is told of a chart that its spreadsheet did not take. */
export const chartNotDrawn = (sheet: string): Refusal => ({
  place: { sheet, row: 1, column: 1 },
  reason: REFUSALS.chartNotDrawn,
});

const KINDS: readonly string[] = ['bar', 'column', 'stacked', 'line'];
/** As many as Excel draws in one chart. */
const MOST_SERIES = 255;
const LONGEST_TITLE = 255;

function isDrawable({ name, title, kind, categories, series, place }: NewChart): boolean {
  if (!/^[\x20-\x7e]{1,100}$/.test(name) || title.length > LONGEST_TITLE || !KINDS.includes(kind)) return false;
  if (series.length === 0 || series.length > MOST_SERIES || !isColumn(categories) || !isArea(place)) return false;
  const height = heightOf(categories);
  return series.every(
    ({ title: { row, column }, values, colour = '000000' }) =>
      isArea({ top: row, bottom: row, left: column, right: column }) &&
      isColumn(values) &&
      heightOf(values) === height &&
      /^[0-9a-f]{6}$/i.test(colour),
  );
} // prettier-ignore

export const heightOf = ({ top, bottom }: Area): number => bottom - top + 1;

const isColumn = (area: Area): boolean => isArea(area) && area.left === area.right;

function isArea({ top, left, bottom, right }: Area): boolean {
  const isWhole = [top, left, bottom, right].every(Number.isInteger);
  return isWhole && top >= 1 && left >= 1 && top <= bottom && left <= right && bottom <= MAX_ROW && right <= MAX_COLUMN;
} // prettier-ignore

/** Whether some of its series are lines over columns. Over bars, which lie, nobody draws a line. */
export const isCombined = ({ kind, series }: NewChart): boolean =>
  (kind === 'column' || kind === 'stacked') && series.some(({ isLine }) => isLine);

/** Whether a series is a goal to be seen as one: dashed and without points. */
export const isGoal = ({ kind }: NewChart, { isLine }: ChartSeries): boolean =>
  kind !== 'bar' && isLine === true;

/** Whether each series has its name right above its figures, beside a cell above the categories. */
export const hasHeaders = ({ categories, series }: NewChart): boolean =>
  categories.top > 1 &&
  series.every(
    ({ title, values }) =>
      values.top === categories.top && title.row === values.top - 1 && title.column === values.left,
  );

/** What a series is called: what is written into the cell of its name. */
export function seriesName({ rows }: NewSheet, { title }: ChartSeries): string {
  const write = rows[title.row - 1]?.[title.column - 1];
  const value = write ? valueOf(write) : null;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The last row and column that charts draw or cover. */
export function reachOfCharts(charts: readonly NewChart[]): { bottom: number; right: number } {
  const areas = charts.flatMap(({ categories, series, place }) => [
    categories,
    place,
    ...series.map(({ values }) => values),
    ...series.map(({ title: { row, column } }) => ({ bottom: row, right: column })),
  ]);
  return {
    bottom: areas.reduce((most, { bottom }) => Math.max(most, bottom), 0),
    right: areas.reduce((most, { right }) => Math.max(most, right), 0),
  };
}

/** A grid that has to be filled with cells as far as its charts reach goes no farther than this. */
const FARTHEST = { bottom: 5000, right: 200 };

/** Charts for a host whose sheets have as many cells as they are long and wide. */
export const chartsOnGrid = (sheet: NewSheet): NewChart[] =>
  drawableCharts(sheet).filter((chart) => {
    const { bottom, right } = reachOfCharts([chart]);
    return bottom <= FARTHEST.bottom && right <= FARTHEST.right;
  });

/** In pixels, of rows 21 high where the sheet says nothing else, and columns 100 wide. */
export function sizeOfChart(
  { place }: NewChart,
  { columns, look }: NewSheet,
  pixelsOf: (characters: number) => number,
): { readonly width: number; readonly height: number } {
  let [width, height] = [0, 0];
  for (let column = place.left; column <= place.right; column++) {
    const characters = columns[column - 1]?.width;
    width += characters === undefined ? 100 : pixelsOf(characters);
  }
  for (let row = place.top; row <= place.bottom; row++) {
    const points = look?.heights[row];
    height += points === undefined ? 21 : Math.round((points * 96) / 72);
  }
  return { width, height };
}
