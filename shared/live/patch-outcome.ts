import { applyPatch } from '../book/apply';
import { findSheet, valueAt, type Book } from '../book/model';
import { EMPTY_PATCH, type CellChange, type Patch } from '../book/patch';
import { REFUSALS } from '../book/refusals';
import type { CommitReport, Refusal } from '../book/report';
import { addedColumns, changesBetween, writeAt, type BookChanges } from './changes';
import type { Look } from './look';

/** What a patch comes to in the book as it was looked at. */
export interface PatchOutcome {
  readonly before: Book;
  readonly after: Book;
  readonly report: CommitReport;
  readonly changes: BookChanges;
}

/** Decides what of a patch is to be written: compare-and-set as in every host, less what only this host refuses. */
export function outcomeOf(look: Look, patch: Patch): PatchOutcome {
  const before = look.book;
  const { barsSheets } = look;
  const barred = barsSheets ? patch.sheets.filter(({ name }) => !findSheet(before, name)) : [];
  const possible =
    barred.length > 0 ? { ...patch, sheets: patch.sheets.filter((sheet) => !barred.includes(sheet)) } : patch;
  const { book, report } = applyPatch(before, possible);
  const changes = changesBetween(before, book, possible);
  const sheets = barred.map(({ name }): Refusal => {
    return { place: { sheet: name, row: 1, column: 1 }, reason: barsSheets! };
  });
  const cells = barredCells(look, book, possible, changes);
  const refused = [...report.refused, ...sheets, ...cells];
  if (cells.length === 0) return { before, after: book, report: { ...report, refused }, changes };
  const after = withoutCells(before, book, cells);
  const written = report.written - cells.length;
  return {
    before,
    after,
    report: { ...report, written, refused },
    changes: changesBetween(before, after, possible),
  };
}

/** Whether there is nothing to write. */
export function isNothing({ sheets, columns, cells }: BookChanges): boolean {
  return sheets.length + columns.length + cells.size === 0;
}

function barredCells(look: Look, after: Book, patch: Patch, changes: BookChanges): Refusal[] {
  if (!look.bars) return [];
  // A column whose header cannot be written is not there, and nothing is written below it.
  const lost = addedColumns(look.book, after, patch).filter(({ sheet, headerRow: row, column, title }) =>
    look.bars!({ sheet, row, column }, { as: 'text', value: title }),
  );
  const barred: Refusal[] = [];
  for (const [sheet, writes] of changes.cells)
    for (const { row, column, write } of writes) {
      const place = { sheet, row, column };
      const isLost = lost.some(
        (each) => each.sheet === sheet && each.column === column && row > each.headerRow,
      );
      const reason = look.bars(place, write) ?? (isLost ? REFUSALS.columnRefused : undefined);
      if (reason) barred.push({ place, reason });
    }
  return barred;
}

/** Taken back in the plain book, so that everything behind this knows nothing of it. */
function withoutCells(before: Book, after: Book, refused: readonly Refusal[]): Book {
  const cells = refused.map(({ place }): CellChange => {
    const [old, now] = [findSheet(before, place.sheet)!, findSheet(after, place.sheet)!];
    return { ...place, seen: valueAt(now, place.row, place.column), write: writeAt(old, place) };
  });
  return applyPatch(after, { ...EMPTY_PATCH, cells }).book;
}
