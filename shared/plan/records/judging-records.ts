import type { Book } from '../../book/model';
import type { Config } from '../../config';
import type { RecordReader } from '../record-reader';
import { RecordsOfBook } from './book-records';
import { settle } from './settle';

/** Reads record sheets for verdicts alone: for a host in which nobody looks at findings. */
export const JUDGING_RECORDS: RecordReader = {
  read: (book: Book, config: Config) => RecordsOfBook.of(book, config),
  settle,
  findings: () => [],
};
