import { LESSONS } from '../../../knowledge/lessons.sheet';
import { recordsOf } from '../../../orders/records';
import type { Plan } from '../../../plan/plan';

/** How many cards the team has. */
export function cards(plan: Plan): { readonly count: number } {
  return { count: recordsOf(plan, LESSONS).rows.length };
}
