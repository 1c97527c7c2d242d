import { diffBooks, type CellDifference } from '../book/diff';
import { formulaAt } from '../book/formulas';
import { findSheet, kindAt, valueAt, type Book, type CellValue, type Sheet } from '../book/model';
import type { CellWrite, NewColumn, NewSheet, Patch } from '../book/patch';
import { writeFor } from '../book/write-for';

/** What a host has to do to its spreadsheet to get from one state of the book to the next. */
export interface BookChanges {
  readonly sheets: readonly NewSheet[];
  readonly columns: readonly NewColumn[];
  /** By sheet, row after row; the cells of added sheets are not among them. */
  readonly cells: ReadonlyMap<string, readonly PlacedWrite[]>;
}

export interface PlacedWrite {
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly write: CellWrite;
}

/** The steps between two states of a book, which `applyPatch` led from one to the other. */
export function changesBetween(before: Book, after: Book, patch: Patch): BookChanges {
  const { cells, addedSheets } = diffBooks(before, after);
  const grouped = new Map<string, PlacedWrite[]>();
  for (const cell of withNewFormulas(before, after, cells)) {
    let group = grouped.get(cell.sheet);
    if (!group) grouped.set(cell.sheet, (group = []));
    const { row, column } = cell;
    group.push({ row, column, before: cell.before, write: writeAt(findSheet(after, cell.sheet)!, cell) });
  }
  return {
    sheets: patch.sheets.filter(({ name }) => addedSheets.includes(name)),
    columns: addedColumns(before, after, patch),
    cells: grouped,
  };
}

/** The columns of a patch that came with it; one that was there before is none. */
export function addedColumns(before: Book, after: Book, patch: Patch): NewColumn[] {
  return patch.columns.filter(({ sheet, headerRow, column, title }) => {
    const [old, now] = [findSheet(before, sheet), findSheet(after, sheet)];
    return (
      now?.rows[headerRow - 1]?.[column - 1] === title && old?.rows[headerRow - 1]?.[column - 1] !== title
    );
  });
}

/** Differences of values, and formulas that came where the value stayed. */
export function withNewFormulas(
  before: Book,
  after: Book,
  cells: readonly CellDifference[],
): readonly CellDifference[] {
  if (after.sheets.every(({ formulas }) => !formulas)) return cells;
  const known = new Set(cells.map(({ sheet, row, column }) => `${sheet}!${row},${column}`));
  const more: CellDifference[] = [];
  for (const sheet of after.sheets) {
    const old = findSheet(before, sheet.name);
    if (!old || old === sheet) continue;
    sheet.formulas?.forEach((formulas, r) => {
      if (!formulas || formulas === old.formulas?.[r]) return;
      for (const [at, formula] of Object.entries(formulas)) {
        const [row, column] = [r + 1, Number(at)];
        if (formulaAt(old, row, column) === formula || known.has(`${sheet.name}!${row},${column}`)) continue;
        const value = valueAt(sheet, row, column);
        more.push({ sheet: sheet.name, row, column, before: value, after: value });
      }
    });
  }
  return [...cells, ...more];
}

/** The write that leaves a cell as it is in `sheet`. */
export function writeAt(sheet: Sheet, { row, column }: { row: number; column: number }): CellWrite {
  return writeFor(valueAt(sheet, row, column), kindAt(sheet, row, column), formulaAt(sheet, row, column));
}
