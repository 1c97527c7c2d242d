import type { Patch } from '../../shared/book/patch';
import type { CommitReport, RowValues } from '../../shared/book/report';
import { both, type Bilingual } from '../../shared/lang';
import { LatelyWritten, rowName, type RowName } from '../../shared/live/lately-written';
import type { Moment } from '../../shared/time/moment';

/** One write, for a person who asks what was written when. */
export interface WriteEntry {
  readonly at: Moment;
  readonly title: Bilingual;
  readonly cells: number;
  /** Sheet and rows, the first and the last. */
  readonly where: string;
}

export interface FollowingState {
  /** Whether results are written by themselves when the person edits a row. */
  readonly isOn: boolean;
  /** Rows that are left alone because the person undid what was written there. */
  readonly paused: number;
  /** The newest first. */
  readonly log: readonly WriteEntry[];
}

/** Rows of a sheet, the first and the last, as they were read after a change. */
export interface SeenRows {
  readonly sheet: string;
  readonly range: readonly [number, number];
  readonly values: RowValues;
}

/** What one commit was to write, and what came of it. */
export interface Piece {
  readonly patch: Patch;
  readonly report: CommitReport;
}

const FOLLOWED = both('随修改写入', 'Written after an edit');

const MOST_ENTRIES = 20;

/**
 * Automatic writing: which rows may be answered with results. Where a person undoes what was written, with the
 * spreadsheet's own undo or by hand, the row is left alone until they go on.
 */
export class Following {
  private readonly lately = new LatelyWritten();
  private readonly paused = new Set<RowName>();
  private log: readonly WriteEntry[] = [];

  constructor(private isOn: boolean) {}

  get state(): FollowingState {
    return { isOn: this.isOn, paused: this.paused.size, log: this.log };
  }

  turn(isOn: boolean): void {
    this.isOn = isOn;
    this.goOn();
  }

  /** The rows are the person's no longer. */
  goOn(): void {
    this.paused.clear();
    this.lately.forget();
  }

  /** Something was written; rows that a person had written anew are followed again. */
  wrote(title = FOLLOWED, at: Moment, pieces: readonly Piece[], isAsked: boolean): void {
    for (const { patch, report } of pieces) {
      this.lately.note(patch, report.refused);
      if (isAsked) for (const change of patch.cells) this.paused.delete(rowName(change));
    }
    const cells = pieces.reduce((sum, { report }) => sum + report.written, 0);
    const where = whereOf(pieces.map(({ patch }) => patch));
    this.log = [{ at, title, cells, where }, ...this.log].slice(0, MOST_ENTRIES);
  }

  /** Rows as a change of this person's left them: those in which a write was undone are left alone from now on. */
  saw({ sheet, range: [from], values }: SeenRows): void {
    for (const name of this.lately.undoneIn(sheet, from, values)) this.paused.add(name);
  }

  /**
   * What of the results of rows may be written by itself. A row that agrees with its results again (its edit was undone
   * too, or the undo was redone) is followed again.
   */
  allowed(results: Patch, seen?: SeenRows): Patch {
    if (!this.isOn) return NONE;
    if (this.paused.size === 0) return results;
    const isHeld = (change: Parameters<typeof rowName>[0]): boolean =>
      this.paused.has(rowName(change)) || this.paused.has(rowName({ ...change, key: undefined }));
    const columns = results.columns.filter(({ sheet, headerRow: row }) => !isHeld({ sheet, row }));
    const lost = new Set(
      results.columns
        .filter((each) => !columns.includes(each))
        .map(({ sheet, column }) => `${column}!${sheet}`),
    );
    const cells = results.cells.filter(
      (change) => !isHeld(change) && !lost.has(`${change.column}!${change.sheet}`),
    );
    if (seen) this.release(results, seen);
    return cells.length + columns.length === 0 ? NONE : { ...results, columns, cells };
  }

  private release(results: Patch, { sheet, range: [from], values }: SeenRows): void {
    const wanting = new Set(
      results.cells.flatMap((each) => [rowName(each), rowName({ ...each, key: undefined })]),
    );
    for (const { sheet: name, headerRow: row } of results.columns) wanting.add(rowName({ sheet: name, row }));
    values.rows.forEach((row, r) => {
      const names = this.lately.namesOf(sheet, from + r, row);
      if (names.some((name) => wanting.has(name)) || !names.some((name) => this.paused.has(name))) return;
      for (const name of names) this.paused.delete(name);
      // Not where the undo was redone: that can be undone once more.
      this.lately.forget(this.lately.undoneIn(sheet, from + r, { rows: [row], kinds: [] }));
    });
  }
}

const NONE: Patch = { sheets: [], columns: [], cells: [] };

function whereOf(patches: readonly Patch[]): string {
  const rows = new Map<string, [number, number]>();
  const add = (sheet: string, row: number): void => {
    const [first, last] = rows.get(sheet) ?? [row, row];
    rows.set(sheet, [Math.min(first, row), Math.max(last, row)]);
  };
  for (const { cells, columns } of patches) {
    for (const { sheet, row } of cells) add(sheet, row);
    for (const { sheet, headerRow } of columns) add(sheet, headerRow);
  }
  const edited = [...rows].map(([sheet, [a, b]]) => `${sheet} ${a === b ? a : `${a}–${b}`}`);
  return [...edited, ...patches.flatMap(({ sheets }) => sheets.map(({ name }) => name))].join(', ');
}
