import type { Bilingual } from '../lang';

/** How one part of the price is paid. `OA` is open account, `WU` Western Union, `TA` a platform's escrow order. */
export type Instrument = 'TT' | 'LC' | 'DP' | 'DA' | 'OA' | 'COD' | 'WU' | 'PayPal' | 'TA';

/** What a part waits for; its days count from there. */
export type Trigger =
  | 'order'
  | 'production'
  | 'before_shipment'
  | 'shipment'
  | 'copy_docs'
  | 'arrival'
  | 'invoice'
  | 'month_end'
  | 'sight'
  | 'acceptance';

/** One part of the price: how much, by what, when. */
export interface TermPart {
  /** Share of the price; missing where the text names an amount, or all that an amount leaves. */
  readonly percent?: number;
  readonly amount?: number;
  readonly currency?: string;
  /** What is left after an amount. */
  readonly rest?: true;
  readonly instrument: Instrument;
  readonly trigger: Trigger;
  /** Days after the trigger, the tenor of a usance draft; negative before it, 0 where the text names none. */
  readonly days: number;
  /** The days are working days. */
  readonly working?: true;
  /** The text does not name the trigger; this is the trade's usual one. */
  readonly assumed?: true;
  /** `2/10 net 30`: what may be deducted when the money comes in so many days. */
  readonly discount?: { readonly percent: number; readonly days: number };
}

/** A term text, read. With a question, the parts are only what was read so far. */
export interface Terms {
  readonly parts: readonly TermPart[];
  readonly question?: Bilingual;
}
