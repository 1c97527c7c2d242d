import type { NewChart } from '../../shared/book/chart';
import { hasHeaders, isCombined, isGoal, seriesName, sizeOfChart } from '../../shared/book/drawn-chart';
import type { Area } from '../../shared/book/model';
import type { NewSheet } from '../../shared/book/patch';
import { pixelsOf } from './looks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Draws charts on a new sheet; those that Google does not take. `isThere`: whether a run that broke off has left the sheet. */
export function drawCharts(
  sheet: Sheet,
  wanted: NewSheet,
  charts: readonly NewChart[],
  isThere: boolean,
): NewChart[] {
  return charts.filter((chart) => {
    if (isThere && isDrawn(sheet, chart)) return false;
    try {
      drawChart(sheet, wanted, chart);
      return false;
    } catch {
      // Why is said in some language; perhaps it was done all the same.
      return !isDrawn(sheet, chart);
    }
  });
}

/** Charts have no names at Google: one is known by the cell of its corner. */
function isDrawn(sheet: Sheet, { place: { top, left } }: NewChart): boolean {
  return sheet.getCharts().some((chart) => {
    const at = chart.getContainerInfo();
    return at.getAnchorRow() === top && at.getAnchorColumn() === left;
  });
}

function drawChart(sheet: Sheet, wanted: NewSheet, chart: NewChart): void {
  const { kind, title, categories, series, place } = chart;
  const headers = hasHeaders(chart) ? 1 : 0;
  const column = ({ top, left, bottom }: Area) =>
    sheet.getRange(top - headers, left, bottom - top + 1 + headers);
  const { width, height } = sizeOfChart(chart, wanted, pixelsOf);
  const builder = builderFor(sheet, chart)
    .addRange(column(categories))
    .setNumHeaders(headers)
    .setTransposeRowsAndColumns(false)
    .setPosition(place.top, place.left, 0, 0)
    // Years are names here, not figures.
    .setOption('useFirstColumnAsDomain', true)
    .setOption('title', title)
    .setOption('width', width)
    .setOption('height', height)
    .setOption('legend.position', series.length > 1 ? 'bottom' : 'none');
  // A figure between two gaps is seen by its point alone.
  if (kind === 'line') builder.setOption('pointSize', 5);
  series.forEach((one, at) => {
    const say = (option: string, value: unknown) => builder.setOption(`series.${at}.${option}`, value);
    builder.addRange(column(one.values));
    if (headers === 0) say('labelInLegend', seriesName(wanted, one));
    if (one.colour !== undefined) say('color', `#${one.colour}`);
    if (isCombined(chart)) say('type', one.isLine ? 'line' : 'bars');
    if (isGoal(chart, one)) {
      say('lineDashStyle', [4, 4]);
      say('pointSize', 0);
    }
  });
  sheet.insertChart(builder.build());
}

function builderFor(sheet: Sheet, chart: NewChart) {
  const builder = sheet.newChart();
  if (chart.kind === 'bar') return builder.asBarChart();
  if (chart.kind === 'line') return builder.asLineChart();
  const columns = isCombined(chart) ? builder.asComboChart() : builder.asColumnChart();
  return chart.kind === 'stacked' ? columns.setStacked() : columns;
}
