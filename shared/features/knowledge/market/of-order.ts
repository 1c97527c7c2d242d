import { holidaysAhead } from '../../../knowledge/customer-holidays';
import { notesFor } from '../../../knowledge/note-fits';
import { hasMarketSheet } from '../../../knowledge/notes';
import { wantsNotes } from '../../../knowledge/notes-wanted';
import type { Bilingual } from '../../../lang';
import { entryNamed } from '../../../orders/entry';
import type { Plan } from '../../../plan/plan';
import { holidayLine, noteLine, type HolidayLine, type NoteLine } from './lines';

/** What an order's file says of its market; nothing where it is neither about to be quoted or booked nor touched by days off. Plain JSON. */
export interface MarketOfOrder {
  readonly notes: readonly NoteLine[];
  readonly more: number;
  readonly holidays: readonly (HolidayLine & { readonly country: Bilingual })[];
}

/** Notes that are spelt out in an order's file. */
const SHOWN = 5;
const NOTHING: MarketOfOrder = { notes: [], more: 0, holidays: [] };

/** A book without 跟单_市场 says nothing of markets. */
export function marketOfOrder(plan: Plan, key: string): MarketOfOrder {
  const entry = hasMarketSheet(plan) ? entryNamed(plan, key) : undefined;
  if (!entry) return NOTHING;
  const isWanted = wantsNotes(entry);
  const notes = isWanted ? notesFor(plan, entry) : [];
  const holidays = holidaysAhead(plan).countries.flatMap(({ name, entries, holidays: runs = [] }) =>
    entries.includes(entry)
      ? runs.flatMap((run) => {
          const touched = run.touched.filter((each) => each.entry === entry);
          if (!isWanted && touched.length === 0) return [];
          return [{ ...holidayLine(plan, { ...run, touched }), country: name }];
        })
      : [],
  );
  return {
    notes: notes.slice(0, SHOWN).map((placed) => noteLine(plan, placed)),
    more: Math.max(0, notes.length - SHOWN),
    holidays,
  };
}
