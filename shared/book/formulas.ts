import type { RowFormulas, Sheet } from './model';

/** The formula of a cell, without the leading `=`; undefined where there is none or the host told none. */
export function formulaAt(
  { formulas }: Pick<Sheet, 'formulas'>,
  row: number,
  column: number,
): string | undefined {
  return formulas?.[row - 1]?.[column];
}

/** The formulas known of a sheet, without the leading `=`, by `row,column`, row after row. */
export function formulasOf({ formulas }: Sheet): ReadonlyMap<string, string> {
  if (!formulas) return NONE;
  let known = BY_PLACE.get(formulas);
  if (!known) BY_PLACE.set(formulas, (known = byPlace(formulas)));
  return known;
}

/** The same sheet with these formulas and no others, given by `row,column`. */
export function withFormulas({ formulas: _, ...sheet }: Sheet, formulas: ReadonlyMap<string, string>): Sheet {
  const rows = formulaRows(formulas);
  return rows ? { ...sheet, formulas: rows } : sheet;
}

/** Formulas by `row,column` as a sheet holds them, the first entry for row `from`; undefined when there are none. */
export function formulaRows(
  formulas: ReadonlyMap<string, string>,
  from = 1,
): readonly RowFormulas[] | undefined {
  const rows = new FormulaRows();
  for (const [place, formula] of formulas) {
    const [row, column] = place.split(',').map(Number) as [number, number];
    rows.set(row - from + 1, column, formula);
  }
  return rows.told().formulas;
}

const NONE: ReadonlyMap<string, string> = new Map();

/** What a list of formulas comes to, so that whoever asks cell after cell makes the map once. */
const BY_PLACE = new WeakMap<readonly RowFormulas[], ReadonlyMap<string, string>>();

function byPlace(formulas: readonly RowFormulas[]): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  formulas.forEach((row, r) => {
    if (row) for (const [column, formula] of Object.entries(row)) known.set(`${r + 1},${column}`, formula);
  });
  return known;
}

/** The formulas of a sheet while they are being changed; the rows that do not change stay the very same objects. */
export class FormulaRows {
  private rows: RowFormulas[] | undefined;
  private readonly owned = new Map<number, Record<number, string>>();

  constructor(private readonly before?: readonly RowFormulas[]) {}

  at(row: number, column: number): string | undefined {
    return (this.rows ?? this.before)?.[row - 1]?.[column];
  }

  /** Puts a formula where another one or none was; undefined takes it away. */
  set(row: number, column: number, formula: string | undefined): void {
    if (this.at(row, column) === formula) return;
    let cells = this.owned.get(row);
    if (!cells) {
      this.owned.set(row, (cells = { ...(this.rows ?? this.before)?.[row - 1] }));
      this.setRow(row, cells);
    }
    if (formula === undefined) delete cells[column];
    else cells[column] = formula;
  }

  /** Puts what was read of a whole row in place of what was known of it. */
  setRow(row: number, formulas: RowFormulas): void {
    if (((this.rows ?? this.before)?.[row - 1] ?? null) === formulas) return;
    const rows = (this.rows ??= [...(this.before ?? [])]);
    while (rows.length < row) rows.push(null);
    rows[row - 1] = formulas;
  }

  /** What a sheet is to say of them: nothing when there are none. */
  told(): Pick<Sheet, 'formulas'> {
    if (!this.rows) return this.before ? { formulas: this.before } : {};
    for (const [row, cells] of this.owned) if (Object.keys(cells).length === 0) this.rows[row - 1] = null;
    while (this.rows.length > 0 && this.rows[this.rows.length - 1] === null) this.rows.pop();
    return this.rows.length > 0 ? { formulas: this.rows } : {};
  }
}
