import type { ChartKind } from '../../shared/book/chart';
import type { Area } from '../../shared/book/model';
import type { HeldSeries } from '../spreadsheet/chart';
import { cellsUnder } from '../spreadsheet/chart-place';
import type { Workbook } from '../spreadsheet/workbook';
import type { Worksheet } from '../spreadsheet/worksheet';
import { invalid, notEmulated } from './errors';
import { areaIn, refuseBarred, sheetById } from './targets';
import type { Request } from './types';

type Chart = NonNullable<NonNullable<Request['addChart']>['chart']>;
type Basic = NonNullable<NonNullable<Chart['spec']>['basicChart']>;
type Series = NonNullable<Basic['series']>[number];
type Sources = NonNullable<Series['series']>;
type Color = NonNullable<NonNullable<Series['colorStyle']>['rgbColor']>;

/** The request that adds a chart; undefined for others. */
export function applyChartRequest(workbook: Workbook, { addChart }: Request): object | undefined {
  if (!addChart) return undefined;
  refuseStrangers(addChart, ADD_CHART, 'requests.addChart');
  const { chartId, spec, position } = addChart.chart ?? invalidly('No chart specified');
  const basic = spec?.basicChart ?? invalidly('A chart spec must be set.');
  const { sheet, place, size } = placeOf(workbook, position);
  refuseBarred(sheet, place.top, place.left);
  const taken = workbook.sheets.flatMap(({ charts }) => charts.map(({ id }) => id));
  if (typeof chartId === 'number' && taken.includes(chartId))
    throw invalid(`An embedded object with id ${chartId} already exists.`);
  const id = chartId ?? Math.max(sheet.id * 100, ...taken) + 1;
  const held = { id, name: '', title: spec?.title ?? '', place, ...drawn(sheet, basic) };
  sheet.charts = [...sheet.charts, { ...held, look: { ...held.look, ...size } }];
  return { addChart: { chart: { ...addChart.chart, chartId: id } } };
}

const TYPES: Readonly<Record<string, ChartKind>> = {
  BAR: 'bar',
  COLUMN: 'column',
  LINE: 'line',
  COMBO: 'column',
};
const LEGENDS = ['BOTTOM_LEGEND', 'LEFT_LEGEND', 'RIGHT_LEGEND', 'TOP_LEGEND', 'NO_LEGEND', 'INSIDE_LEGEND']; // prettier-ignore

function drawn(sheet: Worksheet, basic: Basic) {
  const { chartType, legendPosition, headerCount, domains = [], series = [], stackedType } = basic;
  const kind = TYPES[chartType ?? ''] ?? badType(chartType);
  const isCombo = chartType === 'COMBO';
  if (legendPosition && !LEGENDS.includes(legendPosition)) throw invalid(`Invalid value at 'legend_position'`); // prettier-ignore
  if (headerCount !== 1) throw notEmulated('a chart whose headers Google is to guess');
  if (domains.length !== 1) throw invalid('Only a single domain is supported.');
  if (series.length === 0) throw invalid('At least one series must be set.');
  if (stackedType && stackedType !== 'STACKED') throw notEmulated(`charts stacked as ${stackedType}`);
  if (stackedType && kind === 'line') throw invalid('stackedType is not valid for LINE charts.');
  if (stackedType && kind === 'bar') throw notEmulated('stacked bars');
  const [categories, ...values] = [domains[0]!.domain, ...series.map((one) => one.series)].map((data) => columnOf(sheet, data)); // prettier-ignore
  const count = categories!.sources;
  if (values.some(({ sources }) => sources !== count))
    throw invalid('The domain and all series must have the same number of source ranges.');
  return {
    kind: stackedType ? ('stacked' as const) : kind,
    categories: categories!.body,
    series: series.map((one, i): HeldSeries => ({ ...seriesIn(one, kind, isCombo), ...values[i]!.column })),
    look: { legend: legendPosition, isCombo },
  };
}

function seriesIn(
  { type, targetAxis, lineStyle, pointStyle, colorStyle }: Series,
  kind: ChartKind,
  isCombo: boolean,
) {
  if (type && !isCombo) throw invalid('The series type is valid only for COMBO charts.');
  if (isCombo && type !== 'LINE' && type !== 'COLUMN')
    throw type === 'AREA' ? notEmulated('areas') : invalid(`Invalid series type: ${type}`);
  const axes = kind === 'bar' ? ['BOTTOM_AXIS', 'TOP_AXIS'] : ['LEFT_AXIS', 'RIGHT_AXIS'];
  if (targetAxis && !axes.includes(targetAxis))
    throw invalid(`targetAxis ${targetAxis} is not a valid minor axis`);
  const isLine = isCombo ? type === 'LINE' : kind === 'line';
  if ((lineStyle || pointStyle) && !isLine) throw invalid('A line or point style is valid only for lines.');
  return {
    ...(isCombo && isLine && { isLine: true as const }),
    ...(colorStyle?.rgbColor && { colour: hexOf(colorStyle.rgbColor) }),
  };
}

function hexOf({ red, green, blue }: Color): string {
  const hex = (part: number | null | undefined): string =>
    Math.round((part ?? 0) * 255)
      .toString(16)
      .padStart(2, '0');
  return `${hex(red)}${hex(green)}${hex(blue)}`.toUpperCase();
}

/** The cells of a series, its header apart: the first cell of its only source, or a source of its own before the others. */
function columnOf(sheet: Worksheet, data: Sources | undefined) {
  const sources = data?.sourceRange?.sources ?? [];
  if (sources.length === 0) throw invalid('At least one source range must be set.');
  const areas = sources.map((range): Area => {
    if ((range.sheetId ?? 0) !== sheet.id) throw notEmulated('a chart of cells of another sheet');
    const area = areaIn(sheet, range);
    const [isWide, isHigh] = [area.right > area.left, area.bottom > area.top];
    if (isWide && isHigh) throw invalid('Exactly one dimension of a source range must have a length of 1.');
    if (isWide) throw notEmulated('series in rows');
    return area;
  });
  const [first, second, ...more] = areas as [Area, Area?, ...Area[]];
  if (more.length > 0) throw notEmulated('three sources');
  const title = { row: first.top, column: first.left };
  const body = second ?? { ...first, top: first.top + 1 };
  return { sources: areas.length, body, column: { title, values: body } };
}

function placeOf(workbook: Workbook, position: Chart['position']) {
  const overlay = position?.overlayPosition;
  if (!overlay)
    throw position?.newSheet ? notEmulated('a chart on a new sheet') : invalid('No position set.');
  const { anchorCell, widthPixels, heightPixels, offsetXPixels, offsetYPixels } = overlay;
  if (!anchorCell) throw invalid('No anchor cell set.');
  if (offsetXPixels || offsetYPixels) throw notEmulated('a chart off the corner of its cell');
  const [row, column] = [anchorCell.rowIndex ?? 0, anchorCell.columnIndex ?? 0];
  const sheet = sheetById(workbook, anchorCell.sheetId);
  areaIn(sheet, { startRowIndex: row, endRowIndex: row + 1, startColumnIndex: column, endColumnIndex: column + 1 }); // prettier-ignore
  const [width, height] = [widthPixels ?? 600, heightPixels ?? 371];
  if (!(width > 0) || !(height > 0)) throw invalid('The size of the chart must be positive.');
  const corner = { top: row + 1, left: column + 1, width, height };
  const place = cellsUnder(sheet, corner, (characters) => characters * 7 + 5);
  return { sheet, place, size: { width, height } };
}

/** The fields that are emulated, as a tree; `true` takes everything below. */
type Fields = true | { readonly [name: string]: Fields };

const RANGE: Fields = { sheetId: true, startRowIndex: true, endRowIndex: true, startColumnIndex: true, endColumnIndex: true }; // prettier-ignore
const DATA: Fields = { sourceRange: { sources: RANGE } };
const ADD_CHART: Fields = {
  chart: {
    chartId: true,
    position: {
      newSheet: true,
      overlayPosition: {
        anchorCell: { sheetId: true, rowIndex: true, columnIndex: true },
        ...{ widthPixels: true, heightPixels: true, offsetXPixels: true, offsetYPixels: true },
      },
    },
    spec: {
      title: true,
      basicChart: {
        ...{ chartType: true, legendPosition: true, headerCount: true, stackedType: true },
        domains: { domain: DATA },
        series: {
          ...{ series: DATA, targetAxis: true, type: true },
          lineStyle: { type: true, width: true },
          pointStyle: { shape: true, size: true },
          colorStyle: { rgbColor: { red: true, green: true, blue: true } },
        },
      },
    },
  },
};

function refuseStrangers(value: unknown, fields: Fields, path: string): void {
  if (Array.isArray(value)) return value.forEach((each) => refuseStrangers(each, fields, path));
  if (fields === true || typeof value !== 'object' || value === null) return;
  for (const [name, below] of Object.entries(value)) {
    const known = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (known === undefined)
      throw invalid(`Invalid JSON payload received. Unknown name "${name}" at '${path}': Cannot find field.`);
    refuseStrangers(below, known, `${path}.${name}`);
  }
}

function badType(type: string | null | undefined): never {
  if (type && /^(AREA|SCATTER|STEPPED_AREA)$/.test(type)) throw notEmulated(`a chart of the type ${type}`);
  throw invalid(`Invalid value at 'chart_type': ${type}`);
}

function invalidly(why: string): never {
  throw invalid(why);
}
