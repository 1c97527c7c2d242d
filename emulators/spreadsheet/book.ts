import { fillAt } from '../../shared/book/fills';
import { formulaAt, withFormulas } from '../../shared/book/formulas';
import { isError, type Book, type CellKind, type CellValue, type Sheet } from '../../shared/book/model';
import { letterOfCode } from '../../shared/cells/number-format';
import { Workbook, type Actor } from './workbook';
import type { Cell, Worksheet } from './worksheet';

/** Number formats by the letter of a cell that a plain book gives none for. */
const FORMATS: Readonly<Record<string, string>> = { d: 'yyyy/m/d', t: 'yyyy/m/d h:mm', c: 'h:mm' };

/** A workbook that holds what a plain book says. Formulas that the book knows (`withFormulas`) come along. */
export function workbookOf(book: Book): Workbook {
  const workbook = new Workbook();
  for (const sheet of book.sheets) fill(workbook.addSheet(sheet.name), sheet);
  workbook.active = workbook.find(book.activeSheet ?? '') ?? workbook.sheets[0];
  return workbook;
}

/** Makes the workbook hold another book, as a colleague who saves it would: sheets of the same name stay the same sheets. */
export function overwrite(workbook: Workbook, book: Book, by: Actor = 'colleague'): void {
  workbook.by(by, () => {
    for (const gone of workbook.sheets.filter(
      ({ name }) => !book.sheets.some((sheet) => sheet.name === name),
    ))
      workbook.removeSheet(gone);
    for (const sheet of book.sheets) {
      const present = workbook.find(sheet.name) ?? workbook.addSheet(sheet.name);
      const height = Math.max(present.rows.length, sheet.rows.length);
      const width = Math.max(
        ...present.rows.map((row) => row.length),
        ...sheet.rows.map((row) => row.length),
      );
      present.rows.length = 0;
      fill(present, sheet);
      present.changed({ top: 1, left: 1, bottom: Math.max(1, height), right: Math.max(1, width) });
    }
  });
}

/** What the workbook holds, as a plain book: the very reading that every adapter is to arrive at. */
export function bookOf(workbook: Workbook): Book {
  return { sheets: workbook.sheets.map(sheetOf), activeSheet: workbook.active?.name };
}

function fill(into: Worksheet, sheet: Sheet): void {
  sheet.rows.forEach((values, r) =>
    values.forEach((value, c) => {
      const letter = (sheet.kinds[r]?.[c] ?? '.').toLowerCase();
      const formula = formulaAt(sheet, r + 1, c + 1);
      const fill = fillAt(sheet, r + 1, c + 1);
      if (value === null && formula === undefined && fill === undefined) return;
      into.put(r + 1, c + 1, {
        value,
        ...(fill !== undefined && { look: painted(fill) }),
        format: FORMATS[letter] ?? 'General',
        ...(formula !== undefined && { formula: `=${formula}` }),
        // What a person can only have typed with an apostrophe before it.
        ...(typeof value === 'string' &&
          formula === undefined &&
          /^[=+\-@']|^\s*[\d.]/.test(value) && { isQuoted: true }),
      });
    }),
  );
  into.visibility = sheet.visibility;
  into.merges = [...sheet.merges];
  into.tables = sheet.tables.map((table, i) => ({ ...table, id: into.id * 100 + i + 1 }));
  into.isProtected = sheet.isProtected;
}

/** A fill in the words of each host. */
function painted(rgb: string): Readonly<Record<string, unknown>> {
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  const colour = `#${rgb.toLowerCase()}`;
  return { fillColor: colour, background: colour, backgroundColor: { red, green, blue } };
}

function sheetOf(sheet: Worksheet): Sheet {
  const formulas = new Map<string, string>();
  const rows: CellValue[][] = [];
  const kinds: string[] = [];
  sheet.rows.forEach((cells, r) => {
    const values: CellValue[] = [];
    let letters = '';
    cells.forEach((cell, c) => {
      if (!cell || (cell.value === null && cell.formula === undefined)) return;
      while (values.length < c) values.push(null);
      values.push(cell.value);
      letters = letters.padEnd(c, '.') + kindOf(cell);
      if (cell.formula !== undefined) formulas.set(`${r + 1},${c + 1}`, cell.formula.slice(1));
    });
    rows.push(values);
    kinds.push(letters);
  });
  while (rows.length > 0 && rows[rows.length - 1]!.length === 0) {
    rows.pop();
    kinds.pop();
  }
  const tables = sheet.tables.map(({ id: _id, ...table }) => table);
  const { name, visibility, merges, isProtected } = sheet;
  return withFormulas({ name, visibility, rows, kinds, merges, tables, isProtected }, formulas);
}

/** How a cell is to be read. */
function kindOf({ value, format, formula }: Cell): CellKind {
  const letter =
    value === null || value === ''
      ? formula === undefined
        ? '.'
        : 's'
      : isError(value)
        ? 'e'
        : typeof value === 'string'
          ? 's'
          : typeof value === 'boolean'
            ? 'b'
            : letterOfCode(format);
  return (formula === undefined ? letter : letter.toUpperCase()) as CellKind;
}
