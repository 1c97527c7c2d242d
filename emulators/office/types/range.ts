import { MAX_COLUMN, MAX_ROW } from '../../../shared/book/address';
import type { Area } from '../../../shared/book/model';
import { invalidArgument, itemNotFound } from '../errors';
import { defineKind, selfOf, type KindOf, type Thing } from '../kind';
import type { OfficeHost } from '../state';
import * as cells from './cells';
import { areaOf, type CellRange } from './cells';
import { conditionalFormatsKind } from './conditional-formats';
import { dataValidationKind } from './data-validation';
import { clearCells, copyCells, deleteCells, insertCells, mergeCells, unmergeCells } from './range-edit';
import { rangeFormatKind } from './range-format';
import { rangeAreasKind } from './range-areas';
import { cellProperties } from './range-look';
import * as spills from './range-spill';
import * as contents from './range-values';
import { worksheetKind } from './worksheet';

export const rangeKind: KindOf<CellRange> = defineKind<CellRange>('Range', {
  read: {
    address: (range) => cells.addressOf(range),
    addressLocal: (range) => cells.addressOf(range),
    rowIndex: (range) => areaOf(range).top - 1,
    columnIndex: (range) => areaOf(range).left - 1,
    rowCount: (range) => cells.heightOf(areaOf(range)),
    columnCount: (range) => cells.widthOf(areaOf(range)),
    cellCount: (range) => {
      const count = cells.heightOf(areaOf(range)) * cells.widthOf(areaOf(range));
      return count > 2 ** 31 - 1 ? -1 : count;
    },
    isEntireColumn: (range) => cells.isWholeColumns(areaOf(range)),
    isEntireRow: (range) => cells.isWholeRows(areaOf(range)),
    values: (range) => contents.matrix(range, contents.valueOf),
    formulas: (range) => contents.matrix(range, contents.formulaOf),
    formulasLocal: (range) => contents.matrix(range, contents.formulaOf),
    numberFormat: (range) => contents.matrix(range, contents.formatOf),
    numberFormatLocal: (range) => contents.matrix(range, contents.formatOf),
    text: (range) => contents.matrix(range, (cell) => contents.textOf(cell, range.sheet.workbook.is1904)),
    hasSpill: (range) => spills.hasSpill(range),
    valueTypes: (range) => contents.matrix(range, contents.valueTypeOf),
  },
  write: {
    values: contents.writeValues,
    formulas: contents.writeValues,
    formulasLocal: contents.writeValues,
    numberFormat: contents.writeFormats,
    numberFormatLocal: contents.writeFormats,
  },
  to: {
    worksheet: ({ sheet }) => worksheetKind(sheet),
    format: (range) => rangeFormatKind(range),
    conditionalFormats: (range) => conditionalFormatsKind(range),
    dataValidation: (range) => dataValidationKind(range),
    getCell: (range, [row, column]) => {
      const { top, left } = areaOf(range);
      return part(range, cellAt(top + Number(row), left + Number(column)));
    },
    getRow: (range, [row]) => {
      const area = areaOf(range);
      return part(range, { ...area, top: area.top + Number(row), bottom: area.top + Number(row) });
    },
    getColumn: (range, [column]) => {
      const area = areaOf(range);
      return part(range, { ...area, left: area.left + Number(column), right: area.left + Number(column) });
    },
    getLastCell: (range) => part(range, cellAt(areaOf(range).bottom, areaOf(range).right)),
    getLastRow: (range) => part(range, { ...areaOf(range), top: areaOf(range).bottom }),
    getLastColumn: (range) => part(range, { ...areaOf(range), left: areaOf(range).right }),
    getEntireColumn: (range) => part(range, { ...areaOf(range), top: 1, bottom: MAX_ROW }),
    getEntireRow: (range) => part(range, { ...areaOf(range), left: 1, right: MAX_COLUMN }),
    getOffsetRange: (range, [rows, columns]) => {
      const { top, left, bottom, right } = areaOf(range);
      const [down, across] = [Number(rows), Number(columns)];
      return part(range, {
        top: top + down,
        bottom: bottom + down,
        left: left + across,
        right: right + across,
      });
    },
    getResizedRange: (range, [rows, columns]) => {
      const area = areaOf(range);
      return part(range, {
        ...area,
        bottom: area.bottom + Number(rows),
        right: area.right + Number(columns),
      });
    },
    getAbsoluteResizedRange: (range, [rows, columns]) => {
      const { top, left } = areaOf(range);
      return part(range, { top, left, bottom: top + Number(rows) - 1, right: left + Number(columns) - 1 });
    },
    getRowsBelow: (range, [count]) => {
      const area = areaOf(range);
      return part(range, { ...area, top: area.bottom + 1, bottom: area.bottom + Number(count ?? 1) });
    },
    getBoundingRect: (range, [other], host) =>
      part(range, cells.around(areaOf(range), areaOf(rangeGiven(host, range, other)))),
    getIntersection: (range, [other], host) => {
      return part(range, shared(host, range, other) ?? notThere());
    },
    getIntersectionOrNullObject: (range, [other], host) => {
      return partOrNull(range, shared(host, range, other));
    },
    getUsedRange: (range, [valuesOnly]) => {
      const area = usedWithin(range, valuesOnly === true);
      return part(range, area ?? cellAt(areaOf(range).top, areaOf(range).left));
    },
    getUsedRangeOrNullObject: (range, [valuesOnly]) => {
      return partOrNull(range, usedWithin(range, valuesOnly === true));
    },
    getSpillingToRange: (range) => part(range, spills.spillOf(range) ?? notThere()),
    getSpillingToRangeOrNullObject: (range) => partOrNull(range, spills.spillOf(range)),
    getSpillParent: (range) => part(range, spills.spillParentOf(range) ?? notThere()),
    getSpillParentOrNullObject: (range) => partOrNull(range, spills.spillParentOf(range)),
    getMergedAreasOrNullObject: (range, _, host) => {
      const { sheet } = range;
      host.onMergesRead();
      // One whose upper left cell lies outside is not told (office-js#3611).
      const areas = sheet.merges.filter(({ top, left }) => cells.intersect(cellAt(top, left), areaOf(range)));
      return areas.length === 0 ? null : rangeAreasKind({ sheet, areas });
    },
    insert: (range, args, host) => rangeKind(insertCells(range, args, host)),
  },
  call: {
    // Before the client sends large tables in pieces.
    _ValidateArraySize: (range, [rows, columns]) => {
      const area = areaOf(range);
      if (cells.heightOf(area) !== rows || cells.widthOf(area) !== columns) throw invalidArgument();
    },
    getCellProperties: (range, [wanted]) => cellProperties(range, wanted),
    clear: clearCells,
    copyFrom: (range, args, host) => copyCells(range, rangeGiven(host, range, args[0]), args[1], host),
    merge: mergeCells,
    unmerge: unmergeCells,
    select: (range) => {
      const { sheet } = range;
      if (sheet.visibility !== 'visible') throw invalidArgument();
      sheet.workbook.select(sheet, areaOf(range));
    },
    delete: deleteCells,
    calculate: (_, __, host) => {
      host.application.calculated++;
    },
  },
});

const cellAt = (row: number, column: number): Area => ({
  top: row,
  bottom: row,
  left: column,
  right: column,
});

const part = ({ sheet }: CellRange, area: Area): Thing => rangeKind({ sheet, area: cells.onSheet(area) });

const partOrNull = (range: CellRange, area: Area | undefined): Thing | null =>
  area ? part(range, area) : null;

function notThere(): never {
  throw itemNotFound();
}

/** A range given as an object or as an address. */
function rangeGiven(host: OfficeHost, near: CellRange, given: unknown): CellRange {
  const range = selfOf(rangeKind, given);
  if (range) return range;
  if (typeof given !== 'string') throw invalidArgument();
  return cells.rangeAt(host, given, near.sheet);
}

function shared(host: OfficeHost, range: CellRange, given: unknown): Area | undefined {
  const other = rangeGiven(host, range, given);
  return other.sheet === range.sheet ? cells.intersect(areaOf(range), areaOf(other)) : undefined;
}

/** The smallest part of a range that holds everything in it. */
function usedWithin(range: CellRange, valuesOnly: boolean): Area | undefined {
  const within = cells.filledPart(range);
  let used: Area | undefined;
  if (!within) return undefined;
  for (let row = within.top; row <= within.bottom; row++)
    for (let column = within.left; column <= within.right; column++) {
      const cell = range.sheet.cell(row, column);
      if (!cell || (valuesOnly && cell.value === null && cell.formula === undefined)) continue;
      const here = cellAt(row, column);
      used = used ? cells.around(used, here) : here;
    }
  return used;
}
