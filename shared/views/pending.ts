import { resultPatch } from '../plan/result-patch';
import type { Plan } from '../plan/plan';

/** How many result cells in the book do not say what the plan says; none before the book is set up. */
export function pendingCells(plan: Plan): number {
  if (!plan.isConfirmed) return 0;
  return resultPatch(plan.tables, plan.clocks, plan.language, plan.now).cells.length;
}
