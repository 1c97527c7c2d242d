import type { Book, CellKind, CellValue } from '../../shared/book/model';
import { aTeam } from '../tools/team';
import { setUp } from '../tools/set-up';
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

/** The same, set up, before the results are written for the first time. */
export function largeSetUp(rows: number): Book {
  const orders = largeBook(rows).sheets[0]!;
  const { sheets } = setUp(largeBook(200), aTeam);
  return { sheets: sheets.map((sheet) => (sheet.name === orders.name ? orders : sheet)) };
}

const KINDS: Readonly<Record<string, CellKind>> = { day: 'd', minute: 't' };

function letterOf(value: CellValue, column: number): CellKind {
  if (value === null) return '.';
  return typeof value === 'string' ? 's' : (KINDS[LARGE_COLUMNS[column]!.kind ?? ''] ?? 'n');
}
