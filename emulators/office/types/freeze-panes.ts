import type { Worksheet } from '../../spreadsheet/worksheet';
import { MAX_COLUMN, MAX_ROW } from '../../../shared/book/address';
import { invalidArgument, itemNotFound } from '../errors';
import { defineKind, selfOf } from '../kind';
import type { OfficeHost } from '../state';
import { areaOf, rangeAt } from './cells';
import { rangeKind } from './range';

export const freezePanesKind = defineKind<Worksheet>('WorksheetFreezePanes', {
  to: {
    getLocation: (sheet) => frozen(sheet) ?? notThere(),
    getLocationOrNullObject: (sheet) => frozen(sheet) ?? null,
  },
  call: {
    freezeRows: (sheet, [count]) => freeze(sheet, Number(count ?? 1), 0),
    freezeColumns: (sheet, [count]) => freeze(sheet, 0, Number(count ?? 1)),
    freezeAt: (sheet, [given], host: OfficeHost) => {
      const { bottom, right } = areaOf(selfOf(rangeKind, given) ?? rangeAt(host, String(given), sheet));
      freeze(sheet, bottom === MAX_ROW ? 0 : bottom, right === MAX_COLUMN ? 0 : right);
    },
    unfreeze: (sheet) => freeze(sheet, 0, 0),
  },
});

function freeze(sheet: Worksheet, rows: number, columns: number): void {
  if (!Number.isInteger(rows) || !Number.isInteger(columns) || rows < 0 || columns < 0)
    throw invalidArgument();
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
}

function frozen(sheet: Worksheet) {
  const { frozenRows, frozenColumns } = sheet;
  if (frozenRows === 0 && frozenColumns === 0) return undefined;
  return rangeKind({
    sheet,
    area: { top: 1, left: 1, bottom: frozenRows || MAX_ROW, right: frozenColumns || MAX_COLUMN },
  });
}

function notThere(): never {
  throw itemNotFound();
}
