import { a1 } from '../../shared/book/address';
import type { ChartKind, ChartSeries, NewChart } from '../../shared/book/chart';
import { isGoal, seriesName } from '../../shared/book/drawn-chart';
import type { NewSheet } from '../../shared/book/patch';
import { rangeOf } from './session';

/**
 * Draws a chart on a new sheet, whose cells may still be empty: every series is told its cells. Columns come first and
 * become lines when they have them, since Excel on desktops refuses a line over empty cells. All of it is in ExcelApi 1.8.
 */
export function drawChart(sheet: Excel.Worksheet, wanted: NewSheet, chart: NewChart): void {
  const { kind, categories, series, place } = chart;
  const drawn = sheet.charts.add(
    kind === 'line' ? TYPES.column : TYPES[kind],
    rangeOf(sheet, series[0]!.values),
    'Columns',
  );
  drawn.name = chart.name;
  drawn.title.text = chart.title;
  drawn.displayBlanksAs = 'NotPlotted';
  const all = series.map((one, at) => {
    const name = seriesName(wanted, one);
    const made = at === 0 ? drawn.series.getItemAt(0) : drawn.series.add(name);
    made.setValues(rangeOf(sheet, one.values));
    made.setXAxisValues(rangeOf(sheet, categories));
    if (at === 0) made.name = name;
    return made;
  });
  if (kind === 'line') drawn.chartType = TYPES.line;
  series.forEach((one, at) => {
    const isDashed = isGoal(chart, one);
    if (isDashed) {
      all[at]!.chartType = 'Line';
      all[at]!.format.line.lineStyle = 'Dash';
    }
    if (isDashed || kind === 'line') paintLine(all[at]!, one);
    else if (one.colour !== undefined) all[at]!.format.fill.setSolidColor(`#${one.colour}`);
  });
  drawn.legend.visible = series.length > 1;
  if (series.length > 1) drawn.legend.position = 'Bottom';
  if (kind === 'bar') {
    // From the top down, as the rows stand, with the figures below.
    drawn.axes.categoryAxis.reversePlotOrder = true;
    drawn.axes.categoryAxis.position = 'Maximum';
  }
  drawn.setPosition(a1(place.top, place.left), a1(place.bottom, place.right));
}

const TYPES = {
  bar: 'BarClustered',
  column: 'ColumnClustered',
  stacked: 'ColumnStacked',
  line: 'LineMarkers',
} as const satisfies Record<ChartKind, string>;

function paintLine(line: Excel.ChartSeries, { colour }: ChartSeries): void {
  if (colour === undefined) return;
  line.format.line.color = `#${colour}`;
  line.markerBackgroundColor = `#${colour}`;
  line.markerForegroundColor = `#${colour}`;
}
