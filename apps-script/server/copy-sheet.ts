import { checkCopy } from '../../shared/live/sheet-copy';
import { openSpreadsheet } from './open-spreadsheet';

/**
 * A new sheet with another as its template is a copy of all that is in it, with its name and in its place at once. It
 * comes to the front; the person is to stay where they are.
 */
export function copySheet(from: string, to: string): null {
  const { spreadsheet, sheets } = openSpreadsheet();
  const tabs = spreadsheet.getSheets().map((sheet) => sheet.getName());
  checkCopy(from, to, [...sheets.keys()], { taken: tabs });
  const source = sheets.get(from)!;
  const active = spreadsheet.getActiveSheet();
  const copy = spreadsheet.insertSheet(to, tabs.indexOf(from) + 1, { template: source });
  if (copy.isSheetHidden()) copy.showSheet();
  spreadsheet.setActiveSheet(active);
  return null;
}
