/// <reference types="google-apps-script" />
import type { ChartKind } from '../../shared/book/chart';
import type { Area } from '../../shared/book/model';
import { cellsUnder } from '../spreadsheet/chart-place';
import type { Chart, HeldSeries } from '../spreadsheet/chart';
import type { Worksheet } from '../spreadsheet/worksheet';
import { service } from './service';
import type { Sheets } from './sheets';

type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What was said of a chart step by step, word for word. */
interface Said {
  readonly kind: ChartKind;
  readonly isCombo: boolean;
  readonly ranges: readonly Range[];
  readonly headers: number;
  readonly at: { readonly row: number; readonly column: number };
  readonly options: Readonly<Record<string, unknown>>;
}

const BEHIND = new WeakMap<object, Said>();

/** What a script says of a new chart; nothing is in the sheet before it is inserted. */
export function chartBuilder(sheets: Sheets): unknown {
  let said: Said = { kind: 'column', isCombo: false, ranges: [], headers: 0, at: { row: 1, column: 1 }, options: {} };
  const say = (more: Partial<Said>): unknown => ((said = { ...said, ...more }), builder);
  const builder = {
    asBarChart: () => say({ kind: 'bar' }),
    asColumnChart: () => say({ kind: 'column' }),
    asLineChart: () => say({ kind: 'line' }),
    asComboChart: () => say({ kind: 'column', isCombo: true }),
    setStacked: () => say({ kind: said.kind === 'column' ? 'stacked' : notEmulated(`a stacked ${said.kind}`) }),
    addRange: (range: Range) => say({ ranges: [...said.ranges, range] }),
    setNumHeaders: (headers: number) => say({ headers }),
    setTransposeRowsAndColumns: (is: boolean) => (is ? notEmulated('transposed charts') : say({})),
    setOption: (name: string, value: unknown) => {
      if (!OPTIONS.test(name)) notEmulated(`EmbeddedChartBuilder.setOption('${name}')`);
      return say({ options: { ...said.options, [name]: value } });
    },
    setPosition: (row: number, column: number, x: number, y: number) => {
      if (x !== 0 || y !== 0) notEmulated('a chart off the corner of its cell');
      return say({ at: { row, column } });
    },
    build: () => handed(sheets, said),
  };
  return service(sheets.session, 'EmbeddedChartBuilder', builder);
} // prettier-ignore

const OPTIONS =
  /^(title|width|height|legend\.position|pointSize|useFirstColumnAsDomain|interpolateNulls|series\.\d+\.(color|type|labelInLegend|lineDashStyle|pointSize))$/;

export function insertChart(sheets: Sheets, sheet: Worksheet, chart: EmbeddedChart): void {
  sheets.mayWrite(sheet);
  const said = BEHIND.get(chart);
  if (!said) throw new Error('Exception: Invalid argument: chart');
  const { row, column } = said.at;
  const size = sheets.sizeOf(sheet);
  if (row < 1 || column < 1 || row > size.rows || column > size.columns)
    throw new Error('Exception: The position of the chart is outside the dimensions of the sheet.');
  const id = Math.max(sheet.id * 100, ...sheet.charts.map((one) => one.id)) + 1;
  sheet.charts = [...sheet.charts, held(sheet, id, said)];
}

/** The charts that stand on a sheet. */
export const chartsOn = (sheets: Sheets, sheet: Worksheet): EmbeddedChart[] =>
  sheet.charts.map(({ kind, place: { top, left }, title }) => {
    const at = { row: top, column: left };
    return handed(sheets, { kind, isCombo: false, ranges: [], headers: 0, at, options: { title } });
  });

function handed(sheets: Sheets, said: Said): EmbeddedChart {
  const { row, column } = said.at;
  const chart = service<EmbeddedChart>(sheets.session, 'EmbeddedChart', {
    getContainerInfo: () => ({
      getAnchorRow: () => row,
      getAnchorColumn: () => column,
      getOffsetX: () => 0,
      getOffsetY: () => 0,
    }),
  });
  BEHIND.set(chart, said);
  return chart;
}

/** Google takes the first of the columns for the names on the axis, the first cells of all for names of series. */
function held(sheet: Worksheet, id: number, { kind, isCombo, ranges, headers, at, options }: Said): Chart {
  const columns = ranges.map((range) => columnOf(sheet, range));
  if (columns.length < 2 || options['useFirstColumnAsDomain'] !== true)
    notEmulated('a chart without names on its axis');
  if (headers > 1) notEmulated('several rows of headers');
  const body = (area: Area): Area => ({ ...area, top: area.top + headers });
  const [categories, ...values] = columns as [Area, ...Area[]];
  const option = (name: string): unknown => options[name];
  const series = values.map((area, i): HeldSeries => {
    const [label, colour] = [option(`series.${i}.labelInLegend`), option(`series.${i}.color`)];
    return {
      values: body(area),
      ...(headers === 1 && { title: { row: area.top, column: area.left } }),
      ...(label !== undefined && { name: String(label) }),
      ...(colour !== undefined && { colour: String(colour).slice(1) }),
      ...(isCombo && option(`series.${i}.type`) === 'line' && { isLine: true as const }),
    };
  });
  const { width = 600, height = 371 } = options as { width?: number; height?: number };
  const place = cellsUnder(sheet, { top: at.row, left: at.column, width, height }, (characters) => characters * 7);
  const look = { legend: option('legend.position') ?? 'right', width, height, isCombo };
  return { id, name: '', title: String(option('title') ?? ''), kind, categories: body(categories), series, place, look };
} // prettier-ignore

function columnOf(sheet: Worksheet, range: Range): Area {
  if (range.getSheet().getSheetId() !== sheet.id) notEmulated('a chart of cells of another sheet');
  const [top, left] = [range.getRow(), range.getColumn()];
  const area = { top, left, bottom: range.getLastRow(), right: range.getLastColumn() };
  if (area.left !== area.right) notEmulated('a chart of a range of several columns');
  return area;
}

function notEmulated(what: string): never {
  throw new Error(`not emulated: ${what}`);
}
