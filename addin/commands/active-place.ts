import type { Place } from '../../shared/book/address';
import { sayable } from '../host/errors';

/** The cell that the cursor is on; the first one of a selection. Throws the sentence for whatever Excel has against it. */
export function activePlace(): Promise<Place> {
  return Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell();
    const sheet = cell.worksheet;
    cell.load({ rowIndex: true, columnIndex: true });
    sheet.load({ name: true });
    await context.sync();
    return { sheet: sheet.name, row: cell.rowIndex + 1, column: cell.columnIndex + 1 };
  }).catch((error: unknown) => {
    throw sayable(error);
  });
}
