import type { Area, CellValue, Sheet, TableArea } from '../../shared/book/model';
import { copiedCharts, movedCharts, type Chart } from './chart';
import type { Filter } from './filter';
import { movedFormula } from './formula-refs';
import type { Workbook } from './workbook';

/** One cell as the file holds it. */
export interface Cell {
  /** What it shows; of a formula its last result. */
  value: CellValue;
  /** With the leading `=`, in English, A1 style. */
  formula?: string;
  /** Its number format as Excel writes it: `General`, `yyyy/m/d`, `@` … */
  format: string;
  /** Typed with a leading apostrophe: text whatever it looks like. */
  isQuoted?: boolean;
  /** The cell whose formula spilled its result into this one. */
  spilledFrom?: { readonly row: number; readonly column: number };
  /** Whatever else a host says of its look (fill, font, wrap …), by that host's own names. */
  look?: Readonly<Record<string, unknown>>;
}

/** A rule of colour, or of what may be typed, on an area; `rule` in the words of the host that made it. */
export interface AreaRule {
  area: Area;
  rule: unknown;
}

export interface Table extends TableArea {
  readonly id: number;
  /** Whatever else a host says of its look. */
  readonly look?: Readonly<Record<string, unknown>>;
}

/** One sheet of the workbook in memory. */
export class Worksheet {
  visibility: Sheet['visibility'] = 'visible';
  isProtected = false;
  /** `rows[0][0]` is A1; holes are empty cells. */
  readonly rows: (Cell | undefined)[][] = [];
  merges: Area[] = [];
  tables: Table[] = [];
  colourRules: AreaRule[] = [];
  inputRules: AreaRule[] = [];
  filters: Filter[] = [];
  charts: Chart[] = [];
  /** By column, in characters of the default font. */
  readonly widths = new Map<number, number>();
  /** By row, in points; rows that nobody gave a height are absent. */
  readonly heights = new Map<number, number>();
  /** Areas that results of formulas spilled into, by the place of the formula: `3,1`. */
  readonly spills = new Map<string, Area>();
  frozenRows = 0;
  frozenColumns = 0;
  /** Whatever else a host says of the sheet's look (colour of its tab, gridlines …), by that host's own names. */
  readonly look: Record<string, unknown> = {};

  constructor(
    readonly workbook: Workbook,
    readonly id: number,
    public name: string,
  ) {}

  /** Becomes a copy of another sheet, but for its name. Formulas keep to the sheet that they stand on. */
  takeAfter(other: Worksheet): void {
    this.rows.splice(
      0,
      this.rows.length,
      ...other.rows.map((cells) => cells.map((cell) => cell && { ...cell })),
    );
    this.visibility = other.visibility;
    this.isProtected = other.isProtected;
    this.merges = [...other.merges];
    // Names of tables are the workbook's own: a copy gets others.
    this.tables = other.tables.map((table, i) => ({
      ...table,
      id: this.id * 100 + i + 1,
      name: `${table.name}_${this.id}`,
    }));
    this.colourRules = other.colourRules.map((rule) => ({ ...rule }));
    this.inputRules = other.inputRules.map((rule) => ({ ...rule }));
    this.charts = copiedCharts(other.charts, this.id);
    for (const [column, width] of other.widths) this.widths.set(column, width);
    for (const [row, height] of other.heights) this.heights.set(row, height);
    this.frozenRows = other.frozenRows;
    this.frozenColumns = other.frozenColumns;
    Object.assign(this.look, other.look);
  }

  cell(row: number, column: number): Cell | undefined {
    return this.rows[row - 1]?.[column - 1];
  }

  /** Changes what is given of a cell and tells nobody: for whoever changes many and then calls `changed`. */
  put(row: number, column: number, change: Partial<Cell>): void {
    while (this.rows.length < row) this.rows.push([]);
    const cells = this.rows[row - 1]!;
    const next: Cell = { ...(cells[column - 1] ?? { value: null, format: 'General' }), ...change };
    if ('value' in change && !('formula' in change)) delete next.formula;
    if ('value' in change && !('isQuoted' in change)) delete next.isQuoted;
    if ('value' in change && !('spilledFrom' in change)) delete next.spilledFrom;
    cells[column - 1] = next;
  }

  /** Changes one cell as whoever is acting. */
  set(row: number, column: number, change: Partial<Cell>): void {
    this.put(row, column, change);
    this.changed({ top: row, left: column, bottom: row, right: column });
  }

  /** Says that an area was changed by `put`. */
  changed(area: Area): void {
    this.workbook.tell({ what: 'cells', sheet: this, area });
  }

  /** The smallest area that holds everything; with `valuesOnly` cells that only have a format do not count. Undefined for an empty sheet. */
  used(valuesOnly = true): Area | undefined {
    let area: Area | undefined;
    this.rows.forEach((cells, r) => {
      let [left, right] = [0, 0];
      cells.forEach((cell, c) => {
        if (!cell || (valuesOnly && cell.value === null && cell.formula === undefined)) return;
        if (left === 0) left = c + 1;
        right = c + 1;
      });
      if (right === 0) return;
      area = area
        ? { ...area, left: Math.min(area.left, left), right: Math.max(area.right, right), bottom: r + 1 }
        : { top: r + 1, bottom: r + 1, left, right };
    });
    return area;
  }

  insertRows(at: number, count: number): void {
    this.unspill();
    while (this.rows.length < at - 1) this.rows.push([]);
    this.rows.splice(at - 1, 0, ...Array.from({ length: count }, () => []));
    this.moveAreas('rows', at, count);
    this.workbook.tell({ what: 'rows in', sheet: this, at, count });
  }

  deleteRows(at: number, count: number): void {
    this.unspill();
    this.rows.splice(at - 1, count);
    this.moveAreas('rows', at, -count);
    this.workbook.tell({ what: 'rows out', sheet: this, at, count });
  }

  insertColumns(at: number, count: number): void {
    this.unspill();
    for (const cells of this.rows)
      if (cells.length >= at) cells.splice(at - 1, 0, ...Array.from({ length: count }, () => undefined));
    this.moveAreas('columns', at, count);
    this.workbook.tell({ what: 'columns in', sheet: this, at, count });
  }

  deleteColumns(at: number, count: number): void {
    this.unspill();
    for (const cells of this.rows) cells.splice(at - 1, count);
    this.moveAreas('columns', at, -count);
    this.workbook.tell({ what: 'columns out', sheet: this, at, count });
  }

  /** Takes back what formulas spilled: it is worked out again where the cells have come to. */
  private unspill(): void {
    for (const { top, left, bottom, right } of this.spills.values())
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++)
          if (this.cell(row, column)?.spilledFrom) this.put(row, column, { value: null });
    this.spills.clear();
  }

  /** Says that the rows of an area were sorted. */
  sorted(area: Area): void {
    this.workbook.tell({ what: 'rows sorted', sheet: this, area });
  }

  /** Merges, tables and rules move with the cells; one whose cells are all gone goes too. */
  private moveAreas(what: 'rows' | 'columns', at: number, count: number): void {
    const moved = (area: Area): Area | undefined => movedArea(area, what, at, count);
    const keep = <T extends { area: Area }>(each: T): T[] => {
      const area = moved(each.area);
      return area ? [{ ...each, area }] : [];
    };
    for (const sheet of this.workbook.sheets) moveFormulas(sheet, this.name, what, at, count);
    for (const [name, refersTo] of this.workbook.names)
      this.workbook.names.set(name, movedFormula(refersTo, '', this.name, what, at, count));
    this.merges = this.merges.flatMap((area) => moved(area) ?? []);
    this.tables = this.tables.flatMap(keep);
    this.colourRules = this.colourRules.flatMap(keep);
    this.inputRules = this.inputRules.flatMap(keep);
    this.filters = this.filters.flatMap(keep);
    this.charts = movedCharts(this.charts, moved);
    if (what === 'rows') this.moveHeights(at, count);
  }

  private moveHeights(at: number, count: number): void {
    const heights = [...this.heights];
    this.heights.clear();
    for (const [row, height] of heights) {
      const area = movedArea({ top: row, left: 1, bottom: row, right: 1 }, 'rows', at, count);
      if (area) this.heights.set(area.top, height);
    }
  }
}

function moveFormulas(
  sheet: Worksheet,
  moved: string,
  what: 'rows' | 'columns',
  at: number,
  count: number,
): void {
  for (const cells of sheet.rows)
    for (const cell of cells)
      if (cell?.formula !== undefined)
        cell.formula = movedFormula(cell.formula, sheet.name, moved, what, at, count);
}

/** Where the cells of an area are after rows or columns came (`count` above zero) or went; undefined when all are gone. */
export function movedArea(area: Area, what: 'rows' | 'columns', at: number, count: number): Area | undefined {
  const [first, last] = what === 'rows' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
  const shift = (n: number, isEnd: boolean): number => {
    if (count > 0) return n >= at ? n + count : n;
    const gone = at - count;
    return n >= gone ? n + count : n >= at ? (isEnd ? at - 1 : at) : n;
  };
  const next = { ...area, [first]: shift(area[first], false), [last]: shift(area[last], true) };
  return next[first] > next[last] ? undefined : next;
}
