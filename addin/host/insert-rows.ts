import { sameValue } from '../../shared/book/compare';
import type { CellValue } from '../../shared/book/model';
import type { Room } from '../../shared/host';
import { NoSuchSheet, RowsMoved } from '../../shared/host-errors';
import { isGone } from './errors';
import { sync, type Session } from './session';

/**
 * Excel gives new rows the formats of the row above them, and moves all that lies below. A colour is taken off again: what
 * it says of the order above (shipped, to be chased) is not so of the new one.
 */
export async function insertRows(
  session: Session,
  context: Excel.RequestContext,
  { sheet: name, row, count, shows }: Room,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  const cell = sheet.getRangeByIndexes(row - 1, shows.column - 1, 1, 1);
  cell.load('values');
  try {
    await sync(session, context);
  } catch (error) {
    throw isGone(error) ? new NoSuchSheet(name) : error;
  }
  if (!sameValue((cell.values[0]?.[0] ?? null) as CellValue, shows.value)) throw new RowsMoved(name, row);
  const rows = `${row}:${row + count - 1}`;
  sheet.getRange(rows).insert('Down');
  sheet.getRange(rows).format.fill.clear();
  await sync(session, context);
}
