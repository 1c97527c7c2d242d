import { applyPatch } from '../../shared/book/apply';
import { addedColumns, changesBetween, writeAt } from '../../shared/book/changes';
import { findSheet, valueAt, type Book } from '../../shared/book/model';
import { EMPTY_PATCH, type CellChange, type Patch } from '../../shared/book/patch';
import { REFUSALS } from '../../shared/book/refusals';
import type { CommitReport, Refusal } from '../../shared/book/report';
import { both, type Bilingual } from '../../shared/lang';
import { isLocked } from './meta';
import type { Reading } from './read';

const RANGE_PROTECTED = both(
  '这部分单元格受保护，当前账号不能改；请让表格的所有者放行',
  "these cells are protected against this account; ask the spreadsheet's owner to let it edit them",
);

/** A patch applied to what was read, without the cells that only Google knows may not be written: protected ranges, results that spill from a formula elsewhere. */
export function applyPermitted(
  reading: Reading,
  patch: Patch,
): { before: Book; after: Book; report: CommitReport } {
  const before = reading.book;
  const { book: after, report } = applyPatch(before, patch);
  const barred = barredCells(reading, after, patch);
  if (barred.length === 0) return { before, after, report };
  // Taken back in the plain book, so that everything behind this knows nothing of it.
  const cells = barred.map(({ place }): CellChange => {
    const [old, now] = [findSheet(before, place.sheet)!, findSheet(after, place.sheet)!];
    return { ...place, seen: valueAt(now, place.row, place.column), write: writeAt(old, place) };
  });
  const { book } = applyPatch(after, { ...EMPTY_PATCH, cells });
  return {
    before,
    after: book,
    report: {
      ...report,
      written: report.written - barred.length,
      refused: [...report.refused, ...barred],
    },
  };
}

function barredCells({ meta, grids, book: before }: Reading, after: Book, patch: Patch): Refusal[] {
  const sheets = new Map(meta.sheets.map((sheet) => [sheet.name, sheet]));
  const reasonAt = (name: string, row: number, column: number): Bilingual | undefined => {
    const sheet = sheets.get(name);
    if (sheet && isLocked(sheet, row, column)) return RANGE_PROTECTED;
    return grids.get(name)?.isSpilled(row, column) ? REFUSALS.partOfArray : undefined;
  };
  // A column whose header cannot be written is not there, and nothing is written below it.
  const lost = addedColumns(before, after, patch).filter(({ sheet, headerRow, column }) =>
    reasonAt(sheet, headerRow, column),
  );
  const barred: Refusal[] = [];
  for (const [sheet, writes] of changesBetween(before, after, patch).cells)
    for (const { row, column } of writes) {
      const isLost = lost.some(
        (each) => each.sheet === sheet && each.column === column && row > each.headerRow,
      );
      const reason = reasonAt(sheet, row, column) ?? (isLost ? REFUSALS.columnRefused : undefined);
      if (reason) barred.push({ place: { sheet, row, column }, reason });
    }
  return barred;
}
