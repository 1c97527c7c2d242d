import type { CommitRecord, RecordedCell } from '../../shared/book/commit-record';
import { keyText } from '../../shared/book/compare';
import type { Refusal } from '../../shared/book/report';
import { placeText } from './area';

/** The commits of this session that can be taken back, the last one last. */
export class Records {
  private readonly done: CommitRecord[] = [];
  /** A commit that died on the way: what it may have written goes with the next one, or with the one before it. */
  private unfinished: CommitRecord | undefined;

  begin(record: CommitRecord): void {
    this.isTakingBack = false;
    this.unfinished = this.unfinished ? merged(this.unfinished, record) : record;
  }

  finish(refused: readonly Refusal[]): void {
    if (!this.unfinished) return;
    const { cells } = this.unfinished;
    const places = new Set(refused.map(({ place }) => placeText(place)));
    this.done.push({ ...this.unfinished, cells: cells.filter((cell) => !places.has(placeText(cell))) });
    this.unfinished = undefined;
  }

  /** What is to be taken back next. */
  get last(): CommitRecord | undefined {
    return this.unfinished ?? this.done[this.done.length - 1];
  }

  /** Whether that is a commit that died on the way: the one before it is taken back together with it. */
  get isUnfinished(): boolean {
    return this.unfinished !== undefined;
  }

  /** Whether it was begun to be taken back before, and that died on the way. */
  isTakingBack = false;

  dropLast(): void {
    if (this.unfinished) this.unfinished = undefined;
    else this.done.pop();
    this.isTakingBack = false;
  }
}

/** Two records as one: of a cell in both, what was before the first and after the second. */
function merged(first: CommitRecord, second: CommitRecord): CommitRecord {
  const cells = new Map(first.cells.map((cell) => [nameOf(cell), cell]));
  for (const cell of second.cells) {
    const earlier = cells.get(nameOf(cell));
    cells.set(nameOf(cell), earlier ? { ...cell, before: earlier.before } : cell);
  }
  const names = new Set(second.sheets.map(({ name }) => name));
  return {
    cells: [...cells.values()],
    sheets: [...first.sheets.filter(({ name }) => !names.has(name)), ...second.sheets],
    columns: [...first.columns, ...second.columns],
    written: first.written + second.written,
  };
}

/** A cell by its row's key, where it has one: the row may have moved in between. */
function nameOf({ sheet, row, column, key }: RecordedCell): string {
  return `${key ? `${key.column}=${keyText(key.value)}` : row},${column}!${sheet}`;
}
