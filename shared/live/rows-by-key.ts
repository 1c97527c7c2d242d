import { formulasOf } from '../book/formulas';
import { keyText } from '../book/compare';
import { holdsFormula, isBlank, kindAt, valueAt, type CellValue, type Sheet } from '../book/model';
import type { CellWrite } from '../book/patch';
import { writeAt } from './changes';

/** The rows of a sheet by their keys. */
export class RowsByKey {
  private readonly rows = new Map<string, number[]>();

  constructor(
    private readonly sheet: Sheet,
    readonly keyColumn: number,
  ) {
    for (let row = 1; row <= sheet.rows.length; row++) {
      const key = keyText(this.keyAt(row));
      const same = this.rows.get(key);
      if (same) same.push(row);
      else this.rows.set(key, [row]);
    }
  }

  /** What names a row; null for one without a key. */
  keyAt(row: number): CellValue {
    return keyIn(valueAt(this.sheet, row, this.keyColumn));
  }

  /** All rows of a key, or without one. */
  rowsOf(key: CellValue): readonly number[] {
    return this.rows.get(keyText(keyIn(key))) ?? [];
  }

  /** The one row of a key; undefined when none or several have it. */
  rowOf(key: CellValue): number | undefined {
    const rows = this.rowsOf(key);
    return rows.length === 1 && !isBlank(key) ? rows[0] : undefined;
  }

  /** Whether no other row has the key of this one. */
  isAlone(row: number): boolean {
    return this.rowOf(this.keyAt(row)) === row;
  }

  /** Whether every key that there was is there still, in as many rows. */
  hasAllOf(former: RowsByKey): boolean {
    return [...former.rows].every(
      ([key, rows]) => key === keyText(null) || (this.rows.get(key)?.length ?? 0) >= rows.length,
    );
  }

  /** Whether no row without a key holds anything in a column, but for some rows. */
  isEmptyWithoutKey(column: number, but: ReadonlySet<number> = NONE): boolean {
    return this.rowsOf(null).every(
      (row) =>
        but.has(row) ||
        (isBlank(valueAt(this.sheet, row, column)) && !holdsFormula(kindAt(this.sheet, row, column))),
    );
  }
}

const NONE: ReadonlySet<number> = new Set();

const keyIn = (value: CellValue): CellValue => (isBlank(value) ? null : value);

/** Whether two key cells name the same row: empty and blank text alike name none. */
export function isSameKey(a: CellValue, b: CellValue): boolean {
  return keyText(keyIn(a)) === keyText(keyIn(b));
}

/** What leaves a cell as it is; undefined for what no patch can write: a formula that the host could not read. */
export function formerly(sheet: Sheet, row: number, column: number): CellWrite | undefined {
  const isUnknown = holdsFormula(kindAt(sheet, row, column)) && !formulasOf(sheet).get(`${row},${column}`);
  return isUnknown ? undefined : writeAt(sheet, { row, column });
}
