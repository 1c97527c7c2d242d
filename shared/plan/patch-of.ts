import type { Patch } from '../book/patch';
import type { Plan } from './plan';
import { keptStateCells } from './kept-states';
import { loggedRows, todayCells } from './record-patch';
import { resultPatch } from './result-patch';

/** What the verdicts change in the book: the result columns unless the team wants none, and where the book has them the moment and the log. */
export function patchOf(plan: Plan): Patch {
  const tables = plan.config.settings.writing === 'none' ? [] : plan.tables;
  const results = resultPatch(tables, plan.clocks, plan.language, plan.now);
  return {
    ...results,
    cells: [...results.cells, ...todayCells(plan), ...loggedRows(plan, plan.log), ...keptStateCells(plan)],
  };
}
