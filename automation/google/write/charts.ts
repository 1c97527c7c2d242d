import type { ChartKind, NewChart } from '../../../shared/book/chart';
import { chartsOnGrid, hasHeaders, isCombined, isGoal, sizeOfChart } from '../../../shared/book/drawn-chart';
import type { Area } from '../../../shared/book/model';
import type { NewSheet } from '../../../shared/book/patch';
import type { ChartSpec, GridRange, Request } from '../api-types';
import { rangeOf } from '../meta';
import { colourOf, pixelsOfWidth } from './looks';

/** The charts of a new sheet. They get no ids, so that Google chooses free ones. */
export const chartRequests = (wanted: NewSheet, sheetId: number): Request[] =>
  chartsOnGrid(wanted).map((chart) => {
    const { top, left } = chart.place;
    const { width, height } = sizeOfChart(chart, wanted, pixelsOfWidth);
    const anchorCell = { sheetId, rowIndex: top - 1, columnIndex: left - 1 };
    const overlayPosition = { anchorCell, widthPixels: width, heightPixels: height };
    return { addChart: { chart: { spec: specOf(chart, sheetId), position: { overlayPosition } } } };
  });

const TYPES = {
  bar: 'BAR',
  column: 'COLUMN',
  stacked: 'COLUMN',
  line: 'LINE',
} as const satisfies Record<ChartKind, string>;

/** An empty cell is a gap, as Google has it where nothing is said. */
function specOf(chart: NewChart, sheetId: number): ChartSpec {
  const { kind, title, categories, series } = chart;
  const isCombination = isCombined(chart);
  const isHeaded = hasHeaders(chart);
  const source = (header: Area, area: Area): { sourceRange: { sources: GridRange[] } } => {
    const areas = isHeaded ? [{ ...area, top: header.top }] : [header, area];
    return { sourceRange: { sources: areas.map((each) => rangeOf(sheetId, each)) } };
  };
  const cell = (row: number, column: number): Area => ({
    top: row,
    left: column,
    bottom: row,
    right: column,
  });
  const { row, column } = series[0]!.title;
  return {
    title,
    basicChart: {
      chartType: isCombination ? 'COMBO' : TYPES[kind],
      legendPosition: series.length > 1 ? 'BOTTOM_LEGEND' : 'NO_LEGEND',
      headerCount: 1,
      ...(kind === 'stacked' && { stackedType: 'STACKED' }),
      domains: [
        {
          domain: source(
            isHeaded ? cell(categories.top - 1, categories.left) : cell(row, column),
            categories,
          ),
        },
      ],
      series: series.map((one) => ({
        series: source(cell(one.title.row, one.title.column), one.values),
        targetAxis: kind === 'bar' ? 'BOTTOM_AXIS' : 'LEFT_AXIS',
        ...(isCombination && { type: one.isLine ? 'LINE' : 'COLUMN' }),
        ...(isGoal(chart, one) && { lineStyle: { type: 'MEDIUM_DASHED' } }),
        // A figure between two gaps is seen by its point alone.
        ...(kind === 'line' && !one.isLine && { pointStyle: { shape: 'CIRCLE', size: 5 } }),
        ...(one.colour !== undefined && { colorStyle: { rgbColor: colourOf(one.colour) } }),
      })),
    },
  };
}
