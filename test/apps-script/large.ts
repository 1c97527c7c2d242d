import type { Book, CellKind, CellValue } from '../../shared/book/model';
import { largeRow, LARGE_COLUMNS } from '../../scripts/samples/large-rows';
import { Random } from '../../scripts/samples/random';

/** A book of many orders, the same every time. */
export function largeBook(rows: number, columns = 20): Book {
  const random = new Random(1);
  const lines = Array.from({ length: rows }, (_, n) => largeRow(n + 1, rows, columns, random));
  const head = LARGE_COLUMNS.slice(0, columns).map(({ header }) => header);
  return {
    sheets: [
      {
        name: 'Orders',
        visibility: 'visible',
        rows: [head, ...lines],
        kinds: [head.map(() => 's').join(''), ...lines.map((line) => line.map(letterOf).join(''))],
        merges: [],
        tables: [],
        isProtected: false,
      },
    ],
  };
}

const KINDS: Readonly<Record<string, CellKind>> = { day: 'd', minute: 't' };

function letterOf(value: CellValue, column: number): CellKind {
  if (value === null) return '.';
  return typeof value === 'string' ? 's' : (KINDS[LARGE_COLUMNS[column]!.kind ?? ''] ?? 'n');
}
