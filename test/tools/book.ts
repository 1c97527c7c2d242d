import type { Area, Book, CellKind, CellValue, Sheet, TableArea } from '../../shared/book/model';
import { parseA1 } from '../../shared/book/address';
import { FillRows } from '../../shared/book/fills';
import { parseIso, toSerial } from '../../shared/time/moment';

/** A cell of a test sheet: a plain value, a date, or the result of a formula. */
export type TestCell = CellValue | undefined | { readonly date: string } | { readonly formula: CellValue };

/** A date as a spreadsheet holds it: `day('2026-05-03')`, `day('2026-05-03 18:00')`. */
export const day = (iso: string): TestCell => ({ date: iso });
/** A cell that a formula fills. */
export const formula = (value: CellValue): TestCell => ({ formula: value });

export interface SheetOptions {
  readonly visibility?: Sheet['visibility'];
  /** `B1:I1` */
  readonly merges?: readonly string[];
  readonly tables?: readonly TableArea[];
  /** Colours of cells by their address, or of all cells of a row by its number: `{ A1: 'FF0000', 3: 'FFFF00' }`. */
  readonly fills?: Readonly<Record<string, string>>;
}

/** A sheet from rows of cells, the first of them row 1. */
export function sheetOf(
  name: string,
  rows: readonly (readonly TestCell[])[],
  options: SheetOptions = {},
): Sheet {
  const values: CellValue[][] = [];
  const kinds: string[] = [];
  for (const row of rows) {
    const cells = row.map(cellOf);
    values.push(cells.map((cell) => cell.value));
    kinds.push(cells.map((cell) => cell.kind).join(''));
  }
  return {
    name,
    visibility: options.visibility ?? 'visible',
    rows: values,
    kinds,
    merges: (options.merges ?? []).map(areaOf),
    tables: options.tables ?? [],
    isProtected: false,
    ...(options.fills && fillsOf(options.fills, values)),
  };
}

function fillsOf(
  painted: Readonly<Record<string, string>>,
  rows: readonly (readonly CellValue[])[],
): Pick<Sheet, 'fills'> {
  const fills = new FillRows();
  for (const [where, colour] of Object.entries(painted)) {
    const cell = parseA1(where);
    if (cell) fills.put(cell.row, cell.column, colour);
    else rows[+where - 1]!.forEach((_, at) => fills.put(+where, at + 1, colour));
  }
  return fills.told();
}

export function bookOf(...sheets: readonly Sheet[]): Book {
  return { sheets };
}

function cellOf(cell: TestCell): { value: CellValue; kind: CellKind } {
  if (cell === undefined || cell === null) return { value: null, kind: '.' };
  if (typeof cell === 'object' && 'date' in cell) {
    const moment = parseIso(cell.date);
    if (moment === undefined) throw new Error(`not a date: ${cell.date}`);
    return { value: toSerial(moment), kind: cell.date.includes(':') ? 't' : 'd' };
  }
  if (typeof cell === 'object' && 'formula' in cell) {
    return { value: cell.formula, kind: kindOf(cell.formula).toUpperCase() as CellKind };
  }
  return { value: cell, kind: kindOf(cell) };
}

function kindOf(value: CellValue): CellKind {
  if (value === null) return 's';
  if (typeof value === 'object') return 'e';
  return typeof value === 'number' ? 'n' : typeof value === 'boolean' ? 'b' : 's';
}

function areaOf(text: string): Area {
  const [from, to] = text.split(':').map((corner) => parseA1(corner)!) as [
    { row: number; column: number },
    { row: number; column: number },
  ];
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
