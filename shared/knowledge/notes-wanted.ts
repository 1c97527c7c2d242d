import type { OrderEntry } from '../orders/entry';
import type { Plan } from '../plan/plan';
import { onceFor } from '../remembered';
import { fitting } from './note-fits';
import { notesInForce, type PlacedNote } from './notes';
import { underwayOf } from './said-countries';
import { BOOKING, QUOTING } from './stages-of-notes.data';

/** Whether an order or inquiry is about to be quoted or booked: one of those stages is at hand. */
export const wantsNotes = ({ work }: OrderEntry): boolean =>
  work.some(({ stage: { stage } }) => QUOTING.has(stage.key) || BOOKING.has(stage.key));

/** Of the orders and inquiries at quoting or booking that a note in force fits the first, in the order of the sheets, and how many there are. */
export function wantedBy(
  plan: Plan,
  placed: PlacedNote,
  limit = Infinity,
): { readonly first: readonly OrderEntry[]; readonly total: number } {
  const { underway, groupsOf } = wanting(plan);
  const groups = groupsOf.get(placed) ?? [];
  // Each group stands in the order of the sheets.
  const first = groups.flatMap((places) => places.slice(0, limit)).sort((a, b) => a - b);
  return {
    first: first.slice(0, limit).map((each) => underway[each]!),
    total: groups.reduce((sum, { length }) => sum + length, 0),
  };
}

/** Those that want notes, by the notes that fit them: many orders go the same way. */
const wanting = onceFor((plan: Plan) => {
  const underway = underwayOf(plan);
  const inForce = notesInForce(plan);
  const byNotes = new Map<readonly number[], number[]>();
  underway.forEach((entry, place) => {
    if (!wantsNotes(entry)) return;
    const notes = fitting(plan, entry);
    const places = byNotes.get(notes);
    if (places) places.push(place);
    else byNotes.set(notes, [place]);
  });
  const groupsOf = new Map<PlacedNote, number[][]>();
  for (const [notes, places] of byNotes)
    for (const at of notes) {
      const groups = groupsOf.get(inForce[at]!);
      if (groups) groups.push(places);
      else groupsOf.set(inForce[at]!, [places]);
    }
  return { underway, groupsOf };
});
