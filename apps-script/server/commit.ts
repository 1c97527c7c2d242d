import type { Book } from '../../shared/book/model';
import { isEmptyPatch, type Patch } from '../../shared/book/patch';
import type { CommitReport } from '../../shared/book/report';
import { commit } from '../../shared/live/commit';
import type { CommitRecord } from '../../shared/live/commit-record';
import { takeBackOne } from '../../shared/live/revert';
import { atOnce } from '../../shared/live/road';
import type { Committed } from '../contract';
import type { OpenSpreadsheet } from './open-spreadsheet';
import { SpreadsheetPort } from './port';

/** What a commit led to. */
export interface Written extends Committed {
  readonly after: Book;
}

/** Writes what still is as it was seen. To be called with the document's lock held. */
export function commitPatch(opened: OpenSpreadsheet, patch: Patch): Committed {
  if (isEmptyPatch(patch)) return { report: NOTHING };
  const { report, record } = commitTo(opened, undefined, patch);
  return { report, ...(record && { record }) };
}

/** The same over a book that was read under the same lock, protection included. */
export function commitTo(opened: OpenSpreadsheet, before: Book | undefined, patch: Patch): Written {
  const port = new SpreadsheetPort(opened, before);
  const { report, after } = atOnce(commit(port, patch));
  const { record } = port.records;
  return { report, after, ...(record && { record }) };
}

/** Takes a commit back as far as nobody changed its cells since; the lock held as for `commitPatch`. */
export function revertRecord(opened: OpenSpreadsheet, record: CommitRecord): CommitReport {
  const kept = { record, isUnfinished: false, isTakingBack: false };
  return atOnce(takeBackOne(new SpreadsheetPort(opened), kept)) ?? NOTHING;
}

const NOTHING: CommitReport = { written: 0, addedSheets: [], unchanged: 0, refused: [] };
