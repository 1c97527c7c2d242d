/// <reference types="google-apps-script" />
import { parseA1 } from '../../shared/book/address';
import { lookLikeAbove } from '../spreadsheet/copy-cells';
import type { Worksheet } from '../spreadsheet/worksheet';
import { chartBuilder, chartsOn, insertChart } from './charts';
import { filterOf } from './filter';
import type { Sheets } from './sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Emulated = Pick<
  Sheet,
  | 'getName' | 'setName' | 'getSheetId' | 'getIndex' | 'getLastRow' | 'getLastColumn' | 'getMaxRows' | 'getMaxColumns' | 'getDataRange'
  | 'isSheetHidden' | 'hideSheet' | 'showSheet' | 'activate' | 'getFrozenRows' | 'insertRowsAfter' | 'insertColumnsAfter' | 'deleteColumns'
  | 'setRowHeights' | 'getRowHeight' | 'setHiddenGridlines' | 'getRangeList'
  | 'newChart' | 'insertChart' | 'getCharts'
  | 'getFilter' | 'getConditionalFormatRules' | 'setConditionalFormatRules' | 'getProtections' | 'getType'
>; // prettier-ignore

/** One sheet, as a script handles it. */
export class SheetEmulation implements Emulated {
  constructor(
    private readonly sheets: Sheets,
    private readonly sheet: Worksheet,
  ) {}

  getName = (): string => this.sheet.name;
  getSheetId = (): number => this.sheet.id;
  getIndex = (): number => this.sheets.workbook.sheets.indexOf(this.sheet) + 1;
  getLastRow = (): number => this.sheet.used()?.bottom ?? 0;
  getLastColumn = (): number => this.sheet.used()?.right ?? 0;
  getMaxRows = (): number => this.sheets.sizeOf(this.sheet).rows;
  getMaxColumns = (): number => this.sheets.sizeOf(this.sheet).columns;
  isSheetHidden = (): boolean => this.sheet.visibility !== 'visible';
  getFrozenRows = (): number => this.sheet.frozenRows;
  getType = (): GoogleAppsScript.Spreadsheet.SheetType =>
    'GRID' as unknown as GoogleAppsScript.Spreadsheet.SheetType;

  getDataRange(): Range {
    const { bottom = 1, right = 1 } = this.sheet.used() ?? {};
    return this.sheets.range(this.sheet, { top: 1, left: 1, bottom, right });
  }

  /** `(row, column[, rows, columns])` or `('B2:C3')`. */
  getRange(first: number | string, column?: number, rows = 1, columns = 1): Range {
    const area =
      typeof first === 'string'
        ? areaOf(first)
        : {
            top: first,
            left: column ?? 1,
            bottom: first + rows - 1,
            right: (column ?? 1) + columns - 1,
          };
    const size = this.sheets.sizeOf(this.sheet);
    if (area.bottom < area.top || area.right < area.left)
      throw new Error('Exception: The number of rows in the range must be at least 1.');
    if (area.top < 1 || area.left < 1 || area.bottom > size.rows || area.right > size.columns)
      throw new Error('Exception: The coordinates of the range are outside the dimensions of the sheet.');
    return this.sheets.range(this.sheet, area);
  }

  setName(name: string): Sheet {
    this.sheets.mayChange();
    this.sheets.nameIsFree(name);
    this.sheets.workbook.rename(this.sheet, name);
    return this as unknown as Sheet;
  }

  hideSheet(): Sheet {
    this.sheets.mayChange();
    this.sheet.visibility = 'hidden';
    return this as unknown as Sheet;
  }

  showSheet(): Sheet {
    this.sheets.mayChange();
    this.sheet.visibility = 'visible';
    return this as unknown as Sheet;
  }

  activate(): Sheet {
    this.sheets.workbook.activate(this.sheet);
    return this as unknown as Sheet;
  }

  setFrozenRows(rows: number): void {
    this.sheets.mayWrite(this.sheet);
    this.sheet.frozenRows = rows;
  }

  setColumnWidth(column: number, pixels: number): Sheet {
    this.sheets.mayWrite(this.sheet);
    this.sheet.widths.set(column, pixels / 7);
    return this as unknown as Sheet;
  }

  /** Rows are at least so high, and higher where their text needs it. */
  setRowHeights(from: number, count: number, pixels: number): Sheet {
    this.sheets.mayWrite(this.sheet);
    this.getRange(from, 1, count);
    for (let row = from; row < from + count; row++) this.sheet.heights.set(row, (pixels * 72) / 96);
    return this as unknown as Sheet;
  }

  getRowHeight = (row: number): number => Math.round(((this.sheet.heights.get(row) ?? 15.75) * 96) / 72);

  setHiddenGridlines(isHidden: boolean): Sheet {
    this.sheets.mayWrite(this.sheet);
    this.sheet.look['hidesGridlines'] = isHidden;
    return this as unknown as Sheet;
  }

  getRangeList(notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    const ranges = notations.map((a1) => this.getRange(a1));
    return this.sheets.rangeList(ranges);
  }

  insertRowsAfter(after: number, count: number): Sheet {
    this.sheets.mayWrite(this.sheet);
    this.sheets.grow(this.sheet, count, 0);
    if (after < (this.sheet.used(false)?.bottom ?? 0)) {
      this.sheet.insertRows(after + 1, count);
      lookLikeAbove(this.sheet, after + 1, count);
    }
    return this as unknown as Sheet;
  }

  insertColumnsAfter(after: number, count: number): Sheet {
    this.sheets.mayWrite(this.sheet);
    this.sheets.grow(this.sheet, 0, count);
    if (after < (this.sheet.used()?.right ?? 0)) this.sheet.insertColumns(after + 1, count);
    return this as unknown as Sheet;
  }

  deleteRows(row: number, count: number): void {
    this.sheets.mayWrite(this.sheet);
    this.sheets.grow(this.sheet, -count, 0);
    this.sheet.deleteRows(row, count);
  }

  deleteColumns(column: number, count: number): void {
    this.sheets.mayWrite(this.sheet);
    this.sheets.grow(this.sheet, 0, -count);
    this.sheet.deleteColumns(column, count);
  }

  getConditionalFormatRules(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
    return this.sheet.colourRules.map(
      ({ rule }) => rule as GoogleAppsScript.Spreadsheet.ConditionalFormatRule,
    );
  }

  setConditionalFormatRules(rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]): void {
    this.sheets.mayWrite(this.sheet);
    this.sheet.colourRules = rules.map((rule) => {
      const [range] = rule.getRanges();
      if (!range) throw new Error('Exception: Conditional format rule must have at least one range.');
      const area = {
        top: range.getRow(),
        left: range.getColumn(),
        bottom: range.getLastRow(),
        right: range.getLastColumn(),
      };
      return { area, rule };
    });
  }

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return chartBuilder(this.sheets) as GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
  }

  insertChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    insertChart(this.sheets, this.sheet, chart);
  }

  getCharts(): GoogleAppsScript.Spreadsheet.EmbeddedChart[] {
    return chartsOn(this.sheets, this.sheet);
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return filterOf(this.sheets, this.sheet);
  }

  getProtections(): GoogleAppsScript.Spreadsheet.Protection[] {
    return this.sheets.protections([this.sheet]);
  }
}

function areaOf(a1: string) {
  const [from, to = from] = a1.split(':').map((corner) => parseA1(corner));
  if (!from || !to) throw new Error(`not emulated: getRange('${a1}')`);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
