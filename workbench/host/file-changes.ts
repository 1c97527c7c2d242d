import { writeAt } from '../../shared/live/changes';
import { sameValue } from '../../shared/book/compare';
import { formulaAt } from '../../shared/book/formulas';
import { valueAt, type Book, type Sheet } from '../../shared/book/model';
import type { CellChange, NewColumn, NewSheet, Patch } from '../../shared/book/patch';
import type { GridChange, Move } from '../grid/changes';
import type { Grid } from '../grid/grid';
import { RowsMovedByHand, SheetDeletedByHand, SheetRenamedByHand } from './errors';

/** Knows what the file held when it was opened, and what has to be written into it for it to hold what the grid shows. */
export class FileChanges {
  /** As the opened file has it, by the grid's id of the sheet. Every save starts from there, so that what was written once can be taken back. */
  private readonly filed = new Map<string, Sheet>();
  private lastSaved: ReadonlyMap<string, Sheet> = this.filed;
  private readonly moves = new Map<string, Move[]>();
  /** Sheets and columns as they were asked for, with their looks. */
  private readonly sheetLooks = new Map<string, NewSheet>();
  private readonly columnLooks = new Map<string, NewColumn>();

  constructor(grid: Grid, opened: Book) {
    const sheets = grid.sheets();
    opened.sheets.forEach((sheet, i) => this.filed.set(sheets[i]!.id, sheet));
  }

  /** Notes what no comparison of cells would tell. */
  note(change: GridChange, now: Sheet | undefined): void {
    if (change.what !== 'moved' || !change.move) return;
    if (!this.filed.has(change.sheet)) return this.dropCharts(now?.name);
    const { kind, from, to } = change.move;
    const isBelow = kind === 'rows in' || kind === 'rows out';
    const filed = this.filed.get(change.sheet)!;
    if (isBelow && from > Math.max(filed.rows.length, now?.rows.length ?? 0)) return;
    const list = this.moves.get(change.sheet) ?? [];
    const last = list[list.length - 1];
    // Taking back an insertion leaves nothing to say.
    if (last && last.from === from && last.to === to && last.kind === OPPOSITE[kind]) list.pop();
    else list.push(change.move);
    this.moves.set(change.sheet, list);
  }

  /** Keeps how the sheets and columns that a patch adds are to look in the file. */
  noteLooks(patch: Patch): void {
    for (const sheet of patch.sheets) this.sheetLooks.set(sheet.name, sheet);
    for (const column of patch.columns) this.columnLooks.set(`${column.sheet}!${column.column}`, column);
  }

  /** Its cells are others by now: a chart would draw what it is not called. */
  private dropCharts(name = ''): void {
    const looks = this.sheetLooks.get(name);
    if (looks?.charts) this.sheetLooks.set(name, { ...looks, charts: [] });
  }

  /** What is to be written. Throws for what was done by hand and cannot be. */
  patch(now: ReadonlyMap<string, Sheet>): Patch {
    for (const [id, before] of this.filed) {
      const sheet = now.get(id);
      if (!sheet) throw new SheetDeletedByHand(before.name);
      if (sheet.name !== before.name) throw new SheetRenamedByHand(before.name, sheet.name);
      const moves = this.moves.get(id) ?? [];
      if (moves.length > 0) throw new RowsMovedByHand(before.name, !moves[0]!.kind.startsWith('columns'));
    }
    const sheets: NewSheet[] = [];
    const columns: NewColumn[] = [];
    const cells: CellChange[] = [];
    for (const [id, sheet] of now) {
      const before = this.filed.get(id);
      if (!before) {
        sheets.push(this.newSheet(sheet));
        continue;
      }
      if (before === sheet) continue;
      const added = this.addedColumns(before, sheet);
      columns.push(...added);
      for (const change of changedCells(before, sheet))
        if (!added.some((one) => one.column === change.column && one.headerRow === change.row))
          cells.push(change);
    }
    return { sheets, columns, cells };
  }

  /** Whether anything is otherwise than it was when the book was last opened or saved. */
  hasAny(now: ReadonlyMap<string, Sheet>): boolean {
    if (now.size !== this.lastSaved.size) return true;
    for (const [id, before] of this.lastSaved) {
      const sheet = now.get(id);
      if (!sheet || sheet.name !== before.name || (this.moves.get(id) ?? []).length > 0) return true;
      if (sheet !== before && changedCells(before, sheet).length > 0) return true;
    }
    return false;
  }

  /** The book was saved as it was then. */
  saved(sheets: ReadonlyMap<string, Sheet>): void {
    this.lastSaved = sheets;
  }

  private newSheet(sheet: Sheet): NewSheet {
    const rows = sheet.rows.map((values, r) =>
      values.map((_, c) => writeAt(sheet, { row: r + 1, column: c + 1 })),
    );
    const looks = this.sheetLooks.get(sheet.name);
    const isHidden = sheet.visibility !== 'visible';
    return {
      name: sheet.name,
      rows,
      columns: looks?.columns ?? [],
      ...(isHidden && { hidden: true }),
      ...(looks?.look && { look: looks.look }),
      ...(looks?.charts && { charts: looks.charts }),
    };
  }

  /** Columns of ours that the file does not have yet and the sheet still shows. */
  private addedColumns(before: Sheet, now: Sheet): NewColumn[] {
    return [...this.columnLooks.values()].filter(
      ({ sheet, column, headerRow, title }) =>
        sheet === now.name &&
        valueAt(now, headerRow, column) === title &&
        valueAt(before, headerRow, column) !== title,
    );
  }
}

const OPPOSITE: Readonly<Partial<Record<Move['kind'], Move['kind']>>> = {
  'rows in': 'rows out',
  'rows out': 'rows in',
  'columns in': 'columns out',
  'columns out': 'columns in',
};

/** Cells that the file holds otherwise. A formula that only gives another result is computed anew by whoever opens the file. */
function changedCells(before: Sheet, now: Sheet): CellChange[] {
  const changes: CellChange[] = [];
  for (let row = 1; row <= Math.max(before.rows.length, now.rows.length); row++) {
    const [old, values] = [before.rows[row - 1] ?? [], now.rows[row - 1] ?? []];
    if (old === values && before.formulas?.[row - 1] === now.formulas?.[row - 1]) continue;
    for (let column = 1; column <= Math.max(old.length, values.length); column++) {
      const formula = formulaAt(now, row, column);
      const [seen, value] = [valueAt(before, row, column), valueAt(now, row, column)];
      if (formula === formulaAt(before, row, column) && (formula !== undefined || sameValue(seen, value)))
        continue;
      changes.push({ sheet: now.name, row, column, seen, write: writeAt(now, { row, column }) });
    }
  }
  return changes;
}
