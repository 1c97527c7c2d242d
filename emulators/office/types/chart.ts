import type { ChartKind } from '../../../shared/book/chart';
import type { Area } from '../../../shared/book/model';
import type { Chart } from '../../spreadsheet/chart';
import type { Worksheet } from '../../spreadsheet/worksheet';
import { invalidArgument, itemNotFound, notEmulated } from '../errors';
import { defineKind, selfOf } from '../kind';
import type { OfficeHost } from '../state';
import { areaOf, guardSheet, rangeAt } from './cells';
import { axesKind, legendKind, titleKind } from './chart-parts';
import { seriesListKind } from './chart-series';
import { rangeKind } from './range';

/** A chart, found again by its number: what is known of it is replaced with every change. */
export interface ChartAt {
  readonly sheet: Worksheet;
  readonly id: number;
}

/** The kinds that are emulated, by Excel's names; the first of a kind is what it is told as. */
const TYPES: readonly (readonly [type: string, kind: ChartKind])[] = [
  ['ColumnClustered', 'column'],
  ['ColumnStacked', 'stacked'],
  ['BarClustered', 'bar'],
  ['LineMarkers', 'line'],
  ['Line', 'line'],
];
/** Kinds that Excel has and this host has not. */
const OTHERS =
  /^((3D)?(Column|Bar|Line|Area|Pie)(Clustered|Stacked|Markers|Exploded)*(100)?|(Pie|Bar)OfPie|(XYScatter|Doughnut|Radar|Surface|Bubble|Stock|Cylinder|Cone|Pyramid)\w*|Histogram|Boxwhisker|Pareto|RegionMap|Treemap|Waterfall|Sunburst|Funnel)$/;

export function kindOfType(type: unknown): ChartKind {
  const found = TYPES.find(([name]) => name === type);
  if (found) return found[1];
  if (OTHERS.test(String(type))) throw notEmulated(`a chart of the type ${String(type)}`);
  throw invalidArgument();
}

export const typeOfKind = (kind: ChartKind): string => TYPES.find(([, each]) => each === kind)![0];

export const chartKind = defineKind<ChartAt>('Chart', {
  ids: ({ id }) => ({ Id: String(id) }),
  read: {
    id: ({ id }) => String(id),
    name: (self) => chartOf(self).name,
    chartType: (self) => typeOfKind(chartOf(self).kind),
    displayBlanksAs: (self) => chartOf(self).look?.['displayBlanksAs'] ?? 'NotPlotted',
  },
  write: {
    name: (self, value) => change(self, { name: textOf(value) }),
    chartType: (self, value) => {
      const series = chartOf(self).series.map(({ isLine: _, ...one }) => one);
      change(self, { kind: kindOfType(value), series });
    },
    displayBlanksAs: (self, value) => {
      if (!['NotPlotted', 'Zero', 'Interplotted'].includes(String(value))) throw invalidArgument();
      changeLook(self, { displayBlanksAs: value });
    },
  },
  to: {
    title: (self) => titleKind(self),
    legend: (self) => legendKind(self),
    axes: (self) => axesKind(self),
    series: (self) => seriesListKind(self),
  },
  call: {
    delete: (self) => {
      guardSheet(self);
      const { id } = chartOf(self);
      self.sheet.charts = self.sheet.charts.filter((chart) => chart.id !== id);
    },
    setPosition: (self, [start, end], host) => {
      const from = cellsGiven(self, start, host);
      const to = end === null || end === undefined ? undefined : cellsGiven(self, end, host);
      const { place } = chartOf(self);
      const [down, across] = [from.top - place.top, from.left - place.left];
      const { bottom, right } = to ?? { bottom: place.bottom + down, right: place.right + across };
      change(self, { place: { top: from.top, left: from.left, bottom, right } });
    },
  },
});

export function chartOf({ sheet, id }: ChartAt): Chart {
  const found = sheet.charts.find((chart) => chart.id === id);
  if (!found || !sheet.workbook.sheets.includes(sheet)) throw itemNotFound();
  return found;
}

export function change(self: ChartAt, with_: Partial<Chart>): void {
  guardSheet(self);
  const before = chartOf(self);
  self.sheet.charts = self.sheet.charts.map((chart) => (chart === before ? { ...chart, ...with_ } : chart));
}

export const changeLook = (self: ChartAt, look: NonNullable<Chart['look']>): void =>
  change(self, { look: { ...chartOf(self).look, ...look } });

/** Excel takes at most 255 characters for names and titles. */
export function textOf(value: unknown): string {
  if (typeof value !== 'string' || value.length > 255) throw invalidArgument();
  return value;
}

function cellsGiven({ sheet }: ChartAt, given: unknown, host: OfficeHost): Area {
  const range = selfOf(rangeKind, given) ?? rangeAt(host, String(given), sheet);
  if (range.sheet !== sheet) throw invalidArgument();
  return areaOf(range);
}
