import type { BookChanges } from '../../../shared/live/changes';
import type { NewColumn } from '../../../shared/book/patch';
import type { CellFormat } from '../api-types';
import type { SheetsAsRead } from '../read';
import type { Unit } from './batches';
import { cellRequests, type CellToWrite } from './cells';
import { columnRequests } from './columns';
import { growRequests } from './grow';
import { freeSheetIds, newSheetRequests } from './sheets';

/**
 * The requests for changes, in the order in which a run that dies in between leaves nothing wrong: room in the
 * grid, sheets with all that is in them, columns with their headers, and then the cells.
 */
export function unitsFor(
  changes: BookChanges,
  { meta, grids }: SheetsAsRead,
  headerFormat: (column: NewColumn) => CellFormat | undefined,
): Unit[] {
  const nextId = freeSheetIds(meta);
  const units: { grow: Unit[]; columns: Unit[]; cells: Unit[] } = { grow: [], columns: [], cells: [] };
  for (const sheet of meta.sheets) {
    const columns = changes.columns.filter((column) => column.sheet === sheet.name);
    const writes = changes.cells.get(sheet.name) ?? [];
    if (columns.length + writes.length === 0) continue;
    const bottom = Math.max(0, ...columns.map(({ headerRow }) => headerRow + 1), maxOf(writes, 'row'));
    const right = Math.max(0, ...columns.map(({ column }) => column), maxOf(writes, 'column'));
    units.grow.push(growRequests(sheet, bottom, right));
    const rows = Math.max(sheet.rows, bottom);
    let rules = 0;
    for (const column of columns) {
      const clipped = { ...column, lastRow: Math.min(column.lastRow, rows) };
      units.columns.push(columnRequests(clipped, sheet, headerFormat(column), () => rules++));
    }
    const cells = writes.flatMap(({ row, column, write }): CellToWrite[] => {
      const own = columns.find((each) => each.column === column);
      if (own?.headerRow === row) return [];
      return [{ row, column, write, shows: showsIn(own, row) ?? grids.get(sheet.name)!.shows(row, column) }];
    });
    units.cells.push(...cellRequests(sheet.id, cells).map((request) => [request]));
  }
  const sheets = changes.sheets.map((sheet) => newSheetRequests(sheet, nextId()));
  return [...units.grow, ...sheets, ...units.columns, ...units.cells];
}

/** What a column that comes with the very same commit will show. */
function showsIn(column: NewColumn | undefined, row: number): string | undefined {
  if (!column || row <= column.headerRow || row > column.lastRow) return undefined;
  return column.format === 'date' ? 'd' : column.format === 'datetime' ? 't' : undefined;
}

function maxOf<K extends string>(items: readonly Readonly<Record<K, number>>[], name: K): number {
  return items.reduce((most, item) => Math.max(most, item[name]), 0);
}
