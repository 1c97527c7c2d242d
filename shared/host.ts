import type { Place } from './book/address';
import type { Book, CellValue } from './book/model';
import type { Patch } from './book/patch';
import type { CommitReport, RowValues } from './book/report';
import type { RepeatedRows } from './book/row-growth';
import type { FilterReport, SheetFilter } from './book/sheet-filter';
import type { Lang } from './lang';

/**
 * The one seam between Gendan and a spreadsheet. Everything that crosses it is JSON. Every adapter (memory,
 * .xlsx, Office.js, SpreadsheetApp, Sheets REST) passes the same contract suite. #add-a-host
 */
export interface Host {
  /** The whole book as plain values; never changes anything. */
  readBook(): Promise<Book>;
  /** Rows of one sheet as they are now, `from` to `to` both included, fewer where the sheet ends: what a change event asks to be read again. Throws `NoSuchSheet` for a sheet that is gone. */
  readRows(sheet: string, rows: readonly [number, number]): Promise<RowValues>;
  /** Writes what still is as it was seen, and reports the rest. A commit that fails half-way throws and leaves a book that the next commit completes. What `follows` from the last edit (its results) is taken back together with it where the host has an undo of its own. */
  commit(patch: Patch, follows?: boolean): Promise<CommitReport>;
  /** Takes back the last commit that has not been taken back yet, as far as nobody changed its cells since. */
  revert(): Promise<CommitReport>;
  /**
   * Inserts blank rows above one, which look like the row before them; what lies below moves along with its formulas,
   * formats and merges, as the spreadsheet does it. Throws `RowsMoved` where the row no longer shows what it did. It is no
   * commit and is not reverted. Absent where nothing but a person can: a file's rows are only ever written.
   */
  insertRows?(room: Room): Promise<void>;
  /**
   * Copies a sheet under a new name and puts it right after the first, with formats, merges and, as far as the
   * spreadsheet copies them, pictures; the copy can be seen even if the sheet itself is hidden. Throws `NoSuchSheet`, and
   * `SheetNotCopied` with the reason. It is no commit and is not reverted. Absent where a paper is a file of its own.
   */
  copySheet?(from: string, to: string): Promise<void>;
  /**
   * Lets a block of rows stand several times one below the other: what the rows hold, with formulas, formats, merges and
   * heights. What lies below moves along, and formulas of the sheet whose ranges end on the block's last row take in what
   * came. Throws `NoSuchSheet`, and `RowsNotRepeated` with the reason. It is no commit and is not reverted.
   */
  repeatRows?(sheet: string, block: RepeatedRows): Promise<void>;
  /** Brings a cell before the person's eyes, where the host has a screen. */
  select(place: Place): Promise<void>;
  /**
   * Shows only the rows of a table whose cell in one column shows one of these texts, by the sheet's own filter; what
   * people filter in other columns stays. It changes no cell: nobody is told of a change, and there is nothing to
   * revert. Throws a `GendanError` for a sheet that is gone or protected, and a filter that stands elsewhere in the sheet.
   */
  filterRows(filter: SheetFilter): Promise<FilterReport>;
  /** Takes every choice of ours away again, brings back what people had chosen in those columns, and removes the filter itself only if we made it. */
  showAllRows(sheet: string): Promise<FilterReport>;
  /** Calls back after cells changed, by whomever; returns how to stop. */
  watch(listener: (change: BookChange) => void): () => void;
  /** Calls back when the person puts the cursor on another cell, where the host has a cursor; returns how to stop. */
  watchSelection(listener: (place: Place) => void): () => void;
  whoAmI(): Promise<string | undefined>;
  /** What `remember` kept for this person and this book outside of the book; undefined when nothing was. */
  recall(key: string): Promise<string | undefined>;
  remember(key: string, value: string): Promise<void>;
  language(): Promise<Lang>;
}

/** Where blank rows are wanted. */
export interface Room {
  readonly sheet: string;
  /** The row above which they are wanted: the first of them will have its number. */
  readonly row: number;
  readonly count: number;
  /** A cell of that row, by which it is known to be the one that was meant. */
  readonly shows: { readonly column: number; readonly value: CellValue };
}

export interface BookChange {
  readonly sheet: string;
  /** First and last changed row, whose number and order are as before; the whole sheet when absent (rows or columns came, went or moved). */
  readonly rows?: readonly [number, number];
  /** Whether a co-author made it, not the person in front of this screen. */
  readonly remote: boolean;
}
