import { keyText, sameValue } from '../book/compare';
import type { CellValue } from '../book/model';
import { valueOf, type CellChange, type Patch } from '../book/patch';
import type { Refusal, RowValues } from '../book/report';

/** A row by its key, where the patch names one (rows move), else by its number. */
export type RowName = string;

interface WrittenCell {
  readonly before: CellValue;
  readonly after: CellValue;
}

/**
 * What was written lately, cell by cell: from what to what. It tells a spreadsheet's own undo from an edit: a cell that
 * holds again what it held before our write, and not what we wrote, was restored by the person.
 */
export class LatelyWritten {
  private readonly cells = new Map<RowName, Map<number, WrittenCell>>();
  private readonly keyColumns = new Map<string, Set<number>>();

  /** What a patch wrote, but for what the host refused. Headers of added columns count as cells of their row. */
  note({ cells, columns }: Patch, refused: readonly Refusal[]): void {
    const left = new Set(refused.map(({ place }) => placeText(place)));
    for (const change of cells) {
      if (left.has(placeText(change))) continue;
      if (change.key) this.keyColumnsOf(change.sheet).add(change.key.column);
      this.put(rowName(change), change.column, { before: change.seen, after: valueOf(change.write) });
    }
    for (const { sheet, headerRow: row, column, title } of columns)
      if (!left.has(placeText({ sheet, row, column })))
        this.put(rowName({ sheet, row }), column, { before: null, after: title });
  }

  /** The rows, among those that were just read, in which something that was written stands again as it was before. */
  undoneIn(sheet: string, from: number, { rows }: RowValues): RowName[] {
    return rows.flatMap((values, r) =>
      this.namesOf(sheet, from + r, values).filter((name) => {
        const written = [...(this.cells.get(name) ?? [])];
        return written.some(([column, { before, after }]) => {
          const now = values[column - 1] ?? null;
          return sameValue(now, before) && !sameValue(now, after);
        });
      }),
    );
  }

  /** All names that a row may have been noted under. */
  namesOf(sheet: string, row: number, values: readonly CellValue[]): RowName[] {
    const keys = [...(this.keyColumns.get(sheet) ?? [])].map((column) =>
      rowName({ sheet, row, key: { column, value: values[column - 1] ?? null } }),
    );
    return [...keys, rowName({ sheet, row })];
  }

  /** What was written into rows, or anywhere, is no longer anything that could be undone. */
  forget(names?: readonly RowName[]): void {
    if (names) for (const name of names) this.cells.delete(name);
    else this.cells.clear();
  }

  private put(name: RowName, column: number, cell: WrittenCell): void {
    const row = this.cells.get(name) ?? new Map<number, WrittenCell>();
    this.cells.set(name, row.set(column, cell));
  }

  private keyColumnsOf(sheet: string): Set<number> {
    const known = this.keyColumns.get(sheet) ?? new Set<number>();
    this.keyColumns.set(sheet, known);
    return known;
  }
}

export function rowName({ sheet, row, key }: Pick<CellChange, 'sheet' | 'row' | 'key'>): RowName {
  return key ? `${key.column}=${keyText(key.value)}!${sheet}` : `${row}!${sheet}`;
}

const placeText = ({ sheet, row, column }: Pick<CellChange, 'sheet' | 'row' | 'column'>): string =>
  `${row},${column}!${sheet}`;
