import type { Area, TableArea } from '../../shared/book/model';
import type { ApiSheet, GridRange, Spreadsheet } from './api-types';
import { NotGoogle } from './errors';

/** What a spreadsheet is made of, without its cells. */
export interface Meta {
  /** Where the spreadsheet's clock stands: `Asia/Shanghai`. */
  readonly zone: string | undefined;
  readonly sheets: readonly SheetMeta[];
}

export interface SheetMeta {
  readonly id: number;
  readonly name: string;
  /** Size of the grid; nothing can be read or written outside of it. */
  readonly rows: number;
  readonly columns: number;
  /** False for charts on a sheet of their own and for connected data. */
  readonly isGrid: boolean;
  readonly isHidden: boolean;
  readonly merges: readonly Area[];
  readonly tables: readonly (TableArea & { readonly id: string })[];
  /** All of it, to this account. */
  readonly isProtected: boolean;
  /** Parts that this account may not change. */
  readonly locks: readonly Lock[];
}

export interface Lock {
  readonly area: Area;
  /** Left open inside of it. */
  readonly open: readonly Area[];
}

/** A protection that only warns, or that lets this account through, is none for us; so `editors` is not even asked for. */
export const META_FIELDS =
  'spreadsheetId,properties(timeZone),sheets(properties(sheetId,title,sheetType,hidden,gridProperties(rowCount,columnCount)),merges,' +
  'protectedRanges(range,unprotectedRanges,warningOnly,requestingUserCanEdit,tableId),tables(tableId,name,range))';

export function metaOf(answer: Spreadsheet): Meta {
  if (!Array.isArray(answer.sheets)) throw new NotGoogle('');
  return { zone: answer.properties?.timeZone ?? undefined, sheets: answer.sheets.map(sheetMeta) };
}

function sheetMeta({ properties, merges, protectedRanges, tables }: ApiSheet): SheetMeta {
  const [rows, columns] = [
    properties?.gridProperties?.rowCount ?? 0,
    properties?.gridProperties?.columnCount ?? 0,
  ];
  const areaOf = (range: GridRange | undefined): Area => areaIn(range, rows, columns);
  const isGrid = (properties?.sheetType ?? 'GRID') === 'GRID';
  const all = (tables ?? []).map(({ tableId, name, range }) => ({
    id: tableId ?? '',
    name: name ?? '',
    area: areaOf(range),
    headerRows: 1 as const,
    totalsRows: 0 as const,
  }));
  const locks = (protectedRanges ?? [])
    .filter(({ warningOnly, requestingUserCanEdit }) => !warningOnly && !requestingUserCanEdit)
    .map(({ range, unprotectedRanges, tableId }) => ({
      area: all.find(({ id }) => id === tableId)?.area ?? areaOf(range),
      open: (unprotectedRanges ?? []).map(areaOf),
      isWhole: tableId === undefined && (unprotectedRanges ?? []).length === 0 && isUnbounded(range),
    }));
  return {
    id: properties?.sheetId ?? 0,
    name: properties?.title ?? '',
    rows,
    columns,
    isGrid,
    isHidden: properties?.hidden ?? false,
    merges: (merges ?? []).map(areaOf),
    tables: all,
    isProtected: !isGrid || locks.some(({ isWhole }) => isWhole),
    locks: locks.filter(({ isWhole }) => !isWhole).map(({ area, open }) => ({ area, open })),
  };
}

function isUnbounded(range: GridRange | undefined): boolean {
  return [range?.startRowIndex, range?.startColumnIndex, range?.endRowIndex, range?.endColumnIndex].every(
    (edge) => edge === undefined || edge === null,
  );
}

/** Google counts from zero, ends after the last, and leaves an edge out where there is none. */
export function areaIn(range: GridRange | undefined, rows: number, columns: number): Area {
  return {
    top: (range?.startRowIndex ?? 0) + 1,
    left: (range?.startColumnIndex ?? 0) + 1,
    bottom: range?.endRowIndex ?? rows,
    right: range?.endColumnIndex ?? columns,
  };
}

export function rangeOf(sheetId: number, { top, left, bottom, right }: Area): Required<NumericRange> {
  return {
    sheetId,
    startRowIndex: top - 1,
    startColumnIndex: left - 1,
    endRowIndex: bottom,
    endColumnIndex: right,
  };
}

type NumericRange = {
  [K in 'sheetId' | 'startRowIndex' | 'startColumnIndex' | 'endRowIndex' | 'endColumnIndex']: number;
};

export function covers({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** Whether this account may not change the cell. */
export function isLocked({ locks }: SheetMeta, row: number, column: number): boolean {
  return locks.some(
    ({ area, open }) => covers(area, row, column) && !open.some((part) => covers(part, row, column)),
  );
}
