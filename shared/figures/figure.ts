import type { Place } from '../book/address';
import type { Bilingual } from '../lang';

/** The figures that Gendan counts, each by one fixed definition. */
export const FIGURE_KEYS = [
  'stagesInTime', 'answered24h', 'quoteToOrder', 'shippedAsPromised', 'papersFirstTime', 'daysToMoney',
  'depositDelay', 'claims24h', 'bookUpdated', 'handOffsFirst',
] as const; // prettier-ignore
export type FigureKey = (typeof FIGURE_KEYS)[number];

/** `share`: so many of so many. `days`: the mean of days. */
export type FigureKind = 'share' | 'days';

export interface FigureDefinition {
  readonly key: FigureKey;
  readonly title: Bilingual;
  readonly kind: FigureKind;
  /** Whether more is better. */
  readonly better: 'more' | 'less';
  /** What counts, what meets it, on which day it counts and what is excused, in sentences that the sheet and the docs repeat. */
  readonly definition: Bilingual;
}

/**
 * One thing that a figure counts. Rows of the same figure, day, order and person are one row of the sheet. Plain JSON.
 */
export interface FigureRow {
  readonly figure: FigureKey;
  /** The serial day on which it counts. */
  readonly day: number;
  /** As the team calls it; empty where it is about none. */
  readonly order: string;
  /** As the sheet writes it; empty for nobody. */
  readonly person: string;
  /** The stage that it is about, by key; empty where the order is. */
  readonly stage: string;
  /** How many count (of excused ones none), and how many of them meet it. */
  readonly counts: number;
  readonly met: number;
  /** Of figures of kind `days`: the days of all that count. */
  readonly days: number;
  /** Why it does not count though it happened: it waited, it was late against an outside date alone, or the sheet does not say for certain. */
  readonly excused?: 'wait' | 'outside' | 'unsure';
  /** The cell that says so, where one does. */
  readonly place?: Place;
}

/** One figure over one period. No rate is told of fewer than five (`FEW` of trade/share). */
export interface FigureValue {
  readonly figure: FigureKey;
  readonly period: Period;
  /** Whose; empty: the team's. */
  readonly person: string;
  readonly n: number;
  readonly met: number;
  /** A fraction, undefined of fewer than five; or the mean of days, undefined of none. */
  readonly value: number | undefined;
}

/** Serial days, both included. `key`: `2026-W21`, `2026-05`, `2026-Q2`, `2026-H1`, `2026`. */
export interface Period {
  readonly key: string;
  readonly kind: PeriodKind;
  readonly from: number;
  readonly to: number;
}
export type PeriodKind = 'week' | 'month' | 'quarter' | 'half' | 'year';
