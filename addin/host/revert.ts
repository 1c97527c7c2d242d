import { applyPatch } from '../../shared/book/apply';
import { changesBetween } from '../../shared/book/changes';
import { takeBack, type CommitRecord } from '../../shared/book/commit-record';
import { sameValue } from '../../shared/book/compare';
import { findSheet, valueAt, type Book } from '../../shared/book/model';
import { EMPTY_PATCH, type NewColumn, type Patch } from '../../shared/book/patch';
import { NothingToRevert } from '../../shared/nothing-to-revert';
import { changesTold, withLate, write, type CommitMeans, type Outcome } from './commit';
import { lookArea } from './looks';
import { see } from './seen';
import { columnName, rangeOf, type Session } from './session';
import type { OtherStep } from './steps';
import { narrowings } from './tables';
import { planWrite } from './write-plan';

/**
 * Takes back the last commit as far as nobody changed its cells since. One of which nothing is left (the person
 * undid it in Excel) is passed over.
 */
export async function revert(
  session: Session,
  context: Excel.RequestContext,
  means: CommitMeans,
): Promise<Outcome> {
  let outcome: Outcome | undefined;
  for (;;) {
    const record = means.records.last;
    if (!record && !outcome) throw new NothingToRevert();
    if (!record) return outcome!;
    const { isUnfinished } = means.records;
    const next = await takeBackOne(session, context, record, means);
    if (!next) continue;
    outcome = outcome ? together(outcome, next) : next;
    if (!isUnfinished) return outcome;
  }
}

/** Undefined when nothing of the commit is left. */
async function takeBackOne(
  session: Session,
  context: Excel.RequestContext,
  record: CommitRecord,
  { records, own, announce, isCareful }: CommitMeans,
): Promise<Outcome | undefined> {
  const asked: Patch = {
    ...takeBack(record, { sheets: [] }).patch,
    // Also looks whether the sheets are as they were written, and at the tables of the columns.
    sheets: record.sheets.map(({ name }) => ({ name, rows: [], columns: [] })),
    columns: record.columns,
  };
  const seen = await see(session, context, asked);
  const { patch, removableSheets, columns, refused } = takeBack(record, seen.book);
  const { book, report } = applyPatch(seen.book, patch);
  const isGone = report.written + report.refused.length + refused.length + removableSheets.length === 0;
  // What an earlier revert took back without hearing of it is that revert's work, not the person's.
  if (isGone && !records.isTakingBack) {
    records.dropLast();
    return undefined;
  }
  const after: Book = {
    ...book,
    sheets: book.sheets.filter(({ name }) => !removableSheets.includes(name)),
  };
  const deleted = removableSheets.reduce((sum, name) => sum + filledIn(seen.book, name), 0);
  const outcome: Outcome = {
    report: { ...report, written: report.written + deleted, refused: [...refused, ...report.refused] },
    told: changesTold(seen.book, after),
  };
  announce(outcome);
  const { isTakingBack } = records;
  const emptied = columns.filter(
    (column) => !hasTitle(book, column) && (isTakingBack || hasTitle(seen.book, column)),
  );
  records.isTakingBack = true;
  const plan = planWrite(
    seen,
    changesBetween(seen.book, book, { ...EMPTY_PATCH, cells: patch.cells }),
    [],
    false,
  );
  for (const name of removableSheets) own.expectSheet(name);
  const late = await write(
    session,
    context,
    {
      // Excel gives an emptied header of a table a name of its own: the table leaves the column first.
      before: session.features.resizesTables ? narrowings(seen, emptied) : [],
      cells: plan.cells,
      after: [
        ...emptied.map((column) => undress(column, session.widths.get(columnName(column)))),
        ...removableSheets.map(remove),
      ],
    },
    own,
    isCareful,
  );
  records.dropLast();
  return withLate(outcome, late);
}

function together(first: Outcome, second: Outcome): Outcome {
  const [a, b] = [first.report, second.report];
  return {
    report: {
      written: a.written + b.written,
      addedSheets: [],
      unchanged: a.unchanged + b.unchanged,
      refused: [...a.refused, ...b.refused],
    },
    told: [...first.told, ...second.told],
  };
}

function hasTitle(book: Book, { sheet, headerRow, column, title }: NewColumn): boolean {
  const found = findSheet(book, sheet);
  return found !== undefined && sameValue(valueAt(found, headerRow, column), title);
}

/** Takes the looks of a column away that nothing is in any more. */
function undress(column: NewColumn, width: number | undefined): OtherStep {
  return ({ workbook }) => {
    const sheet = workbook.worksheets.getItem(column.sheet);
    const area = lookArea(column.column, column.headerRow, column.lastRow);
    const range = rangeOf(sheet, area);
    range.clear('Formats');
    range.conditionalFormats.clearAll();
    range.dataValidation.clear();
    if (width !== undefined) range.format.columnWidth = width;
  };
}

const remove = (name: string): OtherStep => {
  return ({ workbook }) => workbook.worksheets.getItem(name).delete();
};

function filledIn(book: Book, name: string): number {
  const rows = findSheet(book, name)?.rows ?? [];
  return rows.reduce((sum, row) => sum + row.filter((value) => !sameValue(value, null)).length, 0);
}
