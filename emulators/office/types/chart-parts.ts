import { invalidArgument } from '../errors';
import { defineKind } from '../kind';
import { change, changeLook, chartOf, textOf, type ChartAt } from './chart';
import { changeSeries, seriesOf, type SeriesAt } from './chart-series';

export const titleKind = defineKind<ChartAt>('ChartTitle', {
  read: { text: (self) => chartOf(self).title, visible: (self) => chartOf(self).title !== '' },
  write: { text: (self, value) => change(self, { title: textOf(value) }) },
});

const POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'];

/** A chart of Excel's has a legend unless it is taken away. */
export const legendKind = defineKind<ChartAt>('ChartLegend', {
  read: {
    visible: (self) => chartOf(self).look?.['legend'] ?? true,
    position: (self) => chartOf(self).look?.['legendPosition'] ?? 'Bottom',
  },
  write: {
    visible: (self, value) => set(self, 'legend', value, typeof value === 'boolean'),
    position: (self, value) => set(self, 'legendPosition', value, POSITIONS.includes(String(value))),
  },
});

export const axesKind = defineKind<ChartAt>('ChartAxes', {
  to: { categoryAxis: (self) => categoryAxisKind(self) },
});

const categoryAxisKind = defineKind<ChartAt>('ChartAxis', {
  read: {
    reversePlotOrder: (self) => chartOf(self).look?.['isReversed'] ?? false,
    position: (self) => chartOf(self).look?.['crosses'] ?? 'Automatic',
  },
  write: {
    reversePlotOrder: (self, value) => set(self, 'isReversed', value, typeof value === 'boolean'),
    position: (self, value) =>
      set(self, 'crosses', value, ['Automatic', 'Maximum', 'Minimum', 'Custom'].includes(String(value))),
  },
});

export const fillKind = defineKind<SeriesAt>('ChartFill', {
  call: {
    // What is drawn as a line has no ground to be filled.
    setSolidColor: (self, [value]) => {
      const colour = colourGiven(value);
      if (!isLine(self)) changeSeries(self, { colour });
    },
    clear: (self) => changeSeries(self, { colour: undefined }),
  },
});

export const lineKind = defineKind<SeriesAt>('ChartLineFormat', {
  write: {
    color: (self, value) => {
      const colour = colourGiven(value);
      if (isLine(self)) changeSeries(self, { colour });
    },
    lineStyle: (_, value) => {
      if (!LINE_STYLES.includes(String(value))) throw invalidArgument();
    },
  },
});

const LINE_STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Grey25', 'Grey50', 'Grey75', 'Automatic', 'RoundDot']; // prettier-ignore

const isLine = (self: SeriesAt): boolean => seriesOf(self).isLine === true || chartOf(self).kind === 'line';

export function colourGiven(value: unknown): string {
  if (typeof value !== 'string' || !/^#[0-9a-f]{6}$/i.test(value)) throw invalidArgument();
  return value.slice(1).toUpperCase();
}

function set(self: ChartAt, name: string, value: unknown, isRight: boolean): void {
  if (!isRight) throw invalidArgument();
  changeLook(self, { [name]: value });
}
