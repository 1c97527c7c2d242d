import { sheetClock, type SheetClock } from '../sheet-clock';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The spreadsheet of one execution: its sheets by name, and its clock. Asked for once. */
export interface OpenSpreadsheet {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly clock: SheetClock;
  /** Those with cells, in the order of the tabs. A chart on a sheet of its own, or a connected source, is a tab without. */
  readonly sheets: Map<string, Sheet>;
  /** How many tabs there are in all: behind the last of them new ones are put. */
  readonly tabs: number;
}

export function openSpreadsheet(): OpenSpreadsheet {
  const spreadsheet = SpreadsheetApp.getActive();
  const tabs = spreadsheet.getSheets();
  return {
    spreadsheet,
    clock: sheetClock(spreadsheet.getSpreadsheetTimeZone()),
    sheets: new Map(tabs.filter(hasCells).map((sheet) => [sheet.getName(), sheet])),
    tabs: tabs.length,
  };
}

/** By the name of the type: what Google hands out is not always the value of its own list. */
export const hasCells = (sheet: Sheet): boolean => String(sheet.getType()) === 'GRID';
