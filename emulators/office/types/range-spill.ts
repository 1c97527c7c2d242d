import type { Area } from '../../../shared/book/model';
import { areaOf, type CellRange } from './cells';

/** Where the result of the range's first cell has spilled to; undefined when it has not. */
export function spillOf(range: CellRange): Area | undefined {
  const { top, left } = areaOf(range);
  return range.sheet.spills.get(`${top},${left}`);
}

/** The cell whose result spilled into the range's first cell. */
export function spillParentOf(range: CellRange): Area | undefined {
  const { top, left } = areaOf(range);
  const from = range.sheet.cell(top, left)?.spilledFrom;
  if (from) return { top: from.row, bottom: from.row, left: from.column, right: from.column };
  return spillOf(range) && { top, bottom: top, left, right: left };
}

/** True or false for all cells, null when they differ. */
export function hasSpill(range: CellRange): boolean | null {
  const { top, left, bottom, right } = areaOf(range);
  const { sheet } = range;
  const found = new Set<boolean>();
  for (let row = top; row <= Math.min(bottom, sheet.rows.length + 1); row++)
    for (let column = left; column <= Math.min(right, left + 200); column++)
      found.add(sheet.spills.has(`${row},${column}`) || sheet.cell(row, column)?.spilledFrom !== undefined);
  return found.size === 1 ? [...found][0]! : null;
}
