import { a1 } from '../../shared/book/address';
import { valueOf, type CellWrite } from '../../shared/book/patch';
import type { NewOrderProposal } from '../../shared/features/order/new/propose';
import type { NewOrderRequest } from '../../shared/features/order/new/request';
import type { Plan } from '../../shared/plan/plan';
import { fromSerial, isoOf } from '../../shared/time/moment';

/** A new order as programs read it: each cell with what it will hold and where that is from. */
export function newOrderJson(
  { language }: Plan,
  { number, from }: NewOrderRequest,
  { place, cells, lines, notes }: NewOrderProposal,
) {
  return {
    order: number.trim(),
    from: from ?? null,
    sheet: place.sheet,
    row: place.row,
    cells: cells.map((cell) => ({
      cell: a1(cell.place.row, cell.place.column),
      column: cell.header,
      field: cell.field ?? null,
      value: plain(cell.write),
      from: cell.source,
    })),
    lines,
    notes: notes.map((note) => note[language]),
  };
}

/** Dates in ISO form; a formula as it will stand. */
function plain(write: CellWrite) {
  if (write.as === 'date' || write.as === 'datetime') return isoOf(fromSerial(write.value));
  return write.as === 'formula' ? write.formula : valueOf(write);
}
