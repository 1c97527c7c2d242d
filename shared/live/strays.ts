import { keyText } from '../book/compare';
import { findSheet, valueAt, type Book, type CellValue } from '../book/model';
import { valueOf } from '../book/patch';
import type { BookChanges } from './changes';
import { RowsByKey } from './rows-by-key';

/**
 * Values of one sheet that stand where they cannot come from: in rows of keys that held something else before, and were
 * not to get them. After rows moved they tell of cells that were hit by mistake and whose rows moved once more.
 */
export class Strays {
  private readonly former: RowsByKey;
  private readonly byColumn = new Map<number, ReadonlySet<string>>();

  constructor(
    private readonly name: string,
    private readonly now: RowsByKey,
    private readonly books: { readonly before: Book; readonly now: Book },
    private readonly changes: BookChanges,
  ) {
    this.former = new RowsByKey(findSheet(books.before, name)!, now.keyColumn);
  }

  /** Whether a value stands somewhere in a column where it cannot come from. */
  has(column: number, value: CellValue): boolean {
    let strays = this.byColumn.get(column);
    if (!strays) this.byColumn.set(column, (strays = this.straysIn(column)));
    return strays.has(keyText(value));
  }

  private straysIn(column: number): ReadonlySet<string> {
    const before = findSheet(this.books.before, this.name)!;
    const now = findSheet(this.books.now, this.name)!;
    const meant = new Map<number, CellValue>();
    for (const write of this.changes.cells.get(this.name) ?? [])
      if (write.column === column) meant.set(write.row, valueOf(write.write));
    const strays = new Set<string>();
    for (let row = 1; row <= now.rows.length; row++) {
      const value = valueAt(now, row, column);
      const rows = value === null ? [] : this.former.rowsOf(this.now.keyAt(row));
      const own = rows.flatMap((each) => [valueAt(before, each, column), meant.get(each) ?? null]);
      if (own.length > 0 && !own.some((each) => keyText(each) === keyText(value))) strays.add(keyText(value));
    }
    return strays;
  }
}
