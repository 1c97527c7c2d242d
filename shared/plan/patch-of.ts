import type { Patch } from '../book/patch';
import type { Plan } from './plan';
import { doneSince, openingsOf } from './hand-offs/open';
import { handedOver, NOTHING_HANDED } from './hand-offs/write';
import { keptStateCells } from './kept-states';
import { loggedRows, todayCells } from './record-patch';
import { resultPatch } from './result-patch';

/**
 * What the verdicts change in the book: the result columns unless the team wants none, and where the book has them the
 * moment and the log; in a run over all of it the hand-offs that its cells show.
 */
export function patchOf(plan: Plan): Patch {
  const tables = plan.config.settings.writing === 'none' ? [] : plan.tables;
  const results = resultPatch(tables, plan.clocks, plan.language, plan.now);
  // A date that is corrected while it is typed hands nothing over yet.
  const handed = plan.isPart ? NOTHING_HANDED : handedOver(plan, openingsOf(plan, doneSince(plan)));
  return {
    sheets: [...results.sheets, ...handed.patch.sheets],
    columns: results.columns,
    cells: [
      ...results.cells,
      ...todayCells(plan),
      ...loggedRows(plan, plan.log, handed.events),
      ...keptStateCells(plan),
      ...handed.patch.cells,
    ],
  };
}
