import type { Sheet } from '../book/model';
import type { ColumnKey, RecordSheet } from './sheet';

/** Where the rows of a record sheet stand in a book. */
export interface RecordTable<S extends RecordSheet = RecordSheet> {
  readonly sheet: Sheet;
  readonly headerRow: number;
  /** Where each column stands that the sheet has. */
  readonly columns: ReadonlyMap<ColumnKey<S>, number>;
  /** Whether it is Gendan's sheet; else the team's, to which no column is ever added. */
  readonly isOwn: boolean;
}
