import { a1, columnLetters, parseA1 } from '../../shared/book/address';
import type { Area } from '../../shared/book/model';

/** Reads `B2` or `B2:D9`; undefined when it names no rectangle. */
export function parseArea(text: string): Area | undefined {
  const colon = text.indexOf(':');
  const from = parseA1(colon < 0 ? text : text.slice(0, colon));
  const to = colon < 0 ? from : parseA1(text.slice(colon + 1));
  if (!from || !to) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

export function areaText({ top, left, bottom, right }: Area): string {
  const from = a1(top, left);
  return top === bottom && left === right ? from : `${from}:${a1(bottom, right)}`;
}

/** `$B$2`: the same cell wherever it is said. */
export const fixedA1 = (row: number, column: number): string => `$${columnLetters(column)}$${row}`;

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
