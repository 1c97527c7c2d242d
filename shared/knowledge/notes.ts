import type { Plan } from '../plan/plan';
import { recordsOf } from '../orders/records';
import type { RecordRow } from '../records/read';
import { onceFor } from '../remembered';
import { dayOf } from '../time/moment';
import { MARKET_NOTES, type MarketNote } from './market.sheet';

/** A note that has everything it must have, with the row that it stands in. */
export interface PlacedNote {
  readonly note: MarketNote;
  readonly row: RecordRow<typeof MARKET_NOTES>;
}

/** Every note that counts: one without a source or a day until which it holds is a finding and no note. */
const notesOf = onceFor((plan: Plan): readonly PlacedNote[] =>
  recordsOf(plan, MARKET_NOTES).rows.flatMap((row) => (row.record ? [{ note: row.record, row }] : [])),
);

/** Notes that hold today, their last day included, the newest first. */
export const notesInForce = onceFor((plan: Plan): readonly PlacedNote[] => {
  const today = dayOf(plan.now);
  return notesOf(plan).filter(({ note }) => note.until >= today).sort(newestFirst);
}); // prettier-ignore

/** Notes whose last day has passed, the latest first. */
export const notesExpired = onceFor((plan: Plan): readonly PlacedNote[] => {
  const today = dayOf(plan.now);
  return notesOf(plan).filter(({ note }) => note.until < today).sort((a, b) => b.note.until - a.note.until);
}); // prettier-ignore

/** By day; of one day, and without any, as they stand in the sheet. */
const newestFirst = (a: PlacedNote, b: PlacedNote): number => (b.note.day ?? 0) - (a.note.day ?? 0);

/** Whether the book has the sheet at all. */
export const hasMarketSheet = (plan: Plan): boolean => recordsOf(plan, MARKET_NOTES).table !== undefined;
