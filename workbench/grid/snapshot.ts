import type { LocaleType } from '@univerjs/core';
import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import { SHEET_CONDITIONAL_FORMATTING_PLUGIN } from '@univerjs/sheets-conditional-formatting';
import { DATA_VALIDATION_PLUGIN_NAME } from '@univerjs/sheets-data-validation';
import type { CellFormula, DefinedName, RowBatch } from '../open/looks';
import type { Outline, SheetOutline } from '../open/opened';
import { cellOf, holding } from './cells';
import { rangeOf, ruleOf, validationOf } from './rules';
import { styleOf } from './styles';

export const BOOK_ID = 'book';
/** Empty rows and columns to go on writing in. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 12;

/** What the grid loads, made batch by batch, so that the page can breathe in between. */
export class Snapshot {
  private readonly cells: Record<number, Record<number, ICellData>>[];

  constructor(private readonly outline: Outline) {
    this.cells = outline.sheets.map(() => ({}));
  }

  /** Adds rows to the sheet of that index. */
  add(sheet: number, batch: RowBatch): void {
    const formulas = byRow(batch.formulas);
    const target = this.cells[sheet]!;
    for (let i = 0; i + 1 < batch.starts.length; i++) {
      const row = rowCells(batch, i, formulas.get(batch.from + i));
      if (row) target[batch.from + i - 1] = row;
    }
  }

  finish(lang: LocaleType): IWorkbookData {
    const { outline } = this;
    const ids = outline.sheets.map((_, i) => sheetId(i));
    const looks = outline.cells.map((look, i): [string, IStyleData] => [styleId(i), styleOf(look)]);
    return {
      id: BOOK_ID,
      name: 'Gendan',
      appVersion: '0.25.1',
      locale: lang,
      styles: Object.fromEntries(looks),
      defaultStyle: { ...looks[0]![1], bd: null, bg: null, n: null },
      sheetOrder: ids,
      sheets: Object.fromEntries(
        outline.sheets.map((sheet, i) => [
          ids[i]!,
          { ...sheetData(sheet, ids[i]!), cellData: this.cells[i]! },
        ]),
      ),
      resources: [
        { name: SHEET_CONDITIONAL_FORMATTING_PLUGIN, data: JSON.stringify(this.rules(ids)) },
        { name: DATA_VALIDATION_PLUGIN_NAME, data: JSON.stringify(this.lists(ids)) },
        { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(namesOf(outline.names, ids)) },
      ],
    };
  }

  private rules(ids: readonly string[]): Record<string, unknown> {
    return Object.fromEntries(
      this.outline.sheets.map(({ looks }, i) => [
        ids[i]!,
        looks.rules.flatMap((rule, n) => ruleOf(rule, `rule-${i}-${n}`) ?? []),
      ]),
    );
  }

  private lists(ids: readonly string[]): Record<string, unknown> {
    return Object.fromEntries(
      this.outline.sheets.map(({ looks }, i) => [
        ids[i]!,
        looks.lists.map((list, n) => validationOf(list, `list-${i}-${n}`)),
      ]),
    );
  }
}

const sheetId = (index: number): string => `sheet-${index + 1}`;
const styleId = (look: number): string => `look-${look}`;

function rowCells(
  batch: RowBatch,
  at: number,
  formulas: readonly CellFormula[] | undefined,
): Record<number, ICellData> | undefined {
  const values = batch.rows[at] ?? [];
  const start = batch.starts[at]!;
  const styled = batch.starts[at + 1]! - start;
  let cells: Record<number, ICellData> | undefined;
  for (let column = 0; column < Math.max(values.length, styled); column++) {
    const value = values[column] ?? null;
    const look = column < styled ? batch.looks[start + column]! : 0;
    if (value === null && look === 0) continue;
    const cell: ICellData = value === null ? {} : cellOf(value);
    if (look !== 0) cell.s = styleId(look);
    (cells ??= {})[column] = cell;
  }
  for (const { column, formula, fills } of formulas ?? []) {
    cells ??= {};
    const cell = cells[column - 1] ?? {};
    cells[column - 1] = fills || namesTable(formula) ? holding(cell, formula) : { ...cell, f: `=${formula}` };
  }
  return cells;
}

/** Whether a formula names columns of a table (`Orders[Amount]`) or another file, which the grid cannot follow: it shows the result that the file holds. */
function namesTable(formula: string): boolean {
  return formula.replace(/"[^"]*"|'[^']*'/g, '').includes('[');
}

function byRow(formulas: readonly CellFormula[]): Map<number, CellFormula[]> {
  const rows = new Map<number, CellFormula[]>();
  for (const formula of formulas) {
    const row = rows.get(formula.row);
    if (row) row.push(formula);
    else rows.set(formula.row, [formula]);
  }
  return rows;
}

function sheetData(sheet: SheetOutline, id: string): Partial<IWorksheetData> {
  const { looks } = sheet;
  const columnCount = Math.max(sheet.lastColumn + SPARE_COLUMNS, 26);
  const { rows = 0, columns = 0 } = looks.frozen ?? {};
  return {
    id,
    name: sheet.name,
    tabColor: looks.tabColour ?? '',
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(sheet.lastRow + SPARE_ROWS, 100),
    columnCount,
    defaultColumnWidth: looks.columnWidth,
    defaultRowHeight: looks.rowHeight,
    freeze: {
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    },
    mergeData: sheet.merges.map(rangeOf),
    columnData: columnData(sheet, columnCount),
    rowData: rowData(sheet),
    showGridlines: looks.showsGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rightToLeft: looks.isRightToLeft ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

function columnData({ looks }: SheetOutline, columnCount: number): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const { from, to, width, isHidden, look } of looks.columns) {
    for (let column = from; column <= Math.min(to, columnCount); column++)
      columns[column - 1] = {
        ...(width !== undefined && { w: width }),
        ...(isHidden && { hd: BooleanNumber.TRUE }),
        ...(look !== undefined && { s: styleId(look) }),
      };
  }
  return columns;
}

function rowData({ looks }: SheetOutline): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const { row, height, isHidden, look } of looks.rows)
    rows[row - 1] = {
      ...(height !== undefined && { h: height, ia: BooleanNumber.FALSE }),
      ...(isHidden && { hd: BooleanNumber.TRUE }),
      ...(look !== undefined && { s: styleId(look) }),
    };
  return rows;
}

function namesOf(names: readonly DefinedName[], ids: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    names.map(({ name, formula, sheet }, i) => {
      const id = `name-${i}`;
      const localSheetId = sheet === undefined ? 'AllDefaultWorkbook' : (ids[sheet] ?? 'AllDefaultWorkbook');
      return [id, { id, name, formulaOrRefString: formula, localSheetId }];
    }),
  );
}
