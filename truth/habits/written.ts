import type { Day } from '../days';
import { EVENTS, isCancelled, promiseAt, type EventKey, type Life, type PromiseKey } from '../life/life';
import type { Office } from '../life/make';
import { chanceOf, type Random } from '../random';
import { eventColumns, type Habit } from './habit';
import { wordAt, type StatusWord } from './words';

/** What a cell of an event holds. */
export interface Shown {
  readonly day: Day;
  /** `plan`: it has not been typed as done, the date is when it should be. */
  readonly as: 'date' | 'tick' | 'plan';
}

/** What stands in the sheet of one order on a day. */
export interface Written {
  readonly events: ReadonlyMap<EventKey, Shown>;
  readonly promises: ReadonlyMap<PromiseKey, Day>;
  readonly numbers: ReadonlySet<'booking_no' | 'bl_no' | 'customs_decl_no'>;
  /** The team's own status word; undefined without such a column. */
  readonly status: StatusWord | undefined;
  readonly isCancelled: boolean;
  /** Shipments that are typed as sailed, by position. */
  readonly parts: ReadonlySet<number>;
}

/** What somebody has typed of an order by the end of `now`: never anything that had not happened or was not known. */
export function writtenAt(office: Office, habit: Habit, life: Life, now: Day): Written {
  const { typing } = habit;
  const clerk = office.team[life.person]!;
  /** Each cell has its own chance, the same at every now. */
  const of = (...names: string[]): Random => chanceOf(office.seed, habit.name, life.no, ...names);
  const [few, many] = typing.forget;
  const share = few + (many - few) * chanceOf(office.seed, habit.name, 'forget').next();
  const forgets = Math.min(0.95, share * (1.7 - 1.4 * clerk.care));
  const asleep = typing.half && life.person % 2 === 1;
  const seen = now - typing.silent;
  const lag = (random: Random): number => {
    const [least, most] = typing.lag;
    return Math.round(least + (most - least) * random.next() * (1.3 - 0.6 * clerk.care));
  };
  const isTyped = (happened: Day, key: string): boolean => happened + lag(of('lag', key)) <= seen;
  const isForgotten = (key: string): boolean => of('forget', key).chance(forgets);

  const promises = new Map<PromiseKey, Day>();
  for (const key of Object.keys(life.promises) as PromiseKey[]) {
    const typed = life.promises[key]!.filter(
      ({ known }, at) => isTyped(known, `${key} ${at}`) && !(at > 0 && isForgotten(`${key} ${at}`)),
    );
    const day = promiseAt(typed, now);
    if (day !== undefined) promises.set(key, day);
  }

  const events = new Map<EventKey, Shown>();
  const columns = eventColumns(habit);
  for (const event of EVENTS) {
    const day = life.events[event];
    if (!columns.has(event) || day === undefined) continue;
    const cellIsForgotten = isForgotten(event) || (asleep && event !== 'sailing' && event !== 'deposit');
    if (day <= now && isTyped(day, event) && !cellIsForgotten) {
      events.set(event, { day, as: of('tick', event).chance(typing.ticks) ? 'tick' : 'date' });
      continue;
    }
    const plan = planIn(habit, event, promises, of);
    if (plan !== undefined) events.set(event, { day: plan, as: 'plan' });
  }

  // All the money in advance goes into the one column for money that there is.
  const prepaid = life.term === 'prepaid' ? life.events.deposit : undefined;
  if (prepaid !== undefined && columns.has('balance') && !columns.has('deposit'))
    if (prepaid <= now && isTyped(prepaid, 'deposit') && !isForgotten('deposit'))
      events.set('deposit', { day: prepaid, as: 'date' });

  const numbers = new Set<'booking_no' | 'bl_no' | 'customs_decl_no'>();
  const number = (key: 'booking_no' | 'bl_no' | 'customs_decl_no', event: EventKey, after: number): void => {
    const day = life.events[event];
    if (day !== undefined && day + after <= now && isTyped(day + after, key) && !isForgotten(key))
      numbers.add(key);
  };
  number('booking_no', 'booking', 0);
  number('customs_decl_no', 'customs', 1);
  number('bl_no', typing.bookingInBl ? 'booking' : 'sailing', typing.bookingInBl ? 0 : 2);
  const parts = new Set(
    life.parts.flatMap(({ sailing }, at) =>
      sailing <= now && isTyped(sailing, `part ${at}`) && !isForgotten(`part ${at}`) ? [at] : [],
    ),
  );
  if (habit.layout === 'a row per shipment' && life.parts.length > 0) {
    // Each shipment has its row; the order has sailed when the last of them has.
    if (parts.size < life.parts.length) events.delete('sailing');
    else events.set('sailing', { day: life.events.sailing!, as: 'date' });
  }
  const lastTyped = seen - lag(of('lag', 'word'));
  return {
    events,
    promises,
    numbers,
    parts,
    isCancelled: isCancelled(life, lastTyped),
    status: habit.columns.includes('status')
      ? wordAt(life, lastTyped, of('word').chance(typing.wrongWords) ? of('wrong').between(1, 3) : 0)
      : undefined,
  };
}

/** The date that stands in an event's column although it has not happened, in a team that does that. */
function planIn(
  { typing }: Habit,
  event: EventKey,
  promises: ReadonlyMap<PromiseKey, Day>,
  of: (...names: string[]) => Random,
): Day | undefined {
  if (event === 'sailing' && typing.atdAhead > 0 && of('ahead').chance(typing.atdAhead))
    return promises.get('etd');
  if (!typing.plansIn.includes(event)) return undefined;
  if (event === 'sailing') return promises.get('etd');
  if (event === 'loading') return promises.get('cy_cutoff');
  return promises.get(`plan:${event}`);
}
