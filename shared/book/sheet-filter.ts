import type { Area } from './model';

/** Which rows of a table are to be seen: those whose cell in one column shows one of these texts. Rows and columns count from 1. */
export interface SheetFilter {
  readonly sheet: string;
  /** Row of the headers, which always stays. */
  readonly header: number;
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
  readonly column: number;
  /** As the cells show them, a date as it is written there; an empty text stands for empty cells. */
  readonly values: readonly string[];
}

/** What is shown after a filter was set or taken away. */
export interface FilterReport {
  /** Columns in which Gendan's own choice hides rows. */
  readonly ours: readonly number[];
  /** Columns in which a choice of people's own stays and hides rows as well. */
  readonly others: readonly number[];
  /** Columns whose former choice of people gave way to ours; it comes back with `showAllRows`. */
  readonly replaced: readonly number[];
  /** Rows under the header, and those that our choice leaves; absent once all are shown. */
  readonly rows?: { readonly all: number; readonly matching: number };
  /** Whether colleagues who have the same book open see the same rows. */
  readonly isShared: boolean;
}

/** A filter as it stands in a sheet. */
export interface FilterState {
  /** From the row of the headers to the last row. */
  readonly area: Area;
  readonly columns: readonly FilteredColumn[];
}

export interface FilteredColumn {
  readonly column: number;
  /** In the words of the host; JSON. */
  readonly criterion: unknown;
}

/** What has to be known to take our part of a filter away again. JSON. */
export interface FilterNote {
  /** The filter was not there before. */
  readonly made: boolean;
  /** Columns of ours, and the criterion of people that stood there before. */
  readonly ours: readonly FilteredColumn[];
  /** Rows that were hidden before, where hidden rows are kept apart from the filter. */
  readonly hidden?: readonly number[];
}
