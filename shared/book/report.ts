import type { Bilingual } from '../lang';
import type { Place } from './address';
import type { CellValue, RowFormulas } from './model';

/** Rows of a sheet, first to last, in the form of `Sheet.rows`, `Sheet.kinds` and `Sheet.formulas`. */
export interface RowValues {
  readonly rows: readonly (readonly CellValue[])[];
  readonly kinds: readonly string[];
  readonly formulas?: readonly RowFormulas[];
}

export interface CommitReport {
  /** Cells whose content changed; zero when everything was there already. */
  readonly written: number;
  readonly addedSheets: readonly string[];
  /** Cells that already held what was to be written. */
  readonly unchanged: number;
  readonly refused: readonly Refusal[];
  /** What came of the write besides, that a person should know: an owner that could not be kept. */
  readonly notes?: readonly Bilingual[];
}

/** A change that was left out, where, and why. */
export interface Refusal {
  readonly place: Place;
  readonly reason: Bilingual;
}
