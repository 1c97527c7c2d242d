/**
 * What the engine does with a book once it has one. Loaded by `data.ts`, and what it loads in turn (the questions of
 * each capability, the holidays) by this file: so each chunk leaves out what is there already.
 */
export { plan, replan } from '../../shared/plan/plan';
export { patchOf } from '../../shared/plan/patch-of';
export { asOf } from '../../shared/plan/stale';
export { summaryOf } from '../../shared/plan/summary';
export { followUp, onlyRows } from '../../shared/proposals/follow-up';
export { ourSheet } from '../../shared/templates/vocabulary';
export { queryOf } from './queries';

/** To be waited for before anything is planned. */
export async function loadHolidays(): Promise<void> {
  const { handInShippedHolidays } = await import('../../shared/time/calendars/shipped');
  handInShippedHolidays();
}
