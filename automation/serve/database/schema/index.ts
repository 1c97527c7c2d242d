import { BOOK_ADDRESSES } from './book-addresses';
import { FIRST } from './first';

/** One step from a schema to the next, in one transaction. */
export interface Migration {
  readonly name: string;
  /** Several statements; what it changes must leave programs of the version before working. */
  readonly sql: string;
}

/** In the order in which they run; what shipped is never edited, moved or taken away. #add-a-migration */
export const MIGRATIONS: readonly Migration[] = [
  { name: 'first', sql: FIRST },
  { name: 'book addresses', sql: BOOK_ADDRESSES },
];
