import { applyPatch } from '../../shared/book/apply';
import { changesBetween } from '../../shared/book/changes';
import { recordOf, takeBack, type CommitRecord } from '../../shared/book/commit-record';
import type { Book } from '../../shared/book/model';
import { isEmptyPatch, type Patch } from '../../shared/book/patch';
import type { CommitReport } from '../../shared/book/report';
import type { Committed } from '../contract';
import type { Desk } from './desk';
import { undressColumn } from './looks';
import { isAboutProtection, withoutProtected } from './protected-areas';
import { readTouched } from './read-touched';
import { writeChanges } from './write-changes';

/** What a commit led to. */
export interface Written extends Committed {
  readonly after: Book;
}

/**
 * Writes what still is as it was seen. To be called with the document's lock held; what a person types meanwhile
 * is seen up to the moment in which the sheets concerned are read.
 */
export function commitPatch(desk: Desk, patch: Patch): Committed {
  if (isEmptyPatch(patch)) return { report: NOTHING };
  const { report, record } = commitTo(desk, withProtection(desk, readFor(desk, patch)), patch);
  return { report, ...(record && { record }) };
}

/** The same over a book that was read under the same lock, protection included. */
export function commitTo(desk: Desk, before: Book, patch: Patch): Written {
  try {
    return write(desk, before, patch);
  } catch (error) {
    if (!isAboutProtection(error)) throw error;
    const open = withoutProtected(desk, patch);
    if (open.refused.length === 0) throw error;
    // From the same state again: what the first attempt wrote already is written once more, and belongs to the record.
    const { report, ...written } = write(desk, before, open.patch);
    return { ...written, report: { ...report, refused: [...open.refused, ...report.refused] } };
  }
}

function write(desk: Desk, before: Book, patch: Patch): Written {
  const { book: after, report } = applyPatch(before, patch);
  if (report.written === 0 && report.addedSheets.length === 0) return { report, after };
  writeChanges(desk, before, after, changesBetween(before, after, patch));
  SpreadsheetApp.flush();
  return { report, record: recordOf(before, after, patch, report.written), after };
}

/** Takes a commit back as far as nobody changed its cells since; the lock held as for `commitPatch`. */
export function revertRecord(desk: Desk, record: CommitRecord): CommitReport {
  const whole = new Set([
    ...record.columns.map(({ sheet }) => sheet),
    ...record.sheets.map(({ name }) => name),
  ]);
  const now = withProtection(desk, readTouched(desk, record.cells, whole));
  const { patch, removableSheets, columns, refused } = takeBack(record, now);
  const { book: after, report } = applyPatch(now, patch);
  writeChanges(desk, now, after, changesBetween(now, after, patch));
  for (const column of columns) {
    const sheet = desk.sheets.get(column.sheet);
    if (sheet) undressColumn(sheet, column);
  }
  for (const name of removableSheets) {
    desk.spreadsheet.deleteSheet(desk.sheets.get(name)!);
    desk.sheets.delete(name);
  }
  SpreadsheetApp.flush();
  return { ...report, addedSheets: [], refused: [...refused, ...report.refused] };
}

const NOTHING: CommitReport = { written: 0, addedSheets: [], unchanged: 0, refused: [] };

function readFor(desk: Desk, { sheets, columns, cells }: Patch): Book {
  const whole = new Set(columns.map(({ sheet }) => sheet));
  const lower = new Set(sheets.map(({ name }) => name.toLowerCase()));
  for (const name of desk.sheets.keys()) if (lower.has(name.toLowerCase())) whole.add(name);
  return readTouched(desk, cells, whole);
}

/** The book with the sheets marked that this person may not change; one call for all of them. */
export function withProtection(desk: Desk, book: Book): Book {
  const barred = new Set(
    desk.spreadsheet
      .getProtections(SpreadsheetApp.ProtectionType.SHEET)
      .filter((protection) => !protection.canEdit())
      .map((protection) => protection.getRange().getSheet().getName()),
  );
  if (barred.size === 0) return book;
  return {
    ...book,
    sheets: book.sheets.map((sheet) => (barred.has(sheet.name) ? { ...sheet, isProtected: true } : sheet)),
  };
}
