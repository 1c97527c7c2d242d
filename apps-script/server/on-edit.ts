import { onlyRows } from '../../shared/proposals/follow-up';
import { plan as planOf } from '../../shared/plan/plan';
import { patchOf } from '../../shared/plan/patch-of';
import { isOurSheet, ourSheet } from '../../shared/templates/vocabulary';
import { noteChanges } from './changes-log';
import { commitTo } from './commit';
import { withProtection } from './protection';
import { openSpreadsheet, type OpenSpreadsheet } from './open-spreadsheet';
import { isLeftEmpty, readSheet } from './read-book';

/** An edit as the simple trigger tells it; only where it was is trusted, what it was is read again. */
export interface Edit {
  readonly range?: GoogleAppsScript.Spreadsheet.Range;
}

/**
 * After a person typed, pasted or cleared: judges the touched rows anew and writes their results, in a book that
 * was set up. Has 30 seconds and no rights but the spreadsheet. Reads our own sheets and the one that was edited.
 */
export function afterEdit({ range }: Edit): void {
  if (!range) return;
  const opened = openSpreadsheet();
  if (![...opened.sheets.keys()].some((name) => ourSheet(name) === 'settings')) return;
  const name = range.getSheet().getName();
  const rows = [range.getRow(), range.getLastRow()] as const;
  const me = Session.getTemporaryActiveUserKey();
  const lock = LockService.getDocumentLock();
  // While another run writes, that run or the next one does what this one would: nothing is lost by leaving.
  const isAnswered = !isOurSheet(name) && lock.tryLock(PATIENCE_MS);
  if (isAnswered)
    try {
      writeResults(opened, name, rows);
    } finally {
      lock.releaseLock();
    }
  noteChanges([{ sheet: name, rows }], me, isAnswered);
}

const PATIENCE_MS = 5000;

function writeResults(opened: OpenSpreadsheet, edited: string, rows: readonly [number, number]): void {
  const sheets = [...opened.sheets]
    .filter(([name]) => name === edited || isOurSheet(name))
    .map(([name, sheet]) => readSheet(opened, name, sheet, name === edited ? rows : 'values'))
    .filter((sheet) => !isLeftEmpty(sheet));
  const book = withProtection(opened, { sheets, activeSheet: edited });
  const plan = planOf(book, opened.clock.now(), { sheet: edited });
  if (plan.isConfirmed) commitTo(opened, book, patchOf(onlyRows(plan, edited, rows)));
}
