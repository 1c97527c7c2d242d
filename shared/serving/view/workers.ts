import type { OverviewAnswer, WorkerAnswer } from '../answers';
import { minutesSince, type Viewer } from './viewer';

/** A worker tells every few seconds that it is there; after so many minutes without a word nobody may count on it. */
export const SILENT_MINUTES = 2;

export const isSilent = (worker: WorkerAnswer, viewer: Viewer): boolean =>
  minutesSince(worker.seenAt, viewer) >= SILENT_MINUTES;

/** Whether work waits and nobody is there to take it. */
export function isNobodyWorking({ workers, queues }: OverviewAnswer, viewer: Viewer): boolean {
  const takes = workers.some((worker) => !isSilent(worker, viewer) && !worker.isDraining);
  return !takes && queues.some(({ waiting }) => waiting > 0);
}

/** Those that are not seen any more first, else by name. */
export function workersInOrder(workers: readonly WorkerAnswer[], viewer: Viewer): WorkerAnswer[] {
  const rank = (worker: WorkerAnswer): number => (isSilent(worker, viewer) ? 0 : 1);
  return [...workers].sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
