import type { LogRow } from '../config';
import { dayOf, type Moment } from '../time/moment';

/** How often each stage of an order was reopened, by its key. */
export function reopenedIn(events: readonly LogRow[], since: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { event, stage, at } of events)
    if (event === 'reopened' && dayOf(at) >= since) found.set(stage, (found.get(stage) ?? 0) + 1);
  return found;
}

/** How often the deadline of each stage was moved by agreement; a row that repeats the agreed day moves nothing. */
export function movedIn(events: readonly LogRow[], since: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const agreed = new Map<string, Moment>();
  for (const { event, stage, at, date } of events) {
    if (event === 'reopened') agreed.delete(stage);
    if (event !== 'due' || date === undefined || agreed.get(stage) === date) continue;
    agreed.set(stage, date);
    if (dayOf(at) >= since) found.set(stage, (found.get(stage) ?? 0) + 1);
  }
  return found;
}
