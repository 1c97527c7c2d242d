import { applyPatch } from '../book/apply';
import type { Book } from '../book/model';
import { EMPTY_PATCH, isEmptyPatch, type Patch } from '../book/patch';
import { plan as planOf, replan, replanRecord, type Plan } from '../plan/plan';
import { patchOf } from '../plan/patch-of';
import { isOurSheet } from '../templates/vocabulary';
import { mergedPatch } from './proposal';

/** What a change leads to. */
export interface FollowUp {
  /** The change with the result cells that follow from it: written in one go, taken back in one go. */
  readonly patch: Patch;
  /** The plan of the book as it will be. */
  readonly after: Plan;
}

/**
 * Works out what a change of the book leads to, before anything is written. Orders whose rows it touches are
 * judged anew, and those whose receipts it touches; a change of Gendan's other sheets judges all. In a book that nobody has set up yet no result
 * cells are added.
 */
export function followUp(plan: Plan, patch: Patch): FollowUp {
  if (isEmptyPatch(patch)) return { patch, after: plan };
  const { book } = applyPatch(plan.book, patch);
  const touched = touchedRows(patch);
  const ofRecords =
    patch.sheets.length + patch.columns.length > 0 ? undefined : byRecords(plan, book, touched);
  if (ofRecords) {
    const results = ofRecords.isConfirmed ? patchOf(onlyChanged(plan, ofRecords)) : EMPTY_PATCH;
    return { patch: mergedPatch(patch, results), after: ofRecords };
  }
  const isStructural =
    patch.sheets.length + patch.columns.length > 0 || [...touched.keys()].some((sheet) => isOurSheet(sheet));
  if (isStructural) {
    const after = planOf(book, plan.now, plan.options);
    return { patch: after.isConfirmed ? mergedPatch(patch, patchOf(after)) : patch, after };
  }
  let after = plan;
  const results: Patch[] = [];
  // Rows below a table become its own only when its columns and rows are read anew.
  if ([...touched].some(([sheet, rows]) => areNew(plan, sheet, rows)))
    after = planOf(book, plan.now, plan.options);
  else for (const [sheet, rows] of touched) after = replan(after, book, sheet, rows);
  if (after.isConfirmed)
    for (const [sheet, rows] of touched) results.push(patchOf(onlyRows(after, sheet, rows)));
  return { patch: mergedPatch(patch, ...results), after };
}

/** The plan as if it had no other orders than those of some rows: what a change of these rows may write. */
export function onlyRows(plan: Plan, sheet: string, [from, to]: readonly [number, number]): Plan {
  const tables = plan.tables
    .filter(({ table }) => table.sheet === sheet)
    .map((table) => ({ ...table, rows: table.rows.filter(({ row }) => row.row >= from && row.row <= to) }));
  return { ...plan, tables, isPart: true };
}

/** A change of record sheets alone that say something of single orders; undefined where more may follow. */
function byRecords(plan: Plan, book: Book, touched: ReadonlyMap<string, [number, number]>): Plan | undefined {
  let after: Plan | undefined = plan;
  for (const [sheet, rows] of touched) after = after && replanRecord(after, book, sheet, rows);
  return after;
}

/** The plan as if it had no other orders than those that were judged anew since an earlier one. */
export function onlyChanged(before: Plan, after: Plan): Plan {
  const tables = after.tables.map((table, at) => {
    const known = before.tables[at]!.rows;
    return { ...table, rows: table.rows.filter((row, nth) => row !== known[nth]) };
  });
  return { ...after, tables, isPart: true };
}

/** Whether rows of a sheet of orders lie outside of its tables: an order that is added below them. */
function areNew({ tables }: Plan, name: string, [, to]: readonly [number, number]): boolean {
  const own = tables.filter(({ table }) => table.sheet === name);
  return own.length > 0 && own.every(({ table }) => to < table.topRow || to > table.lastRow);
}

/** First and last touched row, by sheet. */
function touchedRows({ cells }: Patch): Map<string, [number, number]> {
  const rows = new Map<string, [number, number]>();
  for (const { sheet, row } of cells) {
    const known = rows.get(sheet);
    rows.set(sheet, known ? [Math.min(known[0], row), Math.max(known[1], row)] : [row, row]);
  }
  return rows;
}
