import type { Place } from './book/address';
import type { Book } from './book/model';
import type { Patch } from './book/patch';
import type { Bilingual, Lang } from './lang';

/**
 * The one seam between Gendan and a spreadsheet. Everything that crosses it is JSON. Every adapter (memory,
 * .xlsx, Office.js, SpreadsheetApp, Sheets REST) passes the same contract suite.
 */
export interface Host {
  /** The whole book as plain values; never changes anything. */
  readBook(): Promise<Book>;
  /** Writes what still is as it was seen, and reports the rest. A commit that fails half-way throws and leaves a book that the next commit completes. */
  commit(patch: Patch): Promise<CommitReport>;
  /** Takes back the last commit that has not been taken back yet, as far as nobody changed its cells since. */
  revert(): Promise<CommitReport>;
  /** Brings a cell before the person's eyes, where the host has a screen. */
  select(place: Place): Promise<void>;
  /** Calls back after cells changed, by whomever; returns how to stop. */
  watch(listener: (change: BookChange) => void): () => void;
  whoAmI(): Promise<string | undefined>;
  language(): Promise<Lang>;
}

export interface CommitReport {
  /** Cells whose content changed; zero when everything was there already. */
  readonly written: number;
  readonly addedSheets: readonly string[];
  /** Cells that already held what was to be written. */
  readonly unchanged: number;
  readonly refused: readonly Refusal[];
}

/** A change that was left out, where, and why. */
export interface Refusal {
  readonly place: Place;
  readonly reason: Bilingual;
}

export interface BookChange {
  readonly sheet: string;
  /** First and last changed row; the whole sheet when absent. */
  readonly rows?: readonly [number, number];
  /** Whether a co-author made it, not the person in front of this screen. */
  readonly remote: boolean;
}
