/** Cell addresses as people write them: `B2`, `'出货 2026'!F14`. Rows and columns count from 1. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export const MAX_ROW = 1048576;
export const MAX_COLUMN = 16384;

/** 1 is A, 27 is AA, 16384 is XFD. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** The number of column letters, in either case; 0 when they name no column. */
export function columnNumber(letters: string): number {
  let n = 0;
  for (let i = 0; i < letters.length; i++) {
    const digit = letters.charCodeAt(i) & ~32;
    if (digit < 65 || digit > 90) return 0;
    n = n * 26 + (digit - 64);
  }
  return n > MAX_COLUMN ? 0 : n;
}

export function a1(row: number, column: number): string {
  return columnLetters(column) + row;
}

/** The full address, the sheet's name in quotes where a formula would need them: `'出货 2026'!F14`. */
export function addressOf({ sheet, row, column }: Place): string {
  return `${quoteSheet(sheet)}!${a1(row, column)}`;
}

export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** Reads `B2`; undefined when it names no cell of a sheet. */
export function parseA1(text: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) return undefined;
  const column = columnNumber(match[1]!);
  const row = Number(match[2]);
  return column > 0 && row <= MAX_ROW ? { row, column } : undefined;
}

/** Reads `Sheet!B2` or `'My sheet'!B2`; undefined when it is not an address. */
export function parseAddress(text: string): Place | undefined {
  const bang = text.lastIndexOf('!');
  if (bang < 1) return undefined;
  const cell = parseA1(text.slice(bang + 1).trim());
  if (!cell) return undefined;
  const name = text.slice(0, bang).trim();
  const sheet = /^'.*'$/s.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, ...cell };
}
