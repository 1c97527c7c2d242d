import type { DateStyle } from '../cells/cells';
import type { Field } from '../fields/field';
import type { ColumnMap } from '../mapping/map';

/** A mapped column, ready to be read row by row. */
export interface ReadColumn {
  readonly column: number;
  readonly header: string;
  readonly field: Field | undefined;
  readonly kind: ColumnMap['kind'];
  readonly stage: string | null;
  /** Whether its cells are dates (or ticks that stand for one). */
  readonly isDate: boolean;
  /** Whether it has the days on which orders begin; the years of their other dates are told by them. */
  readonly isStart: boolean;
  /** Whether it has the days of money. */
  readonly isMoney: boolean;
  readonly style: DateStyle | undefined;
  /** Its dates are plans, whatever it is called: this book fills it ahead. */
  readonly isPlan: boolean;
  /** Its numbers are put in before they can exist: a booking number where the B/L's belongs. */
  readonly isEarly: boolean;
  /** Whether nothing but the column tells if `5/3` has the month first: the table has no Chinese header. */
  readonly dayMayBeFirst: boolean;
  /** Whether `-`, `N/A` and the like are how the column leaves a cell empty. */
  readonly marksAreEmpty: boolean;
  /** From this row down its cells tell whether it, or a column beside it, is filled ahead; past all rows where they do not. */
  readonly toldFrom: number;
}
