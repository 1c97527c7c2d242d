import type { ICellData } from '@univerjs/core';
import { addedColumns, withNewFormulas, writeAt } from '../../shared/live/changes';
import { diffBooks, type CellDifference } from '../../shared/book/diff';
import { findSheet, type Book } from '../../shared/book/model';
import type { CellWrite, NewColumn, Patch } from '../../shared/book/patch';
import type { Grid } from '../grid/grid';
import { letterOf } from '../grid/cells';
import { addLook, addSheet, patternFor, writtenCell } from '../grid/new-sheet';
import { pageData } from '../grid/new-page';
import type { SheetReader } from '../grid/read';
import type { DoneSteps, Steps } from '../grid/steps';
import { pixelsOfWidth } from '../open/sheet-looks';

/** Cells that one step sets: small enough that the page answers in between. */
const CELLS_AT_ONCE = 6000;

/**
 * Brings the grid from one state of the book to the next, which a patch led to, as one thing to undo. `pause`
 * is awaited between steps; `isUntouched` tells whether a cell still is as it was when the patch was applied.
 */
export async function writePatch(
  grid: Grid,
  before: Book,
  after: Book,
  patch: Patch,
  idOf: (sheet: string) => string | undefined,
  newId: () => string,
  pause: () => Promise<void>,
  isUntouched: (cell: CellDifference) => boolean,
  follows = false,
): Promise<{ steps: DoneSteps; skipped: CellDifference[] }> {
  await pause();
  const { cells, addedSheets } = diffBooks(before, after);
  const steps = grid.steps();
  const skipped: CellDifference[] = [];
  for (const sheet of patch.sheets)
    if (addedSheets.includes(sheet.name))
      addSheet(steps, sheet, newId(), sheet.look && pageData(sheet, sheet.look));
  const columns = addedColumns(before, after, patch);
  for (const column of columns) addColumn(steps, idOf(column.sheet)!, column);
  const groups = bySheet(after, withNewFormulas(before, after, cells));
  await pause();
  for (const [name, changed] of groups) {
    const id = idOf(name)!;
    const dress = new Dress(
      grid.reader(id),
      columns.filter(({ sheet }) => sheet === name),
    );
    for (let from = 0; from < changed.length; from += CELLS_AT_ONCE) {
      if (from > 0) await pause();
      const batch: Record<number, Record<number, ICellData>> = {};
      for (const cell of changed.slice(from, from + CELLS_AT_ONCE)) {
        if (!isUntouched(cell)) skipped.push(cell);
        else
          (batch[cell.row - 1] ??= {})[cell.column - 1] = dress.cell(
            cell,
            writeAt(findSheet(after, name)!, cell),
          );
      }
      if (Object.keys(batch).length > 0) steps.cells(id, batch);
    }
  }
  return { steps: steps.finish(follows), skipped };
}

function addColumn(steps: Steps, id: string, column: NewColumn): void {
  if (column.width !== undefined) steps.width(id, column.column - 1, pixelsOfWidth(column.width));
  addLook(steps, id, column, column.column, column.headerRow + 1, column.lastRow);
}

function bySheet(after: Book, cells: readonly CellDifference[]): Map<string, CellDifference[]> {
  const groups = new Map<string, CellDifference[]>(after.sheets.map(({ name }) => [name, []]));
  for (const cell of cells) groups.get(cell.sheet)?.push(cell);
  for (const [name, group] of groups) if (group.length === 0) groups.delete(name);
  return groups;
}

/** Which look a written cell gets: its own, or in a new column that of its neighbour to the left. */
class Dress {
  private readonly added: ReadonlyMap<number, NewColumn>;

  constructor(
    private readonly reader: SheetReader,
    columns: readonly NewColumn[],
  ) {
    this.added = new Map(columns.map((column) => [column.column, column]));
  }

  cell({ row, column }: CellDifference, write: CellWrite): ICellData {
    const cell = writtenCell(write);
    const { reader } = this;
    const own = this.added.get(column);
    const pattern = patternFor(write);
    if (own && row >= own.headerRow) {
      const style = { ...reader.styleLeftOf(row, column, new Set(this.added.keys())), n: null };
      const look = { ...style, ...(own.wrap && row > own.headerRow && { tb: 3 as const }) };
      return { ...cell, s: pattern === undefined ? look : { ...look, n: { pattern } } };
    }
    const shown = letterOf(reader.patternAt(row, column));
    return pattern === undefined || shown === 'd' || shown === 't'
      ? cell
      : { ...cell, s: { n: { pattern } } };
  }
}
