import { doneToday } from '../../shared/features/today/done-today';
import { followUp } from '../../shared/proposals/follow-up';
import { joined, same, type Bilingual } from '../../shared/lang';
import { plan as planOf } from '../../shared/plan/plan';
import { noteChanges } from './changes-log';
import { commitPatch } from './commit';
import { openSpreadsheet } from './open-spreadsheet';
import { rangesIn } from './endpoints';
import { recall } from './person';
import { readBook } from './read-book';
import { asks, told } from './telling';
import { withLock } from './with-lock';
import { WORDS } from './words';

/**
 * Marks the next stage of the order in the selected row as done today, with the results that follow. Asks first
 * where something is open. The lock is not held while a person thinks: what changes meanwhile is left alone.
 */
export function markSelectedDone(): Bilingual | undefined {
  const opened = openSpreadsheet();
  const cell = opened.spreadsheet.getCurrentCell();
  const sheet = opened.spreadsheet.getActiveSheet().getName();
  const plan = planOf(readBook(opened), opened.clock.now());
  const done = doneToday(plan, sheet, cell?.getRow() ?? 0, recall('me') ?? '');
  if (done.is === 'nothing') return done.why;
  const { title, patch } = done.proposal;
  if (done.is === 'ask' && !asks(joined([title, done.why, WORDS.goOn], same('\n')))) return undefined;
  const { patch: complete } = followUp(plan, patch);
  const report = withLock(() => {
    const committed = commitPatch(openSpreadsheet(), complete);
    noteChanges(
      rangesIn(
        complete.cells,
        complete.columns.map((column) => column.sheet),
      ),
      'menu',
      true,
    );
    return committed.report;
  });
  return report.refused.length > 0 ? joined([title, told(report)], same(' ')) : title;
}
