import { applyPatch } from '../book/apply';
import type { Patch } from '../book/patch';
import { plan as planOf, type Plan } from './plan';
import { doneSince, openingsOf } from './hand-offs/open';
import { handedOver, NOTHING_HANDED, type Handed } from './hand-offs/write';
import { keptStateCells } from './kept-states';
import { loggedRows, todayCells } from './record-patch';
import { resultPatch } from './result-patch';

/**
 * What the verdicts change in the book: the result columns unless the team wants none, and where the book has them the
 * moment and the log; in a run over all of it the hand-offs that its cells show, and what follows from these.
 */
export function patchOf(plan: Plan): Patch {
  // A date that is corrected while it is typed hands nothing over yet.
  const handed = plan.isPart ? NOTHING_HANDED : handedOver(plan, openingsOf(plan, doneSince(plan)));
  if (handed.events.length === 0) return resultsOf(plan, NOTHING_HANDED);
  const { book } = applyPatch(plan.book, handed.patch);
  return resultsOf(planOf(book, plan.now, plan.options), handed);
}

function resultsOf(plan: Plan, { patch, events }: Handed): Patch {
  const tables = plan.config.settings.writing === 'none' ? [] : plan.tables;
  const results = resultPatch(tables, plan.clocks, plan.language, plan.now);
  const logged = loggedRows(plan, plan.log, events);
  const others = [...logged, ...keptStateCells(plan), ...patch.cells];
  const sheets = [...results.sheets, ...patch.sheets];
  const isChanged = [results.cells, results.columns, others, sheets].some(({ length }) => length > 0);
  const cells = [...results.cells, ...todayCells(plan, isChanged), ...others];
  return { ...results, sheets, cells };
}
