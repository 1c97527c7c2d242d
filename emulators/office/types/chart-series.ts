import type { Area } from '../../../shared/book/model';
import { nameOfSeries, type HeldSeries } from '../../spreadsheet/chart';
import { invalidArgument, itemNotFound, notEmulated } from '../errors';
import { defineKind, selfOf } from '../kind';
import { areaOf } from './cells';
import { change, chartOf, kindOfType, textOf, typeOfKind, type ChartAt } from './chart';
import { colourGiven, fillKind, lineKind } from './chart-parts';
import { rangeKind } from './range';

/** A series of a chart, by its number there. */
export interface SeriesAt extends ChartAt {
  readonly at: number;
}

/** Of a series that was added and given nothing: there is nothing to be seen. */
const NOTHING: Area = { top: 0, left: 0, bottom: 0, right: 0 };

export const seriesListKind = defineKind<ChartAt>('ChartSeriesCollection', {
  read: { count: (self) => chartOf(self).series.length },
  items: (self) => chartOf(self).series.map((_, at) => seriesKind({ ...self, at })),
  to: {
    getItemAt: (self, [index]) => {
      const at = Number(index);
      if (!chartOf(self).series[at]) throw itemNotFound();
      return seriesKind({ ...self, at });
    },
    add: (self, [name, index]) => {
      if (index !== null && index !== undefined) throw notEmulated('ChartSeriesCollection.add at a place');
      const { series } = chartOf(self);
      const named = name === null || name === undefined ? `Series${series.length + 1}` : textOf(name);
      change(self, { series: [...series, { name: named, values: NOTHING }] });
      return seriesKind({ ...self, at: series.length });
    },
  },
  call: { getCount: (self) => chartOf(self).series.length },
});

const seriesKind = defineKind<SeriesAt>('ChartSeries', {
  read: {
    name: (self) => nameOfSeries(self.sheet, seriesOf(self)),
    chartType: (self) => (seriesOf(self).isLine ? 'Line' : typeOfKind(chartOf(self).kind)),
  },
  write: {
    name: (self, value) => changeSeries(self, { name: textOf(value), title: undefined }),
    chartType: (self, value) => {
      const [own, all] = [kindOfType(value), chartOf(self).kind];
      const isLine = own === 'line' && all !== 'line';
      // Lying bars and lines have no axes in common.
      if (own !== all && (!isLine || all === 'bar')) throw invalidArgument();
      changeSeries(self, { isLine: isLine || undefined });
    },
    markerBackgroundColor: (_, value) => void colourGiven(value),
    markerForegroundColor: (_, value) => void colourGiven(value),
  },
  to: { format: (self) => seriesFormatKind(self) },
  call: {
    setValues: (self, [given]) => changeSeries(self, { values: oneLine(self, given) }),
    setXAxisValues: (self, [given]) => change(self, { categories: oneLine(self, given) }),
    delete: (self) => change(self, { series: chartOf(self).series.filter((_, at) => at !== self.at) }),
  },
});

const seriesFormatKind = defineKind<SeriesAt>('ChartSeriesFormat', {
  to: { fill: (self) => fillKind(self), line: (self) => lineKind(self) },
});

export function seriesOf(self: SeriesAt): HeldSeries {
  const found = chartOf(self).series[self.at];
  if (!found) throw itemNotFound();
  return found;
}

export function changeSeries(self: SeriesAt, with_: Partial<HeldSeries>): void {
  const before = seriesOf(self);
  change(self, { series: chartOf(self).series.map((one) => (one === before ? { ...one, ...with_ } : one)) });
}

/** One row or one column of cells. */
function oneLine({ sheet }: ChartAt, given: unknown): Area {
  const range = selfOf(rangeKind, given);
  if (!range) throw invalidArgument();
  if (range.sheet !== sheet) throw notEmulated('a series of cells of another sheet');
  const area = areaOf(range);
  if (area.top !== area.bottom && area.left !== area.right) throw invalidArgument();
  return area;
}
