import { holidaysAhead } from '../../../knowledge/customer-holidays';
import { marketDuty } from '../../../knowledge/market-duty';
import { MARKET_NOTES } from '../../../knowledge/market.sheet';
import { notesExpired, notesInForce, hasMarketSheet, type PlacedNote } from '../../../knowledge/notes';
import { wantedBy } from '../../../knowledge/notes-wanted';
import type { Bilingual } from '../../../lang';
import { recordsOf } from '../../../orders/records';
import type { Plan } from '../../../plan/plan';
import {
  countryLine,
  NAMED,
  noteLine,
  orderLine,
  type CountryLine,
  type NoteLine,
  type OrderLine,
} from './lines';
import { dutyWords } from './things';

/** What the market does, and where customers are off: plain JSON. */
export interface MarketView {
  readonly hasSheet: boolean;
  /** What the researcher owes this week; undefined: nothing. */
  readonly duty: Bilingual | undefined;
  readonly notes: readonly ShownNote[];
  /** All that are in force. */
  readonly total: number;
  readonly expired: number;
  /** Rows that do not count, for want of a source, a day, or whatever is wrong. */
  readonly wrong: number;
  readonly countries: readonly CountryLine[];
  /** Orders and inquiries whose country nobody says, and the first of them. */
  readonly unknown: number;
  readonly someUnknown: readonly OrderLine[];
}

export interface ShownNote extends NoteLine {
  /** The first of the orders and inquiries at quoting or booking that it fits, and how many there are. */
  readonly fits: readonly OrderLine[];
  readonly fitsTotal: number;
}

export function marketView(plan: Plan, limit: number): MarketView {
  const notes = notesInForce(plan);
  const duty = marketDuty(plan);
  const { countries, unknown } = holidaysAhead(plan);
  return {
    hasSheet: hasMarketSheet(plan),
    duty: duty && dutyWords(duty),
    notes: notes.slice(0, limit).map((placed) => {
      const { first, total } = wantedBy(plan, placed, NAMED);
      return { ...noteLine(plan, placed), fits: first.map(orderLine), fitsTotal: total };
    }),
    total: notes.length,
    expired: notesExpired(plan).length,
    wrong: recordsOf(plan, MARKET_NOTES).rows.filter(({ record }) => !record).length,
    countries: countries.map((each) => countryLine(plan, each)),
    unknown: unknown.length,
    someUnknown: unknown.slice(0, NAMED).map(orderLine),
  };
}

/** Notes that hold no more, the latest first. */
export const expiredNotes = (plan: Plan, limit: number): readonly NoteLine[] =>
  notesExpired(plan)
    .slice(0, limit)
    .map((placed: PlacedNote) => noteLine(plan, placed));
