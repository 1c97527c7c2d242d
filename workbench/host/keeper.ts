import { FormulaRows, withFormulas } from '../../shared/book/formulas';
import type { Book, CellValue, Sheet } from '../../shared/book/model';
import type { BookChange } from '../../shared/host';
import type { GridChange } from '../grid/changes';
import type { Grid } from '../grid/grid';
import type { SheetReader } from '../grid/read';

/** What the opened file says of a sheet that the grid does not show. */
export type SheetFacts = Pick<Sheet, 'visibility' | 'tables' | 'isProtected'>;

/**
 * Keeps a book in step with the grid: everything that changes there, by whatever hand, is read from the grid
 * itself. Rows that did not change stay the very same objects.
 */
export class BookKeeper {
  private readonly byId = new Map<string, Sheet>();
  private readonly facts = new Map<string, SheetFacts>();
  /** Places that were set, or `all`, by sheet; read when the book is asked for or the turn ends. */
  private readonly stale = new Map<string, Map<number, Set<number>> | 'all'>();
  private areSheetsStale = false;
  private isDue = false;
  private readonly listeners = new Set<(change: BookChange) => void>();
  private readonly stopWatching: () => void;
  private kept: Book;

  constructor(
    private readonly grid: Grid,
    start: Book,
  ) {
    const sheets = grid.sheets();
    start.sheets.forEach((sheet, i) => {
      this.byId.set(sheets[i]!.id, sheet);
      this.facts.set(sheets[i]!.id, sheet);
    });
    this.kept = start;
    this.stopWatching = grid.onChange((change) => this.take(change));
  }

  /** The book as the grid shows it now. */
  get book(): Book {
    this.flush();
    const activeSheet = this.grid.activeSheet();
    return activeSheet === this.kept.activeSheet ? this.kept : (this.kept = { ...this.kept, activeSheet });
  }

  /** All sheets by the grid's id, in the order of their tabs. */
  sheets(): ReadonlyMap<string, Sheet> {
    this.flush();
    return new Map(this.grid.sheets().map(({ id }) => [id, this.byId.get(id)!]));
  }

  /** A sheet as it was read last, changes on their way not included. */
  known(id: string): Sheet | undefined {
    return this.byId.get(id);
  }

  /** The grid's own name for a sheet. */
  idOf(name: string): string | undefined {
    return this.grid.sheets().find((sheet) => sheet.name === name)?.id;
  }

  watch(listener: (change: BookChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  dispose(): void {
    this.stopWatching();
    this.listeners.clear();
  }

  /** Reads what changed since, and tells who watches. */
  flush(): void {
    this.isDue = false;
    const changes: BookChange[] = [];
    if (this.areSheetsStale) this.readSheets(changes);
    for (const [id, places] of this.stale) {
      const sheet = this.byId.get(id);
      if (!sheet) continue;
      if (places === 'all') {
        this.byId.set(id, readSheet(this.grid.reader(id), sheet));
        changes.push({ sheet: sheet.name, remote: false });
      } else {
        const next = readPlaces(this.grid.reader(id), sheet, places);
        if (!next) continue;
        this.byId.set(id, next.sheet);
        changes.push({ sheet: sheet.name, rows: next.rows, remote: false });
      }
    }
    this.stale.clear();
    if (changes.length === 0) return;
    this.kept = { ...this.kept, sheets: this.grid.sheets().flatMap(({ id }) => this.byId.get(id) ?? []) };
    for (const change of changes) for (const listener of this.listeners) listener(change);
  }

  private take(change: GridChange): void {
    if (change.what === 'sheets') this.areSheetsStale = true;
    else if (change.what === 'moved') this.stale.set(change.sheet, 'all');
    else this.note(change.sheet, change.cells);
    if (this.isDue) return;
    this.isDue = true;
    queueMicrotask(() => this.isDue && this.flush());
  }

  private note(id: string, cells: ReadonlyMap<number, readonly number[]>): void {
    let places = this.stale.get(id);
    if (places === 'all') return;
    if (!places) this.stale.set(id, (places = new Map()));
    for (const [row, columns] of cells) {
      let known = places.get(row);
      if (!known) places.set(row, (known = new Set()));
      for (const column of columns) known.add(column);
    }
  }

  private readSheets(changes: BookChange[]): void {
    this.areSheetsStale = false;
    const now = this.grid.sheets();
    const left = new Set(this.byId.keys());
    for (const { id, name, isHidden } of now) {
      left.delete(id);
      const sheet = this.byId.get(id);
      const facts = this.facts.get(id) ?? NEW_SHEET;
      if (!sheet) {
        const blank: Sheet = { ...facts, name, rows: [], kinds: [], merges: [] };
        this.byId.set(id, {
          ...readSheet(this.grid.reader(id), blank),
          visibility: isHidden ? 'hidden' : 'visible',
        });
        this.stale.delete(id);
        changes.push({ sheet: name, remote: false });
      } else if (sheet.name !== name) {
        this.byId.set(id, { ...sheet, name });
        changes.push({ sheet: sheet.name, remote: false }, { sheet: name, remote: false });
      } else if (isHidden !== (sheet.visibility !== 'visible')) {
        const visibility = isHidden ? 'hidden' : 'visible';
        this.byId.set(id, { ...sheet, visibility });
        changes.push({ sheet: name, remote: false });
      }
    }
    for (const id of left) {
      changes.push({ sheet: this.byId.get(id)!.name, remote: false });
      this.byId.delete(id);
      this.stale.delete(id);
    }
  }
}

const NEW_SHEET: SheetFacts = { visibility: 'visible', tables: [], isProtected: false };

/** The whole sheet anew. */
function readSheet(reader: SheetReader, before: Sheet): Sheet {
  const { rows: height, columns: width } = reader.extent();
  const formulas = new Map<string, string>();
  const rows: CellValue[][] = [];
  const kinds: string[] = [];
  for (let row = 1; row <= height; row++) {
    const values: CellValue[] = [];
    let letters = '';
    for (let column = 1; column <= width; column++) {
      const { value, kind, formula } = reader.cell(row, column);
      if (formula !== undefined) formulas.set(`${row},${column}`, formula);
      if (value === null && kind === '.') continue;
      while (values.length < column - 1) values.push(null);
      values.push(value);
      letters = letters.padEnd(column - 1, '.') + kind;
    }
    rows.push(values);
    kinds.push(letters);
  }
  while (rows.length > 0 && rows[rows.length - 1]!.length === 0) {
    rows.pop();
    kinds.pop();
  }
  return withFormulas({ ...before, rows, kinds, merges: reader.merges() }, formulas);
}

/** The sheet with some places read anew, and the first and last row that differ; undefined when nothing does. */
function readPlaces(
  reader: SheetReader,
  sheet: Sheet,
  places: ReadonlyMap<number, ReadonlySet<number>>,
): { sheet: Sheet; rows: [number, number] } | undefined {
  const rows = [...sheet.rows];
  const kinds = [...sheet.kinds];
  const { formulas: known, ...rest } = sheet;
  const formulas = new FormulaRows(known);
  let [first, last] = [Infinity, 0];
  for (const [row, columns] of places) {
    const values = [...(rows[row - 1] ?? [])];
    const letters = (kinds[row - 1] ?? '').split('');
    let isChanged = false;
    for (const column of columns) {
      const { value, kind, formula } = reader.cell(row, column);
      if (formula !== formulas.at(row, column)) {
        formulas.set(row, column, formula);
        isChanged = true;
      }
      const [old, oldKind] = [values[column - 1] ?? null, letters[column - 1] ?? '.'];
      if (isSame(old, value) && oldKind === kind) continue;
      isChanged = true;
      while (values.length < column) values.push(null);
      while (letters.length < column) letters.push('.');
      values[column - 1] = value;
      letters[column - 1] = kind;
    }
    if (!isChanged) continue;
    while (rows.length < row) {
      rows.push([]);
      kinds.push('');
    }
    rows[row - 1] = values;
    kinds[row - 1] = letters.join('');
    [first, last] = [Math.min(first, row), Math.max(last, row)];
  }
  if (last === 0) return undefined;
  return { sheet: { ...rest, rows, kinds, ...formulas.told() }, rows: [first, last] };
}

function isSame(a: CellValue, b: CellValue): boolean {
  return (
    a === b ||
    (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null && a.error === b.error)
  );
}
