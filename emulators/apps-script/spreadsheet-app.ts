/// <reference types="google-apps-script" />
import { criteriaBuilder } from './filter';
import { checkedBy } from './rules';
import { forbid, service } from './service';
import type { Sheets } from './sheets';
import { uiOf } from './ui';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type EmulatedSpreadsheet = Pick<
  Spreadsheet,
  | 'getSheets' | 'getSheetByName' | 'getActiveSheet' | 'getActiveRange' | 'getCurrentCell' | 'getSpreadsheetTimeZone'
  | 'getSpreadsheetLocale' | 'getId' | 'getName' | 'getUrl' | 'deleteSheet' | 'toast' | 'setActiveSheet' | 'getNumSheets' | 'getProtections'
>; // prettier-ignore

/** The spreadsheet that the script belongs to; there is no way to another one. */
class SpreadsheetEmulation implements EmulatedSpreadsheet {
  constructor(private readonly sheets: Sheets) {}

  private get workbook() {
    return this.sheets.workbook;
  }

  getSheets = (): GoogleAppsScript.Spreadsheet.Sheet[] => this.sheets.tabs();
  getNumSheets = (): number => this.sheets.tabs().length;
  getSpreadsheetTimeZone = (): string => this.workbook.zone;
  getSpreadsheetLocale = (): string => this.workbook.locale;
  getId = (): string => 'spreadsheet-1';
  getName = (): string => this.workbook.title;
  getUrl = (): string => 'https://docs.google.com/spreadsheets/d/spreadsheet-1/edit';

  getSheetByName(name: string): GoogleAppsScript.Spreadsheet.Sheet | null {
    // Unlike names of sheets, which may not differ in case alone, this one asks for the exact name.
    const found = this.workbook.sheets.find((sheet) => sheet.name === name);
    const chart = this.sheets.world.charts.find((each) => each.name === name);
    return found ? this.sheets.sheet(found) : chart ? this.sheets.chart(chart) : null;
  }

  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    const { activeChart } = this.sheets.world;
    if (activeChart) return this.sheets.chart(activeChart);
    return this.sheets.sheet(this.workbook.active ?? this.workbook.sheets[0]!);
  }

  getActiveRange(): GoogleAppsScript.Spreadsheet.Range | null {
    const { active, selection } = this.workbook;
    return active && !this.sheets.world.activeChart ? this.sheets.range(active, selection) : null;
  }

  getCurrentCell(): GoogleAppsScript.Spreadsheet.Range | null {
    const { active, selection } = this.workbook;
    const { top, left } = selection;
    return active && !this.sheets.world.activeChart
      ? this.sheets.range(active, { top, left, bottom: top, right: left })
      : null;
  }

  setActiveSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleAppsScript.Spreadsheet.Sheet {
    const chart = this.sheets.chartBehind(sheet);
    this.sheets.world.activeChart = chart;
    if (!chart) this.workbook.activate(this.sheets.worksheet(sheet));
    return sheet;
  }

  /** Brings the new sheet to the front. `at`: where among the tabs, from 0; those with charts count. */
  insertSheet(
    name: string,
    at?: number,
    options?: { readonly template?: GoogleAppsScript.Spreadsheet.Sheet },
  ): GoogleAppsScript.Spreadsheet.Sheet {
    this.sheets.mayChange();
    this.sheets.nameIsFree(name);
    const { workbook } = this;
    const charts = [...this.sheets.world.charts].sort((a, b) => a.after - b.after);
    const place = at === undefined ? undefined : at - charts.filter(({ after }, i) => after + i < at).length;
    const template = options?.template && this.sheets.worksheet(options.template);
    this.sheets.world.activeChart = undefined;
    const made = workbook.by('gendan', () =>
      template ? this.sheets.copied(template, name, place) : workbook.addSheet(name, place),
    );
    workbook.by('gendan', () => workbook.activate(made));
    return this.sheets.sheet(made);
  }

  deleteSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
    this.sheets.mayChange();
    const found = this.sheets.worksheet(sheet);
    this.sheets.mayWrite(found);
    if (this.workbook.sheets.length === 1)
      throw new Error("Exception: You can't remove all the sheets in a document.");
    this.workbook.by('gendan', () => this.workbook.removeSheet(found));
  }

  getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    return this.sheets.protections(this.workbook.sheets, String(type));
  }

  toast(message: string): void {
    if (this.sheets.session.mode === 'CUSTOM_FUNCTION') forbid('Spreadsheet.toast');
    this.sheets.world.said.push(message);
  }
}

/** The global `SpreadsheetApp`. */
export function spreadsheetApp(sheets: Sheets): unknown {
  const { session } = sheets;
  const book = service<Spreadsheet>(session, 'Spreadsheet', new SpreadsheetEmulation(sheets));
  const active = (): Spreadsheet => {
    if (session.mode === 'NONE') forbid('SpreadsheetApp.getActive');
    return book;
  };
  return service(session, 'SpreadsheetApp', {
    getActive: active,
    getActiveSpreadsheet: active,
    getActiveSheet: () => active().getActiveSheet(),
    getActiveRange: () => active().getActiveRange(),
    openById: () => forbid('SpreadsheetApp.openById: the script may use the current spreadsheet only'),
    openByUrl: () => forbid('SpreadsheetApp.openByUrl: the script may use the current spreadsheet only'),
    flush: () => sheets.mayChange(),
    getUi: () => uiOf(sheets),
    newConditionalFormatRule: () => checkedBy(sheets).colourRule(),
    newFilterCriteria: () => criteriaBuilder(sheets),
    newDataValidation: () => checkedBy(sheets).inputRule(),
    SheetType: { GRID: 'GRID', OBJECT: 'OBJECT', DATASOURCE: 'DATASOURCE' },
    ProtectionType: { SHEET: 'SHEET', RANGE: 'RANGE' },
    CopyPasteType: {
      PASTE_NORMAL: 'PASTE_NORMAL',
      PASTE_FORMAT: 'PASTE_FORMAT',
      PASTE_VALUES: 'PASTE_VALUES',
    },
    BorderStyle: {
      DOTTED: 'DOTTED',
      DASHED: 'DASHED',
      SOLID: 'SOLID',
      SOLID_MEDIUM: 'SOLID_MEDIUM',
      SOLID_THICK: 'SOLID_THICK',
      DOUBLE: 'DOUBLE',
    },
  });
}
