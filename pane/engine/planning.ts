/**
 * What the engine does with a book once it has one. Loaded by `data.ts`, and what it loads in turn (the questions of
 * each capability, the holidays, what writing needs) by this file: so each chunk leaves out what is there already.
 */
import { matchHeader } from '../../shared/mapping/match';
import { handInRecords } from '../../shared/plan/record-reader';
import { workableProcess } from '../../shared/plan/workable-process';
import { allTemplateRows } from '../../shared/templates';

export { plan, replan, replanRecord } from '../../shared/plan/plan';
export { mayHaveRecords } from '../../shared/plan/record-reader';
export { asOf } from '../../shared/plan/stale';
export { summaryOf } from '../../shared/plan/summary';
export { ourSheet } from '../../shared/templates/vocabulary';
export { queryOf } from './queries';

/** Loaded when something is first to be written. */
export const writing = () => import('./writing');

/** Loaded when a whole book is first to be written: with what capabilities write down besides the verdicts. */
export const fullRun = async () => (await import('./full-run')).fullRun;

/** What reads record sheets before orders are judged, to be waited for where a book may have some. */
export async function loadRecords(): Promise<void> {
  const { RECORD_READER } = await import('../../shared/plan/records/read-records');
  handInRecords(RECORD_READER);
}

/** To be waited for before anything is planned. */
export async function loadHolidays(): Promise<void> {
  const { handInShippedHolidays } = await import('../../shared/time/calendars/shipped');
  handInShippedHolidays();
}

/** Works out what every book asks for first, the names of columns and the shipped process, while the host still reads it. */
export function learn(): void {
  matchHeader('');
  workableProcess(allTemplateRows('zh'));
}
