import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { GendanError } from '../../shared/errors';
import { valueAt, type Book } from '../../shared/book/model';
import { readWorkbook } from '../../xlsx/read';
import type { SoakBook } from './books/make';
import { HEADERS } from './books/rows';
import type { LeftBook } from './facts';

/** The team's own cells of a book, row by row. */
export function ownCells(bytes: Uint8Array): string {
  const book = readWorkbook(bytes);
  const sheet = book.sheets.find(({ name }) => name === SHEET);
  if (!sheet) return '';
  return sheet.rows
    .map((_, row) => JSON.stringify(HEADERS.map((_, at) => valueAt(sheet, row + 1, at + 1))))
    .join('\n');
}

const SHEET: Book['sheets'][number]['name'] = '出货';

/** Reads books again: whether what the team wrote is what it was, by `before`. */
export function leftBooks(books: readonly SoakBook[], before: ReadonlyMap<number, string>): LeftBook[] {
  return books.map(({ number, path }) => {
    const damage = damageOf(path, before.get(number) ?? '');
    return { book: number, ...(damage !== undefined && { damage }) };
  });
}

function damageOf(path: string, before: string): string | undefined {
  try {
    const [then, now] = [before.split('\n'), ownCells(readFileSync(path)).split('\n')];
    const at = then.findIndex((row, index) => row !== now[index]);
    if (at >= 0) return `row ${at + 1} is ${now[at] ?? 'gone'} and was ${then[at]}`;
    return now.length > then.length ? `${now.length - then.length} rows more` : undefined;
  } catch (error) {
    return error instanceof GendanError ? error.sentence.en : String(error);
  }
}

/** What writes that were killed left beside the books; each next write of a book takes its own away. */
export const leftovers = (books: readonly SoakBook[]): string[] =>
  [...new Set(books.map(({ path }) => dirname(path)))].flatMap((folder) =>
    readdirSync(folder).filter((name) => name.startsWith('.') && name !== BACKUPS),
  );

const BACKUPS = '.gendan-backup';
