import type { Moment } from '../time/moment';

/** What the sheet says of the money of one part of the price. */
export interface MoneySaid {
  readonly done?: Moment | 'undated';
  /** Said not to be in, whatever else stands there. */
  readonly isOpen?: boolean;
  /** A day to come that is written down for it. */
  readonly planned?: Moment;
  /** What only a person can say of it. */
  readonly ask?: 'part' | 'refund';
  /** Asked only once it would be late. */
  readonly isAskedOnceDue?: boolean;
  /** The day that the question is about. */
  readonly on?: Moment;
  readonly short?: Short;
}

/** A part of which something came in, and not all. */
export interface Short {
  /** In money, or in percent of the price. */
  readonly is: 'amount' | 'percent';
  readonly received: number;
  readonly missing: number;
}
