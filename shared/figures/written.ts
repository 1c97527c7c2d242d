import type { Finding } from '../finding';
import { EMPTY_PATCH, type Patch } from '../book/patch';
import { recordsOf } from '../orders/records';
import type { Plan } from '../plan/plan';
import { recordContext } from '../plan/record-context';
import { patchesInTurn } from '../proposals/in-turn';
import { RecordHeaderLost } from '../records/errors';
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
    (book) => renewRecords(book, FIGURE_SHEET, values, context, valueFormulas({ ...plan, book })),
  ]);
}

/**
 * The same in a full run: only where the sheets are there, or the team has goals. A sheet whose header somebody changed
 * beyond recognition stays as it is, and the verdicts are written all the same: what is wrong there is a finding.
 */
export function figuresInRun(plan: Plan): Patch {
  const isThere = SHEETS.some((sheet) => recordsOf(plan, sheet).table !== undefined);
  if (!isThere && !goalsOf(plan).some(({ state }) => state === 'on')) return EMPTY_PATCH;
  try {
    return figuresPatch(plan);
  } catch (error) {
    if (error instanceof RecordHeaderLost) return EMPTY_PATCH;
    throw error;
  }
}

const SHEETS = [FIGURE_SHEET, FIGURE_ROWS_SHEET];

/** What is wrong in the sheets themselves. */
export const figureFindings = (plan: Plan): readonly Finding[] =>
  SHEETS.flatMap((sheet) => recordsOf(plan, sheet).findings);
