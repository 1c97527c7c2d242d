import type { Place } from '../book/address';
import type { CellWrite } from '../book/patch';
import type { Bilingual } from '../lang';

/** Something wrong, unclear or worth knowing at a cell, in a sentence that says what to do. */
export interface Finding {
  readonly place: Place;
  readonly severity: Severity;
  readonly message: Bilingual;
  /** What findings are grouped by: `ambiguous date`, `gate`, `gap` … */
  readonly kind: string;
  /** What would put it right, for a person to accept. */
  readonly fix?: CellWrite;
}

export type Severity = 'error' | 'warning' | 'info';
