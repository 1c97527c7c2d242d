import type { TermKey } from './terms';

/** What lives a book is made of: shares of orders to which something happens. */
export interface Mix {
  readonly terms: Readonly<Partial<Record<TermKey, number>>>;
  /** Production takes longer than the factory promised. */
  readonly slips: number;
  readonly failedInspection: number;
  readonly rolled: number;
  readonly inParts: number;
  readonly cancelled: number;
  /** Of the prepaid orders: their papers are mailed before sailing. */
  readonly papersEarly: number;
}

export const USUAL_MIX: Mix = {
  terms: {
    'tt-copies': 50,
    'tt-before': 16,
    'lc-sight': 9,
    'lc-usance': 2,
    'lc-unsaid': 1,
    'oa-30': 5,
    'oa-60': 7,
    dp: 5,
    prepaid: 5,
  },
  slips: 0.3,
  failedInspection: 0.08,
  rolled: 0.08,
  inParts: 0,
  cancelled: 0.03,
  papersEarly: 0,
};
