import type { Area } from '../../shared/book/model';
import { contains, lookLikeAbove, meets } from '../spreadsheet/copy-cells';
import type { Workbook } from '../spreadsheet/workbook';
import type { Worksheet } from '../spreadsheet/worksheet';
import { invalid, notEmulated } from './errors';
import { gridOf, setGrid } from './grid';
import { areaIn, refuseBarred, sheetById } from './targets';
import type { Touched } from './touched';
import type { Request } from './types';

const MOST_CELLS = 10_000_000;

type Handlers = {
  readonly [K in keyof Request]?: (
    workbook: Workbook,
    body: NonNullable<Request[K]>,
    touched: Touched,
  ) => object;
};

/** The requests that change sheets, columns and rules. */
const HANDLERS = {
  addSheet: (workbook, addSheet) => {
    return { addSheet: { properties: added(workbook, addSheet.properties ?? {}) } };
  },
  duplicateSheet: (workbook, { sourceSheetId, insertSheetIndex, newSheetId, newSheetName }) => {
    const source = sheetById(workbook, sourceSheetId);
    const name = newSheetName || `Copy of ${source.name}`;
    refuseTaken(workbook, name);
    refuseTakenId(workbook, newSheetId);
    if ((insertSheetIndex ?? 0) > workbook.sheets.length)
      throw invalid('insertSheetIndex is beyond the last sheet');
    const { rows, columns } = gridOf(source);
    const copy = workbook.copySheet(source, name, insertSheetIndex ?? 0);
    if (typeof newSheetId === 'number') (copy as { id: number }).id = newSheetId;
    setGrid(copy, rows, columns);
    refuseTooLarge(workbook);
    return {
      duplicateSheet: { properties: { sheetId: copy.id, title: name, index: insertSheetIndex ?? 0 } },
    };
  },
  mergeCells: (workbook, { range, mergeType }) => {
    const sheet = sheetById(workbook, range?.sheetId);
    const area = areaIn(sheet, range ?? {});
    if (mergeType !== 'MERGE_ALL') throw notEmulated(`mergeCells of ${mergeType}`);
    refuseBarred(sheet, area.top, area.left);
    const isCut = (merge: Area): boolean => meets(merge, area) && !contains(area, merge);
    if (sheet.merges.some(isCut))
      throw invalid('You must select all cells in a merged range to merge or unmerge them.');
    sheet.merges = [...sheet.merges.filter((merge) => !meets(merge, area)), area];
    return {};
  },
  deleteSheet: (workbook, deleteSheet) => {
    const sheet = sheetById(workbook, deleteSheet.sheetId);
    if (
      workbook.sheets.filter(({ visibility }) => visibility === 'visible').length < 2 &&
      sheet.visibility === 'visible'
    )
      throw invalid("You can't remove all the sheets in a document.");
    workbook.removeSheet(sheet);
    return {};
  },
  updateSheetProperties: (workbook, updateSheetProperties) => {
    const { properties, fields } = updateSheetProperties;
    const sheet = sheetById(workbook, properties?.sheetId);
    if (fields === 'hidden') {
      refuseLastHidden(workbook, sheet, properties?.hidden === true);
      sheet.visibility = properties?.hidden ? 'hidden' : 'visible';
      return {};
    }
    if (fields !== 'title' || !properties?.title) throw notEmulated(`updateSheetProperties of ${fields}`);
    refuseTaken(workbook, properties.title, sheet);
    workbook.rename(sheet, properties.title);
    return {};
  },
  appendDimension: (workbook, appendDimension) => {
    const { sheetId, dimension, length } = appendDimension;
    const sheet = sheetById(workbook, sheetId);
    const { rows, columns } = gridOf(sheet);
    if (!length || length < 1) throw invalid('length must be greater than 0');
    const next = dimension === 'ROWS' ? [rows + length, columns] : [rows, columns + length];
    setGrid(sheet, next[0]!, next[1]!);
    refuseTooLarge(workbook);
    return {};
  },
  insertDimension: (workbook, { range, inheritFromBefore }) => {
    const sheet = sheetById(workbook, range?.sheetId);
    const { rows, columns } = gridOf(sheet);
    const [from, to] = [range?.startIndex ?? 0, range?.endIndex ?? 0];
    if (range?.dimension !== 'ROWS') throw notEmulated(`insertDimension of ${range?.dimension}`);
    if (to <= from) throw invalid('endIndex must be greater than startIndex');
    if (from > rows) throw invalid('startIndex is beyond the grid');
    if (inheritFromBefore && from === 0) throw invalid('inheritFromBefore cannot be used at the first row');
    refuseBarred(sheet, from + 1, 1);
    setGrid(sheet, rows + to - from, columns);
    sheet.insertRows(from + 1, to - from);
    if (inheritFromBefore) lookLikeAbove(sheet, from + 1, to - from);
    refuseTooLarge(workbook);
    return {};
  },
  updateDimensionProperties: (workbook, updateDimensionProperties) => {
    const { range, properties, fields } = updateDimensionProperties;
    const sheet = sheetById(workbook, range?.sheetId);
    if (!range || fields !== 'pixelSize') throw notEmulated(`updateDimensionProperties of ${fields}`);
    const grid = gridOf(sheet);
    if ((range.endIndex ?? 0) > (range.dimension === 'ROWS' ? grid.rows : grid.columns))
      throw invalid('endIndex is beyond the grid');
    if (range.dimension === 'ROWS') {
      for (let r = range.startIndex ?? 0; r < (range.endIndex ?? 0); r++)
        sheet.heights.set(r + 1, ((properties?.pixelSize ?? 21) * 72) / 96);
      return {};
    }
    for (let c = range.startIndex ?? 0; c < (range.endIndex ?? 0); c++)
      sheet.widths.set(c + 1, ((properties?.pixelSize ?? 100) - 5) / 7);
    return {};
  },
  addConditionalFormatRule: (workbook, addConditionalFormatRule) => {
    const { rule, index } = addConditionalFormatRule;
    const [range, ...more] = rule?.ranges ?? [];
    if (!range || more.length > 0) throw notEmulated('a rule on several ranges');
    const sheet = sheetById(workbook, range.sheetId);
    if ((index ?? 0) > sheet.colourRules.length) throw invalid('index is beyond the last rule');
    const { ranges: _ranges, ...bare } = rule!;
    sheet.colourRules.splice(index ?? 0, 0, { area: areaIn(sheet, range), rule: bare });
    return {};
  },
  deleteConditionalFormatRule: (workbook, deleteConditionalFormatRule) => {
    const sheet = sheetById(workbook, deleteConditionalFormatRule.sheetId);
    const index = deleteConditionalFormatRule.index ?? 0;
    if (index >= sheet.colourRules.length)
      throw invalid(`No conditional format on sheet: ${sheet.id} at index: ${index}`);
    sheet.colourRules.splice(index, 1);
    return {};
  },
  setDataValidation: (workbook, setDataValidation) => {
    const { range, rule } = setDataValidation;
    const sheet = sheetById(workbook, range?.sheetId);
    const area = areaIn(sheet, range ?? {});
    refuseBarred(sheet, area.top, area.left);
    sheet.inputRules = sheet.inputRules.filter(
      (each) =>
        each.area.left > area.right ||
        each.area.right < area.left ||
        each.area.top > area.bottom ||
        each.area.bottom < area.top,
    );
    if (rule) sheet.inputRules.push({ area, rule });
    return {};
  },
  updateTable: (workbook, updateTable, touched) => {
    const { table, fields } = updateTable;
    if (fields !== 'range') throw notEmulated(`updateTable of ${fields}`);
    const sheet = sheetById(workbook, table?.range?.sheetId);
    const found = sheet.tables.find(({ id }) => String(id) === table?.tableId);
    if (!found) throw invalid(`No table with id: ${table?.tableId}`);
    const area = areaIn(sheet, table!.range!);
    sheet.tables = sheet.tables.map((each) => (each === found ? { ...each, area } : each));
    touched.add(sheet, area);
    return {};
  },
} satisfies Handlers;

/** Undefined for other requests than these. */
export function applySheetRequest(
  workbook: Workbook,
  request: Request,
  touched: Touched,
): object | undefined {
  for (const [name, handle] of Object.entries(HANDLERS)) {
    const body = request[name as keyof typeof HANDLERS];
    if (body)
      return (handle as (workbook: Workbook, body: object, touched: Touched) => object)(
        workbook,
        body,
        touched,
      );
  }
  return undefined;
}

type Properties = NonNullable<NonNullable<Request['addSheet']>['properties']>;

function added(workbook: Workbook, properties: Properties): Properties {
  const { title, sheetId, gridProperties, hidden } = properties;
  const name = title ?? `Sheet${workbook.sheets.length + 1}`;
  refuseTaken(workbook, name);
  refuseTakenId(workbook, sheetId);
  const sheet = workbook.addSheet(name);
  // The workbook in memory counts its sheets; here the client may choose.
  if (typeof sheetId === 'number') (sheet as { id: number }).id = sheetId;
  setGrid(sheet, gridProperties?.rowCount ?? 1000, gridProperties?.columnCount ?? 26);
  sheet.frozenRows = gridProperties?.frozenRowCount ?? 0;
  if (gridProperties?.hideGridlines) sheet.look['hidesGridlines'] = true;
  if (hidden) sheet.visibility = 'hidden';
  refuseTooLarge(workbook);
  return { ...properties, sheetId: sheet.id, title: name };
}

function refuseTaken(workbook: Workbook, name: string, except?: Worksheet): void {
  const taken = workbook.find(name);
  if (taken && taken !== except)
    throw invalid(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

function refuseTakenId(workbook: Workbook, id: number | null | undefined): void {
  if (typeof id === 'number' && workbook.byId(id))
    throw invalid(`A sheet with id ${id} already exists. Please enter another id.`);
}

function refuseLastHidden({ sheets }: Workbook, sheet: Worksheet, hides: boolean): void {
  if (hides && sheets.every((other) => other === sheet || other.visibility !== 'visible'))
    throw invalid("You can't hide all the sheets in a document.");
}

function refuseTooLarge(workbook: Workbook): void {
  const cells = workbook.sheets.map(gridOf).reduce((n, { rows, columns }) => n + rows * columns, 0);
  if (cells > MOST_CELLS)
    throw invalid(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
}
