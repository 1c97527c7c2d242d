import { NothingPasted, NoTable, TableTooLarge } from './errors';

/** Cells that may be pasted at most: 20,000 rows of 50 columns. */
export const MOST_CELLS = 1_000_000;

/**
 * The cells of a table as spreadsheets put it on the clipboard: columns parted by tabs, rows by line breaks, a cell with
 * either of them in quotes. Commas or semicolons part the columns of a .csv. What stands in a cell stays as it is. Throws
 * NothingPasted, NoTable, TableTooLarge.
 */
export function tableOf(text: string, separators: readonly string[] = ['\t']): string[][] {
  const plain = text.replace(/^\uFEFF/, '');
  if (plain.trim() === '') throw new NothingPasted();
  const separator = likeliest(plain, separators);
  const rows = rowsOf(plain, separator).map(withoutEnd);
  while (rows.length > 0 && rows[rows.length - 1]!.length === 0) rows.pop();
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== '')).length;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (filled < 2 || width < 2) throw new NoTable();
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  if (cells > MOST_CELLS) throw new TableTooLarge(cells, MOST_CELLS);
  return rows;
}

/** The separator of the first line that parts it into most. */
function likeliest(text: string, separators: readonly string[]): string {
  const [first = ''] = rowsOf(text.slice(0, 20_000), '\n').flat();
  const parts = (separator: string): number => rowsOf(first, separator)[0]?.length ?? 0;
  return separators.reduce((best, each) => (parts(each) > parts(best) ? each : best));
}

/** A quote opens a quoted cell only at its beginning: elsewhere it is a quote (`5" pipe`). */
function rowsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const quoted = text[at] === '"' ? quotedEnd(text, at, separator) : undefined;
    const end = quoted ?? nextBreak(text, at, separator);
    const cell = text.slice(at, end);
    rows[rows.length - 1]!.push(quoted === undefined ? cell : unquoted(cell));
    if (end >= text.length) return rows;
    if (text[end] === separator) at = end + 1;
    else {
      at = end + (text.startsWith('\r\n', end) ? 2 : 1);
      rows.push([]);
    }
  }
}

function nextBreak(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/** Where a quoted cell ends; undefined when its quote is never closed before a break, so that it is plain text. */
function quotedEnd(text: string, from: number, separator: string): number | undefined {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') at++;
    else if (at + 1 === text.length || [separator, '\n', '\r'].includes(text[at + 1]!)) return at + 1;
  }
  return undefined;
}

const unquoted = (cell: string): string =>
  cell.slice(1, -1).replaceAll('""', '"').replaceAll('\r\n', '\n').replaceAll('\r', '\n');

function withoutEnd(row: readonly string[]): string[] {
  let length = row.length;
  while (length > 0 && row[length - 1]!.trim() === '') length--;
  return row.slice(0, length);
}
