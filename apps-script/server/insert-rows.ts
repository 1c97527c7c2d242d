import type { Room } from '../../shared/host';
import { NoSuchSheet, RowsMoved } from '../../shared/host-errors';
import { openSpreadsheet } from './open-spreadsheet';

/**
 * Google gives new rows the formats of the row above them, and moves all that lies below. A colour is taken off again: what
 * it says of the order above (shipped, to be chased) is not so of the new one.
 */
export function insertRows({ sheet: name, row, count, shows }: Room): null {
  const sheet = openSpreadsheet().sheets.get(name);
  if (!sheet) throw new NoSuchSheet(name);
  const value: unknown = row <= sheet.getMaxRows() ? sheet.getRange(row, shows.column).getValue() : undefined;
  if (value !== shows.value) throw new RowsMoved(name, row);
  sheet.insertRowsAfter(row - 1, count);
  sheet.getRange(row, 1, count, sheet.getMaxColumns()).setBackground(null);
  return null;
}
