import type { IconName } from '../source';
import { bordered, rectangle, type Paint, type Point, type Shape } from './shapes';

/** The palette of Office's monoline icons: grey for things, one colour for what happens to them. */
const DARK: Paint = '#3a3a38';
const MEDIUM: Paint = '#797774';
const PAPER: Paint = '#fafafa';
const BLUE: Paint = '#1e8bcd';
const GREEN: Paint = '#18ab50';
const RED: Paint = '#ed3d3b';

/** What a drawing is made with: a grid of 16 units whose lines fall on whole pixels at every size. */
export interface Grid {
  /** A length or place in pixels, on an edge between two pixels. */
  at(units: number): number;
  point(x: number, y: number): Point;
  /** Width of a line, as Office's guidelines give it for the size. */
  readonly line: number;
}

/** Width of lines by the size from which on it holds. */
const LINES: readonly (readonly [size: number, width: number])[] = [
  [96, 3],
  [40, 2],
  [0, 1],
];

export function gridOf(size: number): Grid {
  const at = (units: number): number => Math.round((units * size) / 16);
  return {
    at,
    point: (x, y) => [at(x), at(y)],
    line: size > 128 ? Math.round(size / 32) : LINES.find(([from]) => size >= from)![1],
  };
}

/** An icon at a size in pixels. */
export const drawing = (name: IconName, size: number): Shape[] => DRAWINGS[name](gridOf(size));

const DRAWINGS: Readonly<Record<IconName, (grid: Grid) => Shape[]>> = {
  gendan: (grid) => sheetWithRow(grid, { border: DARK, fill: PAPER, lines: MEDIUM, row: BLUE }),
  update: (grid) => arrowsRound(grid, BLUE),
  done: (grid) => [...calendarDay(grid), ...tick(grid, GREEN)],
  late: (grid) => [...clock(grid), ...arrowDown(grid, RED)],
};

export interface SheetColours {
  readonly border: Paint;
  readonly fill: Paint;
  readonly lines: Paint;
  readonly row: Paint;
}

/** A sheet of orders with the row whose turn it is, which points ahead. */
export function sheetWithRow({ point, at, line }: Grid, { border, fill, lines, row }: SheetColours): Shape[] {
  const [left, right, top, bottom] = [at(1), at(13), at(6), at(11)];
  const across = (y: number): Shape => rectangle([left + line, at(y)], [right - line, at(y) + line], lines);
  const pointing = (gap: number): Point[] => [
    [at(0), top - gap],
    [at(13), top - gap],
    [at(16) + gap, (top + bottom) / 2],
    [at(13), bottom + gap],
    [at(0), bottom + gap],
  ];
  return [
    ...bordered(point(1, 1), point(13, 15), line, border, fill),
    rectangle([at(5), at(1) + line], [at(5) + line, at(15) - line], lines),
    across(4),
    across(12),
    { is: 'polygon', points: pointing(line), paint: 'gap' },
    { is: 'polygon', points: pointing(0), paint: row },
  ];
}

/** Two arrows round in a circle. */
function arrowsRound({ at, line }: Grid, paint: Paint): Shape[] {
  const middle = at(16) / 2;
  const half = Math.max(2.6, at(16) * 0.13);
  const radius = at(16) / 2 - half;
  const arcs = [0, 180].map((turn): Shape => {
    const part = [turn - 85, turn + 55] as const;
    return { is: 'ring', centre: [middle, middle], radius, width: line * 1.25, part, paint };
  });
  const heads = [50, 230].map((turn): Shape => {
    const angle = (turn * Math.PI) / 180;
    const [outX, outY] = [Math.sin(angle), -Math.cos(angle)];
    const place = (forward: number, out: number): Point => [
      middle + outX * (radius + out) - outY * forward,
      middle + outY * (radius + out) + outX * forward,
    ];
    return { is: 'polygon', points: [place(0, half), place(half * 1.8, 0), place(0, -half)], paint };
  });
  return [...arcs, ...heads];
}

/** A day of the calendar. */
function calendarDay({ point, at, line }: Grid): Shape[] {
  const ring = (x: number): Shape => rectangle([at(x), at(1)], [at(x) + line, at(3)], DARK);
  return [
    ...bordered(point(1, 2), point(14, 15), line, DARK, PAPER),
    rectangle([at(1) + line, at(5)], [at(14) - line, at(5) + line], MEDIUM),
    ring(4),
    ring(10),
  ];
}

/** A tick in the lower right, with a gap round it. */
function tick({ at, line }: Grid, paint: Paint): Shape[] {
  const width = line * 1.6;
  const points = [
    [0.46, 0.75],
    [0.62, 0.91],
    [0.94, 0.53],
  ].map(([x, y]): Point => [at(16) * x!, at(16) * y!]);
  return [
    { is: 'line', points, width: width + 2 * line, paint: 'gap' },
    { is: 'line', points, width, paint },
  ];
}

/** Nine o'clock, so that neither hand meets what is put over the lower right. */
function clock({ at, line }: Grid): Shape[] {
  const middle = at(7);
  const centre: Point = [middle + line / 2, middle + line / 2];
  const radius = middle - line / 2;
  return [
    { is: 'disc', centre, radius, paint: PAPER },
    { is: 'ring', centre, radius, width: line, paint: DARK },
    rectangle([middle, at(3)], [middle + line, middle + line], DARK),
    rectangle([at(4), middle], [middle + line, middle + line], DARK),
  ];
}

/** An arrow that points down in the lower right, with a gap round it. */
function arrowDown({ at, line }: Grid, paint: Paint): Shape[] {
  const [left, top, tip] = [at(12), at(8), at(16)];
  const middle = left + line / 2;
  const half = at(16) - middle;
  const head = (gap: number): Point[] => [
    [middle - half - gap * 1.5, tip - half - gap],
    [middle + half + gap * 1.5, tip - half - gap],
    [middle, tip + gap],
  ];
  return [
    rectangle([left - line, top - line], [left + 2 * line, tip], 'gap'),
    { is: 'polygon', points: head(line), paint: 'gap' },
    rectangle([left, top], [left + line, tip - half], paint),
    { is: 'polygon', points: head(0), paint },
  ];
}
