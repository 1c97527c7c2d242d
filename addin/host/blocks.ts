import type { Area } from '../../shared/book/model';

/** A place and what is to be there. */
export interface Placed<T> {
  readonly row: number;
  readonly column: number;
  readonly what: T;
}

/** A rectangle and what is to be in it; undefined where it is left as it is. */
export interface Block<T> {
  readonly area: Area;
  readonly cells: readonly (readonly (T | undefined)[])[];
}

/** Up to so many untouched rows between two cells of a column are carried along: cheaper than a step of their own. */
const GAP = 16;

interface Strip {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** Cells as few rectangles: columns cut where nothing is written for more than `gap` rows, neighbours of the same height together. */
export function blocksOf<T>(cells: readonly Placed<T>[], gap = GAP): Block<T>[] {
  const at = new Map<number, Map<number, T>>();
  for (const { row, column, what } of cells) {
    let rows = at.get(column);
    if (!rows) at.set(column, (rows = new Map()));
    rows.set(row, what);
  }
  const areas: Area[] = [];
  const ending = new Map<string, number>();
  for (const { column, top, bottom } of stripsOf(at, gap)) {
    const left = ending.get(`${top}:${bottom}:${column - 1}`);
    const index = left ?? areas.length;
    areas[index] = { top, left: left === undefined ? column : areas[left]!.left, bottom, right: column };
    ending.set(`${top}:${bottom}:${column}`, index);
  }
  return areas.map((area) => blockOf(area, (row, column) => at.get(column)?.get(row)));
}

/** The two halves of a block, by rows, else by columns; undefined for a single cell. */
export function halves<T>({ area, cells }: Block<T>): [Block<T>, Block<T>] | undefined {
  const { top, left, bottom, right } = area;
  if (bottom > top) {
    const middle = (top + bottom) >> 1;
    return [
      { area: { ...area, bottom: middle }, cells: cells.slice(0, middle - top + 1) },
      { area: { ...area, top: middle + 1 }, cells: cells.slice(middle - top + 1) },
    ];
  }
  if (right === left) return undefined;
  const middle = (left + right) >> 1;
  return [
    { area: { ...area, right: middle }, cells: cells.map((row) => row.slice(0, middle - left + 1)) },
    { area: { ...area, left: middle + 1 }, cells: cells.map((row) => row.slice(middle - left + 1)) },
  ];
}

function blockOf<T>(area: Area, valueAt: (row: number, column: number) => T | undefined): Block<T> {
  const cells: (T | undefined)[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: (T | undefined)[] = [];
    for (let column = area.left; column <= area.right; column++) line.push(valueAt(row, column));
    cells.push(line);
  }
  return { area, cells };
}

function stripsOf<T>(at: ReadonlyMap<number, ReadonlyMap<number, T>>, gap: number): Strip[] {
  const strips: Strip[] = [];
  for (const column of [...at.keys()].sort((a, b) => a - b)) {
    const rows = [...at.get(column)!.keys()].sort((a, b) => a - b);
    let top = rows[0]!;
    rows.forEach((row, i) => {
      const next = rows[i + 1];
      if (next !== undefined && next - row <= gap + 1) return;
      strips.push({ column, top, bottom: row });
      top = next ?? row;
    });
  }
  return strips;
}
