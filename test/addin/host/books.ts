import fc from 'fast-check';
import { formulasOf } from '../../../shared/book/formulas';
import { isError, type Book, type CellKind, type CellValue, type Sheet } from '../../../shared/book/model';
import type { CellChange, CellWrite, Patch } from '../../../shared/book/patch';

/** What a team may have in a cell, and what Excel might take for something else. */
const TEXTS = [
  '生产中',
  'PO-1',
  '=A1',
  '+1',
  '007',
  "'x",
  '5%',
  '3/4',
  'TRUE',
  '5月3日',
  ' x ',
  '1E5',
  'a\nb',
];

const cell: fc.Arbitrary<[CellValue, CellKind]> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<[CellValue, CellKind]>([null, '.']) },
  { weight: 4, arbitrary: fc.constantFrom(...TEXTS).map((text): [CellValue, CellKind] => [text, 's']) },
  fc.integer({ min: -5, max: 99999 }).map((n): [CellValue, CellKind] => [n, 'n']),
  fc.integer({ min: 43000, max: 47000 }).map((n): [CellValue, CellKind] => [n, 'd']),
  fc.integer({ min: 43000, max: 47000 }).map((n): [CellValue, CellKind] => [n + 0.25, 't']),
  fc.boolean().map((value): [CellValue, CellKind] => [value, 'b']),
  fc.constant<[CellValue, CellKind]>([{ error: '#N/A' }, 'e']),
);

const sheetNamed = (name: string): fc.Arbitrary<Sheet> =>
  fc
    .tuple(
      fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 30 }),
      fc.integer({ min: 0, max: 12 }),
      fc.constantFrom<Sheet['visibility']>('visible', 'visible', 'hidden'),
      fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
      fc.boolean(),
    )
    .map(([cells, above, visibility, isProtected, hasMerge]) => {
      const rows = [...Array.from({ length: above }, () => []), ...cells];
      return {
        name,
        visibility: name === NAMES[0] ? 'visible' : visibility,
        rows: rows.map((row) => row.map(([value]) => value)),
        kinds: rows.map((row) => row.map(([, letter]) => letter).join('')),
        merges: hasMerge ? [{ top: 3, left: 2, bottom: 4, right: 3 }] : [],
        tables: [],
        isProtected,
      };
    });

const NAMES = ['出货 2026', "O'Brien, Ltd", 'A1'] as const;

export const anyBook: fc.Arbitrary<Book> = fc
  .tuple(...NAMES.map(sheetNamed))
  .map((sheets) => ({ sheets: sheets.map(withoutHidden), activeSheet: NAMES[0] }));

/** What a merged area hides is nowhere in a spreadsheet. */
function withoutHidden(sheet: Sheet): Sheet {
  const isHidden = (r: number, c: number): boolean =>
    sheet.merges.some(
      ({ top, left, bottom, right }) =>
        r >= top && r <= bottom && c >= left && c <= right && (r > top || c > left),
    );
  const kinds = sheet.kinds.map((letters, r) =>
    [...letters].map((letter, c) => (isHidden(r + 1, c + 1) ? '.' : letter)).join(''),
  );
  const rows = sheet.rows.map((row, r) => row.map((value, c) => (isHidden(r + 1, c + 1) ? null : value)));
  return { ...sheet, rows, kinds };
}

const write: fc.Arbitrary<CellWrite> = fc.oneof(
  fc.constantFrom(...TEXTS, '').map((value): CellWrite => ({ as: 'text', value })),
  fc.integer({ min: -5, max: 99999 }).map((value): CellWrite => ({ as: 'number', value })),
  fc.integer({ min: 43000, max: 47000 }).map((value): CellWrite => ({ as: 'date', value })),
  fc.integer({ min: 43000, max: 47000 }).map((value): CellWrite => ({ as: 'datetime', value: value + 0.5 })),
  fc.boolean().map((value): CellWrite => ({ as: 'boolean', value })),
  fc.constant<CellWrite>({ as: 'blank' }),
);

/** A patch against a book: mostly with what is really there as seen, some cells more than once, some sheets that are none. */
export const patchFor = (book: Book): fc.Arbitrary<Patch> =>
  fc
    .array(
      fc.record({
        sheet: fc.constantFrom(...NAMES, '无'),
        row: fc.integer({ min: 0, max: 45 }),
        column: fc.integer({ min: 1, max: 9 }),
        write,
        isStale: fc.integer({ min: 0, max: 7 }).map((n) => n === 0),
        isKeyed: fc.boolean(),
      }),
      { maxLength: 25 },
    )
    .chain((wants) =>
      fc.record({
        cells: fc.constant(
          wants.map(({ sheet, row, column, write: to, isStale, isKeyed }): CellChange => {
            const rows = book.sheets.find(({ name }) => name === sheet)?.rows ?? [];
            const value = rows[row - 1]?.[0] ?? null;
            const key = isKeyed && value !== null && column > 1 ? { column: 1, value } : undefined;
            const seen = isStale ? 'else' : (rows[row - 1]?.[column - 1] ?? null);
            return { sheet, row, column, seen, write: to, ...(key && { key }) };
          }),
        ),
        sheets: fc.constantFrom<Patch['sheets']>(
          [],
          [
            {
              name: '跟单_今天',
              rows: [[{ as: 'text', value: '007' }, null], [{ as: 'date', value: 46000 }]],
              columns: [],
            },
          ],
          [{ name: NAMES[1], rows: [[{ as: 'text', value: '占' }]], columns: [] }],
        ),
        columns: fc.constantFrom<Patch['columns']>(
          [],
          [
            {
              sheet: NAMES[0],
              column: 9,
              headerRow: 1,
              title: '下一节点',
              lastRow: 40,
              width: 12,
              format: 'text',
            },
          ],
          [{ sheet: NAMES[0], column: 2, headerRow: 2, title: '期限', lastRow: 9, format: 'date' }],
        ),
      }),
    );

/** Values only, without trailing blanks: a sheet does not say how wide it is. */
export function contentOf({ sheets }: Book): Record<string, unknown> {
  return Object.fromEntries(
    sheets.map((sheet) => [sheet.name, { rows: trimmed(sheet.rows), formulas: [...formulasOf(sheet)] }]),
  );
}

function trimmed(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  const all = rows.map((row) => {
    let length = row.length;
    while (length > 0 && (row[length - 1] === null || row[length - 1] === '')) length--;
    return row
      .slice(0, length)
      .map((value) => (isError(value) ? { error: value.error } : value === '' ? null : value));
  });
  while (all.length > 0 && all[all.length - 1]!.length === 0) all.pop();
  return all;
}
