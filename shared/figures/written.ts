import { EMPTY_PATCH, type Patch } from '../book/patch';
import { recordsOf } from '../orders/records';
import type { Plan } from '../plan/plan';
import { recordContext } from '../plan/record-context';
import { patchesInTurn } from '../proposals/in-turn';
import { renewRecords } from '../records/renew';
import { FIGURE_ROWS_SHEET, FIGURE_SHEET } from './figures.sheet';
import { goalsOf } from './goals';
import { aggregatedRows, settledRows } from './sheet-rows';
import { valueFormulas, valueRows } from './sheet-values';

/** Brings 跟单_指标 and 跟单_指标明细 up to date; a book without them gets them. RecordHeaderLost. */
export function figuresPatch(plan: Plan): Patch {
  const context = recordContext(plan);
  const counted = aggregatedRows(plan);
  // Values are worked out of this plan, whatever the book says once the rows are written.
  const values = valueRows(plan, counted);
  return patchesInTurn(plan.book, [
    (book) => renewRecords(book, FIGURE_ROWS_SHEET, settledRows(plan, counted), context),
    (book) => renewRecords(book, FIGURE_SHEET, values, context, valueFormulas(plan)),
  ]);
}

/** The same in a full run: only where the sheets are there, or the team has goals. */
export function figuresInRun(plan: Plan): Patch {
  const isThere = [FIGURE_SHEET, FIGURE_ROWS_SHEET].some((sheet) => recordsOf(plan, sheet).table !== undefined);
  return isThere || goalsOf(plan).some(({ state }) => state === 'on') ? figuresPatch(plan) : EMPTY_PATCH;
} // prettier-ignore
