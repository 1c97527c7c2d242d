import type { ChartData } from '../../../shared/book/chart-data';
import { scaleOf } from './scale';

/** A chart as shapes, in pixels from the upper left. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly grid: readonly { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }[];
  readonly texts: readonly DrawnText[];
  readonly bars: readonly DrawnBar[];
  readonly lines: readonly DrawnLine[];
} // prettier-ignore

export interface DrawnText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface DrawnBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string | undefined;
  readonly said: string;
}

export interface DrawnLine {
  /** Pieces of points that follow each other; a gap begins a new one. */
  readonly pieces: readonly (readonly (readonly [x: number, y: number])[])[];
  readonly colour: string | undefined;
  /** What is aimed at: dashed, without points. */
  readonly isGoal: boolean;
}

export interface DrawingOptions {
  readonly width: number;
  readonly height: number;
  /** A figure as the axis and the bars say it. */
  readonly say: (value: number) => string;
  readonly isShare: boolean;
}

/** A digit's and a Chinese sign's width at the size of the texts, in pixels. */
const [DIGIT, WIDE, LINE] = [6, 11, 14];
const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign > '⺀' ? WIDE : DIGIT), 0);

const drawsNothing = ({ categories, series }: ChartData): boolean =>
  categories.length === 0 || series.every(({ values, isLine }) => isLine || values.every((value) => value === null)); // prettier-ignore

/** Draws it; undefined where there is nothing to draw yet. */
export function drawingOf(data: ChartData, options: DrawingOptions): Drawing | undefined {
  if (drawsNothing(data)) return undefined;
  return data.kind === 'bar' ? lying(data, options) : standing(data, options);
}

/** Bars below each other, each with its name and its figure. */
function lying({ categories, series }: ChartData, { width, say }: DrawingOptions): Drawing {
  const values = categories.map((_, at) => series[0]?.values[at] ?? 0);
  const most = Math.max(...values, 0) || 1;
  const left = Math.min(Math.max(...categories.map(widthOf)) + 8, width * 0.45);
  const right = Math.max(...values.map((value) => widthOf(say(value)))) + 8;
  const high = LINE + 6;
  const room = Math.max(width - left - right, 1);
  const bars = values.map((value, at): DrawnBar => ({
    x: left,
    y: at * high + 3,
    width: (Math.max(value, 0) / most) * room,
    height: LINE,
    colour: series[0]?.colour,
    said: `${categories[at]} ${say(value)}`,
  }));
  const texts = bars.flatMap((bar, at): DrawnText[] => [
    { x: left - 6, y: bar.y + 11, text: cut(categories[at]!, left - 6), anchor: 'end' },
    { x: left + bar.width + 4, y: bar.y + 11, text: say(values[at]!), anchor: 'start' },
  ]);
  return { width, height: categories.length * high, grid: [], texts, bars, lines: [] };
}

/** A text as wide as there is room. */
function cut(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  const signs = [...text];
  while (signs.length > 1 && widthOf(`${signs.join('')}…`) > room) signs.pop();
  return `${signs.join('')}…`;
}

/** Columns and lines over one axis of names. */
function standing({ kind, categories, series }: ChartData, options: DrawingOptions): Drawing {
  const { width, height, say, isShare } = options;
  const columns = kind === 'line' ? [] : series.filter(({ isLine }) => !isLine);
  const lines = kind === 'line' ? series : series.filter(({ isLine }) => isLine);
  const isStacked = kind === 'stacked';
  const all = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const sums = isStacked ? categories.map((_, at) => sumAt(columns, at)) : [];
  const scale = scaleOf([...all, ...sums], { isShare, fromZero: kind !== 'line' });
  const left = Math.max(...scale.ticks.map((tick) => widthOf(say(tick)))) + 6;
  const [top, bottom, right] = [6, height - 18, width - 6];
  const slot = (right - left) / categories.length;
  const x = (at: number): number => left + slot * (at + 0.5);
  const y = (value: number): number => bottom - ((value - scale.from) / (scale.to - scale.from)) * (bottom - top);
  // Columns that stand side by side share the room of one.
  const wide = Math.min(slot * 0.7, 36);
  const each = isStacked ? wide : wide / columns.length;
  const every = Math.max(1, Math.ceil((Math.max(...categories.map(widthOf)) + 6) / slot));
  const named = categories.flatMap((text, at): DrawnText[] =>
    // The last one is the one that people look for.
    (categories.length - 1 - at) % every === 0 ? [{ x: x(at), y: height - 4, text, anchor: 'middle' }] : [],
  );
  return {
    width,
    height,
    grid: scale.ticks.map((tick) => ({ x1: left, y1: y(tick), x2: right, y2: y(tick) })),
    texts: [
      ...scale.ticks.map((tick): DrawnText => ({ x: left - 4, y: y(tick) + 4, text: say(tick), anchor: 'end' })),
      ...named.map((text) => within(text, width)),
    ],
    bars: categories.flatMap((name, at) => {
      let base = scale.from;
      return columns.flatMap(({ title, values, colour }, nth): DrawnBar[] => {
        const value = values[at];
        if (value === null || value === undefined) return [];
        const from = isStacked ? base : Math.max(scale.from, 0);
        const to = isStacked ? from + value : value;
        base = to;
        const high = y(Math.max(from, to));
        const begins = x(at) - wide / 2 + (isStacked ? 0 : each * nth);
        return [{ x: begins, y: high, width: each, height: y(from) - high, colour, said: `${name} ${title} ${say(value)}` }];
      });
    }),
    lines: lines.map(({ values, colour, isLine }) => ({ pieces: piecesOf(values, x, y), colour, isGoal: isLine === true })),
  };
} // prettier-ignore

const sumAt = (columns: ChartData['series'], at: number): number =>
  columns.reduce((sum, { values }) => sum + (values[at] ?? 0), 0);

/** Names at the ends stay within the picture. */
function within(text: DrawnText, width: number): DrawnText {
  const half = widthOf(text.text) / 2;
  if (text.x + half > width) return { ...text, x: width, anchor: 'end' };
  return text.x - half < 0 ? { ...text, x: 0, anchor: 'start' } : text;
}

function piecesOf(
  values: readonly (number | null)[],
  x: (at: number) => number,
  y: (value: number) => number,
): [number, number][][] {
  const pieces: [number, number][][] = [];
  let isOpen = false;
  values.forEach((value, at) => {
    if (value === null) {
      isOpen = false;
      return;
    }
    if (!isOpen) pieces.push([]);
    isOpen = true;
    pieces.at(-1)!.push([x(at), y(value)]);
  });
  return pieces;
}
