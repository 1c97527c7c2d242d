import type { Area } from '../../shared/book/model';
import type { RawBlock } from './sheet-cells';

/** What Excel on the web sends or takes in one request: 5 MB. */
export const PAYLOAD_BYTES = 5_000_000;
/** As much of it as is used where the cells are like those that were read before: the envelope comes on top. */
const SHARE = 0.9;
/** As much where most of what is asked for is still unknown: rows further down are often fuller than those above. */
const CAREFUL = 0.75;

/** What is asked of the cells of a rectangle: everything, formulas and formats without results, or results alone. */
export type How = 'all' | 'lean' | 'values';

/** Bytes of a cell of a column: its value, its formula, its number format. */
interface Cost {
  readonly values: number;
  readonly formulas: number;
  readonly formats: number;
}

/** Of a cell of an order sheet, before anything was read. */
const UNKNOWN: Cost = { values: 17, formulas: 17, formats: 14 };
/** Of a cell beyond all that is in use: nothing, and a number format of whatever kind. */
const EMPTY: Cost = { values: 3, formulas: 3, formats: 16 };

interface Column extends Cost {
  readonly rows: number;
}

/** Learns how large the cells of a book are, column by column, so that each request is as large as it may be and no larger. */
export class Meter {
  private readonly sheets = new Map<string, Map<number, Column>>();
  private readonly lastColumns = new Map<string, number>();
  /** Halved when Excel says that it was too much. */
  private trust = 1;

  constructor(private readonly limit = PAYLOAD_BYTES) {}

  /** Cells of an unknown sheet that one request may ask for. */
  get cells(): number {
    return Math.max(1, Math.floor((this.limit * CAREFUL * this.trust) / sum(UNKNOWN, 'all')));
  }

  /** Bytes that one request may carry. */
  get bytes(): number {
    return this.limit * SHARE * this.trust;
  }

  /** Bytes that an answer may have to a question about so many rows of a sheet, by how many of them are known. */
  room(sheet: string, rows: number): number {
    const known = Math.max(0, ...[...(this.sheets.get(sheet)?.values() ?? [])].map((each) => each.rows));
    return this.limit * (known * FEW >= rows ? SHARE : CAREFUL) * this.trust;
  }

  /** Bytes of one row of a rectangle. */
  rowBytes(sheet: string, { left, right }: Pick<Area, 'left' | 'right'>, how: How): number {
    const columns = this.sheets.get(sheet);
    const last = this.lastColumns.get(sheet) ?? Infinity;
    let bytes = 3;
    for (let column = left; column <= right; column++)
      bytes += sum(columns?.get(column) ?? (column > last ? EMPTY : UNKNOWN), how);
    return bytes;
  }

  areaBytes(sheet: string, area: Area, how: How): number {
    return (area.bottom - area.top + 1) * this.rowBytes(sheet, area, how);
  }

  /** Whether rectangles go into one answer. */
  fits(wants: readonly { readonly sheet: string; readonly area: Area }[], how: How): boolean {
    let [bytes, room] = [0, this.bytes];
    for (const { sheet, area } of wants) {
      bytes += this.areaBytes(sheet, area, how);
      const rows = Math.min(area.bottom - area.top + 1, room / this.rowBytes(sheet, area, how));
      room = Math.min(room, this.room(sheet, rows));
    }
    return bytes <= room;
  }

  learn(sheet: string, block: RawBlock): void {
    let columns = this.sheets.get(sheet);
    if (!columns) this.sheets.set(sheet, (columns = new Map()));
    this.trust = Math.min(1, this.trust * 1.1);
    const { columnIndex, values, formulas, numberFormat } = block;
    for (let c = 0; c < (values[0]?.length ?? 0); c++) {
      const seen: Column = {
        values: columnBytes(values, c),
        formulas: columnBytes(formulas, c),
        formats: columnBytes(numberFormat, c),
        rows: values.length,
      };
      const known = columns.get(columnIndex + c + 1);
      // A short look tells less than a long one before it.
      const isEnough = !known || seen.rows * FEW >= known.rows;
      columns.set(columnIndex + c + 1, isEnough ? seen : larger(seen, known));
    }
  }

  /** Columns beyond this one are empty. */
  learnLast(sheet: string, column: number): void {
    this.lastColumns.set(sheet, column);
  }

  /** Excel said that it was too much all the same. */
  tooMuch(): void {
    this.trust /= 2;
  }
}

/** So many times as many rows as are known are expected to be like them. */
const FEW = 8;

const larger = (a: Column, b: Column): Column => ({
  values: Math.max(a.values, b.values),
  formulas: Math.max(a.formulas, b.formulas),
  formats: Math.max(a.formats, b.formats),
  rows: Math.max(a.rows, b.rows),
});

const sum = ({ values, formulas, formats }: Cost, how: How): number =>
  how === 'values' ? values : (how === 'all' ? values : 0) + formulas + formats;

/** Rows that are looked at to estimate a block. */
const SAMPLE = 128;

/** Bytes of a cell of one column as JSON, estimated from some of its rows. */
function columnBytes(rows: readonly (readonly unknown[])[], column: number): number {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  let [bytes, looked] = [0, 0];
  // Not every n-th row, which a pattern of the table could make alike.
  for (let r = 0; r < rows.length; r += step + (looked % 2 === 0 ? 0 : 1)) {
    looked++;
    bytes += 1 + bytesOf(rows[r]![column]);
  }
  return looked === 0 ? 0 : bytes / looked;
}

/** Bytes of what is in a cell as JSON. */
export function bytesOf(value: unknown): number {
  if (typeof value === 'string') return textBytes(value) + 2;
  return typeof value === 'number' ? String(value).length : 5;
}

/** In UTF-8, with what JSON escapes. */
function textBytes(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    bytes += code < 0x20 || code === 0x22 || code === 0x5c ? 2 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}
