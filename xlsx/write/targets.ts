import type { CellChange } from '../../shared/book/patch';

/**
 * The changes of a sheet in the order in which the sheet keeps its cells: downwards, and from left to right.
 * Several changes of one cell keep the order of the patch. Rows found again by their key replace the
 * change's own row.
 */
export class ChangeQueue {
  private readonly sorted: readonly CellChange[];
  private at = 0;

  constructor(
    changes: readonly CellChange[],
    private readonly foundRows: ReadonlyMap<CellChange, number>,
  ) {
    const before = (a: CellChange, b: CellChange): number =>
      this.rowOf(a) - this.rowOf(b) || a.column - b.column;
    const isSorted = changes.every((change, i) => i === 0 || before(changes[i - 1]!, change) <= 0);
    this.sorted = isSorted ? changes : [...changes].sort(before);
  }

  /** The row of the next change; Infinity when there is none left. */
  get row(): number {
    const next = this.sorted[this.at];
    return next ? this.rowOf(next) : Infinity;
  }

  /** Takes out all changes of the next cell of a row; undefined when the row has no more. */
  takeCell(row: number): readonly [CellChange, ...CellChange[]] | undefined {
    const first = this.sorted[this.at];
    if (!first || this.rowOf(first) !== row) return undefined;
    const changes: [CellChange, ...CellChange[]] = [first];
    for (this.at++; this.at < this.sorted.length; this.at++) {
      const next = this.sorted[this.at]!;
      if (next.column !== first.column || this.rowOf(next) !== row) break;
      changes.push(next);
    }
    return changes;
  }

  /** Whether the row was found by the key already, so that the key need not be compared again. */
  isFound(change: CellChange): boolean {
    return this.foundRows.has(change);
  }

  private rowOf(change: CellChange): number {
    return this.foundRows.size === 0 ? change.row : (this.foundRows.get(change) ?? change.row);
  }
}
