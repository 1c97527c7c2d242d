import type { Day } from '../days';
import { isCancelled, promiseAt, type EventKey, type Life, type PromiseKey } from './life';

/** How an order stands on a day, for whoever can see it all or only what the sheet says. */
export interface Standing {
  readonly now: Day;
  readonly isClosed: boolean;
  isDone(event: EventKey): boolean;
  /** When it was done; undefined when it was not, or without a date. */
  dayOf(event: EventKey): Day | undefined;
  promise(key: PromiseKey): Day | undefined;
  /** When the first of several shipments sailed. */
  readonly firstPart: Day | undefined;
}

/** As things truly are. */
export function trueStanding(life: Life, now: Day): Standing {
  const dayOf = (event: EventKey): Day | undefined => {
    const day = life.events[event];
    return day !== undefined && day <= now ? day : undefined;
  };
  return {
    now,
    isClosed: isCancelled(life, now),
    dayOf,
    isDone: (event) => dayOf(event) !== undefined,
    firstPart: life.parts.find(({ sailing }) => sailing <= now)?.sailing,
    promise: (key) => promiseAt(life.promises[key], now),
  };
}
