import { isSheetName, RowIndex, sameValue, stateAfter, verdictOn } from './compare';
import { drawableCharts } from './drawn-chart';
import type { Area, Book, CellKind, CellValue, Sheet } from './model';
import { findSheet, holdsFormula, isBlank, isError, kindAt, valueAt } from './model';
import { FormulaRows } from './formulas';
import type { CellChange, CellWrite, NewColumn, NewSheet, Patch } from './patch';
import { valueOf } from './patch';
import { REFUSALS } from './refusals';
import type { CommitReport, Refusal } from './report';
import type { Bilingual } from '../lang';

/** Applies a patch to a plain book as every host does it: compare-and-set, rows found by key, the rest refused. */
export function applyPatch(book: Book, patch: Patch): { book: Book; report: CommitReport } {
  const work = new Work(book);
  patch.sheets.forEach((sheet) => work.addSheet(sheet));
  for (const sheet of book.sheets) work.change(sheet, patch);
  const known = new Set(book.sheets.map(({ name }) => name));
  const lost = [
    ...patch.columns.map((c) => ({ sheet: c.sheet, row: c.headerRow, column: c.column })),
    ...patch.cells,
  ];
  for (const { sheet, row, column } of lost)
    if (!known.has(sheet)) work.refuse({ sheet, row, column }, REFUSALS.noSuchSheet);
  return work.result();
}

class Work {
  private readonly sheets: Sheet[];
  private readonly refused: Refusal[] = [];
  private readonly addedSheets: string[] = [];
  private written = 0;
  private unchanged = 0;

  constructor(private readonly book: Book) {
    this.sheets = [...book.sheets];
  }

  result(): { book: Book; report: CommitReport } {
    const { written, unchanged, addedSheets, refused } = this;
    return {
      book: { ...this.book, sheets: this.sheets },
      report: { written, unchanged, addedSheets, refused },
    };
  }

  refuse(place: Refusal['place'], reason: Bilingual): void {
    this.refused.push({ place, reason });
  }

  addSheet(wanted: NewSheet): void {
    const cells = wanted.rows.flat().filter((cell) => cell !== null && cell.as !== 'blank').length;
    const place = { sheet: wanted.name, row: 1, column: 1 };
    const added = sheetOf(wanted);
    const existing = findSheet({ sheets: this.sheets }, wanted.name);
    if (existing && holdsSame(existing, added)) this.unchanged += cells;
    else if (this.sheets.some(({ name }) => name.toLowerCase() === wanted.name.toLowerCase()))
      this.refuse(place, REFUSALS.sheetExists);
    else if (!isSheetName(wanted.name)) this.refuse(place, REFUSALS.badSheetName);
    else {
      this.sheets.push(added);
      this.addedSheets.push(wanted.name);
      this.written += cells;
      const drawn = drawableCharts(wanted);
      for (const chart of wanted.charts ?? [])
        if (!drawn.includes(chart)) this.refuse(place, REFUSALS.chartUnfit);
    }
  }

  change(sheet: Sheet, patch: Patch): void {
    const columns = patch.columns.filter((column) => column.sheet === sheet.name);
    const cells = patch.cells.filter((change) => change.sheet === sheet.name);
    if (columns.length + cells.length === 0) return;
    const grid = new Grid(sheet);
    const barred = columns.filter((column) => !this.addColumn(grid, sheet, column));
    const rows = new KeyedRows(sheet);
    for (const change of cells) {
      const isBarred = barred.some(
        ({ column, headerRow }) => column === change.column && change.row > headerRow,
      );
      const row = isBarred ? REFUSALS.columnRefused : rows.find(change);
      if (typeof row === 'number') this.writeCell(grid, sheet, change, row);
      else this.refuse({ sheet: sheet.name, row: change.row, column: change.column }, row);
    }
    this.sheets[this.sheets.indexOf(sheet)] = grid.toSheet();
  }

  /** Whether the column is there now. */
  private addColumn(
    grid: Grid,
    sheet: Sheet,
    { headerRow: row, column, title, lastRow }: NewColumn,
  ): boolean {
    const current = grid.value(row, column);
    const place = { sheet: sheet.name, row, column };
    if (current === title) {
      this.unchanged++;
      return true;
    }
    const reason = grid.isFree(column, row, lastRow) ? forbids(sheet, row, column) : REFUSALS.columnTaken;
    if (reason) {
      this.refuse(place, reason);
      return false;
    }
    grid.set(row, column, { as: 'text', value: title });
    this.written++;
    return true;
  }

  private writeCell(grid: Grid, sheet: Sheet, change: CellChange, row: number): void {
    const { column, write } = change;
    const verdict = verdictOn(grid.state(row, column), change);
    if (verdict === 'same') {
      this.unchanged++;
      return;
    }
    const reason = forbids(sheet, row, column) ?? (verdict === 'write' ? undefined : verdict);
    if (reason) {
      this.refuse({ sheet: sheet.name, row, column }, reason);
      return;
    }
    grid.set(row, column, write);
    this.written++;
  }
}

function forbids(sheet: Sheet, row: number, column: number): Bilingual | undefined {
  if (sheet.isProtected) return REFUSALS.sheetProtected;
  const merge = sheet.merges.find((area) => covers(area, row, column));
  return merge && (merge.top !== row || merge.left !== column) ? REFUSALS.mergedAway : undefined;
}

function covers({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** Finds rows by what their key cell showed before the patch. */
class KeyedRows {
  private readonly indexes = new Map<number, RowIndex>();

  constructor(private readonly sheet: Sheet) {}

  find({ row, key }: CellChange): number | Bilingual {
    if (!key || sameValue(valueAt(this.sheet, row, key.column), key.value)) return row;
    let index = this.indexes.get(key.column);
    if (!index) {
      this.indexes.set(key.column, (index = new RowIndex()));
      for (let r = 1; r <= this.sheet.rows.length; r++) {
        const value = valueAt(this.sheet, r, key.column);
        if (value !== null) index.add(value, r);
      }
    }
    return index.find(key.value);
  }
}

/** A sheet's cells while they are being changed; the sheet itself stays as it was. */
class Grid {
  private readonly rows: (readonly CellValue[])[];
  private readonly kinds: string[];
  /** The kinds of rows that are no longer those of the sheet; the others stay the very same objects. */
  private readonly owned = new Map<number, string[]>();
  private readonly formulas: FormulaRows;

  constructor(private readonly sheet: Sheet) {
    this.formulas = new FormulaRows(sheet.formulas);
    this.rows = [...sheet.rows];
    this.kinds = [...sheet.kinds];
  }

  value(row: number, column: number): CellValue {
    return this.rows[row - 1]?.[column - 1] ?? null;
  }

  private kind(row: number, column: number): CellKind {
    return ((this.owned.get(row) ?? this.kinds[row - 1])?.[column - 1] ?? '.') as CellKind;
  }

  state(row: number, column: number) {
    const value = this.value(row, column);
    return {
      value,
      formula: holdsFormula(this.kind(row, column)) ? (this.formulas.at(row, column) ?? '') : undefined,
    };
  }

  /** Whether no cell of these rows shows anything, nor holds a formula that shows nothing yet. */
  isFree(column: number, from: number, to: number): boolean {
    for (let row = from; row <= Math.min(to, this.rows.length); row++)
      if (!isBlank(this.value(row, column)) || holdsFormula(this.kind(row, column))) return false;
    return true;
  }

  set(row: number, column: number, write: CellWrite): void {
    const { value, formula } = stateAfter(write);
    while (this.rows.length < row) {
      this.rows.push([]);
      this.kinds.push('');
    }
    const { values, letters } = this.ownRow(row);
    while (values.length < column) values.push(null);
    while (letters.length < column) letters.push('.');
    letters[column - 1] = kindOf(write, kindAt(this.sheet, row, column));
    values[column - 1] = value;
    this.formulas.set(row, column, formula);
  }

  private ownRow(row: number): { values: CellValue[]; letters: string[] } {
    let letters = this.owned.get(row);
    if (!letters) {
      this.owned.set(row, (letters = (this.kinds[row - 1] ?? '').split('')));
      this.rows[row - 1] = [...this.rows[row - 1]!];
    }
    return { values: this.rows[row - 1] as CellValue[], letters };
  }

  toSheet(): Sheet {
    for (const [row, letters] of this.owned) this.kinds[row - 1] = letters.join('');
    const { formulas: _, ...sheet } = this.sheet;
    return { ...sheet, rows: this.rows, kinds: this.kinds, ...this.formulas.told() };
  }
}

function kindOf(write: CellWrite, before: CellKind): CellKind {
  if (write.as === 'formula') return kindOfValue(write.value).toUpperCase().replace('.', 'N') as CellKind;
  const value = valueOf(write);
  if (typeof value !== 'number') return kindOfValue(value);
  const shown = before.toLowerCase();
  const isDate = write.as === 'date' || write.as === 'datetime';
  if (shown === 'd' || shown === 't' || (shown === 'c' && !isDate)) return shown as CellKind;
  return write.as === 'date' ? 'd' : write.as === 'datetime' ? 't' : 'n';
}

function kindOfValue(value: CellValue): CellKind {
  if (value === null || value === '') return '.';
  if (isError(value)) return 'e';
  return typeof value === 'string' ? 's' : typeof value === 'boolean' ? 'b' : 'n';
}

function sheetOf(wanted: NewSheet): Sheet {
  const grid = new Grid({
    name: wanted.name,
    visibility: wanted.hidden ? 'hidden' : 'visible',
    rows: [],
    kinds: [],
    merges: wanted.look?.merges ?? [],
    tables: [],
    isProtected: false,
  });
  wanted.rows.forEach((row, r) =>
    row.forEach((cell, c) => cell && cell.as !== 'blank' && grid.set(r + 1, c + 1, cell)),
  );
  return grid.toSheet();
}

function holdsSame(a: Sheet, b: Sheet): boolean {
  for (let row = 1; row <= Math.max(a.rows.length, b.rows.length); row++) {
    const width = Math.max(a.rows[row - 1]?.length ?? 0, b.rows[row - 1]?.length ?? 0);
    for (let column = 1; column <= width; column++) {
      if (!sameValue(valueAt(a, row, column), valueAt(b, row, column))) return false;
    }
  }
  return true;
}
