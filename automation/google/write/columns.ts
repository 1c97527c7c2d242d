import type { NewColumn } from '../../../shared/book/patch';
import type { Calls } from '../calls';
import type { CellFormat, Request } from '../api-types';
import { rangeOf, type SheetMeta } from '../meta';
import { rangeText } from '../read';
import { cellData } from './cell-data';
import { HEADER_FORMAT, lookRequests } from './looks';

const HEADER_FIELDS =
  'sheets(properties(title),data(startRow,startColumn,rowData(values(userEnteredFormat))))';

/** How the headers left of new columns look, by sheet, row and column: ours take after them. One call, only when columns come. */
export async function neighbourFormats(
  calls: Calls,
  columns: readonly NewColumn[],
  sheets: ReadonlyMap<string, SheetMeta>,
): Promise<(column: NewColumn) => CellFormat | undefined> {
  const ours = new Set(columns.map(({ sheet, headerRow, column }) => `${sheet}!${headerRow},${column}`));
  /** The nearest header that is not one of ours. */
  const neighbour = ({ sheet, headerRow, column }: NewColumn): number => {
    let left = column - 1;
    while (ours.has(`${sheet}!${headerRow},${left}`)) left--;
    return left;
  };
  const ranges = new Set<string>();
  for (const column of columns) {
    const left = neighbour(column);
    const { rows = 0, columns: width = 0 } = sheets.get(column.sheet) ?? {};
    if (left < 1 || left > width || column.headerRow > rows) continue;
    ranges.add(
      rangeText(column.sheet, { top: column.headerRow, bottom: column.headerRow, left, right: left }),
    );
  }
  const formats = new Map<string, CellFormat>();
  if (ranges.size > 0)
    for (const { properties, data } of (await calls.get(HEADER_FIELDS, [...ranges])).sheets ?? [])
      for (const { startRow, startColumn, rowData } of data ?? []) {
        const format = rowData?.[0]?.values?.[0]?.userEnteredFormat;
        if (format)
          formats.set(`${properties?.title}!${(startRow ?? 0) + 1},${(startColumn ?? 0) + 1}`, format);
      }
  return (column) => formats.get(`${column.sheet}!${column.headerRow},${neighbour(column)}`);
}

/**
 * A column of ours, as one unit: its header and its look come together, and before anything is written into
 * it, so that a run that dies half-way leaves a column that the next one knows again.
 */
export function columnRequests(
  column: NewColumn,
  sheet: SheetMeta,
  headerFormat: CellFormat | undefined,
  nextRule: () => number,
): Request[] {
  const { headerRow, column: at, lastRow, title } = column;
  const header = cellData({ as: 'text', value: title }, headerFormat ?? HEADER_FORMAT);
  const start = { sheetId: sheet.id, rowIndex: headerRow - 1, columnIndex: at - 1 };
  const write: Request = {
    updateCells: { start, rows: [{ values: [header] }], fields: 'userEnteredValue,userEnteredFormat' },
  };
  const bottom = Math.max(lastRow, headerRow + 1);
  const body = rangeOf(sheet.id, { top: headerRow + 1, bottom, left: at, right: at });
  return [write, ...lookRequests(body, column, nextRule)];
}
