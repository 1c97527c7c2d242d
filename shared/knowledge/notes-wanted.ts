import type { OrderEntry } from '../orders/entry';
import type { Plan } from '../plan/plan';
import { onceFor } from '../remembered';
import { notesFor } from './note-fits';
import { notesInForce, type PlacedNote } from './notes';
import { underwayOf } from './said-countries';
import { BOOKING, QUOTING } from './stages-of-notes.data';

/** Whether an order or inquiry is about to be quoted or booked: one of those stages is at hand. */
export const wantsNotes = ({ work }: OrderEntry): boolean =>
  work.some(({ stage: { stage } }) => QUOTING.has(stage.key) || BOOKING.has(stage.key));

/** The orders and inquiries at quoting or booking by the notes that fit them. */
export const notesWanted = onceFor((plan: Plan): ReadonlyMap<PlacedNote, readonly OrderEntry[]> => {
  const found = new Map<PlacedNote, OrderEntry[]>();
  if (notesInForce(plan).length === 0) return found;
  for (const entry of underwayOf(plan)) {
    if (!wantsNotes(entry)) continue;
    for (const note of notesFor(plan, entry)) {
      const own = found.get(note);
      if (own) own.push(entry);
      else found.set(note, [entry]);
    }
  }
  return found;
});
