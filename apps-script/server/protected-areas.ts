import type { Area } from '../../shared/book/model';
import type { OpenSpreadsheet } from './open-spreadsheet';

/** By sheet name, the ranges that this person may not change. */
export type ProtectedAreas = ReadonlyMap<string, readonly Area[]>;

export function protectedAreas({ spreadsheet }: OpenSpreadsheet): ProtectedAreas {
  const areas = new Map<string, Area[]>();
  for (const protection of spreadsheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    if (protection.canEdit()) continue;
    const range = protection.getRange();
    const name = range.getSheet().getName();
    const area = {
      top: range.getRow(),
      left: range.getColumn(),
      bottom: range.getLastRow(),
      right: range.getLastColumn(),
    };
    areas.set(name, [...(areas.get(name) ?? []), area]);
  }
  return areas;
}
