import { a1 } from '../../book/address';
import {
  holdsFormula,
  isBlank,
  kindAt,
  valueAt,
  type Area,
  type CellValue,
  type Sheet,
} from '../../book/model';
import type { Block, BlockColumn, BlockPlace } from './block';

/** A block that is known again: where its title is. */
export interface Found extends BlockPlace {
  readonly block: Block;
}

/** `taken`: somebody wrote something of their own into it, at this cell. */
export type Missed =
  | { readonly why: 'not found' }
  | { readonly why: 'twice' }
  | { readonly why: 'taken'; readonly cell: string };

export const isFound = (found: Found | Missed): found is Found => 'block' in found;

/**
 * Finds a block that people may have moved: by its title, below it its headers, below them its rows. `languages` is the
 * same block in each language. What does not look as a run leaves it is not known for certain.
 */
export function findBlock(sheet: Sheet, languages: readonly Block[]): Found | Missed {
  const places: Found[] = [];
  sheet.rows.forEach((cells, r) =>
    cells.forEach((value, c) => {
      for (const block of languages)
        if (value === block.title && hasHeaders(sheet, block, r + 2, c + 1))
          places.push({ block, row: r + 1, column: c + 1 });
    }),
  );
  // Titles of two languages may be written alike.
  const [first, second] = places.filter(
    (each, at) => places.findIndex(({ row, column }) => row === each.row && column === each.column) === at,
  );
  if (!first) return { why: 'not found' };
  if (second) return { why: 'twice' };
  const whole = places.find(({ block, row, column }) => hasFixed(sheet, block, row + 2, column));
  if (!whole) return { why: 'not found' };
  const merged = mergeIn(sheet, whole);
  if (merged) return { why: 'taken', cell: a1(merged.top, merged.left) };
  const taken = takenCell(sheet, whole.block, whole.row + 1, whole.column);
  return taken === undefined ? whole : { why: 'taken', cell: taken };
}

/** A merge that people made over cells below the title: what it covers cannot be written. */
function mergeIn({ merges }: Sheet, { block, row, column }: Found): Area | undefined {
  const [bottom, right] = [row + 1 + block.rows.length, column + block.columns.length - 1];
  return merges.find(
    (area) => area.top <= bottom && area.bottom > row && area.left <= right && area.right >= column,
  );
}

function hasHeaders(sheet: Sheet, { headers }: Block, row: number, column: number): boolean {
  return headers.every(
    (header, at) => typeof header !== 'string' || valueAt(sheet, row, column + at) === header,
  );
}

function hasFixed(sheet: Sheet, { fixed }: Block, row: number, column: number): boolean {
  return [...fixed].every(([at, text]) => valueAt(sheet, row + at, column) === text);
}

/** The first cell, from the headers on, that no run would have left so; undefined where there is none. */
function takenCell(sheet: Sheet, block: Block, top: number, left: number): string | undefined {
  const at = (row: number, column: number): CellValue => valueAt(sheet, top + row, left + column);
  const name = (row: number, column: number): string => a1(top + row, left + column);
  for (const [c, header] of block.headers.entries())
    if (typeof header !== 'string' && !isBlank(at(0, c)) && !/^[A-Z]{3}$/.test(String(at(0, c))))
      return name(0, c);
  let isOver = false;
  for (const r of block.rows.keys()) {
    const stray = block.columns.findIndex((kind, c) => {
      if (c === 0 && block.fixed.has(r)) return false;
      if (!mayHold(sheet, kind, top + 1 + r, left + c)) return true;
      return typeof block.headers[c] !== 'string' && isBlank(at(0, c)) && !isBlank(at(r + 1, c));
    });
    if (stray >= 0) return name(r + 1, stray);
    if (block.fixed.has(r)) continue;
    // Lines of names stand one below the other, each with its figure, and none comes after the last.
    const isEmpty = isBlank(at(r + 1, 0));
    if (block.columns[0] !== 'name') {
      if (isEmpty) return name(r + 1, 0);
      continue;
    }
    const isHalf = block.columns.some((_, c) => isBlank(at(r + 1, c)) !== isEmpty);
    if (isHalf || (isOver && !isEmpty))
      return name(
        r + 1,
        block.columns.findIndex((_, c) => !isBlank(at(r + 1, c))),
      );
    isOver ||= isEmpty;
  }
  return undefined;
}

function mayHold(sheet: Sheet, kind: BlockColumn, row: number, column: number): boolean {
  if (holdsFormula(kindAt(sheet, row, column))) return false;
  const value = valueAt(sheet, row, column);
  if (isBlank(value)) return true;
  if (kind === 'number') return typeof value === 'number';
  return typeof value === 'string' && (kind === 'name' || kind.test(value));
}
