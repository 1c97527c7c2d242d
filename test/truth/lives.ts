import type { Day } from '../../truth/days';
import type { EventKey, Life, PromiseKey, Revision } from '../../truth/life/life';
import type { TermKey } from '../../truth/life/terms';
import { parseIso, dayOf } from '../../shared/time/moment';

/** A serial day from its ISO date. */
export function on(iso: string): Day {
  const moment = parseIso(iso);
  if (moment === undefined) throw new Error(`not a date: ${iso}`);
  return dayOf(moment);
}

export interface LifeWords {
  readonly term?: TermKey;
  readonly ordered?: string;
  /** When things happen. */
  readonly events?: Partial<Record<EventKey, string>>;
  /** A date, or dates as they became known: `{ '2026-03-01': '2026-04-02' }`. */
  readonly promises?: Partial<Record<PromiseKey, string | Readonly<Record<string, string>>>>;
  readonly cancelled?: string;
  readonly revived?: string;
  readonly papersEarly?: boolean;
}

/** An order made by hand: what is not said is an ordinary T/T order of 2 February 2026. */
export function lifeOf({
  term = 'tt-copies',
  ordered = '2026-02-02',
  events = {},
  promises = {},
  ...more
}: LifeWords): Life {
  const known = ordered;
  const revisions = (dates: string | Readonly<Record<string, string>>): Revision[] =>
    typeof dates === 'string'
      ? [{ known: on(known), day: on(dates) }]
      : Object.entries(dates).map(([from, to]) => ({ known: on(from), day: on(to) }));
  return {
    no: 'H-1',
    customer: 'Nordvik AS',
    country: '挪威',
    factory: '宏达针织',
    product: '针织帽',
    skus: ['K1001'],
    qty: 1000,
    amount: 5000,
    incoterm: 'FOB Ningbo',
    term,
    person: 0,
    ordered: on(ordered),
    events: Object.fromEntries(Object.entries(events).map(([key, day]) => [key, on(day)])),
    promises: Object.fromEntries(Object.entries(promises).map(([key, dates]) => [key, revisions(dates)])),
    parts: [],
    failedInspections: [],
    papersEarly: more.papersEarly ?? false,
    ...(more.cancelled !== undefined && { cancelled: on(more.cancelled) }),
    ...(more.revived !== undefined && { revived: on(more.revived) }),
  };
}
