import type { NewChart } from '../../shared/book/chart';
import { isGoal } from '../../shared/book/drawn-chart';
import type { NewSheet } from '../../shared/book/patch';
import { STRICT, type Dialect } from '../dialect';
import { escapeXml, printableXml } from '../xml/text';
import { axesXml, axisIds } from './axes';
import type { ChartCells } from './cells';
import { ground, textLook, titleText } from './looks';
import { barSeries, formatOf, lineSeries, type PlacedSeries } from './series';

/** The part of a chart, its elements in the order of the schema (ECMA-376 part 1, 21.2). */
export function chartPart(
  chart: NewChart,
  sheet: NewSheet,
  cells: ChartCells,
  is1904: boolean,
  dialect: Dialect,
): Buffer {
  const title = escapeXml(printableXml(chart.title));
  const head =
    title === ''
      ? '<c:autoTitleDeleted val="1"/>'
      : `<c:title><c:tx>${titleText(title)}</c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
  const legend =
    chart.series.length > 1
      ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textLook()}</c:legend>`
      : '';
  const xml =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${dialect.drawing}/chart" xmlns:a="${dialect.drawing}/main" xmlns:r="${dialect.relationships}">` +
    `<c:date1904 val="${is1904 ? 1 : 0}"/><c:roundedCorners val="0"/><c:chart>${head}` +
    `<c:plotArea><c:layout/>${plotsOf(chart, sheet, cells, dialect)}` +
    `${axesXml(chart, formatOf(chart.series[0]!, sheet), cells)}</c:plotArea>${legend}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${ground}</c:chartSpace>`;
  return Buffer.from(xml, 'utf8');
}

/** Columns with lines over them are two plots on the same axes. */
function plotsOf(chart: NewChart, sheet: NewSheet, cells: ChartCells, dialect: Dialect): string {
  const placed = chart.series.map((series, at): PlacedSeries => ({ at, series }));
  const isLine = ({ series }: PlacedSeries): boolean => chart.kind === 'line' || isGoal(chart, series);
  const [lines, bars] = [placed.filter(isLine), placed.filter((one) => !isLine(one))];
  const drawn = (list: PlacedSeries[], draw: typeof barSeries): string =>
    list.map((one) => draw(chart, one, sheet, cells)).join('');
  return (
    (bars.length > 0
      ? `<c:barChart>${barLook(chart.kind, dialect, drawn(bars, barSeries))}${axisIds}</c:barChart>`
      : '') +
    (lines.length > 0
      ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${drawn(lines, lineSeries)}<c:marker val="1"/>${axisIds}</c:lineChart>`
      : '')
  );
}

function barLook(kind: NewChart['kind'], dialect: Dialect, series: string): string {
  // Strict Open XML writes shares with their sign.
  const share = (percent: number): string => `${percent}${dialect === STRICT ? '%' : ''}`;
  const isStacked = kind === 'stacked';
  return (
    `<c:barDir val="${kind === 'bar' ? 'bar' : 'col'}"/><c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/>` +
    `<c:varyColors val="0"/>${series}<c:gapWidth val="${share(60)}"/><c:overlap val="${share(isStacked ? 100 : 0)}"/>`
  );
}
