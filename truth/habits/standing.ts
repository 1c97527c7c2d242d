import type { Day } from '../days';
import type { EventKey, Life, PromiseKey } from '../life/life';
import { shownBy } from '../life/shows';
import type { Standing } from '../life/standing';
import { COLUMNS } from './columns';
import { eventColumns, type Habit } from './habit';
import type { Written } from './written';

/**
 * As the sheet shows an order to somebody who knows the trade: an event has happened when it is typed, or when a later
 * one that shows it is. What the sheet has no column for, nobody knows.
 */
export function shownStanding(habit: Habit, life: Life, written: Written, now: Day): Standing {
  const done = new Set<EventKey>();
  const add = (event: EventKey): void => {
    done.add(event);
    for (const shown of shownBy(life, event)) done.add(shown);
  };
  for (const [event, { as }] of written.events) if (as !== 'plan') add(event);
  const has = (key: string): boolean => habit.columns.some((column) => column === key);
  if (has('decl_no') && written.numbers.has('customs_decl_no')) add('customs');
  if (has('bl_no') && written.numbers.has('bl_no') && !habit.typing.bookingInBl) add('sailing');
  if (written.status === 'sailed' || written.status === 'finished') add('sailing');
  const carried = promiseColumns(habit);
  return {
    now,
    isClosed: (written.isCancelled && (has('status') || has('remark'))) || written.status === 'finished',
    isDone: (event) => done.has(event),
    dayOf: (event) => {
      const shown = written.events.get(event);
      return shown?.as === 'date' ? shown.day : undefined;
    },
    firstPart: life.parts.find((_, at) => written.parts.has(at))?.sailing,
    promise: (key) => (carried.has(key) ? written.promises.get(key) : undefined),
  };
}

/** Promises that the sheet has a column for. */
export function promiseColumns(habit: Habit): ReadonlySet<PromiseKey> {
  const promises = habit.columns.flatMap((key): PromiseKey[] => {
    const is = COLUMNS[key].is;
    if ('promise' in is) return [is.promise];
    return 'part' in is && is.part === 'etd' ? ['etd'] : [];
  });
  for (const event of habit.typing.plansIn)
    if (eventColumns(habit).has(event)) promises.push(`plan:${event}`);
  return new Set(promises);
}
