import type { Book } from '../book/model';
import { EMPTY_PATCH, type CellWrite, type Patch } from '../book/patch';
import { tableOrNew, writesAt, type ChangingContext } from './change';
import { recordCells } from './create';
import type { RecordOf, RecordSheet } from './sheet';

const BLANK: CellWrite = { as: 'blank' };

/**
 * Makes a generated sheet say exactly these rows, from its first row on; cells that say it already are left alone, and
 * columns of the team's own beside ours always. A book without the sheet gets it. RecordHeaderLost.
 */
export function renewRecords<S extends RecordSheet>(
  book: Book,
  declared: S,
  records: readonly Partial<RecordOf<S>>[],
  context: ChangingContext,
): Patch {
  const begun = tableOrNew(book, declared, records, context);
  if ('patch' in begun) return begun.patch;
  const { sheet, table, titles } = begun;
  const first = table.headerRow + 1;
  const count = Math.max(records.length, sheet.rows.length - table.headerRow);
  const cells = Array.from({ length: count }, (_, at) => {
    const record = records[at];
    const writes: Partial<Record<string, CellWrite>> = record ? recordCells(declared, record, context) : {};
    const all = declared.columns.map(({ key }) => [key, writes[key] ?? BLANK] as const);
    return writesAt(table, first + at, Object.fromEntries(all), undefined);
  });
  return { ...EMPTY_PATCH, cells: [...titles, ...cells.flat()] };
}
