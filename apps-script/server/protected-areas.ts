import type { Area } from '../../shared/book/model';
import type { CellChange, Patch } from '../../shared/book/patch';
import { REFUSALS } from '../../shared/book/refusals';
import type { Refusal } from '../../shared/book/report';
import type { Desk } from './desk';
import { messageOf } from './errors';

/** Whether Google refused to write because a cell is protected; in English or in the language of the account. */
export function isAboutProtection(error: unknown): boolean {
  return /protected|保护/i.test(messageOf(error));
}

/**
 * A patch without the cells that lie in ranges which this person may not change. Asked for only after a write was
 * refused: protected ranges are seldom in the way, and asking costs a call.
 */
export function withoutProtected(desk: Desk, patch: Patch): { patch: Patch; refused: Refusal[] } {
  const areas = areasOf(desk);
  const refused: Refusal[] = [];
  const isOpen = (change: CellChange): boolean => {
    const { sheet, row, column } = change;
    const isBarred = (areas.get(sheet) ?? []).some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    if (isBarred) refused.push({ place: { sheet, row, column }, reason: REFUSALS.sheetProtected });
    return !isBarred;
  };
  return { patch: { ...patch, cells: patch.cells.filter(isOpen) }, refused };
}

function areasOf({ spreadsheet }: Desk): Map<string, Area[]> {
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
