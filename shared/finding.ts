import type { Place } from './book/address';
import type { CellWrite } from './book/patch';
import type { DateStyle } from './cells/reading';
import type { Bilingual } from './lang';

/** Something wrong, unclear or worth knowing at a cell, in a sentence that says what to do. */
export interface Finding {
  readonly place: Place;
  readonly severity: Severity;
  readonly message: Bilingual;
  /** What findings are grouped by: `ambiguous date`, `gate`, `gap` … */
  readonly kind: string;
  /** What would put it right, for a person to accept. */
  readonly fix?: CellWrite;
  /** What the cell may mean where only a person can tell, each as it would be written. */
  readonly meanings?: readonly Meaning[];
  /** More cells that the same answer is about. */
  readonly also?: readonly Place[];
  /** A person may say that the cells are right as they are: an answer of the finding's kind, remembered with what they show. */
  readonly mayStay?: true;
}

/** One of several days or names that a cell may mean. */
export interface Meaning {
  readonly write: CellWrite;
  /** How the cell writes dates if this is the day: `03/04/26` as 3 April is `dmy`. */
  readonly style?: DateStyle;
}

export type Severity = 'error' | 'warning' | 'info';

/** Kinds that are about the whole book: their place only says where they are listed, and no cell is to be looked at. */
export const OF_BOOK: ReadonlySet<string> = new Set(['no team list']);
