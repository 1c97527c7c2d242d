import type { RecordReader } from '../record-reader';
import { RecordsOfBook } from './book-records';
import { settle } from './settle';
import { skillsIn } from './skills';

/** Reads record sheets for verdicts alone: for a host in which nobody looks at findings. */
export const JUDGING_RECORDS: RecordReader = {
  read: (book, config, _, team) => RecordsOfBook.of(book, config, team),
  skills: (...of) => ({ verified: skillsIn(...of), findings: [] }),
  settle,
  findings: () => [],
};
