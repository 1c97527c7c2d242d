import { applyPatch } from '../../shared/book/apply';
import { changesBetween, type BookChanges } from '../../shared/book/changes';
import { sameValue } from '../../shared/book/compare';
import { fitsDropDown } from '../../shared/book/drop-down';
import { formulaAt } from '../../shared/book/formulas';
import { findSheet, valueAt, type Book, type Sheet } from '../../shared/book/model';
import { valueOf, type CellChange, type NewSheet, type Patch } from '../../shared/book/patch';
import { REFUSALS } from '../../shared/book/refusals';
import type { CommitReport, Refusal } from '../../shared/book/report';
import { placeText } from './area';
import type { Seen } from './seen';
import { DAYS_1904 } from './sheet-cells';

/** What a patch comes to in the book as it was seen. */
export interface Judged {
  readonly before: Book;
  readonly after: Book;
  readonly report: CommitReport;
  readonly changes: BookChanges;
}

/** Decides what of a patch is to be written: compare-and-set as in every host, and what only Excel refuses. */
export function judge(seen: Seen, patch: Patch): Judged {
  const before = withoutHalfWritten(seen.book, patch.sheets);
  const barred = seen.isStructureProtected ? patch.sheets.filter(({ name }) => !findSheet(before, name)) : [];
  const early = seen.is1904 ? patch.cells.filter(isBefore1904) : [];
  const spilled = seen.spilled.size === 0 ? [] : patch.cells.filter((change) => isSpilled(seen, change));
  const left = new Set([...early, ...spilled]);
  const possible: Patch = {
    ...patch,
    sheets: patch.sheets.filter((sheet) => !barred.includes(sheet)),
    cells: left.size === 0 ? patch.cells : patch.cells.filter((change) => !left.has(change)),
  };
  const { book: after, report } = applyPatch(before, possible);
  const changes = changesBetween(before, after, possible);
  const refused: Refusal[] = [
    ...report.refused,
    ...barred.map(({ name }) => ({
      place: { sheet: name, row: 1, column: 1 },
      reason: REFUSALS.bookProtected,
    })),
    ...early.map(({ sheet, row, column }) => ({
      place: { sheet, row, column },
      reason: REFUSALS.noSuchDate,
    })),
    ...spilled.map(({ sheet, row, column }) => ({
      place: { sheet, row, column },
      reason: REFUSALS.partOfArray,
    })),
    ...changes.columns
      .filter(({ choices = [] }) => choices.length > 0 && !fitsDropDown(choices))
      .map(({ sheet, headerRow, column }) => ({
        place: { sheet, row: headerRow, column },
        reason: REFUSALS.choicesTooLong,
      })),
  ];
  return { before, after, report: { ...report, refused }, changes };
}

/** A workbook of the 1904 system has no days before it. */
const isBefore1904 = ({ write }: CellChange): boolean =>
  (write.as === 'date' || write.as === 'datetime') && write.value >= 0 && write.value < DAYS_1904;

/** Whether a change would break a formula that spilled into its cell. */
function isSpilled(seen: Seen, change: CellChange): boolean {
  if (!seen.spilled.has(placeText(change))) return false;
  const sheet = findSheet(seen.book, change.sheet);
  return sheet !== undefined && !sameValue(valueAt(sheet, change.row, change.column), valueOf(change.write));
}

/** A sheet that a run left half-written counts as not there, so that this run completes it. */
function withoutHalfWritten(book: Book, wanted: readonly NewSheet[]): Book {
  const halves = wanted.flatMap((sheet) => {
    const present = findSheet(book, sheet.name);
    return present && OURS.test(sheet.name) && isHalf(present, sheet) ? [present] : [];
  });
  return halves.length === 0
    ? book
    : { ...book, sheets: book.sheets.filter((sheet) => !halves.includes(sheet)) };
}

/** Only a sheet of our own naming is taken for one that we began. */
const OURS = /^(跟单_|Gendan )/;

/** Whether a sheet holds some of what is wanted, not all of it, and nothing else. */
function isHalf(present: Sheet, { rows }: NewSheet): boolean {
  if (present.isProtected || present.tables.length > 0) return false;
  let isWhole = true;
  const height = Math.max(rows.length, present.rows.length);
  for (let r = 1; r <= height; r++) {
    const width = Math.max(rows[r - 1]?.length ?? 0, present.rows[r - 1]?.length ?? 0);
    for (let c = 1; c <= width; c++) {
      const write = rows[r - 1]?.[c - 1] ?? null;
      const [now, then] = [valueAt(present, r, c), write ? valueOf(write) : null];
      const isFormula = write?.as === 'formula' && formulaAt(present, r, c) !== undefined;
      if (sameValue(now, then) || isFormula) continue;
      if (now !== null) return false;
      isWhole = false;
    }
  }
  return !isWhole;
}
