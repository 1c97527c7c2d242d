import type { Area } from '../../shared/book/model';
import type { Worksheet } from './worksheet';

export interface Placed {
  readonly sheet: Worksheet;
  readonly area: Area;
}

/** Areas, so kept that "does any of them touch this one" takes no walk through all of them. */
export interface Touched {
  hits(place: Placed): boolean;
}

/** Rows of one column, sorted by their first; `furthest[i]` is the last row of the first i + 1. */
interface Column {
  readonly spans: { readonly top: number; readonly bottom: number }[];
  furthest: number[];
}

const WIDE = 64;

export function touchedBy(places: readonly Placed[]): Touched {
  const columns = new Map<Worksheet, Map<number, Column>>();
  const wide: Placed[] = [];
  for (const place of places) {
    const { sheet, area } = place;
    if (area.right - area.left >= WIDE) {
      wide.push(place);
      continue;
    }
    const ofSheet = columns.get(sheet) ?? new Map<number, Column>();
    columns.set(sheet, ofSheet);
    for (let column = area.left; column <= area.right; column++) {
      const known = ofSheet.get(column) ?? { spans: [], furthest: [] };
      known.spans.push(area);
      ofSheet.set(column, known);
    }
  }
  for (const ofSheet of columns.values())
    for (const column of ofSheet.values()) {
      column.spans.sort((a, b) => a.top - b.top);
      let most = 0;
      column.furthest = column.spans.map(({ bottom }) => (most = Math.max(most, bottom)));
    }
  return {
    hits: ({ sheet, area }) =>
      wide.some((one) => one.sheet === sheet && touches(one.area, area)) ||
      inColumns(columns.get(sheet), area, (column) => reaches(column, area)),
  };
}

function inColumns<T>(
  columns: ReadonlyMap<number, T> | undefined,
  area: Area,
  test: (column: T) => boolean,
): boolean {
  if (!columns) return false;
  if (area.right - area.left < columns.size) {
    for (let column = area.left; column <= area.right; column++) {
      const one = columns.get(column);
      if (one !== undefined && test(one)) return true;
    }
    return false;
  }
  for (const [column, one] of columns)
    if (column >= area.left && column <= area.right && test(one)) return true;
  return false;
}

/** Whether one of the spans reaches into the rows of an area. */
function reaches({ spans, furthest }: Column, { top, bottom }: Area): boolean {
  const count = countUpTo(spans, bottom, ({ top: first }) => first);
  return count > 0 && furthest[count - 1]! >= top;
}

/** Cells by sheet, column and row, to walk through those inside of an area. */
export interface CellIndex<T> {
  inside(place: Placed): Iterable<T>;
}

export function indexOf<
  T extends { readonly sheet: Worksheet; readonly row: number; readonly column: number },
>(cells: Iterable<T>): CellIndex<T> {
  const columns = new Map<Worksheet, Map<number, T[]>>();
  for (const cell of cells) {
    const ofSheet = columns.get(cell.sheet) ?? new Map<number, T[]>();
    columns.set(cell.sheet, ofSheet);
    const known = ofSheet.get(cell.column) ?? [];
    known.push(cell);
    ofSheet.set(cell.column, known);
  }
  for (const ofSheet of columns.values())
    for (const column of ofSheet.values()) column.sort((a, b) => a.row - b.row);
  return {
    *inside({ sheet, area }) {
      for (const [column, known] of columns.get(sheet) ?? []) {
        if (column < area.left || column > area.right) continue;
        for (let i = countUpTo(known, area.top - 1, ({ row }) => row); i < known.length; i++) {
          if (known[i]!.row > area.bottom) break;
          yield known[i]!;
        }
      }
    },
  };
}

/** How many of a sorted list are not above a limit. */
function countUpTo<T>(sorted: readonly T[], limit: number, of: (one: T) => number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (of(sorted[middle]!) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const touches = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
