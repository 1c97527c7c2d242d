import { findSheet, type Book, type CellValue, type Sheet } from '../book/model';
import type { BookChanges } from './changes';
import { RowsByKey, isSameKey } from './rows-by-key';

/** The key cell of a row; undefined when the host told nothing of it. */
export type ShownKeys = (sheet: string, row: number) => CellValue | undefined;

/** Key cells of one sheet that a write is to bring along. */
export interface KeyCells {
  readonly sheet: string;
  readonly column: number;
  /** In order. */
  readonly rows: readonly number[];
}

/** A row that was written and was another one by then. */
export interface MovedRow {
  readonly sheet: string;
  readonly row: number;
  /** The key that stands there instead, null for none; undefined when the write itself covered it. */
  readonly key: CellValue | undefined;
  /** Whether it had a key that no other row had: by that it is found again. */
  readonly isNamed: boolean;
}

/**
 * No live spreadsheet knows a version to write against, so between the look and the write (a fraction of a second)
 * somebody may insert, delete or sort rows, and values come to stand in rows of others. The answer to the write
 * therefore brings key cells along, as they are right after it. A row that nobody shares its key with vouches for
 * itself. One without a key, one of several with the same and one whose key is itself written is vouched for by the
 * nearest rows above and below that do have one of their own. A colleague who changes the very cell in that moment is
 * not noticed: the spreadsheet's own history has both.
 */
export class KeyWatch {
  readonly cells: readonly KeyCells[];
  private readonly sheets: readonly WatchedSheet[];

  constructor(
    before: Book,
    { cells }: BookChanges,
    private readonly keyColumns: Readonly<Record<string, number>>,
  ) {
    this.sheets = [...cells].flatMap(([name, writes]) => {
      const [column, sheet] = [keyColumns[name], findSheet(before, name)];
      return column === undefined || !sheet ? [] : [watched(name, sheet, column, writes)];
    });
    this.cells = this.sheets
      .map(({ name, former, proofs }) => ({
        sheet: name,
        column: former.keyColumn,
        rows: [...new Set(proofs.flatMap(({ rows }) => rows))].sort((a, b) => a - b),
      }))
      .filter(({ rows }) => rows.length > 0);
  }

  /** The column by which the rows of a sheet are named. */
  keyColumn(sheet: string): number | undefined {
    return this.keyColumns[sheet];
  }

  /** The written rows that are not the rows any more that they were, by what key cells show now. */
  moved(shown: ShownKeys): MovedRow[] {
    return this.sheets.flatMap(({ name, former, proofs }) =>
      proofs.flatMap(({ row, isKeyWritten, isNamed, rows }): MovedRow[] => {
        const hasMoved = rows.some((proof) => {
          const key = shown(name, proof);
          return key !== undefined && !isSameKey(key, former.keyAt(proof));
        });
        if (!hasMoved) return [];
        const key = isKeyWritten ? undefined : (shown(name, row) ?? null);
        return [{ sheet: name, row, key, isNamed }];
      }),
    );
  }
}

interface WatchedSheet {
  readonly name: string;
  readonly former: RowsByKey;
  readonly proofs: readonly Proof[];
}

/** The rows whose keys prove that a written row is where it was. */
interface Proof {
  readonly row: number;
  readonly isKeyWritten: boolean;
  readonly isNamed: boolean;
  readonly rows: readonly number[];
}

function watched(
  name: string,
  sheet: Sheet,
  keyColumn: number,
  writes: readonly { readonly row: number; readonly column: number }[],
): WatchedSheet {
  const former = new RowsByKey(sheet, keyColumn);
  const keyed = new Set(writes.filter(({ column }) => column === keyColumn).map(({ row }) => row));
  const isSound = (row: number): boolean => !keyed.has(row) && former.isAlone(row);
  const [above, below] = nearest(sheet.rows.length, isSound);
  const proofs = [...new Set(writes.map(({ row }) => row))].map((row): Proof => {
    const isKeyWritten = keyed.has(row);
    if (isSound(row)) return { row, isKeyWritten, isNamed: true, rows: [row] };
    const neighbours = [above(row), below(row)].filter((near) => near !== undefined);
    const rows = isKeyWritten ? neighbours : [row, ...neighbours];
    return { row, isKeyWritten, isNamed: former.isAlone(row), rows };
  });
  return { name, former, proofs };
}

/** The nearest row above and below another for which something is so. */
function nearest(
  last: number,
  isSo: (row: number) => boolean,
): readonly [(row: number) => number | undefined, (row: number) => number | undefined] {
  const rows: number[] = [];
  for (let row = 1; row <= last; row++) if (isSo(row)) rows.push(row);
  /** How many of them lie above a row. */
  const countAbove = (row: number): number => {
    let [from, to] = [0, rows.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (rows[middle]! < row) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  return [
    (row) => rows[countAbove(row) - 1],
    (row) => {
      const at = countAbove(row);
      return rows[at] === row ? rows[at + 1] : rows[at];
    },
  ];
}
