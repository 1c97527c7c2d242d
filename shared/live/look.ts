import type { Place } from '../book/address';
import type { Book } from '../book/model';
import type { CellWrite, Patch } from '../book/patch';
import type { Bilingual } from '../lang';

/** What a host is to look at. */
export interface Asked {
  readonly patch: Patch;
  /** Rows have moved: the key columns and the touched columns are read as a whole, so that no row is found by half of them. */
  readonly isWhole: boolean;
}

/** The book as far as a patch touches it, as it is now. Cells that were not looked at are empty in it. */
export interface Look {
  readonly book: Book;
  /** Whether a cell was looked at; all of the sheets were when absent. */
  saw?(place: Place): boolean;
  /** Why this host alone takes no such write there: part of an array, a protected range. */
  bars?(place: Place, write: CellWrite): Bilingual | undefined;
  /** Why no sheet can be added. */
  readonly barsSheets?: Bilingual | undefined;
  /** Something that an earlier run left undone is to be written though no cell is. */
  readonly isLeftUndone?: boolean;
}
