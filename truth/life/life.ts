import type { Day } from '../days';
import type { TermKey } from './terms';

/** What can happen to an order, in the order of trade. */
export const EVENTS = [
  'deposit', 'lc_received', 'sample_sent', 'sample_ok', 'production_start', 'inspection', 'production_done', 'booking',
  'loading', 'customs', 'sailing', 'copies', 'documents', 'balance', 'arrival', 'refund',
] as const; // prettier-ignore
export type EventKey = (typeof EVENTS)[number];

/**
 * Dates that an order carries: what somebody promised. `factory` the goods from the factory, `delivery` 交期 of the
 * contract (shipment, under E, F and C terms), `etd` and `eta` the vessel's, cut-offs of its shipping order, `lc_ship`
 * and `lc_expiry` of the credit; `plan:` the team's own plan for an event.
 */
export type PromiseKey =
  | 'factory'
  | 'delivery'
  | 'etd'
  | 'eta'
  | 'cy_cutoff'
  | 'customs_cutoff'
  | 'lc_ship'
  | 'lc_expiry'
  | `plan:${EventKey}`;

/** A promise as it was given or changed: from `known` on it is `day`. */
export interface Revision {
  readonly known: Day;
  readonly day: Day;
}

/** One of the shipments of an order that leaves in parts. */
export interface Part {
  readonly share: number;
  readonly etd: Day;
  readonly sailing: Day;
}

/** An order from its first day to its last, with nothing hidden. */
export interface Life {
  readonly no: string;
  readonly customer: string;
  readonly country: string;
  readonly factory: string;
  readonly product: string;
  /** Style numbers, for teams that keep a row for each. */
  readonly skus: readonly string[];
  readonly qty: number;
  readonly amount: number;
  readonly incoterm: string;
  readonly term: TermKey;
  /** Position in the team. */
  readonly person: number;
  readonly ordered: Day;
  /** When each thing happens; absent for what this order does not have. */
  readonly events: Readonly<Partial<Record<EventKey, Day>>>;
  readonly promises: Readonly<Partial<Record<PromiseKey, readonly Revision[]>>>;
  readonly parts: readonly Part[];
  readonly failedInspections: readonly Day[];
  readonly cancelled?: Day;
  readonly revived?: Day;
  /** Paid before, so the papers are mailed before the goods sail: they show nothing. */
  readonly papersEarly: boolean;
}

/** Whether an order stands cancelled on a day. */
export function isCancelled({ cancelled, revived }: Life, now: Day): boolean {
  return cancelled !== undefined && cancelled <= now && !(revived !== undefined && revived <= now);
}

/** A promise as it is known on a day. */
export function promiseAt(revisions: readonly Revision[] | undefined, now: Day): Day | undefined {
  return revisions?.filter(({ known }) => known <= now).at(-1)?.day;
}
