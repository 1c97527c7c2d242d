/// <reference types="google-apps-script" />
import { complaint } from './complaints';
import type { Sheets } from './sheets';
import type { ChartSheet } from './world';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A chart on a sheet of its own, as a script handles it: it has a name and a place, and no cells. */
export class ChartEmulation implements Pick<
  Sheet,
  'getName' | 'getSheetId' | 'getType' | 'isSheetHidden' | 'activate'
> {
  constructor(
    private readonly sheets: Sheets,
    private readonly chart: ChartSheet,
  ) {}

  getName = (): string => this.chart.name;
  getSheetId = (): number => CHARTS + this.sheets.world.charts.indexOf(this.chart);
  getIndex = (): number => this.sheets.tabs().indexOf(this.sheets.chart(this.chart)) + 1;
  isSheetHidden = (): boolean => false;
  getType = (): GoogleAppsScript.Spreadsheet.SheetType =>
    'OBJECT' as unknown as GoogleAppsScript.Spreadsheet.SheetType;

  activate(): Sheet {
    this.sheets.world.activeChart = this.chart;
    return this.sheets.chart(this.chart);
  }

  getDataRange = (): never => this.refuse();
  getRange = (): never => this.refuse();
  getLastRow = (): never => this.refuse();
  getLastColumn = (): never => this.refuse();
  getMaxRows = (): never => this.refuse();
  getMaxColumns = (): never => this.refuse();
  getProtections = (): never => this.refuse();
  getConditionalFormatRules = (): never => this.refuse();

  private refuse(): never {
    throw new Error(complaint(this.sheets.world, 'no grid'));
  }
}

/** Ids of charts lie apart from those of sheets. */
const CHARTS = 900_000;
