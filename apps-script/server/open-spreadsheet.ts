import { sheetClock, type SheetClock } from '../sheet-clock';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The spreadsheet of one execution: its sheets by name, and its clock. Asked for once. */
export interface OpenSpreadsheet {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly clock: SheetClock;
  /** In the order of the tabs. */
  readonly sheets: Map<string, Sheet>;
}

export function openSpreadsheet(): OpenSpreadsheet {
  const spreadsheet = SpreadsheetApp.getActive();
  return {
    spreadsheet,
    clock: sheetClock(spreadsheet.getSpreadsheetTimeZone()),
    sheets: new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet])),
  };
}
