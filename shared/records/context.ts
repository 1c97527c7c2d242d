import type { Words } from '../templates/vocabulary/words';

/** What reading a cell may need to know of the book. */
export interface RecordContext {
  /** The stages that the book can speak of; the shipped ones when left out. */
  readonly stages?: Words<string>;
}
