import type { CellValue } from '../book/model';
import type { Bilingual } from '../lang';
import type { Status } from '../process/status';
import type { Moment } from '../time/moment';

/** One row of an order sheet under its headers, to be planned on its own. */
export interface OrderRow {
  readonly headers: readonly CellValue[];
  readonly row: readonly CellValue[];
  /** The moment to judge at; undefined when the question is only what comes next, whatever the time. */
  readonly now: Moment | undefined;
  readonly process: ProcessChoice;
}

/** A variant by its key (undefined: the shipped T/T FOB), or rows of the process sheet with their header. */
export type ProcessChoice =
  { readonly variant: string | undefined } | { readonly rows: readonly (readonly CellValue[])[] };

/** What the plan says of one row. Throws GendanError for headers or a process that cannot be read. */
export type EvaluateRow = (order: OrderRow) => RowVerdict;

export interface RowVerdict {
  readonly stages: readonly RowStage[];
  readonly next: RowStage | undefined;
}

export interface RowStage {
  readonly name: Bilingual;
  readonly status: Status;
  readonly due: Moment | undefined;
  /** The person, or the role when nobody is named on the row. */
  readonly owner: Bilingual;
  /** What is left in words, as the result column says it; undefined without a deadline. */
  readonly left: Bilingual | undefined;
}
