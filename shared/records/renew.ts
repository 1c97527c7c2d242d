import type { Book } from '../book/model';
import { EMPTY_PATCH, type CellWrite, type Patch } from '../book/patch';
import { lastFilledRow } from './append';
import { tableFor, wholeSheet, writesAt, type ChangingContext } from './change';
import { newRecordSheet, recordCells } from './create';
import { sheetFor } from './find';
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
  const sheet = sheetFor(book, declared, context.mappings);
  if (!sheet) return { ...EMPTY_PATCH, sheets: [newRecordSheet(declared, records, context)] };
  if (lastFilledRow(sheet) === 0) return wholeSheet(sheet, newRecordSheet(declared, records, context));
  const { table, titles } = tableFor(sheet, declared, records, context);
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
