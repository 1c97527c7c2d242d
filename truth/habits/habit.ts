import type { EventKey } from '../life/life';
import { USUAL_MIX, type Mix } from '../life/mix';
import { COLUMNS, type ColumnKey } from './columns';

/** How a team keeps its sheet: one of these is an entry in `all.ts`. */
export interface Habit {
  readonly name: string;
  /** In a sentence, for people. */
  readonly about: string;
  readonly lang: 'zh' | 'en';
  readonly columns: readonly ColumnKey[];
  readonly mix: Mix;
  readonly typing: Typing;
  readonly layout: 'one sheet' | 'months copied' | 'a row per SKU' | 'a row per shipment';
  /** Rows whose order is over are taken out of the sheet. */
  readonly deletesFinished: boolean;
  /** Headers say the same in Chinese and in English. */
  readonly isBilingual: boolean;
}

/** What comes between an event and its cell. */
export interface Typing {
  /** Days until it is typed, least and most; careful people are near the least. */
  readonly lag: readonly [number, number];
  /** Share of event cells that nobody ever fills, drawn once a book between the two; careful people forget less. */
  readonly forget: readonly [number, number];
  /** Days before now since when nobody has typed anything. */
  readonly silent: number;
  /** Only every second person fills events beyond sailing. */
  readonly half: boolean;
  /** Share of filled event cells that hold √ in place of a date. */
  readonly ticks: number;
  /** Share of people who type dates as text. */
  readonly texts: number;
  /** Share of texts that say more than a day or a number: `3月4日 已办`, `1200PCS`. */
  readonly words: number;
  /** Share of orders with a remark that says nothing of how far they are. */
  readonly remarks: number;
  /** Event columns that hold the plan until the event replaces it. */
  readonly plansIn: readonly EventKey[];
  /** Share of orders whose ATD is typed when the vessel is booked. */
  readonly atdAhead: number;
  /** The B/L column holds the booking number from booking on. */
  readonly bookingInBl: boolean;
  /** Share of orders whose status word is wrong. */
  readonly wrongWords: number;
}

export const USUAL_TYPING: Typing = {
  lag: [0, 2],
  forget: [0.01, 0.03],
  silent: 0,
  half: false,
  ticks: 0,
  texts: 0,
  words: 0,
  remarks: 0.25,
  plansIn: [],
  atdAhead: 0,
  bookingInBl: false,
  wrongWords: 0.01,
};

/** A habit from what is special about it. */
export function habit(
  name: string,
  about: string,
  columns: readonly ColumnKey[],
  more: {
    readonly lang?: 'en';
    readonly mix?: Partial<Mix>;
    readonly typing?: Partial<Typing>;
    readonly layout?: Habit['layout'];
    readonly deletesFinished?: true;
    readonly isBilingual?: true;
  } = {},
): Habit {
  return {
    name,
    about,
    columns,
    lang: more.lang ?? 'zh',
    mix: { ...USUAL_MIX, ...more.mix },
    typing: { ...USUAL_TYPING, ...more.typing },
    layout: more.layout ?? 'one sheet',
    deletesFinished: more.deletesFinished ?? false,
    isBilingual: more.isBilingual ?? false,
  };
}

/** Events that the sheet has a column for. */
export function eventColumns({ columns }: Habit): ReadonlySet<EventKey> {
  const events = columns.flatMap((key): EventKey[] => {
    const is = COLUMNS[key].is;
    if ('event' in is) return [is.event];
    return 'part' in is && is.part === 'sailing' ? ['sailing'] : [];
  });
  return new Set(events);
}

/** Events for which the team writes down a plan of its own. */
export function ownPlans({ columns, typing }: Habit): ReadonlySet<EventKey> {
  const plans = columns.flatMap((key): EventKey[] => {
    const is = COLUMNS[key].is;
    return 'promise' in is && is.promise.startsWith('plan:') ? [is.promise.slice(5) as EventKey] : [];
  });
  return new Set([...plans, ...typing.plansIn]);
}
