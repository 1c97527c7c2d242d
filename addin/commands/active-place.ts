import type { Place } from '../../shared/book/address';

/** The cell that the cursor is on; the first one of a selection. */
export function activePlace(): Promise<Place> {
  return Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell();
    const sheet = cell.worksheet;
    cell.load({ rowIndex: true, columnIndex: true });
    sheet.load({ name: true });
    await context.sync();
    return { sheet: sheet.name, row: cell.rowIndex + 1, column: cell.columnIndex + 1 };
  });
}
