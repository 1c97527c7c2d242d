import type { Area } from '../../shared/book/model';
import type { AreaRule, Worksheet } from '../spreadsheet/worksheet';
import { sheetFilter } from '../spreadsheet/filter';
import type { Workbook } from '../spreadsheet/workbook';
import { cellDataOf } from './cell-data';
import { asksFor, type Mask } from './fields';
import { gridOf, protectionsOf } from './grid';
import type { SheetArea } from './ranges';
import type { ApiSheet, CellData, GridData, GridRange, Spreadsheet } from './types';

/** The spreadsheet as `spreadsheets.get` tells it: with ranges only the sheets that they are on. */
export function spreadsheetResource(
  id: string,
  workbook: Workbook,
  { mask, ranges, isPadded }: { mask: Mask; ranges?: readonly SheetArea[]; isPadded?: boolean },
): Spreadsheet {
  const withData = asksFor(mask, 'sheets', 'data');
  const withText = asksFor(mask, 'sheets', 'data', 'rowData', 'values', 'formattedValue');
  const withHeights = asksFor(mask, 'sheets', 'data', 'rowMetadata');
  const sheets = workbook.sheets.flatMap((sheet, index): ApiSheet[] => {
    const own = ranges?.filter((range) => range.sheet === sheet);
    if (own?.length === 0) return [];
    const { rows, columns } = gridOf(sheet);
    const areas = own?.map(({ area }) => area) ?? [{ top: 1, left: 1, bottom: rows, right: columns }];
    return [
      {
        ...sheetResource(sheet, index),
        ...(withData && {
          data: areas.map((area) => gridData(sheet, area, isPadded ?? false, withText, withHeights)),
        }),
      },
    ];
  });
  return {
    spreadsheetId: id,
    properties: { title: workbook.title, locale: workbook.locale, timeZone: workbook.zone },
    sheets,
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${id}/edit`,
  };
}

function sheetResource(sheet: Worksheet, index: number): ApiSheet {
  const { rows, columns } = gridOf(sheet);
  const protections = protectionsOf(sheet);
  return {
    properties: {
      sheetId: sheet.id,
      title: sheet.name,
      index,
      sheetType: (sheet.look['sheetType'] as string | undefined) ?? 'GRID',
      ...(sheet.visibility !== 'visible' && { hidden: true }),
      gridProperties: {
        rowCount: rows,
        columnCount: columns,
        ...(sheet.frozenRows > 0 && { frozenRowCount: sheet.frozenRows }),
        ...(sheet.look['hidesGridlines'] === true && { hideGridlines: true }),
      },
    },
    ...(sheet.merges.length > 0 && { merges: sheet.merges.map((area) => rangeOf(sheet, area)) }),
    ...(sheet.tables.length > 0 && {
      tables: sheet.tables.map(({ id, name, area }) => ({
        tableId: String(id),
        name,
        range: rangeOf(sheet, area),
      })),
    }),
    ...(protections.length > 0 && {
      protectedRanges: protections.map(({ area, open, warningOnly, mayEdit }, i) => ({
        protectedRangeId: i + 1,
        range: area ? rangeOf(sheet, area) : { sheetId: sheet.id },
        ...(open && { unprotectedRanges: open.map((each) => rangeOf(sheet, each)) }),
        ...(warningOnly && { warningOnly: true }),
        ...(mayEdit && { requestingUserCanEdit: true }),
      })),
    }),
    ...filterResource(sheet),
    ...(sheet.colourRules.length > 0 && { conditionalFormats: sheet.colourRules.map(ruleResource(sheet)) }),
  };
}

/** Each criterion twice, as Google tells it: by column number in words that are going out of use, and as a list. */
function filterResource(sheet: Worksheet): Pick<ApiSheet, 'basicFilter'> {
  const filter = sheetFilter(sheet);
  if (!filter) return {};
  const criteria = [...filter.criteria].map(([column, { said }]) => [column - 1, said as object] as const);
  return {
    basicFilter: {
      range: rangeOf(sheet, filter.area),
      ...(criteria.length > 0 && {
        criteria: Object.fromEntries(criteria),
        filterSpecs: criteria.map(([at, filterCriteria]) => ({
          ...(at > 0 && { columnIndex: at }),
          filterCriteria,
        })),
      }),
    },
  };
}

const ruleResource =
  (sheet: Worksheet) =>
  ({ area, rule }: AreaRule): object => ({
    ...(rule as object),
    ranges: [rangeOf(sheet, area)],
  });

function rangeOf(sheet: Worksheet, { top, left, bottom, right }: Area): GridRange {
  return {
    sheetId: sheet.id,
    startRowIndex: top - 1,
    endRowIndex: bottom,
    startColumnIndex: left - 1,
    endColumnIndex: right,
  };
}

/** Cells of an area: without what is empty at the end of rows and of the area, unless `isPadded`. */
function gridData(
  sheet: Worksheet,
  { top, left, bottom, right }: Area,
  isPadded: boolean,
  withText: boolean,
  withHeights: boolean,
): GridData {
  const rows: { values?: CellData[] }[] = [];
  const last = isPadded ? bottom : Math.min(bottom, sheet.rows.length);
  for (let row = top; row <= last; row++) {
    const cells = sheet.rows[row - 1] ?? [];
    const values: CellData[] = [];
    for (let column = left; column <= (isPadded ? right : Math.min(right, cells.length)); column++)
      values.push(cellDataOf(cells[column - 1], withText));
    while (!isPadded && values.length > 0 && Object.keys(values[values.length - 1]!).length === 0)
      values.pop();
    rows.push(values.length > 0 ? { values } : {});
  }
  const rowMetadata = Array.from({ length: withHeights ? bottom - top + 1 : 0 }, (_, r) => ({
    pixelSize: Math.round(((sheet.heights.get(top + r) ?? 15.75) * 96) / 72),
  }));
  while (!isPadded && rows.length > 0 && !rows[rows.length - 1]!.values) rows.pop();
  return {
    ...(top > 1 && { startRow: top - 1 }),
    ...(left > 1 && { startColumn: left - 1 }),
    ...(rows.length > 0 && { rowData: rows }),
    ...(withHeights && { rowMetadata }),
  };
}
