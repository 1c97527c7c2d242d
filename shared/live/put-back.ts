import { formulasOf } from '../book/formulas';
import { sameValue, stateAfter } from '../book/compare';
import { findSheet, isBlank, valueAt, type Book, type CellValue, type Sheet } from '../book/model';
import { valueOf, type CellChange, type CellWrite, type RowKey } from '../book/patch';
import type { PlacedWrite } from './changes';
import { formerly, RowsByKey } from './rows-by-key';
import type { MovedRow } from './key-watch';
import type { Look } from './look';
import type { Work } from './port';
import { Strays } from './strays';

/** A cell that a write may have hit in a row of others. */
export interface Hit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What names the row that stands there now; a value of null for one without a key, what was put over it for one whose key is covered. */
  readonly key: RowKey;
  /** Whether the write covered the key itself, so that it is not known. */
  readonly isKeyCovered: boolean;
  /** What was put there. */
  readonly put: CellWrite;
  /** What leaves the cell as it was; undefined where that is not known for certain. */
  readonly was: CellWrite | undefined;
}

/**
 * The cells that a write may have hit by mistake, with what stood there: what the row of the key that stands there now
 * held in the look. Known for certain only of a key that one single row had, and of a cell that was looked at. A row
 * without a key held nothing where no row without one holds anything in that column. `isAgain`: rows moved while things
 * were put back, so what was to be emptied held nothing to begin with.
 */
export function hitsOf(
  moved: readonly MovedRow[],
  look: Look,
  { before, changes, keys }: Work,
  isAgain: boolean,
): Hit[] {
  return [...bySheet(moved)].flatMap(([name, rows]) => {
    const old = findSheet(before, name)!;
    const former = new RowsByKey(old, keys.keyColumn(name)!);
    const writes = changes.cells.get(name) ?? [];
    const emptied = new Set(
      writes.filter(({ write }) => isAgain && write.as === 'blank').map(({ row }) => row),
    );
    const keyOf = new Map(rows.map(({ row, key }) => [row, key]));
    const keysPut = new Map(
      writes
        .filter(({ column }) => column === former.keyColumn)
        .map(({ row, write }) => [row, valueOf(write)]),
    );
    const was = (key: CellValue | undefined, column: number): CellWrite | undefined => {
      if (key === undefined) return undefined;
      if (isBlank(key)) return former.isEmptyWithoutKey(column, emptied) ? { as: 'blank' } : undefined;
      const row = former.rowOf(key);
      const isSeen = row !== undefined && (look.saw?.({ sheet: name, row, column }) ?? true);
      return isSeen ? formerly(old, row, column) : undefined;
    };
    return writes
      .filter(({ row }) => keyOf.has(row))
      .map(({ row, column, write }: PlacedWrite): Hit => {
        const now = keyOf.get(row);
        const key = { column: former.keyColumn, value: now ?? keysPut.get(row) ?? null };
        const isKeyCovered = now === undefined;
        return { sheet: name, row, column, key, isKeyCovered, put: write, was: was(now, column) };
      });
  });
}

/** What is to be put back in the book as it is now, and what still stands where it does not belong and cannot be. */
export interface PutBack {
  readonly cells: readonly CellChange[];
  readonly stuck: readonly Hit[];
}

/**
 * Parts hits by the book as it is now, in which every key is known. What no longer holds what was put there, or is gone
 * with its row, is none; a row whose key several show and one without a key where such rows hold something cannot be
 * told from others.
 */
export function putBackIn(now: Book, hits: readonly Hit[], { before, changes }: Work): PutBack {
  const [cells, stuck]: [CellChange[], Hit[]] = [[], []];
  for (const [name, inSheet] of bySheet(hits)) {
    const sheet = findSheet(now, name);
    if (!sheet) continue;
    const rows = new RowsByKey(sheet, inSheet[0]!.key.column);
    const former = new RowsByKey(findSheet(before, name)!, rows.keyColumn);
    const strays = new Strays(name, rows, { before, now }, changes);
    const areAllThere = rows.hasAllOf(former);
    /** Whether the row that stood there is known to be elsewhere: else it may be the same one, its key erased. */
    const hasLeft = (row: number): boolean =>
      areAllThere || (former.isAlone(row) && rows.rowsOf(former.keyAt(row)).length > 0);
    const keyless = byColumn(inSheet.filter(({ key }) => isBlank(key.value)));
    /** A row without a key that holds more than what was put there is somebody's whose key is gone, not an empty one. */
    const isBare = (row: number): boolean =>
      (sheet.rows[row - 1] ?? []).every((value, c) => isBlank(value) || keyless.get(c + 1)?.has(row));
    for (const hit of inSheet) {
      const { row: at, column, key, put, was } = hit;
      const holding = rows.rowsOf(key.value).filter((each) => holds(sheet, each, column, put));
      if (holding.length === 0) {
        // It was not written, or is gone with its row, unless its row has got another key since.
        if (put.as !== 'blank' && strays.has(column, valueOf(put))) stuck.push(hit);
        continue;
      }
      const row = isBlank(key.value) ? at : rows.rowOf(key.value);
      const isCertain =
        !isBlank(key.value) ||
        (hasLeft(at) && isBare(at) && rows.isEmptyWithoutKey(column, keyless.get(column)));
      if (was && isCertain && !hit.isKeyCovered && row !== undefined && holding.includes(row))
        cells.push({ sheet: name, row: at, column, key, seen: valueAt(sheet, row, column), write: was });
      else stuck.push(hit);
    }
  }
  return { cells, stuck };
}

function holds(sheet: Sheet, row: number, column: number, put: CellWrite): boolean {
  const { value, formula } = stateAfter(put);
  return formula === undefined
    ? sameValue(valueAt(sheet, row, column), value)
    : formulasOf(sheet).get(`${row},${column}`) === formula;
}

function bySheet<T extends { readonly sheet: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.sheet);
    if (group) group.push(item);
    else groups.set(item.sheet, [item]);
  }
  return groups;
}

function byColumn(hits: readonly Hit[]): Map<number, Set<number>> {
  const groups = new Map<number, Set<number>>();
  for (const { row, column } of hits) groups.set(column, (groups.get(column) ?? new Set()).add(row));
  return groups;
}
