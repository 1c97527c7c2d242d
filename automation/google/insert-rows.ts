import { sameValue } from '../../shared/book/compare';
import { valueAt } from '../../shared/book/model';
import { rowsOf } from '../../shared/book/rows-of';
import type { Room } from '../../shared/host';
import { NoSuchSheet, RowsMoved } from '../../shared/host-errors';
import { OutcomeUnknown, type Calls } from './calls';
import { rangeOf } from './meta';
import { readMeta, readParts } from './read';

/** Once and no more: where the answer is lost, a second try might insert them twice. */
export async function insertRows(calls: Calls, { sheet: name, row, count, shows }: Room): Promise<void> {
  const meta = await readMeta(calls);
  const sheet = meta.sheets.find((each) => each.name === name);
  if (!sheet?.isGrid) throw new NoSuchSheet(name);
  if (row > sheet.rows) throw new RowsMoved(name, row);
  const area = { top: row, left: 1, bottom: row, right: sheet.columns };
  const { book } = await readParts(calls, meta, [{ sheet, area }], false);
  const there = { ...book.sheets[0]!, ...rowsOf(book, name, [row, row]) };
  if (!sameValue(valueAt(there, 1, shows.column), shows.value)) throw new RowsMoved(name, row);
  const range = { sheetId: sheet.id, dimension: 'ROWS', startIndex: row - 1, endIndex: row - 1 + count };
  const cells = rangeOf(sheet.id, { top: row, left: 1, bottom: row + count - 1, right: sheet.columns });
  // What a colour says of the order above (shipped, to be chased) is not so of the new one.
  const plain = { range: cells, cell: {}, fields: 'userEnteredFormat(backgroundColor,backgroundColorStyle)' };
  const requests = [{ insertDimension: { range, inheritFromBefore: true } }, { repeatCell: plain }];
  try {
    await calls.batchUpdate({ requests }, 'spreadsheetId');
  } catch (error) {
    throw error instanceof OutcomeUnknown ? error.sentence : error;
  }
} // prettier-ignore
