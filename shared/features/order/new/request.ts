import type { Place } from '../../../book/address';
import type { CellWrite } from '../../../book/patch';
import type { RecordDraft } from '../../../records/draft';

/** An order that somebody wants to add to an order sheet. Plain JSON. */
export interface NewOrderRequest {
  /** Its number, which no order of the book has yet. */
  readonly number: string;
  /** The number of the inquiry that was won, or of the order that is repeated. */
  readonly from?: string;
  /** The order sheet; needed where the book has several. */
  readonly sheet?: string;
  /** What its cells are to say, by the column's header, the field's key or one of its names; a later one of the same column counts. */
  readonly fields: readonly NewOrderField[];
  /** Its lines, by the columns of 跟单_明细; those of the inquiry or order that it comes from when left out. */
  readonly lines?: readonly RecordDraft[];
}

export type NewOrderField = readonly [name: string, text: string];

/**
 * Where a cell of a new order has its value from. `formula`: the formula of the row above, carried on; `count`: the
 * next number of a column that counts the rows.
 */
export type CellSource = 'number' | 'typed' | 'inquiry' | 'order' | 'card' | 'today' | 'formula' | 'count';

/** A cell of the new row, as it will be written. */
export interface NewOrderCell {
  readonly place: Place;
  readonly header: string;
  readonly field: string | undefined;
  readonly write: CellWrite;
  readonly source: CellSource;
}
